import { sparkPath, valueRange } from '../../charts/lineGeometry.ts';
import { interpolateUnlogged, meanTrend, runsOf, stepRange } from '../../charts/trend.ts';
import type { Curve } from '../../charts/curve.ts';
import { type Change, type ChangeKind, changeKindInfo } from '../../comparison/comparison.ts';
import type { MetricValue } from '../../records/metricValue.ts';
import { commonRunCount, type MetricRow, metricRows, withRunCount } from '../metricRows.ts';
import type { Report } from '../report.ts';
import type { PageSection } from './header.ts';
import { checkTone, icon } from './icons.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';

/** Tables longer than this get a field to search in. */
const longTable = 15;

const kindTones: Record<ChangeKind, string> = {
  improved: 'good',
  worsened: 'bad',
  unchanged: 'quiet',
  inconclusive: 'quiet',
  new: '',
  missing: 'unsure',
};

/** Order in which the column sorts: what deserves a look first. */
const kindOrder: Record<ChangeKind, number> = {
  worsened: 0,
  missing: 1,
  inconclusive: 2,
  new: 3,
  improved: 4,
  unchanged: 5,
};

/** Every metric, sortable, with both sides' curves in small. */
export function metricsSection(report: Report): readonly PageSection[] {
  const rows = metricRows(report);
  if (rows.length === 0) return [];
  const runs = commonRunCount(rows);
  const hasBaseline = rows.some(({ change }) => change.baselineRuns !== null);
  const compared = (part: Markup): Markup => (hasBaseline ? part : nothing);
  const search =
    rows.length > longTable
      ? markup`<input type="search" class="js-only" data-filters="metric-table" placeholder="Find a metric" aria-label="Find a metric">`
      : nothing;
  const content = markup`${search}<div class="scroll"><table id="metric-table" class="sortable pinned">
<thead><tr>${heading('Metric')}<th scope="col" class="trend">Trend</th>${compared(heading('Baseline', 'num'))}${heading('Candidate', 'num')}${compared(heading('Change', 'num'))}${compared(heading('Outcome'))}${heading('Gates')}</tr></thead>
<tbody>${rows.map((row) => metricRow(row, runs, compared))}</tbody></table></div>
<p class="note">${legend(rows, runs)}</p>`;
  return [{ id: 'metrics', title: 'Metrics', count: rows.length, content }];
}

function heading(title: string, kind = ''): Markup {
  return markup`<th scope="col" class="${kind}"><button type="button">${title}</button></th>`;
}

/** `compared` leaves out what says nothing without a baseline. */
function metricRow(row: MetricRow, runs: number | null, compared: (part: Markup) => Markup): Markup {
  const { change, checks } = row;
  return markup`<tr><th scope="row">${nameMarkup(row.key)}${goalMark(change)}</th><td class="trend">${row.curve === null ? nothing : sparklines(row.curve)}</td>${compared(valueCell(row.baseline, change.baseline, change.baselineRuns, runs))}${valueCell(row.candidate, change.candidate, change.candidateRuns, runs)}${compared(outcomeCells(row))}<td data-value="${-checks.length}">${checks.map((check) => markup`<span class="line gate">${icon(checkTone(check))}${nameMarkup(check.rule)}</span>`)}</td></tr>
`;
}

function outcomeCells(row: MetricRow): Markup {
  const { change } = row;
  const relevance = change.relative ?? change.delta;
  return markup`<td class="num" data-value="${relevance ?? ''}">${changeCell(row)}</td><td class="${kindTones[change.kind]}" data-value="${kindOrder[change.kind]}" title="${change.reason}">${changeKindInfo[change.kind].title}</td>`;
}

function valueCell(
  text: string,
  value: MetricValue,
  sample: Change['baselineRuns'],
  runs: number | null,
): Markup {
  const values =
    sample !== null && sample.values.length > 1
      ? markup` title="runs: ${sample.values.join(', ')}"`
      : nothing;
  return markup`<td class="num" data-value="${value ?? ''}"${values}>${runs === null ? withRunCount(text, sample) : text}</td>`;
}

function changeCell({ delta, relative, interval, change }: MetricRow): Markup {
  const share = relative === '' ? nothing : markup` <span class="quiet">(${relative})</span>`;
  const evidence = interval === '' ? nothing : markup`<span class="line quiet">${interval}</span>`;
  return markup`<span class="${kindTones[change.kind]}">${delta}</span>${share}${evidence}`;
}

function goalMark({ goal }: Change): Markup {
  if (goal === null) return nothing;
  const words = goal === 'max' ? 'higher is better' : 'lower is better';
  return markup` <span class="goal" title="${words}" aria-label="${words}">${goal === 'max' ? '↑' : '↓'}</span>`;
}

const sparkArea = { left: 2, right: 94, top: 3, bottom: 21 };
const sparkPoints = 40;

function sparklines(curve: Curve): Markup {
  const range = stepRange(curve.runs);
  if (range === null) return nothing;
  const trends = (['baseline', 'candidate'] as const).map((side) => ({
    side,
    values: interpolateUnlogged(meanTrend(runsOf(curve, side), range, sparkPoints)),
  }));
  const values = valueRange(trends.flatMap((trend) => trend.values));
  if (values === null) return nothing;
  const paths = trends.map(
    ({ side, values: trend }) => markup`<path class="${side}" d="${sparkPath(trend, values, sparkArea)}"/>`,
  );
  return markup`<svg class="spark" viewBox="0 0 96 24" aria-hidden="true">${paths}</svg>`;
}

function legend(rows: readonly MetricRow[], runs: number | null): string {
  const counts =
    runs === null
      ? 'Mean ± standard deviation (number of runs). '
      : runs > 1
        ? `Mean ± standard deviation of ${runs} runs a side. `
        : '';
  const interval = rows.some((row) => row.interval !== '') ? 'Below a change: its confidence interval. ' : '';
  return `${counts}${interval}↑ higher is better, ↓ lower is better. Trend: baseline grey, candidate blue.`;
}

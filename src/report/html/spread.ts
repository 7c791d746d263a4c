import { type SpreadGeometry, spreadGeometry, type SpreadRun } from '../../charts/spread.ts';
import type { Change, Sample } from '../../comparison/comparison.ts';
import { formatValue } from '../../comparison/formatValue.ts';
import { isFiniteValue } from '../../records/metricValue.ts';
import { shorten } from '../escape.ts';
import { intervalConfidence } from '../looks.ts';
import { type MetricRow, metricRows } from '../metricRows.ts';
import type { Report } from '../report.ts';
import { runOrder, runsInOrder } from '../runOrder.ts';
import type { PageSection } from './header.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';

const mostCharts = 24;
const plotArea = { left: 56, right: 470, top: 10, bottom: 120 };

/** Each gated metric's runs in the order in which they were made, beside each side's mean with its interval. */
export function spreadSection(report: Report): readonly PageSection[] {
  const rows = metricRows(report).filter(({ checks, change }) => checks.length > 0 || change.tier === 'gate');
  const confidence = intervalConfidence(report);
  const figures = rows.flatMap((row) => figureOf(row, report, confidence)).slice(0, mostCharts);
  if (figures.length === 0) return [];
  const order =
    runOrder(report) === 'interleaved'
      ? 'The runs of both sides took turns, so that a drift of the machine meets both alike. '
      : '';
  const content = markup`<div class="curves">${figures}</div>
<p class="note">A dot for each run, from left to right as they were made; at the right each side’s mean with its ${formatValue(100 * confidence)} % interval. ${order}Baseline grey, candidate blue.</p>`;
  return [{ id: 'spread', title: 'Spread', count: figures.length, content }];
}

function figureOf(row: MetricRow, report: Report, confidence: number): readonly Markup[] {
  const geometry = spreadGeometry(runsOf(row.change, report), confidence, plotArea);
  if (geometry === null) return [];
  const { delta, interval } = row;
  const change = delta === '' ? nothing : markup`<span class="ends">${delta}</span>`;
  const evidence = interval === '' ? nothing : markup`<span class="quiet">${interval}</span>`;
  return [
    markup`<figure class="curve"><figcaption>${nameMarkup(row.key)}${change}${evidence}</figcaption>
${drawing(geometry, `${shorten(row.key)}: ${row.baseline} → ${row.candidate}`)}</figure>
`,
  ];
}

/** In order of time where every run of both sides has a value; else side by side. */
function runsOf(change: Change, report: Report): readonly SpreadRun[] {
  const samples = { baseline: change.baselineRuns, candidate: change.candidateRuns };
  const left = { baseline: valuesOf(samples.baseline), candidate: valuesOf(samples.candidate) };
  const ordered = runsInOrder(report).filter(({ run }) => run.outcome.kind === 'succeeded');
  const isComplete = (['baseline', 'candidate'] as const).every(
    (side) => left[side].length === ordered.filter((run) => run.side === side).length,
  );
  if (isComplete) {
    return ordered.flatMap(({ side }) => {
      const value = left[side].shift();
      return value === undefined ? [] : [{ side, value }];
    });
  }
  return (['baseline', 'candidate'] as const).flatMap((side) => left[side].map((value) => ({ side, value })));
}

function valuesOf(sample: Sample | null): number[] {
  return sample?.values.filter(isFiniteValue) ?? [];
}

function drawing({ dots, means, yTicks }: SpreadGeometry, description: string): Markup {
  const { left, right } = plotArea;
  const grid = yTicks.map(
    ({ at, label }) =>
      markup`<path class="grid" d="M${left} ${at}H${right}"/><text x="${left - 8}" y="${at + 3.5}" text-anchor="end">${label}</text>`,
  );
  const points = dots.map(
    ({ side, x, y }) => markup`<circle class="${side}" cx="${tenths(x)}" cy="${tenths(y)}" r="4"/>`,
  );
  const bars = means.map(
    ({ side, x, y, low, high }) =>
      markup`<path class="${side}" d="M${tenths(x)} ${tenths(low)}V${tenths(high)}M${tenths(x - 6)} ${tenths(low)}h12M${tenths(x - 6)} ${tenths(high)}h12"/><circle class="${side}" cx="${tenths(x)}" cy="${tenths(y)}" r="4"/>`,
  );
  return markup`<svg class="static spread" viewBox="0 0 480 130" role="img" aria-label="${description}">${grid}${points}${bars}</svg>`;
}

function tenths(place: number): number {
  return Number(place.toFixed(1));
}

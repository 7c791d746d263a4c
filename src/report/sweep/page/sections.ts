import { countOf } from '../../../records/countOf.ts';
import { formatValue } from '../../../comparison/formatValue.ts';
import type { Importance } from '../../../sweeps/results/importance/importance.ts';
import type { LeaderboardRow } from '../../../sweeps/results/leaderboard.ts';
import { shorten } from '../../escape.ts';
import { type PageSection, sentenceMarkup } from '../../html/header.ts';
import { type Markup, markup, nameMarkup, nothing } from '../../html/markup.ts';
import { percentText } from '../percentText.ts';
import type { SweepReport } from '../sweepReport.ts';
import { importanceNote, rankingNote, stoppedWords, trialNumbers } from '../sweepWords.ts';
import { hiddenParameters, type TrialColumn, trialColumns } from '../trialRows.ts';
import { paretoDrawing, progressDrawing } from './drawings.ts';

const mostRows = 300;
const mostParameters = 30;
const longTable = 15;
const longestText = 2000;

/** Every complete trial, sortable. */
export function leaderboardSection(report: SweepReport): readonly PageSection[] {
  const { rows } = report.result.leaderboard;
  if (rows.length === 0) return [];
  const columns = trialColumns(report, mostParameters);
  const left = [
    ...(rows.length > mostRows ? [`${countOf(rows.length - mostRows, 'worse trial')} left out.`] : []),
    ...(hiddenParameters(report, mostParameters) > 0
      ? [`${countOf(hiddenParameters(report, mostParameters), 'parameter')} of less importance left out.`]
      : []),
  ];
  const scroll = rows.length > longTable ? 'scroll tall' : 'scroll';
  const content = markup`<div class="${scroll}" tabindex="0"><table id="trial-table" class="sortable pinned">
<thead><tr><th scope="col" class="num"><button type="button">#</button></th>${columns.map(headCell)}</tr></thead>
<tbody>${rows.slice(0, mostRows).map((row) => trialRow(row, columns))}</tbody></table></div>
<p class="note">${[rankingNote(report), ...left].join(' ')}</p>`;
  return [{ id: 'leaderboard', title: 'Leaderboard', count: rows.length, content }];
}

function headCell({ title, isOwn, align }: TrialColumn): Markup {
  return markup`<th scope="col" class="${align === 'right' ? 'num' : ''}"><button type="button">${isOwn ? title : nameMarkup(shorten(title, 32))}</button></th>`;
}

function trialRow(row: LeaderboardRow, columns: readonly TrialColumn[]): Markup {
  return markup`<tr data-trial="${row.run.number}"><th scope="row" class="num" data-value="${row.rank}">${row.rank}</th>${columns.map((column) => trialCell(row, column))}</tr>
`;
}

function trialCell(row: LeaderboardRow, { cell, value, align }: TrialColumn): Markup {
  const key = value?.(row) ?? null;
  const sorts = key === null ? nothing : markup` data-value="${key}"`;
  return markup`<td class="${align === 'right' ? 'num' : ''}"${sorts}>${shorten(cell(row), 40)}</td>`;
}

/** Shares by two methods, as bars. */
export function importanceSection({ result }: SweepReport): readonly PageSection[] {
  const drawn = result.importances.flatMap((importance, index) =>
    importance === null
      ? []
      : [importanceTable(importance, result.metrics.length > 1 ? (result.metrics[index]?.name ?? '') : null)],
  );
  if (drawn.length === 0) return [];
  return [{ id: 'importance', title: 'What mattered', count: null, content: markup`${drawn}` }];
}

function importanceTable(importance: Importance, metric: string | null): Markup {
  const hasModel = importance.foretold !== null;
  const title = metric === null ? nothing : markup`<h3>For ${nameMarkup(metric)}</h3>`;
  const disputed = new Set(importance.disputed);
  const rows = importance.parameters.slice(0, mostParameters).map(
    ({ name, share, modelShare }) =>
      markup`<tr><th scope="row">${nameMarkup(name)}${disputed.has(name) ? markup` <span class="unsure">disputed</span>` : nothing}</th><td class="bar-cell">${bar(share, 'candidate')}</td>${hasModel ? markup`<td class="bar-cell">${bar(modelShare ?? 0, 'baseline')}</td>` : nothing}</tr>
`,
  );
  return markup`${title}<div class="scroll"><table class="bars"><thead><tr><th scope="col">Parameter</th><th scope="col">Importance</th>${hasModel ? markup`<th scope="col">Second opinion</th>` : nothing}</tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="note">${sentenceMarkup(importanceNote(importance))}</p>`;
}

function bar(share: number, kind: 'candidate' | 'baseline'): Markup {
  return markup`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="${kind}" width="${Math.round(1000 * share) / 10}" height="8" rx="1"/></svg> ${percentText(share)}`;
}

/** How the best value came about. */
export function progressSection({ result }: SweepReport): readonly PageSection[] {
  const [metric] = result.metrics;
  if (metric === undefined || result.progress.length < 2) return [];
  const drawing = progressDrawing(
    result.progress,
    `Best ${shorten(metric.name)} over ${result.progress.length} complete trials`,
  );
  const content = markup`<figure class="curve"><figcaption>${nameMarkup(metric.name)}<span class="quiet">best so far by complete trial</span></figcaption><div class="plot">${drawing}</div></figure>`;
  return [{ id: 'progress', title: 'Progress', count: null, content }];
}

/** What cannot be improved in one metric without giving up another. */
export function paretoSection({ result }: SweepReport): readonly PageSection[] {
  const { pareto, metrics } = result;
  const [first, second] = metrics;
  if (pareto === null || first === undefined || second === undefined) return [];
  const drawing = paretoDrawing(result, pareto, `${shorten(second.name)} against ${shorten(first.name)}`);
  const volume =
    pareto.hypervolume === null
      ? ''
      : ` Hypervolume ${formatValue(pareto.hypervolume)} against the reference (${pareto.reference.map((value) => formatValue(value)).join(', ')}).`;
  const rows = pareto.trials.slice(0, mostRows).map(
    ({ run, values }) =>
      markup`<tr data-trial="${run.number}"><th scope="row" class="num">${run.number}</th>${values.map((value) => markup`<td class="num">${formatValue(value)}</td>`)}</tr>
`,
  );
  const content = markup`<figure class="curve"><figcaption>${nameMarkup(second.name)}<span class="quiet">against</span>${nameMarkup(first.name)}</figcaption><div class="plot">${drawing}</div></figure>
<div class="scroll"><table><thead><tr><th scope="col" class="num">Trial</th>${metrics.map(({ name }) => markup`<th scope="col" class="num">${nameMarkup(shorten(name, 32))}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
<p class="note">Trials that no other beats in every metric.${volume}</p>`;
  return [{ id: 'pareto', title: 'Pareto front', count: pareto.trials.length, content }];
}

/** Trials without a result, by reason. */
export function stoppedSection({ result: { stopped } }: SweepReport): readonly PageSection[] {
  if (stopped.length === 0) return [];
  const rows = stopped.slice(0, mostRows).map(
    (group) =>
      markup`<tr><td class="num">${group.trials.length}</td><td class="${group.kind === 'pruned' ? 'quiet' : 'bad'}">${stoppedWords[group.kind]}</td><td class="why">${shorten(group.reason, longestText)}</td><td>${trialNumbers(group, 30)}</td></tr>
`,
  );
  const content = markup`<div class="scroll"><table><thead><tr><th scope="col" class="num">Trials</th><th scope="col">End</th><th scope="col">Reason of the first</th><th scope="col">Numbers</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const count = stopped.reduce((sum, { trials }) => sum + trials.length, 0);
  return [{ id: 'stopped', title: 'Without a result', count, content }];
}

/** What to change in the repository. */
export function patchSection({ patch }: SweepReport): readonly PageSection[] {
  if (patch === null || (patch.diff === '' && patch.byHand.length === 0)) return [];
  const lines = patch.diff.trimEnd().split('\n').slice(0, 400);
  const diff =
    patch.diff === ''
      ? nothing
      : markup`<pre tabindex="0">${lines.map(
          (line) => markup`<span class="${diffTone(line)}">${shorten(line, longestText)}</span>
`,
        )}</pre>`;
  const byHand =
    patch.byHand.length === 0
      ? nothing
      : markup`<ul class="warnings">${patch.byHand.map(({ name, value, reason }) => markup`<li>Set ${nameMarkup(name)} to ${nameMarkup(JSON.stringify(value))} by hand: ${reason}.</li>`)}</ul>`;
  return [{ id: 'patch', title: 'Suggested change', count: null, content: markup`${diff}${byHand}` }];
}

function diffTone(line: string): string {
  if (/^(?:---|\+\+\+|@@)/.test(line)) return 'quiet';
  return line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : '';
}

import { countOf } from '../../records/countOf.ts';
import { formatPair, formatValue } from '../../comparison/formatValue.ts';
import type { LeaderboardRow } from '../../sweeps/results/leaderboard.ts';
import { capitalised, type Sentence, type Span } from '../sentence.ts';
import type { SweepReport, SweepWinner } from './sweepReport.ts';
import { countWords, estimateText, plateauSentence, spreadText } from './sweepWords.ts';

export type SweepStatus = 'confirmed' | 'notBetter' | 'found' | 'nothingBetter' | 'running' | 'nothing';

export const sweepStatusInfo: Record<SweepStatus, { readonly title: string; readonly symbol: string }> = {
  confirmed: { title: 'Sweep: winner confirmed', symbol: '✅' },
  notBetter: { title: 'Sweep: winner not confirmed', symbol: '⚠️' },
  found: { title: 'Sweep concluded', symbol: '' },
  nothingBetter: { title: 'Sweep: nothing better found', symbol: '' },
  running: { title: 'Sweep under way', symbol: '' },
  nothing: { title: 'Sweep without a result', symbol: '❌' },
};

export function sweepStatusOf({ state, result, winner }: SweepReport): SweepStatus {
  if (winner?.verdict) return winner.verdict.outcome === 'passed' ? 'confirmed' : 'notBetter';
  if (state.kind === 'running') return 'running';
  const [best] = result.leaderboard.rows;
  if (best === undefined) return 'nothing';
  return best.isPresent ? 'nothingBetter' : 'found';
}

/** What the sweep found, in one or two sentences. */
export function sweepSentence(report: SweepReport): Sentence {
  const { result, winner } = report;
  const [best] = result.leaderboard.rows;
  const [metric] = result.metrics;
  if (metric === undefined) return ['The sweep follows no metric; its trials are listed.'];
  if (best === undefined) return [nothingComplete(report)];
  if (winner !== null) return winnerSentence(winner, metric.name);
  const name = { name: metric.name };
  const value = formatValue(best.observed[0]);
  return [
    `Trial ${best.run.number} is the best of ${countOf(result.leaderboard.rows.length, 'complete trial')}: `,
    name,
    ` ${value}`,
    ...(result.leaderboard.rankedBy === 'estimated' ? [` (${estimateText(best)} without noise)`] : []),
    ...presentWords(report, best),
    '.',
  ];
}

function nothingComplete({ result: { counts } }: SweepReport): string {
  const ended = counts.failed + counts.pruned + counts.lost;
  if (ended === 0) return `No trial has ended yet; ${countOf(counts.pending, 'trial')} to come.`;
  return `No trial gave a result: ${counts.failed} failed, ${counts.pruned} stopped early, ${counts.lost} lost by a machine.`;
}

/** The winner and the present values by runs of their own, so that neither was picked for being lucky. */
function winnerSentence({ trial, values, present, verdict }: SweepWinner, metric: string): Sentence {
  const runs = `Trial ${trial}, run again ${values.length === 1 ? 'once' : `${values.length} times`}: `;
  const against =
    present.length === 0 ? '' : `; the present values with the same seeds ${spreadText(present)}`;
  const judged =
    verdict === null
      ? ''
      : ` ${{ passed: 'Every gate holds', failed: 'A gate fails', inconclusive: 'A gate is undecided' }[verdict.outcome]} against the present values.`;
  return [runs, { name: metric }, ` ${spreadText(values)}${against}.${judged}`];
}

/** From here on a difference of two single runs is no chance: 2 × √2 standard deviations. */
const clearNoises = 3;

/**
 * How the values in use today fared: as measured, since nothing picked them for being lucky, against the best without its
 * luck where that is known. The estimate of poor values says little: the model looks at the good ones.
 */
function presentWords({ result }: SweepReport, best: LeaderboardRow): readonly Span[] {
  const { rows, rankedBy } = result.leaderboard;
  const present = rows.find(({ isPresent }) => isPresent);
  if (present === undefined) return [];
  if (present.run.number === best.run.number) return ['; these are the present values'];
  const [now] = formatPair(present.observed[0], best.observed[0]);
  const fairBest = (rankedBy === 'estimated' ? best.estimated : best.observed[0]) ?? NaN;
  const rise = (present.observed[0] ?? NaN) - fairBest;
  const worse = result.metrics[0]?.goal === 'maximize' ? -rise : rise;
  const against =
    worse > 0
      ? `${formatValue(Number(worse.toPrecision(2)))} worse${noiseWords(worse, result)}`
      : 'no worse than the best without its luck';
  return [`. The present values have ${now}, rank ${present.rank} of ${rows.length}: ${against}`];
}

function noiseWords(gap: number, { noise }: SweepReport['result']): string {
  if (noise === null || noise.deviation === 0) return '';
  const times = gap / noise.deviation;
  return times >= clearNoises
    ? `, ${formatValue(Math.floor(times))} times the noise of one run`
    : `, which the noise of one run (${formatValue(noise.deviation)}) can explain`;
}

/** What the change of the params files is called. */
export function patchTitle(report: SweepReport): string {
  return sweepStatusOf(report) === 'notBetter'
    ? "The winner's values in the params, not suggested as it is not confirmed"
    : 'Suggested change of the params';
}

/** Whether anything but the search itself speaks for the best trial; null where that is told already, or nothing is found. */
export function confirmedSentence(report: SweepReport): string | null {
  return sweepStatusOf(report) === 'found' && report.winner === null
    ? 'Not confirmed by runs of its own: the best of many noisy values is in part luck.'
    : null;
}

/** All that a reader in a hurry reads, the finding first. */
export function headSentences(report: SweepReport): readonly Sentence[] {
  const ended = report.state.kind === 'concluded' ? ` It ended because ${report.state.reason}.` : '';
  const plateau = plateauSentence(report);
  const confirmed = confirmedSentence(report);
  return [
    capitalised(sweepSentence(report)),
    ...(confirmed === null ? [] : [[confirmed]]),
    [`Trials: ${countWords(report)}.`, ended, plateau === null ? '' : ` ${plateau}`],
  ];
}

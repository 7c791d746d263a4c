import { formatPair, formatSpread, formatValue } from '../../comparison/formatValue.ts';
import { mean, sampleSd } from '../../statistics/moments.ts';
import type { Importance } from '../../sweeps/results/importance/importance.ts';
import type { LeaderboardRow } from '../../sweeps/results/leaderboard.ts';
import type { StoppedTrials } from '../../sweeps/results/stoppedTrials.ts';
import { countOf, type Sentence, type Span } from '../sentence.ts';
import type { SweepReport, SweepWinner } from './sweepReport.ts';

export type SweepStatus = 'confirmed' | 'notBetter' | 'found' | 'running' | 'nothing';

export const sweepStatusInfo: Record<SweepStatus, { readonly title: string; readonly symbol: string }> = {
  confirmed: { title: 'Sweep: winner confirmed', symbol: '✅' },
  notBetter: { title: 'Sweep: winner not confirmed', symbol: '⚠️' },
  found: { title: 'Sweep concluded', symbol: '' },
  running: { title: 'Sweep under way', symbol: '' },
  nothing: { title: 'Sweep without a result', symbol: '❌' },
};

export function sweepStatusOf({ state, result, winner }: SweepReport): SweepStatus {
  if (winner?.verdict) return winner.verdict.outcome === 'passed' ? 'confirmed' : 'notBetter';
  if (state.kind === 'running') return 'running';
  return result.leaderboard.rows.length === 0 ? 'nothing' : 'found';
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
    ...(result.leaderboard.rankedBy === 'estimated'
      ? [`, estimated ${estimateText(best)} without noise`]
      : []),
    ...presentWords(report, best),
    '.',
  ];
}

function nothingComplete({ result: { counts } }: SweepReport): string {
  const ended = counts.failed + counts.pruned + counts.lost;
  if (ended === 0) return `No trial has ended yet; ${countOf(counts.pending, 'trial')} to come.`;
  return `No trial gave a result: ${counts.failed} failed, ${counts.pruned} stopped early, ${counts.lost} lost by a machine.`;
}

function winnerSentence({ trial, values, verdict }: SweepWinner, metric: string): Sentence {
  const runs = `Trial ${trial}, run again ${values.length === 1 ? 'once' : `${values.length} times`}: `;
  const judged =
    verdict === null
      ? '.'
      : verdict.outcome === 'passed'
        ? '; every gate holds against the baseline.'
        : `; ${verdict.outcome === 'failed' ? 'a gate fails' : 'a gate is undecided'} against the baseline.`;
  return [runs, { name: metric }, ` ${spreadText(values)}${judged}`];
}

/** How the values in use today fared. */
function presentWords({ result }: SweepReport, best: LeaderboardRow): readonly Span[] {
  const present = result.leaderboard.rows.find(({ isPresent }) => isPresent);
  if (present === undefined) return [];
  if (present.run.number === best.run.number) return ['; these are the present values'];
  const [now] = formatPair(present.observed[0], best.observed[0]);
  return [`; the present values have ${now}, rank ${present.rank}`];
}

/** "0.912 ± 0.004" */
export function spreadText(values: readonly number[]): string {
  const [first] = values;
  if (first === undefined) return '—';
  return values.length === 1 ? formatValue(first) : formatSpread(mean(values), sampleSd(values));
}

export function estimateText({ estimated, deviation }: LeaderboardRow): string {
  if (estimated === null) return '—';
  return deviation === null ? formatValue(estimated) : formatSpread(estimated, deviation);
}

/** Whether it is worth going on; null when nothing can be said. */
export function plateauSentence({ result: { plateau, noise } }: SweepReport): string | null {
  if (plateau === null) return null;
  const { trials, gain, isReached } = plateau;
  if (gain === 0) return `The last ${trials} trials did not improve the best value.`;
  const amount = formatValue(gain);
  const against = noise === null ? '' : ` (${formatValue(noise.deviation)})`;
  return isReached
    ? `Plateau: the last ${trials} trials improved the best value by ${amount}, less than the noise${against}.`
    : `The last ${trials} trials improved the best value by ${amount}, more than the noise${against}: more trials may help.`;
}

/** What the ranking rests on. */
export function rankingNote({ result: { leaderboard, noise } }: SweepReport): string {
  if (noise === null) return 'Ranked by the observed value; the noise is not known.';
  const how =
    noise.source === 'repeats'
      ? 'measured on trials that ran more than once'
      : 'as a Gaussian process sees it';
  const size = `noise ${formatValue(noise.deviation)} (standard deviation), ${how}`;
  return leaderboard.rankedBy === 'estimated'
    ? `Ranked by the estimate, a Gaussian process's mean ± standard deviation, since the best of many noisy values is mostly luck: ${size}.`
    : `Ranked by the observed value; ${size}.`;
}

/** How far the importances can be trusted. */
export function importanceNote({ trials, best, reliability, foretold, ...named }: Importance): Sentence {
  const method = `PED-ANOVA: what set the best ${best} of ${countOf(trials, 'trial')} apart. `;
  const trust = {
    poor: 'Not reliable with fewer than 30 trials: chance alone can order the parameters. ',
    fair: 'A rough guide with fewer than 100 trials. ',
    good: '',
  }[reliability];
  const model =
    foretold === null
      ? 'No second opinion: a Gaussian process foretells too little of these results.'
      : `Second opinion: total effect on a Gaussian process's mean, which foretells ${Math.round(100 * foretold)} % of the spread.`;
  const disputed: Sentence = [' The two disagree on ', ...nameList(named.disputed), '.'];
  const sparse: Sentence = [
    ' Hardly any of the best trials had ',
    ...nameList(named.sparse),
    ', whose share means little.',
  ];
  return [
    method + trust + model,
    ...(named.disputed.length === 0 ? [] : disputed),
    ...(named.sparse.length === 0 ? [] : sparse),
  ];
}

function nameList(names: readonly string[]): Sentence {
  return names.flatMap((name, index): Span[] => [index === 0 ? '' : ', ', { name }]);
}

/** Null when every parameter seems to be read. */
export function ignoredSentence({ result: { ignored } }: SweepReport): Sentence | null {
  if (ignored === null) return null;
  const differed = ignored.names.length === 1 ? 'it was different' : 'they were different';
  const question = `Does it read ${ignored.names.length === 1 ? 'it' : 'them'}? Values come as flags, as {param:…} and in TRAINMARK_PARAMS.`;
  return [
    'The training command seems to ignore ',
    ...nameList(ignored.names),
    `: ${countOf(ignored.repeats, 'trial')} gave exactly the result of another in which ${differed}. ${question}`,
  ];
}

export function costSentence({ result: { cost } }: SweepReport): string {
  const trials = `${minutesText(cost.trialMinutes)} of training`;
  if (cost.jobs === 0) return `${trials}.`;
  const billed = `${countOf(cost.billedMinutes, 'billed minute')} in ${countOf(cost.jobs, 'job')}, each rounded up`;
  const own =
    cost.ownMinutes === 0 ? '' : `, and ${countOf(cost.ownMinutes, 'minute')} on runners of your own`;
  const free = cost.isPublic ? '; GitHub’s standard runners are free, as the repository is public' : '';
  const money = cost.money === null ? free : `; ${cost.money.amount.toFixed(2)} ${cost.money.currency}`;
  const unknown =
    cost.withoutPrice.length === 0
      ? ''
      : `, without ${cost.withoutPrice.join(', ')}, which has no price in the settings`;
  return `${trials}; ${billed}${own}${money}${unknown}.`;
}

function minutesText(minutes: number): string {
  return minutes < 90
    ? `${Number(minutes.toPrecision(2))} min`
    : `${Number((minutes / 60).toPrecision(2))} h`;
}

/** "49 complete, 6 stopped early, 4 failed, 1 lost" */
export function countWords({ result: { counts, leaderboard } }: SweepReport): string {
  const recorded = leaderboard.rows.filter(({ run }) => run.method === 'recorded').length;
  const before = recorded === 0 ? '' : ` (${recorded} of them recorded before the sweep)`;
  const parts: readonly (readonly [number, string])[] = [
    [counts.complete, `complete${before}`],
    [counts.pruned, 'stopped early'],
    [counts.failed, 'failed'],
    [counts.lost, 'lost by a machine'],
    [counts.pending, 'to come'],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return told.length === 0 ? 'no trial' : told.join(', ');
}

export const stoppedWords: Record<StoppedTrials['kind'], string> = {
  failed: 'failed',
  lost: 'lost',
  pruned: 'stopped early',
};

/** "0, 4, 7 and 12 more" */
export function trialNumbers({ trials }: StoppedTrials, most: number): string {
  const shown = trials.slice(0, most).map(({ number }) => String(number));
  const beyond = trials.length - shown.length;
  return shown.join(', ') + (beyond > 0 ? ` and ${beyond} more` : '');
}

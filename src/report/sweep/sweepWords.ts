import { countOf } from '../../records/countOf.ts';
import { formatSpread, formatValue } from '../../comparison/formatValue.ts';
import { mean, sampleSd } from '../../statistics/moments.ts';
import type { Importance } from '../../sweeps/results/importance/importance.ts';
import type { LeaderboardRow } from '../../sweeps/results/leaderboard.ts';
import type { StoppedTrials } from '../../sweeps/results/stoppedTrials.ts';
import type { Sentence, Span } from '../sentence.ts';
import type { SweepReport } from './sweepReport.ts';

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

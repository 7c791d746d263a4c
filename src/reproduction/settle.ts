import { worstOf } from './agreement.ts';
import { type Equivalence, rerunsFor } from './equivalence.ts';
import type { Agreement, MetricReproduction, Reproduction } from './reproduction.ts';

type Settled = 'kind' | 'reason' | 'levels' | 'amongReruns' | 'rerunsNeeded';

/** What the runs show, before anything is concluded from it. */
export type Evidence = Omit<Reproduction, Settled>;

/** What besides the numbers decides whether they can be judged. Texts are words that follow "because". */
export interface Circumstances {
  readonly obstacle: string | null;
  readonly missingData: string | null;
  readonly isSeeded: boolean;
  readonly confidence: number;
}

const nothingKnown = { bitwise: 'undecided', close: 'undecided', statistical: 'undecided' } as const;

/**
 * The rule (reference/statistics.md §3.3). Two questions make a table: do the re-runs agree with each other, and with the
 * record? Same digits everywhere: identical. Rounding apart: within tolerance. Re-runs agree, but not with the record: drifted.
 * Re-runs vary: within noise, diverged or inconclusive by the equivalence of each metric that has a declared tolerance,
 * or, where none has, of all metrics with rounding as the tolerance. One differing re-run cannot tell drift from noise.
 * A run without a seed is one of many: where re-runs vary, only a declared tolerance says which of them are the same.
 */
export function settle(evidence: Evidence, circumstances: Circumstances): Reproduction {
  const amongReruns = evidence.rerunIds.length < 2 ? null : worstOf(evidenceOf(evidence, 'amongReruns'));
  const unsettled = { ...evidence, amongReruns, rerunsNeeded: null };
  if (circumstances.obstacle !== null)
    return { ...unsettled, kind: 'unverifiable', reason: circumstances.obstacle, levels: nothingKnown };
  const agreement = worstOf(evidenceOf(evidence, 'agreement'));
  const levels = levelsOf(evidence, agreement);
  if (agreement !== 'differs') {
    const kind = levels.bitwise === 'yes' ? 'identical' : 'withinTolerance';
    return { ...unsettled, kind, reason: null, levels };
  }
  if (circumstances.missingData !== null)
    return { ...unsettled, kind: 'unverifiable', reason: circumstances.missingData, levels };
  if (amongReruns === null)
    return { ...unsettled, kind: 'inconclusive', reason: oneRerun, rerunsNeeded: 2, levels };
  if (amongReruns !== 'differs') return { ...unsettled, kind: 'drifted', reason: null, levels };
  return { ...unsettled, ...settleVarying(evidence, levels, circumstances) };
}

const oneRerun = 'one re-run cannot tell noise from a change';
const noSeed =
  'it was recorded without a seed, its re-runs differ from each other, and no tolerance is declared';

function evidenceOf({ metrics, series }: Evidence, axis: 'agreement' | 'amongReruns'): Agreement[] {
  return [...metrics, ...series].map((one) => one[axis]);
}

function levelsOf(evidence: Evidence, agreement: Agreement): Reproduction['levels'] {
  const isSame = agreement === 'same' && evidence.outputs.every(({ isSame }) => isSame);
  const unless = evidence.areSeriesKnown ? 'yes' : 'undecided';
  return {
    bitwise: isSame ? unless : 'no',
    close: agreement === 'differs' ? 'no' : unless,
    // What is the same but for rounding in every re-run is the same within any noise.
    statistical: agreement === 'differs' ? statisticalAnswer(evidence) : 'yes',
  };
}

/** The metrics that the statistical rule is about: those with a tolerance; without any, all. */
function judgedMetrics({ metrics }: Evidence): readonly MetricReproduction[] {
  const declared = metrics.filter(({ tolerance }) => tolerance !== null);
  return declared.length > 0 ? declared : metrics;
}

/** Every metric has to be inside; one that is outside condemns the run. Without metrics, curves alone decide nothing. */
function statisticalAnswer(evidence: Evidence): 'yes' | 'no' | 'undecided' {
  const isScattering = evidenceOf(evidence, 'amongReruns').includes('differs');
  const verdicts = judgedMetrics(evidence).map((metric) => verdictOf(metric, isScattering));
  if (verdicts.includes('outside')) return 'no';
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'inside') ? 'yes' : 'undecided';
}

/**
 * In a run that scatters, two accuracies over a few hundred examples are often the same by chance: no scatter of this one
 * metric is then no proof of its absence, and rounding no measure for its distance from the record.
 */
function verdictOf(metric: MetricReproduction, isScattering: boolean): Equivalence['verdict'] {
  const { verdict, difference } = metric.equivalence;
  const isChance = isScattering && metric.tolerance === null && metric.amongReruns !== 'differs';
  return verdict === 'outside' && difference !== null && isChance ? 'undecided' : verdict;
}

function settleVarying(
  evidence: Evidence,
  levels: Reproduction['levels'],
  { isSeeded, confidence }: Circumstances,
): Pick<Reproduction, Exclude<Settled, 'amongReruns'>> {
  if (levels.statistical === 'yes') return { kind: 'withinNoise', reason: null, levels, rerunsNeeded: null };
  const isDeclared = evidence.metrics.some(({ tolerance }) => tolerance !== null);
  if (!isSeeded && !isDeclared)
    return {
      kind: 'unverifiable',
      reason: noSeed,
      levels: { ...levels, statistical: 'undecided' },
      rerunsNeeded: null,
    };
  if (levels.statistical === 'no') return { kind: 'diverged', reason: null, levels, rerunsNeeded: null };
  const rerunsNeeded = isDeclared ? mostNeeded(judgedMetrics(evidence), confidence) : null;
  return { kind: 'inconclusive', reason: isDeclared ? noisy : undeclared, levels, rerunsNeeded };
}

const noisy = 'the noise of the re-runs is too large for the tolerance';
const undeclared = 're-runs differ from each other, and no tolerance says how much of that is acceptable';

function mostNeeded(metrics: readonly MetricReproduction[], confidence: number): number | null {
  const counts = metrics
    .filter(({ equivalence }) => equivalence.verdict === 'undecided')
    .map(({ equivalence, tolerance }) => rerunsFor(equivalence, tolerance ?? 0, confidence));
  return counts.reduce<number | null>(
    (most, count) => (most === null || count === null ? null : Math.max(most, count)),
    0,
  );
}

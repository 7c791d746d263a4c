import type { Change } from '../comparison/comparison.ts';
import { finiteValues } from '../comparison/samples.ts';
import type { PairedScores } from '../predictions/pairedScores.ts';
import { delongDifference } from '../statistics/delong.ts';
import { seededGenerator } from '../statistics/generator.ts';
import { meanAcceleration, replicateMean } from '../statistics/meanBootstrap.ts';
import type { MeanDifference } from '../statistics/meanDifference.ts';
import { addVariances } from '../statistics/meanDifference.ts';
import { welchDifference } from '../statistics/welch.ts';
import type { Estimate } from './estimate.ts';
import { type Found, known, unknown } from './found.ts';
import { formatMetricKey } from '../records/metricKey.ts';

/** reference/statistics.md §2.3: percentiles of a bootstrap, and normal distributions of means, need some tens of examples. */
const fewestExamples = 50;
const fewestOfClass = 10;
export const resamples = 9_999;
export const bootstrapSeed = 1;

/**
 * Candidate − baseline from scores on the same examples, the first rule that applies:
 * - two runs or more a side whose answers differ: training is random and so is the choice of examples, so both variances count
 *   (§2.1); either alone would call noise a difference.
 * - right or wrong, one answer a side: counts of examples that changed, for McNemar's and Tango's methods.
 * - auc: DeLong. - any other mean: the paired bootstrap.
 */
export function estimateFromExamples(change: Change, scores: PairedScores): Found<Estimate> {
  const { examples } = scores;
  const n = { baseline: examples, candidate: examples, of: 'examples', examples } as const;
  const basis = { n, caveat: '' };
  if (scores.kind === 'counts') return known({ method: 'outcomes', outcomes: scores.outcomes, ...basis });
  const few = tooFew(change, scores);
  if (few !== null) return unknown(few);
  const [before, after] = [finiteValues(change.baselineRuns), finiteValues(change.candidateRuns)];
  const sampled = sampledDifference(scores);
  if (before.length >= 2 && after.length >= 2) {
    const runs = { baseline: before.length, candidate: after.length, of: 'runs', examples } as const;
    const about = addVariances(welchDifference(before, after), sampled);
    return known(
      about === null ? nothingVaries(change, runs) : { method: 'combined', about, n: runs, caveat: '' },
    );
  }
  if (sampled === null) return known(nothingVaries(change, n));
  if (scores.kind === 'ranks') return known({ method: 'delong', about: sampled, ...basis });
  const { differences } = scores;
  const replicates = replicateMean([differences], resamples, seededGenerator(bootstrapSeed));
  const acceleration = meanAcceleration([differences]) ?? 0;
  return known({ method: 'bootstrap', replicates, acceleration, ...basis });
}

function tooFew(
  { metric, labels }: Change,
  scores: Exclude<PairedScores, { kind: 'counts' }>,
): string | null {
  const key = formatMetricKey(metric, labels);
  if (scores.examples < fewestExamples) {
    return `${key}: ${scores.examples} examples say too little about noise; at least ${fewestExamples} are needed`;
  }
  if (scores.kind === 'means' || scores.rarer >= fewestOfClass) return null;
  return `${key}: ${scores.rarer} examples of one class say too little about noise; at least ${fewestOfClass} are needed`;
}

/** The difference with the variance that the choice of examples gives it; null where no example differs from another. */
function sampledDifference(scores: Exclude<PairedScores, { kind: 'counts' }>): MeanDifference | null {
  if (scores.kind === 'ranks') return delongDifference(scores.baseline, scores.candidate);
  const { differences } = scores;
  const count = differences.length;
  const difference = differences.reduce((sum, value) => sum + value, 0) / count;
  const squares = differences.reduce((sum, value) => sum + (value - difference) ** 2, 0);
  // What rounding alone leaves of equal differences is no noise.
  const standardError = Math.sqrt(squares / (count - 1) / count);
  if (standardError <= Number.EPSILON * Math.abs(difference)) return null;
  return { difference, standardError, degreesOfFreedom: count - 1 };
}

function nothingVaries({ delta, baseline, candidate }: Change, n: Estimate['n']): Estimate {
  const largest = Math.max(Math.abs(Number(baseline)), Math.abs(Number(candidate)));
  return { method: 'exact', difference: delta ?? 0, rounding: 1e-12 * largest, n, caveat: '' };
}

import type { Interval } from './interval.ts';
import { normalLowerTail, normalQuantile } from './normal.ts';
import { sortedQuantile } from './quantile.ts';
import { requireShare } from './requirements.ts';
import { concatenate, type Indices } from './resamples.ts';

/** A number computed on these examples: for a paired bootstrap, candidate's metric − baseline's on the same examples. */
export type Statistic = (indices: Indices) => number;

/** A statistic on the data and on every resample of them. */
export interface Replicates {
  readonly estimate: number;
  readonly ascending: Float64Array;
}

/**
 * The statistic on the data (all strata) and on every resample. Examples are resampled, never seeds: below about ten
 * runs a bootstrap over seeds raises far too many alarms. From n = 50 to 100 examples; 9,999 resamples are usual.
 * Null when the statistic is not finite somewhere (a rare class that was not drawn): stratify by class.
 */
export function replicate(
  strata: readonly Indices[],
  resamples: Iterable<Indices>,
  statistic: Statistic,
): Replicates | null {
  const estimate = statistic(concatenate(strata));
  if (!Number.isFinite(estimate)) return null;
  const values: number[] = [];
  for (const indices of resamples) {
    const value = statistic(indices);
    if (!Number.isFinite(value)) return null;
    values.push(value);
  }
  return { estimate, ascending: Float64Array.from(values).sort() };
}

/** Efron's percentile interval (1979): the middle share of the replicates, quantiles interpolated linearly. */
export function percentileInterval({ ascending }: Replicates, confidence: number): Interval {
  requireShare('the confidence', confidence);
  const tail = (1 - confidence) / 2;
  return { low: sortedQuantile(ascending, tail), high: sortedQuantile(ascending, 1 - tail) };
}

/**
 * Efron's BCa interval (1987; Efron and Tibshirani 1993, §14.3), replicates equal to the estimate counted half: the
 * percentile interval corrected for bias and, by `acceleration`, for skewness. Null when all replicates lie on one side
 * of the estimate or the acceleration is too large for the formula: the bootstrap cannot speak then.
 */
export function bcaInterval(
  { estimate, ascending }: Replicates,
  acceleration: number,
  confidence: number,
): Interval | null {
  requireShare('the confidence', confidence);
  const below = countBelow(ascending, estimate);
  if (below === 0 || below === ascending.length) return null;
  const bias = normalQuantile(below / ascending.length);
  const z = normalQuantile((1 - confidence) / 2);
  const corrected = (side: number): number => {
    const shrink = 1 - acceleration * (bias + side);
    return shrink > 0 ? normalLowerTail(bias + (bias + side) / shrink) : Number.NaN;
  };
  const [low, high] = [corrected(z), corrected(-z)];
  if (!(low < high)) return null;
  return { low: sortedQuantile(ascending, low), high: sortedQuantile(ascending, high) };
}

/**
 * The achieved significance level of BCa (Efron and Tibshirani 1993, eq. 15.36) of "the true value is at most `supposed`":
 * the error rate at which the one-sided lower bound would lie there. Small speaks for a larger value. Never below that of half
 * a replicate. Null where `bcaInterval` is.
 */
export function bcaPValue(
  { estimate, ascending }: Replicates,
  acceleration: number,
  supposed: number,
): number | null {
  const below = countBelow(ascending, estimate);
  if (below === 0 || below === ascending.length) return null;
  const bias = normalQuantile(below / ascending.length);
  const reached = Math.min(Math.max(countBelow(ascending, supposed), 0.5), ascending.length - 0.5);
  const from = normalQuantile(reached / ascending.length) - bias;
  const shrink = 1 + acceleration * from;
  if (shrink <= 0) return from < 0 ? 0 : 1;
  return normalLowerTail(from / shrink - bias);
}

/** Replicates closer to the estimate than this share of their size and range equal it: sums in another order. */
const rounding = 1e-13;

function countBelow(ascending: Float64Array, estimate: number): number {
  const range = (ascending.at(-1) ?? 0) - (ascending[0] ?? 0);
  const slack = rounding * (Math.abs(estimate) + range);
  let below = 0;
  for (const value of ascending) {
    if (value < estimate - slack) below += 1;
    else if (value <= estimate + slack) below += 0.5;
  }
  return below;
}

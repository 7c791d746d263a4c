import tQuantile from '@stdlib/stats-base-dists-t-quantile';

import { mean, sampleSd } from './moments.ts';

/** A two-sided interval for mean(b) − mean(a), in the values' own unit. */
export interface WelchInterval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/**
 * Welch's interval for the difference of two means (Welch 1947, degrees of freedom of Satterthwaite 1946): independent
 * samples, roughly normal noise, unequal variances allowed. Weak with two values a side, sound from three.
 * Null when neither side varies at all: there is no noise to judge by. Fewer than two values a side: RangeError.
 */
export function welchInterval(
  a: readonly number[],
  b: readonly number[],
  confidence: number,
): WelchInterval | null {
  const errorA = sampleSd(a) / Math.sqrt(a.length);
  const errorB = sampleSd(b) / Math.sqrt(b.length);
  const standardError = Math.hypot(errorA, errorB);
  if (standardError === 0) return null;
  const difference = mean(b) - mean(a);
  const degreesOfFreedom = satterthwaite(errorA / standardError, errorB / standardError, a.length, b.length);
  const reach = tQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
  return { difference, low: difference - reach, high: difference + reach, standardError, degreesOfFreedom };
}

/** ν from each side's share of the standard error; shares instead of variances, so that tiny spreads do not underflow. */
function satterthwaite(shareA: number, shareB: number, countA: number, countB: number): number {
  return 1 / (shareA ** 4 / (countA - 1) + shareB ** 4 / (countB - 1));
}

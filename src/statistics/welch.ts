import type { Interval } from './interval.ts';
import { differenceInterval, type MeanDifference } from './meanDifference.ts';
import { mean, sampleSd } from './moments.ts';

/** A two-sided interval for mean(b) − mean(a), in the values' own unit. */
export type WelchInterval = MeanDifference & Interval;

/**
 * Welch's difference of two means, b − a (Welch 1947, degrees of freedom of Satterthwaite 1946): independent samples,
 * roughly normal noise, unequal variances allowed. Weak with two values a side, sound from three.
 * Null when neither side varies at all: there is no noise to judge by. Fewer than two values a side: RangeError.
 */
export function welchDifference(a: readonly number[], b: readonly number[]): MeanDifference | null {
  const errorA = sampleSd(a) / Math.sqrt(a.length);
  const errorB = sampleSd(b) / Math.sqrt(b.length);
  const standardError = Math.hypot(errorA, errorB);
  if (standardError === 0) return null;
  const degreesOfFreedom = satterthwaite(errorA / standardError, errorB / standardError, a.length, b.length);
  return { difference: mean(b) - mean(a), standardError, degreesOfFreedom };
}

/** Welch's interval at this confidence; see welchDifference for what it assumes and when it is null. */
export function welchInterval(
  a: readonly number[],
  b: readonly number[],
  confidence: number,
): WelchInterval | null {
  const about = welchDifference(a, b);
  return about === null ? null : { ...about, ...differenceInterval(about, confidence) };
}

/** ν from each side's share of the standard error; shares instead of variances, so that tiny spreads do not underflow. */
function satterthwaite(shareA: number, shareB: number, countA: number, countB: number): number {
  return 1 / (shareA ** 4 / (countA - 1) + shareB ** 4 / (countB - 1));
}

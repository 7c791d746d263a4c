import type { Interval, PValues } from './interval.ts';
import { requireShare } from './requirements.ts';
import { studentLowerTail, studentReach } from './student.ts';

/**
 * A difference of means, candidate − baseline in the values' own unit, whose error over its standard error follows
 * Student's t: what every test on means hands to intervals, p-values and claims. Welch's test, the paired test, a
 * prediction and a history all give one.
 */
export interface MeanDifference {
  readonly difference: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/** The two-sided interval of the true difference at this confidence. */
export function differenceInterval(about: MeanDifference, confidence: number): Interval {
  requireShare('the confidence', confidence);
  return oneSidedBounds(about, (1 + confidence) / 2);
}

/**
 * The lower and the upper one-sided bound, each of this confidence for itself: together they are the two-sided
 * interval of 2 · confidence − 1. Below one half they would cross: RangeError.
 */
export function oneSidedBounds(about: MeanDifference, confidence: number): Interval {
  if (!(confidence >= 0.5)) throw new RangeError(`a bound's confidence is at least .5, got ${confidence}`);
  const reach = studentReach(confidence, about.degreesOfFreedom) * about.standardError;
  return { low: about.difference - reach, high: about.difference + reach };
}

/** p-values of "the true difference is `supposed`", 0 unless told otherwise. */
export function differencePValues(about: MeanDifference, supposed = 0): PValues {
  const t = (about.difference - supposed) / about.standardError;
  const less = studentLowerTail(t, about.degreesOfFreedom);
  const greater = studentLowerTail(-t, about.degreesOfFreedom);
  return { less, greater, twoSided: 2 * Math.min(less, greater) };
}

/**
 * A difference with two independent sources of error: its variance is the sum of both, with Satterthwaite's degrees of freedom
 * (1946). Null stands for a source without error, and for the answer where neither has any. The difference is the first one's.
 */
export function addVariances(a: MeanDifference | null, b: MeanDifference | null): MeanDifference | null {
  if (a === null || b === null) return a ?? b;
  const [variance, other] = [a.standardError ** 2, b.standardError ** 2];
  const degreesOfFreedom =
    (variance + other) ** 2 / (variance ** 2 / a.degreesOfFreedom + other ** 2 / b.degreesOfFreedom);
  return { difference: a.difference, standardError: Math.sqrt(variance + other), degreesOfFreedom };
}

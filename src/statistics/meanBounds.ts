import type { Interval } from './interval.ts';
import { oneSidedBounds } from './meanDifference.ts';
import { mean, sampleSd } from './moments.ts';

/**
 * Student's lower and upper bound of a mean, each of this one-sided confidence (at least one half); the mean itself where
 * the values agree exactly. Independent values, roughly normal; at least two, else a RangeError.
 */
export function meanBounds(values: readonly number[], confidence: number): Interval {
  const standardError = sampleSd(values) / Math.sqrt(values.length);
  const difference = mean(values);
  if (standardError === 0) return { low: difference, high: difference };
  return oneSidedBounds({ difference, standardError, degreesOfFreedom: values.length - 1 }, confidence);
}

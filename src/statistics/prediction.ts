import type { Interval } from './interval.ts';
import type { MeanDifference } from './meanDifference.ts';
import { mean, sampleSd } from './moments.ts';
import { requireShare } from './requirements.ts';
import { studentReach } from './student.ts';

/**
 * One new value against k old ones: fresh − mean(old) with the standard error s · √(1 + 1/k) and k − 1 degrees of
 * freedom (Hahn and Meeker 1991, §4.2). Assumes that the new value has the old ones' normal noise. From k = 3, useful
 * from 5. Null when the old values are all equal; fewer than two: RangeError.
 */
export function predictionDifference(old: readonly number[], fresh: number): MeanDifference | null {
  const standardError = predictionError(old);
  if (standardError === 0) return null;
  return { difference: fresh - mean(old), standardError, degreesOfFreedom: old.length - 1 };
}

/**
 * Where one further value of the same kind falls with this confidence. From k = 3: with two values it is 15.6 standard
 * deviations wide either way at 95 % and accepts anything. A point when the old values are all equal.
 */
export function predictionInterval(old: readonly number[], confidence: number): Interval {
  requireShare('the confidence', confidence);
  const reach = studentReach((1 + confidence) / 2, old.length - 1) * predictionError(old);
  const center = mean(old);
  return { low: center - reach, high: center + reach };
}

function predictionError(old: readonly number[]): number {
  return sampleSd(old) * Math.sqrt(1 + 1 / old.length);
}

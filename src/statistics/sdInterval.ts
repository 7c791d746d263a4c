import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';

import { findRoot } from './findRoot.ts';
import type { Interval } from './interval.ts';
import { sampleSd } from './moments.ts';
import { requireShare } from './requirements.ts';

/**
 * The interval of a standard deviation from a sample's own, s · √(ν / χ²) with ν = n − 1 (Hald 1952, §11.4): normal values,
 * in their own unit. Equal values give 0 to 0. Fewer than two values: RangeError.
 */
export function sdInterval(values: readonly number[], confidence: number): Interval {
  requireShare('the confidence', confidence);
  const sd = sampleSd(values);
  const degreesOfFreedom = values.length - 1;
  const tail = (1 - confidence) / 2;
  const bound = (share: number): number =>
    sd * Math.sqrt(degreesOfFreedom / chiSquareQuantile(share, degreesOfFreedom));
  return { low: bound(1 - tail), high: bound(tail) };
}

/** The root is sought in the logarithm: the quantile of few degrees of freedom is tiny. */
function chiSquareQuantile(share: number, degreesOfFreedom: number): number {
  return Math.exp(findRoot((log) => chiSquareCdf(Math.exp(log), degreesOfFreedom) - share, -60, 20));
}

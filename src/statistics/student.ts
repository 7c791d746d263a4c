import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

import { normalLowerTail, normalQuantile } from './normal.ts';
import { requireShare } from './requirements.ts';

/**
 * P(T ≤ t) of Student's distribution; degrees of freedom > 0, fractions allowed, infinitely many for the normal
 * distribution. The upper tail is that of −t.
 */
export function studentLowerTail(t: number, degreesOfFreedom: number): number {
  return degreesOfFreedom === Infinity ? normalLowerTail(t) : tCdf(t, degreesOfFreedom);
}

/** How many standard errors a one-sided bound of this confidence lies from the estimate. */
export function studentReach(confidence: number, degreesOfFreedom: number): number {
  requireShare('the confidence', confidence);
  return degreesOfFreedom === Infinity
    ? -normalQuantile(1 - confidence)
    : -tQuantile(1 - confidence, degreesOfFreedom);
}

import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import roughQuantile from '@stdlib/stats-base-dists-normal-quantile';

import { requireShare } from './requirements.ts';

/** Φ(z), the share of a standard normal at or below z. The upper tail is normalLowerTail(−z): exact far out as well. */
export function normalLowerTail(z: number): number {
  return normalCdf(z, 0, 1);
}

/** The share of a standard normal between two points, worked out in the lower tail, where small differences keep their digits. */
export function normalMass(low: number, high: number): number {
  return low > 0
    ? normalLowerTail(-low) - normalLowerTail(-high)
    : normalLowerTail(high) - normalLowerTail(low);
}

/** The standard normal density at z. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Φ⁻¹(share), for a share strictly between 0 and 1, to the last digits of a double. The library's value is good to 2e-9
 * in the middle, to 1e-5 at 1e-14 and lost below 1e-16; it only starts Newton's method on ln Φ, which also converges
 * from the tail's leading terms. Below 1e-300 those terms alone, good to three digits.
 */
export function normalQuantile(share: number): number {
  requireShare('the share', share);
  if (share > 0.5) return -normalQuantile(1 - share);
  let z = share < 1e-8 ? farQuantile(share) : roughQuantile(share, 0, 1);
  if (share < 1e-300) return z;
  for (let step = 0; step < newtonSteps; step++) {
    const reached = normalLowerTail(z);
    z -= (Math.log1p((reached - share) / share) * reached) / normalDensity(z);
  }
  return z;
}

/** Enough from a start that is good to one part in a hundred: the digits double with each. */
const newtonSteps = 4;

/** From Φ(z) ≈ φ(z) / |z|, the first term for large |z|. */
function farQuantile(share: number): number {
  const double = -2 * Math.log(share);
  return -Math.sqrt(double - Math.log(2 * Math.PI * double));
}

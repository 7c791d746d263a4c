import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

import { normalLowerTail, normalQuantile } from '../../statistics/normal.ts';
import type { Continuous } from '../distribution.ts';

/** The value below which the share lies (0 to 1; the ends may be infinite), before any rounding. */
export function quantileOf(distribution: Continuous, share: number): number {
  switch (distribution.kind) {
    case 'uniform':
      return distribution.min + share * (distribution.max - distribution.min);
    case 'logUniform': {
      const [low, high] = [Math.log(distribution.min), Math.log(distribution.max)];
      return Math.exp(low + share * (high - low));
    }
    case 'normal':
      return distribution.mu + distribution.sigma * standardQuantile(share);
    case 'logNormal':
      return Math.exp(distribution.mu + distribution.sigma * standardQuantile(share));
    case 'beta':
      return betaQuantile(share, distribution.a, distribution.b);
  }
}

/** The share at or below the value, before any rounding. */
export function shareBelow(distribution: Continuous, value: number): number {
  switch (distribution.kind) {
    case 'uniform':
      return clamp((value - distribution.min) / (distribution.max - distribution.min));
    case 'logUniform': {
      if (value <= 0) return 0;
      const [low, high] = [Math.log(distribution.min), Math.log(distribution.max)];
      return clamp((Math.log(value) - low) / (high - low));
    }
    case 'normal':
      return normalLowerTail((value - distribution.mu) / distribution.sigma);
    case 'logNormal':
      return value <= 0 ? 0 : normalLowerTail((Math.log(value) - distribution.mu) / distribution.sigma);
    case 'beta':
      return value <= 0 ? 0 : value >= 1 ? 1 : betaCdf(value, distribution.a, distribution.b);
  }
}

function standardQuantile(share: number): number {
  if (share <= 0) return -Infinity;
  return share >= 1 ? Infinity : normalQuantile(share);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** The nearest multiple, halves to the even one: NumPy's `round(value / quantum) * quantum`. */
export function roundedTo(quantum: number, value: number): number {
  const quotient = value / quantum;
  const below = Math.floor(quotient);
  const rest = quotient - below;
  const isUp = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  const multiple = (isUp ? below + 1 : below) * quantum;
  return multiple === 0 ? 0 : multiple;
}

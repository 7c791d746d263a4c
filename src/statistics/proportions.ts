import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';
import { requireCount, requireShare } from './requirements.ts';

/** Of so many independent trials, so many succeeded. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Wilson's score interval (1927): any number of trials, never outside [0, 1], right on average (a little under or over
 * for single true values). The default for an accuracy against a threshold. No trials or more successes: RangeError.
 */
export function wilsonInterval({ successes, trials }: Proportion, confidence: number): Interval {
  requireProportion(successes, trials, confidence);
  const z = -normalQuantile((1 - confidence) / 2);
  const failures = trials - successes;
  const root = z * Math.sqrt((successes * failures) / trials + (z * z) / 4);
  const total = trials + z * z;
  return {
    low:
      successes === 0
        ? 0
        : (successes * successes) / trials / ((successes + (z * z) / 2 + root) / total) / total,
    high: failures === 0 ? 1 : (successes + (z * z) / 2 + root) / total,
  };
}

/** Clopper and Pearson's exact interval (1934): at least the stated confidence for every true value, so rather wide. */
export function clopperPearsonInterval({ successes, trials }: Proportion, confidence: number): Interval {
  requireProportion(successes, trials, confidence);
  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
}

/**
 * Jeffreys' interval, equal tails of Beta(successes + ½, failures + ½), with the ends that Brown, Cai and DasGupta
 * (2001, §4.1.1) set: 0 without successes, 1 without failures.
 */
export function jeffreysInterval({ successes, trials }: Proportion, confidence: number): Interval {
  requireProportion(successes, trials, confidence);
  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes + 0.5, failures + 0.5),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 0.5, failures + 0.5),
  };
}

function requireProportion(successes: number, trials: number, confidence: number): void {
  requireShare('the confidence', confidence);
  requireCount('the number of trials', trials, 1);
  requireCount('the number of successes', successes, 0);
  if (successes > trials) throw new RangeError(`${successes} successes in ${trials} trials`);
}

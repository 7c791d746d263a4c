import { isFiniteValue } from '../records/metricValue.ts';
import type { Interval } from '../statistics/interval.ts';
import { mean, sampleSd } from '../statistics/moments.ts';
import { predictionInterval } from '../statistics/prediction.ts';
import { studentReach } from '../statistics/student.ts';
import type { Measurement } from './reproduction.ts';

export interface EquivalenceInput {
  readonly recorded: Measurement;
  readonly reruns: readonly Measurement[];
  /** m, in the metric's unit, at least 0. */
  readonly tolerance: number;
  /** Two-sided, in (0, 1). */
  readonly confidence: number;
  /** How many metrics are judged together: "outside" of any of them condemns the run, so each gets its part of the error. */
  readonly metrics: number;
}

/** Where the re-runs of one metric lie, seen from the record. */
export interface Equivalence {
  readonly verdict: 'inside' | 'outside' | 'undecided';
  /** Mean of the re-runs − recorded; null unless all of them are finite. */
  readonly difference: number | null;
  /** Sample standard deviation of the re-runs; null with fewer than two. */
  readonly sd: number | null;
  /** In which `difference` lies at the confidence; null with fewer than two re-runs. */
  readonly interval: Interval | null;
}

/**
 * Equivalence, not mere membership of a prediction interval (reference/statistics.md §3.3): the interval of mean(re-runs) −
 * recorded, half width t(k − 1) · s · √(1 + 1/k), lies inside of ±tolerance, outside of it, or neither. With two re-runs it
 * is 15.6 s wide, so that they decide only where they nearly agree. "Outside" is Bonferroni-corrected over the metrics.
 */
export function judgeEquivalence(input: EquivalenceInput): Equivalence {
  const { recorded, reruns, tolerance, confidence } = input;
  const values = reruns.filter(isFiniteNumber);
  if (!isFiniteNumber(recorded) || values.length < reruns.length || values.length === 0) {
    // What is not a number has no noise: it is there again in every re-run, or it is not the same result.
    const isSame = reruns.every((value) => value === recorded);
    return { verdict: isSame ? 'inside' : 'outside', difference: null, sd: null, interval: null };
  }
  const difference = mean(values) - recorded;
  if (values.length < 2) return { verdict: 'undecided', difference, sd: null, interval: null };
  const margin = tolerance + roundingOf(recorded, mean(values));
  const interval = around(values, recorded, confidence);
  const wide = around(values, recorded, 1 - (1 - confidence) / input.metrics);
  return { verdict: verdictOf(interval, wide, margin), difference, sd: sampleSd(values), interval };
}

/** More re-runs than this are not asked for. */
const mostReruns = 20;

/** How many re-runs in all would show equivalence if mean and noise stayed as they are; null if 20 would not. */
export function rerunsFor(
  { difference, sd }: Equivalence,
  tolerance: number,
  confidence: number,
): number | null {
  if (difference === null || sd === null) return null;
  for (let count = 2; count <= mostReruns; count++) {
    const reach = studentReach((1 + confidence) / 2, count - 1) * sd * Math.sqrt(1 + 1 / count);
    if (Math.abs(difference) + reach <= tolerance) return count;
  }
  return null;
}

function isFiniteNumber(value: Measurement): value is number {
  return value !== 'absent' && isFiniteValue(value);
}

/** 0.905 − 0.9 is a little more than 0.005 in binary; such a tolerance is met all the same. */
function roundingOf(a: number, b: number): number {
  return 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

function around(values: readonly number[], recorded: number, confidence: number): Interval {
  const { low, high } = predictionInterval(values, confidence);
  return { low: low - recorded, high: high - recorded };
}

function verdictOf(interval: Interval, wide: Interval, margin: number): Equivalence['verdict'] {
  if (interval.low >= -margin && interval.high <= margin) return 'inside';
  return wide.low > margin || wide.high < -margin ? 'outside' : 'undecided';
}

import type { Change } from '../comparison/comparison.ts';
import { finiteValues } from '../comparison/samples.ts';
import type { Replicates } from '../statistics/bootstrap.ts';
import type { MeanDifference } from '../statistics/meanDifference.ts';
import type { PairedOutcomes } from '../statistics/pairedOutcomes.ts';
import { predictionDifference } from '../statistics/prediction.ts';
import { welchDifference } from '../statistics/welch.ts';
import { error, type Found, known, unknown } from './found.ts';
import { keyOfChange } from './lookUp.ts';

/** How many runs of each side have a value, or how many examples both sides answered. */
export interface Counts {
  readonly baseline: number;
  readonly candidate: number;
  readonly of: 'runs' | 'examples';
  /** Pairs of examples, where per-example files were used. */
  readonly examples: number | null;
}

/**
 * What runs or examples say about candidate − baseline. `exact`: nothing varied, so the difference is no matter of chance.
 * `paired`: counts of examples by what became of them, 1 and 0 for right and wrong.
 */
export type Estimate =
  | {
      readonly method: 'welch' | 'prediction' | 'delong' | 'combined';
      readonly about: MeanDifference;
      readonly n: Counts;
    }
  | { readonly method: 'paired'; readonly outcomes: PairedOutcomes; readonly n: Counts }
  | {
      readonly method: 'bootstrap';
      readonly replicates: Replicates;
      readonly acceleration: number;
      readonly n: Counts;
    }
  | {
      readonly method: 'exact';
      readonly difference: number;
      /** Differences up to this are rounding. */
      readonly rounding: number;
      readonly n: Counts;
    };

/** Means within this share of the larger one are the same, as they are to the comparison. */
const equalShare = 1e-12;

/**
 * The difference of a metric that both sides have, by the first method that the runs allow (reference/statistics.md
 * §2.3): Welch's from two runs a side, a prediction for one new run against three old ones or more. Where none of them
 * varies there is nothing to estimate, and the values are compared as they are (§2.8).
 */
export function estimateDifference(change: Change): Found<Estimate> {
  const { delta, baselineRuns, candidateRuns } = change;
  if (delta === null) return error(`${keyOfChange(change)} has no difference: ${change.reason}`);
  const [before, after] = [finiteValues(baselineRuns), finiteValues(candidateRuns)];
  const n: Counts = { baseline: before.length, candidate: after.length, of: 'runs', examples: null };
  const [fresh] = after;
  if (before.length >= 2 && after.length >= 2) {
    return usable('welch', welchDifference(before, after), change, n);
  }
  if (before.length >= 3 && after.length === 1 && fresh !== undefined) {
    return usable('prediction', predictionDifference(before, fresh), change, n);
  }
  return unknown(`${keyOfChange(change)}: ${tooFewWords(n)} about noise; ${moreSeeds}`);
}

/** What to do where there are too few runs. */
export const moreSeeds = 'set seeds: [1, 2, 3]';

function tooFewWords({ baseline, candidate }: Counts): string {
  if (baseline === 1 && candidate === 1) return 'one run a side says nothing';
  return `${countRuns(baseline)} of the baseline and ${countRuns(candidate)} of the candidate say too little`;
}

/** `1 run`, `3 runs`. */
export function countRuns(count: number): string {
  return `${count} run${count === 1 ? '' : 's'}`;
}

function usable(
  method: 'welch' | 'prediction',
  about: MeanDifference | null,
  change: Change,
  n: Counts,
): Found<Estimate> {
  return known(about === null ? exactly(change, n) : { method, about, n });
}

function exactly({ delta, baseline, candidate }: Change, n: Counts): Estimate {
  const largest = Math.max(Math.abs(Number(baseline)), Math.abs(Number(candidate)));
  return { method: 'exact', difference: delta ?? 0, rounding: equalShare * largest, n };
}

import { countOf } from '../records/countOf.ts';
import type { Change, SeedPairs } from '../comparison/comparison.ts';
import { finiteValues } from '../comparison/samples.ts';
import type { Replicates } from '../statistics/bootstrap.ts';
import { historyDifference } from '../statistics/history.ts';
import type { MeanDifference } from '../statistics/meanDifference.ts';
import { mean } from '../statistics/moments.ts';
import { differenceOfPairs } from '../statistics/pairedT.ts';
import type { PairedOutcomes } from '../statistics/pairedOutcomes.ts';
import { predictionDifference } from '../statistics/prediction.ts';
import { skewness } from '../statistics/skewness.ts';
import { welchDifference } from '../statistics/welch.ts';
import { error, type Found, known, unknown } from './found.ts';
import { keyOfChange } from './lookUp.ts';

/** How many runs of each side have a value, or how many examples both sides answered; of paired runs, as many on either side as there are pairs. */
export interface Counts {
  readonly baseline: number;
  readonly candidate: number;
  readonly of: 'runs' | 'examples';
  /** Pairs of examples, where per-example files were used. */
  readonly examples: number | null;
}

/**
 * What runs or examples say about candidate − baseline. `exact`: nothing varied, so the difference is no matter of chance.
 * `outcomes`: counts of examples by what became of them, 1 and 0 for right and wrong.
 */
export type Estimate = {
  readonly n: Counts;
  /** What a reader should know of these runs or of the method, in a few words; empty for nothing. */
  readonly caveat: string;
} & (
  | {
      readonly method: 'welch' | 'paired' | 'prediction' | 'history' | 'delong' | 'combined';
      readonly about: MeanDifference;
    }
  | { readonly method: 'outcomes'; readonly outcomes: PairedOutcomes }
  | {
      readonly method: 'bootstrap';
      readonly replicates: Replicates;
      readonly acceleration: number;
    }
  | {
      readonly method: 'exact';
      readonly difference: number;
      /** Differences up to this are rounding. */
      readonly rounding: number;
    }
);

/** Means within this share of the larger one are the same, as they are to the comparison. */
const equalShare = 1e-12;
/** So many older values the spread of a history needs. */
const leastHistory = 8;

/**
 * The difference of a metric that both sides have, by the first method that the runs allow (reference/statistics.md
 * §2.3): Student's over pairs where pairing was asked for; Welch's from two runs a side; a prediction for one new run
 * against three old ones or more; for one against one, the spread of a history of eight or more. Where none of them
 * varies there is nothing to estimate, and the values are compared as they are (§2.8).
 */
export function estimateDifference(change: Change): Found<Estimate> {
  const { delta, baselineRuns, candidateRuns, pairs, history = [] } = change;
  if (delta === null) return error(`${keyOfChange(change)} has no difference: ${change.reason}`);
  if (pairs !== undefined) return estimatePaired(change, pairs);
  const [before, after] = [finiteValues(baselineRuns), finiteValues(candidateRuns)];
  const n: Counts = { baseline: before.length, candidate: after.length, of: 'runs', examples: null };
  const [[old], [fresh]] = [before, after];
  if (before.length >= 2 && after.length >= 2) {
    return usable('welch', welchDifference(before, after), change, { n, caveat: '' });
  }
  if (before.length >= 3 && after.length === 1 && fresh !== undefined) {
    return usable('prediction', predictionDifference(before, fresh), change, {
      n,
      caveat: normalityCaveat(before),
    });
  }
  const isAlone = before.length === 1 && after.length === 1;
  if (isAlone && history.length >= leastHistory && old !== undefined && fresh !== undefined) {
    const caveat = `noise from ${history.length} older commits`;
    return usable('history', historyDifference({ history, old, fresh }), change, { n, caveat });
  }
  return unknown(`${keyOfChange(change)}: ${tooFewWords(n)} about noise; ${moreSeeds}`);
}

/** Where runs were not meant to be unpaired, two pairs are the least: fewer say nothing. */
function estimatePaired(change: Change, { seeds, differences, unpaired }: SeedPairs): Found<Estimate> {
  const n: Counts = { baseline: seeds.length, candidate: seeds.length, of: 'runs', examples: null };
  const alone = unpaired.baseline + unpaired.candidate;
  const caveat = alone === 0 ? '' : `${countOf(alone, 'run')} without a partner of the same seed left out`;
  if (differences.length < 2) {
    const found = `${differences.length} of the runs form a pair by seed`;
    return unknown(`${keyOfChange(change)}: ${found}${caveat && ` (${caveat})`}, at least 2 are needed`);
  }
  const about = differenceOfPairs(differences);
  if (about !== null) return known({ method: 'paired', about, n, caveat });
  return known({ ...exactly(change, { n, caveat }), difference: mean(differences) });
}

/** What to do where there are too few runs. */
export const moreSeeds = 'set seeds: [1, 2, 3]';

function tooFewWords({ baseline, candidate }: Counts): string {
  if (baseline === 1 && candidate === 1) return 'one run a side says nothing';
  return `${countOf(baseline, 'run')} of the baseline and ${countOf(candidate, 'run')} of the candidate say too little`;
}

/** Skewness is told of from so many runs on: fewer cannot show any. */
const leastForSkewness = 5;
/** Of normal noise 5 to 15 runs are beyond this in at most 11 % of all samples, of exponential noise in 25 to 60 %. */
const skewedFrom = 1;

/** A prediction rests on the shape of the noise, which an average does not; see the README for what that costs. */
function normalityCaveat(before: readonly number[]): string {
  const isSkewed = before.length >= leastForSkewness && Math.abs(skewness(before)) > skewedFrom;
  return isSkewed
    ? 'which supposes normal noise, but the runs of the baseline look skewed: add runs of the candidate'
    : 'which supposes normal noise';
}

type Basis = Pick<Estimate, 'n' | 'caveat'>;

function usable(
  method: 'welch' | 'prediction' | 'history',
  about: MeanDifference | null,
  change: Change,
  basis: Basis,
): Found<Estimate> {
  return known(about === null ? exactly(change, basis) : { method, about, ...basis });
}

function exactly({ delta, baseline, candidate }: Change, basis: Basis): Estimate & { method: 'exact' } {
  const largest = Math.max(Math.abs(Number(baseline)), Math.abs(Number(candidate)));
  return { method: 'exact', difference: delta ?? 0, rounding: equalShare * largest, ...basis };
}

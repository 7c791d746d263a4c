import type { Labels } from '../records/metricKey.ts';
import type { MetricValue } from '../records/metricValue.ts';
import type { Goal, ParamValue } from '../records/reading.ts';

/** DESIGN §1: what became of one metric, baseline against candidate. */
export type ChangeKind = 'improved' | 'worsened' | 'unchanged' | 'inconclusive' | 'new' | 'missing';

export const changeKindInfo: Record<ChangeKind, { readonly title: string; readonly explanation: string }> = {
  improved: { title: 'improved', explanation: 'moved towards its goal' },
  worsened: { title: 'worsened', explanation: 'moved away from its goal' },
  unchanged: { title: 'unchanged', explanation: 'has the same value on both sides' },
  inconclusive: {
    title: 'inconclusive',
    explanation: 'moved, but the evidence does not say which way is meant',
  },
  new: { title: 'new', explanation: 'is measured by the candidate only' },
  missing: { title: 'missing', explanation: 'is measured by the baseline only' },
};

/** One side's runs of one metric. `values` are in run order, one for each run that has the metric. */
export interface Sample {
  readonly values: readonly MetricValue[];
  readonly seeds: readonly (number | null)[];
  /** Sample standard deviation (n−1); null with fewer than two finite values. */
  readonly sd: number | null;
}

/** An interval for the difference of means, candidate − baseline, in the metric's own unit. */
export interface DifferenceInterval {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
  readonly method: string;
}

/** Which runs of the two sides belong together: none, or those with equal seeds. */
export type Pairing = 'none' | 'seed';

/** What the runs of both sides say seed by seed: candidate − baseline, in the metric's own unit. */
export interface SeedPairs {
  readonly seeds: readonly number[];
  /** In the order of `seeds`. */
  readonly differences: readonly number[];
  /** Finite values of each side that have no partner: without a seed, or with one that the other side lacks or a side has twice. */
  readonly unpaired: { readonly baseline: number; readonly candidate: number };
}

export interface Change {
  readonly metric: string;
  readonly labels: Labels;
  readonly kind: ChangeKind;
  /** One sentence: why it is this kind. */
  readonly reason: string;
  readonly goal: Goal | null;
  /** Who says so: the user, the source, or only the table of metric names; null without a goal. */
  readonly goalSource: 'declared' | 'source' | 'name' | null;
  readonly unit: string | null;
  /** `proportion` makes `pp` meaningful. */
  readonly valueKind: 'proportion' | 'value';
  readonly tier: 'gate' | 'report' | 'detail' | 'resource';
  /** Mean over the runs of that side; absent side → null with `…Runs` null too. */
  readonly baseline: MetricValue;
  readonly candidate: MetricValue;
  /** candidate − baseline; null unless both are finite. */
  readonly delta: number | null;
  /** delta / |baseline|; null when the baseline is 0 or delta is null. */
  readonly relative: number | null;
  readonly interval: DifferenceInterval | null;
  readonly baselineRuns: Sample | null;
  readonly candidateRuns: Sample | null;
  /** Only where pairing by seed was asked for and both sides have the metric. */
  readonly pairs?: SeedPairs;
  /** Values of older commits, one for each, oldest first; only where a history was looked up and has the metric. */
  readonly history?: readonly number[];
}

export type DifferenceKind = 'added' | 'removed' | 'changed';

export interface ParamDifference {
  readonly name: string;
  readonly kind: DifferenceKind;
  readonly baseline: ParamValue;
  readonly candidate: ParamValue;
}

export interface DataDifference {
  readonly path: string;
  readonly kind: DifferenceKind;
  /** In plain words: "3 files added, 1 changed", "rows 569 → 500; columns removed: age". */
  readonly summary: string;
  readonly files: readonly { readonly path: string; readonly kind: DifferenceKind }[];
}

export interface PackageDifference {
  readonly name: string;
  readonly kind: DifferenceKind;
  readonly baseline: string | null;
  readonly candidate: string | null;
}

export interface EnvironmentDifference {
  /** `cpu.model`, `variables.OMP_NUM_THREADS`, `lockFiles.uv.lock`, … */
  readonly field: string;
  readonly baseline: string | null;
  readonly candidate: string | null;
}

/** What changed in the code between the two, from git. Line counts are null for binary files. */
export interface CodeDifference {
  readonly baselineCommit: string;
  readonly candidateCommit: string;
  readonly baselineDirty: boolean;
  readonly candidateDirty: boolean;
  readonly files: readonly {
    readonly path: string;
    readonly added: number | null;
    readonly deleted: number | null;
  }[];
}

/** A metric that no gate watches and that moved by more than its noise. */
export interface Anomaly {
  /** `ece`, `recall{class=cat}` */
  readonly key: string;
  /** Of "nothing changed", two-sided; null where the runs of each side agree exactly, so that there is no noise. */
  readonly p: number | null;
  /** Benjamini and Hochberg's, over all metrics that no gate watches; null with `p`. */
  readonly adjustedP: number | null;
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** In the order of `changes`. */
  readonly anomalies: readonly Anomaly[];
  readonly params: readonly ParamDifference[];
  readonly data: readonly DataDifference[];
  readonly packages: readonly PackageDifference[];
  readonly environment: readonly EnvironmentDifference[];
  /** Null without a baseline, or where git cannot tell. */
  readonly code: CodeDifference | null;
}

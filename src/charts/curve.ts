import type { Labels } from '../records/metricKey.ts';
import type { MetricValue } from '../records/metricValue.ts';
import type { Goal, StepKind } from '../records/reading.ts';

/** One run's part of a curve. `values` are in JSON form, so that NaN survives into the page; equal lengths. */
export interface CurveRun {
  readonly side: 'baseline' | 'candidate';
  readonly runId: string;
  readonly seed: number | null;
  readonly steps: readonly number[];
  readonly values: readonly MetricValue[];
}

/** One metric over steps for every run that has it, both sides on one axis. */
export interface Curve {
  readonly metric: string;
  readonly labels: Labels;
  readonly goal: Goal | null;
  readonly unit: string | null;
  readonly stepKind: StepKind;
  /** True when a gate refers to the metric: these curves come first and are drawn in the comment. */
  readonly gated: boolean;
  readonly runs: readonly CurveRun[];
}

import type { Labels } from './metricKey.ts';
import type { Media } from './media/medium.ts';
import type { MetricValue } from './metricValue.ts';

/** Which way is better. */
export type Goal = 'min' | 'max';

/** What one step of a series counts. Steps of different kinds are never put on one axis. */
export const stepKinds = ['step', 'epoch', 'iteration', 'round', 'trial', 'row', 'seconds'] as const;

export type StepKind = (typeof stepKinds)[number];

export type ParamValue = string | number | boolean | null;

/** The values of one metric over steps, in the order they were logged. `steps` and `values` have equal length; NaN and ±Infinity are real values here. */
export interface Series {
  readonly name: string;
  readonly labels: Labels;
  readonly stepKind: StepKind;
  readonly steps: readonly number[];
  readonly values: readonly number[];
  /** Unix milliseconds, one per step, where the source recorded them. */
  readonly wallTimesMs?: readonly number[];
}

/** One summary value as a source states it (a metrics file's `"accuracy": 0.93`). */
export interface SummaryValue {
  readonly name: string;
  readonly labels: Labels;
  readonly value: MetricValue;
}

/** A source's own claim about a metric. */
export interface MetricHint {
  readonly name: string;
  readonly goal?: Goal;
  readonly unit?: string;
}

/** The path that stands for what the command printed. */
export const outputSource = '<output>';

/** What one reader found in one source: a file, or the command's output. */
export interface Reading {
  /** `path` is relative to the workspace with forward slashes; `outputSource` for the command's output. */
  readonly source: { readonly format: string; readonly path: string };
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly series: readonly Series[];
  readonly summary: readonly SummaryValue[];
  readonly hints: readonly MetricHint[];
  readonly tags: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  /** Structured results and images; absent where there are none. */
  readonly media?: Media;
}

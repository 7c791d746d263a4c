import type { Distribution } from './distribution.ts';
import type { OwnStopRule } from './stopping/ownRules.ts';
import type { Value } from './value.ts';

/** Everything a sweep is: checked, complete, plain. */
export interface SweepSpec {
  readonly name: string | null;
  readonly method: 'grid' | 'random' | 'bayes';
  /** The first is what the search follows; more make it a search for a Pareto front. Empty only for grid and random. */
  readonly metrics: readonly SweepMetric[];
  /** In W&B's order: sorted by name at every level of nesting. Constants are among them. */
  readonly parameters: readonly Parameter[];
  /** W&B's Hyperband, or a rule of Trainmark's own. */
  readonly earlyTerminate: EarlyTerminate | OwnStopRule | null;
  readonly command: CommandTemplate;
  readonly budget: Budget;
}

export interface SweepMetric {
  readonly name: string;
  readonly goal: 'minimize' | 'maximize';
  /** No new trial is proposed once one reaches it; null: none. */
  readonly target: number | null;
  /** What stands in for the value of a failed trial. */
  readonly impute: 'latest' | 'best' | 'worst';
  readonly imputeWhileRunning: 'latest' | 'best' | 'worst' | null;
}

export interface Parameter {
  /** The dotted path: unique in a sweep. */
  readonly name: string;
  readonly path: readonly string[];
  readonly distribution: Distribution;
  /** Active only when all hold; empty: always. */
  readonly when: readonly Condition[];
  /** The value in use today, where one is declared: part of the trial that goes first. */
  readonly present: { readonly value: Value } | null;
}

/** Holds when the other parameter is active and has one of the values. */
export interface Condition {
  readonly parameter: string;
  readonly values: readonly Value[];
}

/** W&B's Hyperband: either the first band and the factor, or the bands below a longest run. */
export interface EarlyTerminate {
  readonly bands: readonly number[];
  readonly eta: number;
  /** Compare the value at the band; otherwise the best value up to now. */
  readonly isStrict: boolean;
}

export interface CommandTemplate {
  readonly program: string | null;
  readonly words: readonly string[];
}

/** What the sweep may use; null: no limit given. */
export interface Budget {
  readonly trials: number | null;
  readonly minutes: number | null;
  readonly failedTrials: number | null;
}

import type { Change } from '../../comparison/comparison.ts';
import type { Interval } from '../../statistics/interval.ts';
import type { CheckOutcome } from '../verdict.ts';

/** Gates and metrics measured on runs of one commit against runs of the same commit. */
export interface Calibration {
  /** Runs that were drawn from. */
  readonly runs: number;
  /** Runs on each side of a comparison: as many as the settings ask for. */
  readonly runsPerSide: number;
  /** Looks at fewer runs before that; empty for none. */
  readonly looks: readonly number[];
  /** Comparisons that were drawn, and what the draws were seeded with. */
  readonly splits: number;
  readonly seed: number;
  /** Comparisons among these runs that share no run. */
  readonly independent: number;
  readonly gates: readonly GateCalibration[];
  readonly metrics: readonly NoiseFloor[];
}

/** How often something happened, with the 95 % Wilson interval over the comparisons drawn. */
export interface MeasuredRate extends Interval {
  readonly count: number;
  readonly rate: number;
}

/** What one gate said where nothing had changed. */
export interface GateCalibration {
  readonly rule: string;
  /** One-sided error rate that it promises; null for a rule that is none of statistics. */
  readonly alpha: number | null;
  readonly outcomes: Readonly<Record<CheckOutcome, number>>;
  /** A false alarm is to fail; for a rule that claims an improvement, to pass. */
  readonly falseAlarm: 'failed' | 'passed';
  readonly falseAlarms: MeasuredRate;
  /** How often it keeps a verdict from passing, being undecided included. */
  readonly blocks: MeasuredRate;
  /** Why it says nothing at this number of runs: no comparison decided it, or every one was an error. Null for a gate of use. */
  readonly vacuous: string | null;
}

/** The noise of a metric between runs of one commit, in its own unit. */
export interface NoiseFloor {
  readonly key: string;
  /** How the metric's amounts are written. */
  readonly form: Pick<Change, 'unit' | 'valueKind' | 'goal'>;
  readonly runs: number;
  readonly mean: number;
  readonly sd: number;
  /** Of the standard deviation, 95 %. */
  readonly interval: Interval;
  /** The smallest true worsening that a regression guard finds with 80 % power; null where one run a side finds none. */
  readonly found: Detectable | null;
  /** The same with three more runs a side. */
  readonly foundWithMore: Detectable;
}

export interface Detectable {
  readonly runsPerSide: number;
  readonly size: number;
}

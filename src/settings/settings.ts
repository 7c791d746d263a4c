import type { BaselineChoice } from '../baselines/chooseCommit.ts';
import type { VerifyChoice } from '../baselines/wantsVerification.ts';
import type { Pairing } from '../comparison/comparison.ts';
import type { GateRule } from '../gates/judge.ts';
import type { MetricDeclaration } from '../records/metricDeclaration.ts';
import type { ActionCommand, CommandName } from './commandNames.ts';
import type { Tolerance } from './toleranceSchema.ts';
import type { VerifySettings } from './verifySettings.ts';
import type { PredictionSettings } from './predictionSettings.ts';
import type { WorkflowSettings } from './workflowSettings.ts';

/** Everything a command needs to know, checked and complete. */
export interface Settings {
  readonly command: CommandName | ActionCommand;
  /** Words that are no flags: what to compare, what to read. */
  readonly operands: readonly string[];
  readonly experiment: ExperimentSettings;
  /** Directory of the store as given, relative to where the program was started; null for the default. */
  readonly store: string | null;
  readonly out: string | null;
  readonly json: boolean;
  /** Per-example files given with `compare`, relative to where the program was started. */
  readonly given: { readonly predictions: string | null; readonly baselinePredictions: string | null };
  /** Null in a terminal. */
  readonly workflow: WorkflowSettings | null;
  /** Null for any command but `verify`. */
  readonly verify: VerifySettings | null;
}

export interface OutputPattern {
  readonly name: string;
  readonly pattern: string;
}

export interface ExperimentSettings {
  readonly name: string;
  /** Null only for commands that run nothing. */
  readonly run: string | readonly string[] | null;
  readonly setup: string | readonly string[] | null;
  readonly seeds: readonly number[];
  /** Runs a side after which the verdict is looked at, rising; empty for one look at the end. The last is the number of seeds. */
  readonly looks: readonly number[];
  readonly timeoutMs: number | null;
  readonly inputs: readonly string[];
  readonly params: readonly string[];
  readonly data: readonly string[];
  readonly outputs: readonly string[];
  readonly predictions: PredictionSettings;
  /** Names of environment variables that go into the record. */
  readonly env: readonly string[];
  /** Paths and globs to read; empty to read what the command wrote and is recognised. */
  readonly metricFiles: readonly string[];
  readonly declarations: readonly MetricDeclaration[];
  readonly patterns: readonly OutputPattern[];
  readonly gates: readonly GateRule[];
  readonly pair: Pairing;
  readonly baseline: BaselineChoice;
  readonly rerun: RerunChoice;
  /** What stands beside a sweep file: conditions, present values and a budget, checked with it. */
  readonly sweep: Readonly<Record<string, unknown>>;
  readonly verifyBaseline: VerifyChoice;
  readonly tolerances: readonly Tolerance[];
}

/** When the baseline is run again on this machine: when no stored run serves, always, or never. */
export const rerunChoices = ['missing', 'always', 'never'] as const;
export type RerunChoice = (typeof rerunChoices)[number];

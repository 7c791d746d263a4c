import type { Goal, ParamValue } from '../../records/reading.ts';

/** `TrialState` of optuna 5.0 `trial/_state.py`, by its number. */
export const trialStates = ['running', 'complete', 'pruned', 'fail', 'waiting'] as const;

/** What became of a trial. */
export type TrialState = (typeof trialStates)[number];

/** More trials than this are left out, the later ones. */
export const maxTrials = 200_000;

/** One trial as its storage has it. Times are Unix milliseconds. */
export interface Trial {
  readonly number: number;
  readonly state: TrialState;
  /** One for each objective; empty while there are none. */
  readonly values: readonly number[];
  readonly params: ReadonlyMap<string, ParamValue>;
  /** Step → value. */
  readonly intermediate: ReadonlyMap<number, number>;
  /** All at most 0 in a trial that may win. */
  readonly constraints: readonly number[];
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
}

/** A study with its trials, by number. */
export interface Study {
  readonly name: string;
  /** One for each objective; null where none was set. */
  readonly goals: readonly (Goal | null)[];
  /** As `set_metric_names` set them; empty when it did not. */
  readonly metricNames: readonly string[];
  readonly trials: readonly Trial[];
}

/** The names of the objectives: as set, else as optuna's own data frame has them (`value`, or `values_0`, …). */
export function objectiveNames({ metricNames, goals }: Study): string[] {
  return goals.map(
    (_, objective) => metricNames[objective] ?? (goals.length === 1 ? 'value' : `values_${objective}`),
  );
}

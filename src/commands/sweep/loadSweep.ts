import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { readParamsFile } from '../../readers/params.ts';
import type { ParamValue } from '../../records/reading.ts';
import type { ExperimentSettings } from '../../settings/settings.ts';
import { readSweepFile } from '../../sweeps/configuration/readSweepFile.ts';
import { sweepIdOf, type SweepHeader } from '../../sweeps/log/sweepHeader.ts';
import type { SweepEntry } from '../../sweeps/log/sweepLog.ts';
import type { Budget, SweepSpec } from '../../sweeps/sweepSpec.ts';
import type { Effects } from '../effects.ts';
import { sweepText, type SweepSource } from './sweepText.ts';
import { refuseUnusableCommand } from './trialExperiment.ts';

/** A sweep as its file and settings describe it, before anything of it has happened. */
export interface LoadedSweep {
  readonly header: SweepHeader;
  /** With the budget that holds. */
  readonly spec: SweepSpec;
  /** Entries that a new log begins with: the budget, where the call gives another one than the file. */
  readonly first: readonly SweepEntry[];
  /** What is accepted but likely not meant. */
  readonly notes: readonly string[];
}

interface Wanted extends SweepSource {
  readonly seed: number;
  readonly trials: number | null;
  readonly budgetMinutes: number | null;
  /** What all trials run at; null for a tree with changes. */
  readonly commit: string | null;
}

/** Reads the sweep file and what stands beside it. Fails with a UserError before anything could be started. */
export async function loadSweep(
  effects: Effects,
  experiment: ExperimentSettings,
  wanted: Wanted,
): Promise<LoadedSweep> {
  const file = await sweepText(effects, experiment, wanted);
  const own = readSweepFile(file.text, file.name, experiment.sweep);
  const { present, note } = await presentValues(effects, experiment, own.spec);
  const additions = present === null ? { ...experiment.sweep } : { ...experiment.sweep, present };
  const { spec, notes } = readSweepFile(file.text, file.name, additions);
  refuseUnusableCommand(spec, experiment);
  const budget = budgetOf(spec.budget, wanted);
  refuseEndless(spec, budget);
  const header: SweepHeader = {
    schemaVersion: 1,
    kind: 'sweep',
    sweepId: sweepIdOf(spec, experiment, wanted.seed),
    seed: wanted.seed,
    experiment: experiment.name,
    commit: wanted.commit,
    file,
    additions,
  };
  const isOther = wanted.trials !== null || wanted.budgetMinutes !== null;
  return {
    header,
    spec: { ...spec, budget },
    first: isOther ? [{ kind: 'budget', ...budget }] : [],
    notes: [...notes, ...(note === null ? [] : [note]), ...(await missingProgram(effects, spec))],
  };
}

/** A setup may still make it, so that it is only told. */
async function missingProgram(
  { files, directory }: Effects,
  { command: { program, words } }: SweepSpec,
): Promise<readonly string[]> {
  const isPath = words.some((word, index) => word === '${program}' && words[index - 1] !== '-m');
  if (program === null || !isPath || (await files.exists(resolve(directory, program)))) return [];
  return [`program is ${program}, and there is no such file in ${directory}`];
}

function budgetOf(budget: Budget, { trials, budgetMinutes }: Wanted): Budget {
  return { ...budget, trials: trials ?? budget.trials, minutes: budgetMinutes ?? budget.minutes };
}

function refuseEndless({ method }: SweepSpec, { trials, minutes }: Budget): void {
  if (method === 'grid' || trials !== null || minutes !== null) return;
  throw new UserError(`A sweep with method ${method} has no end of its own, and no limit is set.`, {
    hint: 'Add run_cap: 40 to the sweep file, or use --trials 40 or --budget-minutes 600.',
  });
}

/**
 * The values in use today, from the experiment's params files, unless trainmark.yml states them: the first trial shows
 * what the search has to beat. Null when no file names a parameter of the sweep.
 */
async function presentValues(
  effects: Effects,
  { params, sweep }: ExperimentSettings,
  { parameters }: SweepSpec,
): Promise<{ readonly present: Record<string, ParamValue> | null; readonly note: string | null }> {
  if (sweep['present'] !== undefined) return { present: null, note: null };
  const names = new Set(parameters.map(({ name }) => name));
  const found = new Map<string, ParamValue>();
  for (const path of params) {
    const values = await readParamsFile({ path, absolutePath: resolve(effects.directory, path) }, () => {});
    for (const [name, value] of Object.entries(values)) if (names.has(name)) found.set(name, value);
  }
  if (found.size === 0) return { present: null, note: null };
  return {
    present: Object.fromEntries(found),
    note: `the first trial has the present values of ${[...found.keys()].join(', ')}, from ${params.join(', ')}`,
  };
}

import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { readFiles, type ReadResult } from '../readers/readFiles.ts';
import type { Reading } from '../records/reading.ts';
import type { ExperimentSettings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';

export interface CollectedReadings {
  readonly readings: readonly Reading[];
  readonly warnings: readonly string[];
  /** Why files that the settings name could not be read. */
  readonly problem: UserError | null;
}

interface CollectInput {
  /** Where the command ran; absolute. */
  readonly directory: string;
  readonly experiment: ExperimentSettings;
  /** Paths that the command wrote or changed, relative to `directory`. */
  readonly written: readonly string[];
  /** When the command was started, in Unix milliseconds. */
  readonly startedAtMs: number;
}

/** Reads the files that the settings name, or, when they name none, the ones the command wrote and that are recognised. */
export async function collectReadings(effects: Effects, input: CollectInput): Promise<CollectedReadings> {
  return input.experiment.metricFiles.length === 0 ? readWritten(input) : readNamed(effects, input);
}

async function readWritten({ directory, written, startedAtMs }: CollectInput): Promise<CollectedReadings> {
  const files = written.map((path) => ({ path, absolutePath: join(directory, path) }));
  return { ...collected(await readFiles(files, { explicit: false, startedAtMs })), problem: null };
}

async function readNamed(
  effects: Effects,
  { directory, experiment, written, startedAtMs }: CollectInput,
): Promise<CollectedReadings> {
  const paths = await effects.files.expand(directory, experiment.metricFiles);
  const stale = await findStale(effects, directory, paths, new Set(written));
  try {
    const files = paths
      .filter((path) => !stale.includes(path))
      .map((path) => ({ path, absolutePath: join(directory, path) }));
    const found = collected(await readFiles(files, { explicit: true, startedAtMs }));
    return { ...found, problem: stale.length === 0 ? null : staleProblem(stale) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { readings: [], warnings: [], problem: error };
  }
}

/** What was odd in files that could be read stands in their readings. */
function collected({
  readings,
  warnings,
}: Pick<ReadResult, 'readings' | 'warnings'>): Omit<CollectedReadings, 'problem'> {
  return { readings, warnings: [...warnings, ...readings.flatMap((reading) => reading.warnings)] };
}

/** A file that lay there before and that this command did not write holds the results of another run. */
async function findStale(
  effects: Effects,
  directory: string,
  paths: readonly string[],
  written: ReadonlySet<string>,
): Promise<string[]> {
  const stale: string[] = [];
  for (const path of paths)
    if (!written.has(path) && (await effects.files.exists(join(directory, path)))) stale.push(path);
  return stale;
}

function staleProblem(paths: readonly string[]): UserError {
  const names = paths.join(', ');
  return new UserError(`The command did not write ${names}: what it holds is from before this run.`, {
    hint: 'Let the training command write its metrics there, or name the file that it does write with --metrics.',
  });
}

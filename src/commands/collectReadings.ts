import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { joinProblems } from '../readers/fileProblem.ts';
import { fileBelow, findPlace, type NamedPlace } from '../readers/namedPlace.ts';
import type { AskAim } from '../readers/aim/aimAnswer.ts';
import type { FileName, ReadContext } from '../readers/reader.ts';
import type { ReadResult } from '../readers/readFiles.ts';
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
  readonly experiment: Pick<ExperimentSettings, 'metricFiles'>;
  /** A file that holds no metrics though it looks so, as it is named; null for none. */
  readonly except?: string | null;
  /** Paths that the command wrote or changed, relative to `directory`. */
  readonly written: readonly string[];
  /** Paths that lay there before; absent where nobody looked. */
  readonly present?: Iterable<string>;
  /** When the command was started, in Unix milliseconds. */
  readonly startedAtMs: number;
  /** Where it is absent, what Aim kept is not read. */
  readonly askAim?: AskAim;
}

/** What this needs of the world. */
interface Surroundings {
  readonly files: Pick<Effects['files'], 'expand'>;
  readonly capture: Pick<Effects['capture'], 'snapshotWorkspace'>;
}

/** File systems may keep times in steps of two seconds. */
const coarsestClockMs = 2_000;

/**
 * Reads the files that the settings name, or, when they name none, the ones the command wrote and that are recognised.
 * Of a directory that they name, what the command wrote below it and is recognised.
 */
export async function collectReadings(
  effects: Surroundings,
  input: CollectInput,
): Promise<CollectedReadings> {
  return input.experiment.metricFiles.length === 0 ? readWritten(input) : readNamed(effects, input);
}

async function readWritten(input: CollectInput): Promise<CollectedReadings> {
  const { written, except } = input;
  const inDirectory = (path: string): FileName => ({ path, absolutePath: join(input.directory, path) });
  const files = written.filter((path) => path !== except).map(inDirectory);
  const { isPipeline, readPipelines } = await import('../readers/dvc/pipelines.ts');
  const pipelines = new Set([...(input.present ?? []), ...written].filter(isPipeline));
  const { promised, others, readings, warnings } = await readPipelines(
    [...pipelines].map(inDirectory),
    files,
  );
  const found = await readFound(others, input, promised);
  return { ...collected([found, { readings: [...readings], ignored: [], warnings }]), problem: null };
}

async function readNamed(effects: Surroundings, input: CollectInput): Promise<CollectedReadings> {
  const { readFiles } = await import('../readers/readFiles.ts');
  const named = await effects.files.expand(input.directory, input.experiment.metricFiles);
  const paths = named.filter((path) => path !== input.except);
  const { files, directories, problems } = await findNamed(input, paths);
  const results: ReadResult[] = [];
  try {
    results.push(await readFiles(files, { explicit: true, ...contextOf(input) }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(error);
  }
  results.push(await readFound(mediaWritten(input, files), input));
  for (const place of directories) {
    const files = pathsBelow(effects, place, input).map((path) => fileBelow(place, path));
    const result = await readFound(files, input);
    if (result.readings.length === 0) problems.push(nothingBelow(place.path));
    results.push(result);
  }
  return { ...collected(results), problem: joinProblems(problems, paths.length) };
}

/** What was odd in files that could be read stands in their readings. */
function collected(results: readonly ReadResult[]): Omit<CollectedReadings, 'problem'> {
  const readings = results.flatMap((result) => result.readings);
  const warnings = results.flatMap((result) => result.warnings);
  return { readings, warnings: [...warnings, ...readings.flatMap((reading) => reading.warnings)] };
}

async function readFound(
  files: readonly FileName[],
  input: CollectInput,
  promised: ReadonlySet<string> = new Set(),
): Promise<ReadResult> {
  // Only now, so that the training command need not wait for all formats to be loaded.
  const { readFiles } = await import('../readers/readFiles.ts');
  return readFiles(files, { explicit: false, ...contextOf(input), promised });
}

function contextOf({ startedAtMs, askAim }: CollectInput): ReadContext {
  return { startedAtMs, ...(askAim === undefined ? {} : { askAim }) };
}

/** What a script writes for the report to draw is read also where the settings name the files with metrics. */
function mediaWritten({ directory, written }: CollectInput, named: readonly FileName[]): FileName[] {
  const known = new Set(named.map(({ path }) => path));
  return written
    .filter((path) => /\.trainmark\.jsonl?$/.test(path) && !known.has(path))
    .map((path) => ({ path, absolutePath: join(directory, path) }));
}

interface NamedPlaces {
  readonly files: FileName[];
  readonly directories: NamedPlace[];
  readonly problems: UserError[];
}

async function findNamed(input: CollectInput, paths: readonly string[]): Promise<NamedPlaces> {
  const places: NamedPlaces = { files: [], directories: [], problems: [] };
  const written = new Set(input.written);
  const stale: string[] = [];
  for (const path of paths) {
    try {
      const place = await findPlace(input.directory, path);
      if (place.kind === 'directory') places.directories.push(place);
      else if (wasWritten(place, written, input.startedAtMs)) places.files.push(place);
      else stale.push(path);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      places.problems.push(error);
    }
  }
  if (stale.length > 0) places.problems.push(staleProblem(stale));
  return places;
}

/** Whether a file is of this run. What a database got may stand in the log beside it alone; what lies outside was not watched. */
export function wasWritten(
  { inside, modifiedMs }: NamedPlace,
  written: ReadonlySet<string>,
  startedAtMs: number,
): boolean {
  if (inside === null) return modifiedMs >= startedAtMs - coarsestClockMs;
  return written.has(inside) || written.has(`${inside}-wal`);
}

/** The files below a directory that are of this run. */
function pathsBelow(
  effects: Surroundings,
  { absolutePath, inside }: NamedPlace,
  { written, startedAtMs }: CollectInput,
): string[] {
  return inside === null ? writtenOutside(effects, absolutePath, startedAtMs) : pathsIn(inside, written);
}

function pathsIn(folder: string, paths: readonly string[]): string[] {
  if (folder === '') return [...paths];
  return paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}

function writtenOutside(effects: Surroundings, folder: string, startedAtMs: number): string[] {
  const { files } = effects.capture.snapshotWorkspace(folder);
  return [...files].flatMap(([path, { mtimeMs }]) =>
    mtimeMs >= startedAtMs - coarsestClockMs ? [path] : [],
  );
}

/** A file that lay there before and that this command did not write holds the results of another run. */
function staleProblem(paths: readonly string[]): UserError {
  const names = paths.join(', ');
  return new UserError(`The command did not write ${names}: what it holds is from before this run.`, {
    hint: 'Let the training command write its metrics there, or name the file that it does write with --metrics.',
  });
}

function nothingBelow(path: string): UserError {
  return new UserError(`The command wrote no metrics below ${path} that are recognised.`, {
    hint: `See what is read there, and why the rest is not, with trainmark read ${path}. Folders of tools such as .cache are not looked into.`,
  });
}

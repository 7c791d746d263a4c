import type { Labels } from '../../records/metricKey.ts';
import {
  baseName,
  directoryAbove,
  directoryIn,
  listEventFiles,
  listNames,
  runDirectoryOf,
  type DirectoryName,
} from './runDirectory.ts';
import type { FileName } from '../reader.ts';

/** What people call the parts of their data; `learn` is CatBoost's word. */
const splitNames: readonly string[] =
  'train training learn val valid validation eval evaluation test testing dev holdout'.split(' ');

/** Runs counted beside one; beyond, the rest changes nothing. */
const maxNeighbours = 200;

/** A name that holds a date or a time: no later run will have it again. */
const timedName = /\d{4}-?\d{2}-?\d{2}|\d{2}-\d{2}-\d{2}|^\d{10}/;

/**
 * How the metrics of one run directory are told from those of others. TensorBoard gives tags their meaning by
 * the directory: Keras logs `epoch_loss` to `logs/train` and again to `logs/validation`.
 *
 * - A directory alone: no labels, whatever it is called. Ultralytics calls its runs `train`, and a gate on a
 *   metric should not have to know where it was logged.
 * - `train` beside `validation`, or `eval` in a run: `split=validation`, so that `gap(epoch_accuracy, split)` can
 *   be asked. Nothing is renamed to `val_loss`: a source that calls it so (Keras' CSVLogger) keeps its own metric,
 *   the two never meet under one name, and a gate may use either.
 * - Any other directory in a run, or beside other runs of the same command: `run=resnet`. Directories named by
 *   time get the number of their order, since no baseline would have their name.
 *
 * The last part of `add_scalars("loss", {"val": …})`, which writes to `loss_val`, is found in `labelsOfTag`.
 */
export interface RunLabels {
  readonly run: string | null;
  /** Name of the directory, when it is a part of the run above it. */
  readonly part: string | null;
}

/** Looks at the names and times of event files near a run; nothing is read. */
export async function findRunLabels(file: FileName, startedAtMs: number | null): Promise<RunLabels> {
  const directory = runDirectoryOf(file);
  const above = directoryAbove(directory);
  const name = baseName(directory.path);
  if (above === null) return { run: null, part: null };
  const isPart = (await holdsEvents(above, startedAtMs)) || (await isOneOfSplits(above, name, startedAtMs));
  return isPart
    ? { run: await runName(above, startedAtMs), part: name }
    : { run: await runName(directory, startedAtMs), part: null };
}

/** The labels of one tag's metric. */
export function labelsOfTag({ run, part }: RunLabels, tag: string): Labels {
  if (part === null) return run === null ? {} : { run };
  const prefix = `${tag.replaceAll('/', '_')}_`;
  const name = part.startsWith(prefix) && part !== prefix ? part.slice(prefix.length) : part;
  if (isSplit(name)) return run === null ? { split: name } : { run, split: name };
  return { run: run === null ? name : `${run}/${name}` };
}

/** The labels of a session of `add_hparams` that is not the newest one; `number` counts from 1. */
export function inSession(labels: Labels, number: number): Labels {
  return { ...labels, run: labels['run'] === undefined ? String(number) : `${labels['run']}/${number}` };
}

async function isOneOfSplits(
  above: DirectoryName,
  name: string,
  startedAtMs: number | null,
): Promise<boolean> {
  if (!isSplit(name)) return false;
  const others = (await listNames(above, 'directory')).filter((other) => isSplit(other) && other !== name);
  for (const other of others) if (await holdsEvents(directoryIn(above, other), startedAtMs)) return true;
  return false;
}

/** Null when there is no other run beside this one, or when it is the newest of old ones. */
async function runName(run: DirectoryName, startedAtMs: number | null): Promise<string | null> {
  const above = directoryAbove(run);
  // Directories in the workspace itself are of different programs, not runs of one.
  if (above === null || above.path === '') return null;
  const own = { name: baseName(run.path), newestMs: await newestEventMs(run, startedAtMs) };
  const others: (typeof own)[] = [];
  for (const name of (await listNames(above, 'directory')).slice(0, maxNeighbours)) {
    const newestMs = await newestEventMs(directoryIn(above, name), startedAtMs);
    if (name !== own.name && newestMs > -Infinity) others.push({ name, newestMs });
  }
  const isNewest = others.every(({ newestMs }) => newestMs <= own.newestMs);
  if (others.length === 0 || (startedAtMs === null && isNewest)) return null;
  return timedName.test(own.name)
    ? String(others.filter(({ name }) => name < own.name).length + 1)
    : own.name;
}

/** When a run, or a split of it, was last written to; -Infinity for what is no run. */
async function newestEventMs(directory: DirectoryName, startedAtMs: number | null): Promise<number> {
  const splits = (await listNames(directory, 'directory')).filter(isSplit);
  const files = await listEventFiles(directory, startedAtMs);
  for (const split of splits)
    files.push(...(await listEventFiles(directoryIn(directory, split), startedAtMs)));
  return files.reduce((newest, { mtimeMs }) => Math.max(newest, mtimeMs), -Infinity);
}

async function holdsEvents(directory: DirectoryName, startedAtMs: number | null): Promise<boolean> {
  return (await listEventFiles(directory, startedAtMs)).length > 0;
}

function isSplit(name: string): boolean {
  return splitNames.includes(name.toLowerCase());
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { recordIdPattern } from '../records/recordId.ts';
import { predictionsFileName } from './predictionsFile.ts';
import type { StoredRun } from './runStore.ts';

const bundlePrefix = 'trainmark-run-';
const idLength = '20261120T203112Z-3e79a2c01b4d'.length;

/** The artifact that holds one run's bundle; `suffix` for a second attempt to keep it. */
export function bundleArtifactName(id: string, suffix = ''): string {
  return `${bundlePrefix}${id}${suffix}`;
}

/** The run whose bundle an artifact of this name claims to hold; null for artifacts of other kinds. */
export function runIdIn(name: string): string | null {
  if (!name.startsWith(bundlePrefix)) return null;
  const id = name.slice(bundlePrefix.length, bundlePrefix.length + idLength);
  return recordIdPattern.test(id) ? id : null;
}

/**
 * The artifact that holds what a comparison needs of the runs that one workflow run has of a commit: of one experiment, or,
 * written by `publish`, of all of them (null). It is found by its exact name, so that no look-up grows with the history; and
 * because names are unique in a workflow run, experiments that are checked by jobs of their own need names of their own.
 */
export function indexArtifactName(commit: string, experiment: string | null): string {
  const all = `trainmark-index-${commit}`;
  if (experiment === null) return all;
  // The name for people, the digest because two names may look alike once they hold only what artifacts may be called.
  const readable = experiment.replaceAll(/[^\w.-]/g, '_').slice(0, 40);
  return `${all}-${readable}-${createHash('sha256').update(experiment).digest('hex').slice(0, 8)}`;
}

const sweepPrefix = 'trainmark-sweep-log-';

/** The artifact that holds a sweep's log with so many entries. An attempt of a workflow run keeps each length once. */
export function sweepArtifactName(sweepId: string, entries: number, attempt: number): string {
  return `${sweepPrefix}${sweepId}-${String(entries).padStart(6, '0')}-${attempt}`;
}

/** Which sweep's log an artifact of this name claims to hold, and how much of it; null for other artifacts. */
export function sweepLogIn(name: string): { readonly sweepId: string; readonly entries: number } | null {
  const [, sweepId, entries] = /^trainmark-sweep-log-([0-9a-f]{10})-(\d{6,})-\d+$/.exec(name) ?? [];
  return sweepId === undefined ? null : { sweepId, entries: Number(entries) };
}

/** The place of a sweep's log in its archive; null for what is not read. */
export function placeInSweep(name: string): string | null {
  return name === 'log.jsonl' ? name : null;
}

/** The files of a bundle, as paths in its directory. */
export function bundleFiles({ record }: StoredRun): readonly string[] {
  const patch = record.code?.dirty?.patch ?? null;
  return [
    'record.json',
    ...tableFiles(record),
    ...(record.log === null ? [] : [record.log.path]),
    ...(patch === null ? [] : [patch.path]),
    ...mediaFiles(record),
  ];
}

/** The files of an index, absolute: of each run the record, its series, predictions and media. The store's own layout is the archive's. */
export function indexFiles(runs: readonly StoredRun[]): readonly string[] {
  return runs.flatMap(({ record, directory }) =>
    ['record.json', ...tableFiles(record), ...mediaFiles(record)].map((path) => join(directory, path)),
  );
}

function tableFiles({ series, predictions }: StoredRun['record']): readonly string[] {
  return [series, predictions].flatMap((file) => (file === null ? [] : [file.path]));
}

/** The record's schema keeps these harmless. */
function mediaFiles({ media }: StoredRun['record']): readonly string[] {
  return [...new Set(media.flatMap(({ file, images }) => [file, ...images]))];
}

const mediaName = /^media\/[0-9a-f]{64}\.(?:json|png|jpg|gif|webp)$/;

/** The place for an entry of a bundle's archive; null for what is not read. */
export function placeInBundle(name: string): string | null {
  if (mediaName.test(name)) return name;
  return (
    ['record.json', 'series.parquet', predictionsFileName, 'log.txt.gz', 'dirty.diff.gz'].find(
      (known) => known === name,
    ) ?? null
  );
}

/** The place for an entry of an index's archive, `runs/<id>/record.json`; null for what is not read. */
export function placeInIndex(name: string): string | null {
  const [root, id = '', ...rest] = name.split('/');
  const file = rest.join('/');
  const isKnown =
    ['record.json', 'series.parquet', predictionsFileName].includes(file) || mediaName.test(file);
  return root === 'runs' && recordIdPattern.test(id) && isKnown ? join('runs', id, file) : null;
}

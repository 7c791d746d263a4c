import picomatch from 'picomatch';
import type { TreeEntry, WorkingTreeChanges } from '../capture/git.ts';
import { digestOf } from '../records/canonicalJson.ts';
import type { Dataset, RunRecord } from '../records/runRecord.ts';

/** Which files a result may depend on: globs and paths relative to `directory`, which is relative to the repository's root. */
export interface InputSelection {
  readonly directory: string;
  /** Globs; empty for every file of the commit. */
  readonly inputs: readonly string[];
  readonly data: readonly string[];
  readonly params: readonly string[];
}

/** How results are read: other settings would have found other metrics in the same run. */
export interface ReadingSettings {
  readonly metricFiles: readonly string[];
  readonly patterns: readonly unknown[];
  readonly params: readonly string[];
  readonly outputs: readonly string[];
  /** Left out without a per-example file, so that digests from before there were any stay the same. */
  readonly predictions?: unknown;
}

/** Everything that a run's result may depend on, as far as it can be known before the run. */
export interface RunInputs {
  readonly command: RunRecord['command'];
  readonly reading: ReadingSettings;
  readonly selection: InputSelection;
  /** The commit's files, with what the working tree changed laid over them; paths from the root. */
  readonly files: readonly TreeEntry[];
  /** Data that git does not hold; see `dataOutsideGit`. */
  readonly data: readonly DataFile[];
}

/** One data file, its path from the root of the repository. */
export interface DataFile {
  readonly path: string;
  readonly digest: string | null;
}

/**
 * Equal digests mean that one run may stand for the other (DESIGN §5). Packages and hardware are known only at run time;
 * they are compared in the report instead.
 */
export function inputsDigestOf({ command, reading, selection, files, data }: RunInputs): string {
  const selected = selectInputs(files, selection);
  return digestOf({
    command,
    reading,
    files: selected.map(({ path, mode, objectId }) => [path, mode, objectId]),
    data: data
      .map(({ path, digest }) => [path, digest])
      .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
  });
}

/** The data files that the commit's own tree does not hold, so that git's object ids say nothing about them. */
export function dataOutsideGit(
  datasets: readonly Dataset[],
  entries: readonly TreeEntry[],
  directory: string,
): DataFile[] {
  const tracked = new Set(entries.map(({ path }) => path));
  const present = datasets.filter(({ kind }) => kind !== 'missing');
  return present.flatMap(filesOf).flatMap(({ path, digest }) => {
    const fromRoot = pathFromRoot(directory, path);
    return tracked.has(fromRoot) ? [] : [{ path: fromRoot, digest }];
  });
}

function filesOf(dataset: Dataset): DataFile[] {
  // Beyond the number of files that are listed one by one, only the digest of the whole tells.
  if (dataset.files.length === 0 || dataset.filesOmitted > 0)
    return [{ path: dataset.path, digest: dataset.digest }];
  return dataset.files.map(({ path, digest }) => ({
    path: `${dataset.path.replace(/\/$/, '')}/${path}`,
    digest,
  }));
}

/** A path of the experiment's directory → the same path from the root of the repository. */
export function pathFromRoot(directory: string, path: string): string {
  const clean = path.replace(/^\.\//, '');
  return directory === '.' ? clean : `${directory}/${clean}`;
}

function selectInputs(
  entries: readonly TreeEntry[],
  { directory, inputs, data, params }: InputSelection,
): TreeEntry[] {
  const byPath = (a: TreeEntry, b: TreeEntry): number => (a.path < b.path ? -1 : 1);
  if (inputs.length === 0) return entries.toSorted(byPath);
  const globs = [...inputs, ...params, ...data, ...data.map((path) => `${path}/**`)];
  const matches = picomatch(
    globs.map((glob) => pathFromRoot(directory, glob)),
    { dot: true },
  );
  return entries.filter(({ path }) => matches(path)).toSorted(byPath);
}

/** The commit's files as the working tree has them now: changed ones with their new content, deleted ones gone, untracked ones added. */
export function layChangesOver(
  entries: readonly TreeEntry[],
  changes: WorkingTreeChanges,
  objectIds: ReadonlyMap<string, string>,
): TreeEntry[] {
  const gone = new Set([...changes.deleted, ...changes.modified, ...changes.untracked]);
  const modes = new Map(entries.map(({ path, mode }) => [path, mode]));
  const present = [...changes.modified, ...changes.untracked].flatMap((path) => {
    const objectId = objectIds.get(path);
    return objectId === undefined ? [] : [{ path, mode: modes.get(path) ?? '100644', objectId }];
  });
  return [...entries.filter(({ path }) => !gone.has(path)), ...present];
}

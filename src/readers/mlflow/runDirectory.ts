import { lstat, readdir } from 'node:fs/promises';
import { messageOf, systemErrorCode } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import type { FileName, ReadContext } from '../reader.ts';
import { isOfThisRun } from '../storedRuns.ts';

/** A file below one of a run's folders, with the key that its path stands for: `metrics/val/loss` is `val/loss`. */
export interface KeyedFile extends FileName {
  readonly key: string;
}

const maxDepth = 16;
const maxFiles = 50_000;

/**
 * The regular files below a folder of a run, sorted by key. Links are not followed, and files older than the
 * run that is being read belong to an earlier one. A folder that is not there has no files.
 */
export async function listKeyedFiles(
  folder: FileName,
  context: ReadContext,
  collector: Collector,
): Promise<KeyedFile[]> {
  const found: KeyedFile[] = [];
  const pending = [{ prefix: '', depth: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of await listFolder(below(folder, next.prefix), collector)) {
      const key = next.prefix === '' ? entry.name : `${next.prefix}/${entry.name}`;
      if (entry.isDirectory() && next.depth < maxDepth) pending.push({ prefix: key, depth: next.depth + 1 });
      else if (!entry.isFile()) collector.warn(leftOut(key));
      else if (found.length >= maxFiles) {
        collector.warn(`has more than ${maxFiles} files beside it; the others were left out.`);
        return found.sort(byKey);
      } else if (await isFresh(below(folder, key), context)) found.push({ ...below(folder, key), key });
    }
  }
  return found.sort(byKey);
}

/** Whether a path is there and a regular file, not a link to one. */
export async function isRegularFile({ absolutePath }: FileName): Promise<boolean> {
  return lstat(absolutePath).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

/** The name of something below a folder. `relative` must come from a listing or be checked. */
export function below({ path, absolutePath }: FileName, relative: string): FileName {
  if (relative === '') return { path, absolutePath };
  return { path: `${path}/${relative}`, absolutePath: `${absolutePath}/${relative}` };
}

async function listFolder({ path, absolutePath }: FileName, collector: Collector) {
  try {
    if (!(await lstat(absolutePath)).isDirectory()) {
      collector.warn(leftOut(path.slice(path.lastIndexOf('/') + 1)));
      return [];
    }
    return await readdir(absolutePath, { withFileTypes: true });
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT')
      collector.warn(`has a folder beside it that cannot be listed: ${messageOf(error)}.`);
    return [];
  }
}

async function isFresh({ absolutePath }: FileName, context: ReadContext): Promise<boolean> {
  if (context.startedAtMs === null) return true;
  // One that has gone meanwhile is missed when it is read.
  const mtimeMs = await lstat(absolutePath).then(
    (stats) => stats.mtimeMs,
    () => null,
  );
  return isOfThisRun(mtimeMs, context);
}

function leftOut(name: string): string {
  return `has ${JSON.stringify(name)} beside it, which is neither a file nor a folder, or is nested too deep; it was left out.`;
}

function byKey(a: KeyedFile, b: KeyedFile): number {
  return a.key < b.key ? -1 : 1;
}

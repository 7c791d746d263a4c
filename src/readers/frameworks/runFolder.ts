import { lstat, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Collector } from '../collector.ts';
import { readHead } from '../fileText.ts';
import type { FileHead, FileName, ReadContext } from '../reader.ts';

/** The files beside one that was recognised, which tell of the same run. */
export interface RunFolder {
  /**
   * A regular file of the folder, by its path in it. Null when there is none, when a link is on the way, when
   * it is from before the run, or, with a warning, when it is above `maxBytes` or cannot be read.
   */
  open(path: string, maxBytes: number): Promise<FileHead | null>;
  /** Names of the regular files and folders in a folder, sorted; links are left out. Empty when there is none. */
  list(path: string): Promise<FolderNames>;
}

interface FolderNames {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Names beyond this in one folder are left out with a warning. */
const maxNames = 10_000;

/** File systems may keep modification times in steps of two seconds. */
const clockSlackMs = 2000;

/** Opens the folder of a file, or the folder `levelsUp` above it. */
export function openRunFolder(
  anchor: FileName,
  { startedAtMs }: ReadContext,
  collector: Collector,
  levelsUp = 0,
): RunFolder {
  const up = Array<string>(levelsUp).fill('..');
  const folder: FileName = {
    path: posix.join(posix.dirname(anchor.path), ...up),
    absolutePath: join(anchor.absolutePath, '..', ...up),
  };

  async function open(path: string, maxBytes: number): Promise<FileHead | null> {
    const stats = await statWithin(folder.absolutePath, path);
    if (stats === null || !stats.isFile()) return null;
    if (startedAtMs !== null && stats.mtimeMs < startedAtMs - clockSlackMs) return null;
    if (stats.size > maxBytes) {
      collector.warn(`has beside it ${path}, which is too large to be read.`);
      return null;
    }
    const file = { path: posix.join(folder.path, path), absolutePath: join(folder.absolutePath, path) };
    return readHead(file).catch(() => {
      collector.warn(`has beside it ${path}, which cannot be read.`);
      return null;
    });
  }

  async function list(path: string): Promise<FolderNames> {
    const stats = await statWithin(folder.absolutePath, path);
    if (stats === null || !stats.isDirectory()) return { files: [], folders: [] };
    const entries = await readdir(join(folder.absolutePath, path), { withFileTypes: true }).catch(() => []);
    const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    if (sorted.length > maxNames)
      collector.warn(`stands in a folder of more than ${maxNames} names; the later ones were left out.`);
    const names = sorted.slice(0, maxNames);
    return {
      files: names.filter((entry) => entry.isFile()).map((entry) => entry.name),
      folders: names.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
    };
  }

  return { open, list };
}

/** Null where nothing is, and where the way there leads over a link or out of the folder. */
async function statWithin(folder: string, path: string): Promise<Awaited<ReturnType<typeof lstat>> | null> {
  let at = folder;
  for (const part of path === '' ? [] : path.split('/')) {
    if (part === '' || part === '.' || part === '..' || part.includes('\\') || part.includes('\0'))
      return null;
    const stats = await lstat(at).catch(() => null);
    if (stats?.isDirectory() !== true) return null;
    at = join(at, part);
  }
  return lstat(at).catch(() => null);
}

/** The path of a file inside `folder` (both relative to the workspace), or null when it is not inside. */
export function pathWithin(folder: string, path: string): string | null {
  if (folder === '.') return path.startsWith('../') ? null : path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** The same collector, for a file beside the one that is read: its warnings name that file. */
export function collectorBeside(collector: Collector, path: string): Collector {
  return { ...collector, warn: (message) => collector.warn(`has beside it ${path}, which ${message}`) };
}

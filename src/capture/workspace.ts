import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { messageOf, systemErrorCode, UserError } from '../errors.ts';
import { environmentMarkers, skippedDirectories } from './files/skippedDirectories.ts';

/** What tells one state of a file from the next without reading it. */
interface FileStamp {
  readonly bytes: number;
  /** Fractional: keeps about a quarter of a microsecond, finer than any kernel's clock tick. */
  readonly mtimeMs: number;
  readonly inode: number;
}

/** The regular files of a workspace at one moment, by relative path with forward slashes. */
export interface WorkspaceSnapshot {
  readonly files: ReadonlyMap<string, FileStamp>;
  /** False when the workspace holds more entries than are looked at, or a directory could not be listed. */
  readonly complete: boolean;
  readonly warnings: readonly string[];
}

/** A file that was written between two snapshots. */
export interface ChangedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  readonly bytes: number;
  readonly kind: 'added' | 'changed';
}

export interface ChangedFiles {
  /** Sorted by path. */
  readonly files: readonly ChangedFile[];
  readonly warnings: readonly string[];
}

const entryLimit = 200_000;

/** FAT and some network file systems keep times to two seconds. */
const coarsestClockMs = 2_000;

/**
 * Lists the regular files below `root`. Symbolic links are not followed; tool, cache and environment directories are
 * left out. Synchronous on purpose: one file costs microseconds this way and ten times that through promises.
 */
export function snapshotWorkspace(root: string, limit: number = entryLimit): WorkspaceSnapshot {
  const files = new Map<string, FileStamp>();
  const warnings: string[] = [];
  const pending: string[] = [''];
  let entries = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of listFolder(root, folder, warnings)) {
      entries += 1;
      if (entries > limit) {
        warnings.push(
          `The workspace holds more than ${limit} files and folders; the rest was not looked at.`,
        );
        return { files, complete: false, warnings };
      }
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skippedDirectories.has(entry.name)) pending.push(path);
      } else if (entry.isFile()) {
        const stamp = stampOf(join(root, path), warnings);
        if (stamp !== undefined) files.set(path, stamp);
      }
    }
  }
  return { files, complete: warnings.length === 0, warnings };
}

function listFolder(root: string, folder: string, warnings: string[]): readonly Dirent[] {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    const isEnvironment = folder !== '' && entries.some((entry) => environmentMarkers.has(entry.name));
    return isEnvironment ? [] : entries;
  } catch (error) {
    if (folder === '') {
      throw new UserError(`The workspace ${root} cannot be listed: ${messageOf(error)}.`, { cause: error });
    }
    // A folder may go away while its parent is being walked; that is no loss.
    if (systemErrorCode(error) !== 'ENOENT') {
      warnings.push(`The folder ${folder} cannot be listed: ${messageOf(error)}.`);
    }
    return [];
  }
}

function stampOf(absolutePath: string, warnings: string[]): FileStamp | undefined {
  try {
    const stats = lstatSync(absolutePath, { throwIfNoEntry: false });
    return stats && { bytes: stats.size, mtimeMs: stats.mtimeMs, inode: stats.ino };
  } catch (error) {
    warnings.push(`A file cannot be looked at: ${messageOf(error)}.`);
    return undefined;
  }
}

/**
 * The files written since `before`: new ones, and those whose size, modification time or inode differs.
 * `startedAtMs` (Unix time) serves only where `before` is incomplete: there a file counts as new by its time alone.
 */
export function findChangedFiles(root: string, before: WorkspaceSnapshot, startedAtMs: number): ChangedFiles {
  const after = snapshotWorkspace(root);
  const files: ChangedFile[] = [];
  for (const [path, stamp] of after.files) {
    const earlier = before.files.get(path);
    if (earlier === undefined) {
      const isOldUnseen = !before.complete && stamp.mtimeMs < startedAtMs - coarsestClockMs;
      if (!isOldUnseen)
        files.push({ path, absolutePath: join(root, path), bytes: stamp.bytes, kind: 'added' });
    } else if (!isSameStamp(earlier, stamp)) {
      files.push({ path, absolutePath: join(root, path), bytes: stamp.bytes, kind: 'changed' });
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, warnings: [...new Set([...before.warnings, ...after.warnings])] };
}

function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.bytes === b.bytes && a.mtimeMs === b.mtimeMs && a.inode === b.inode;
}

import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { systemErrorCode } from '../../errors.ts';

/** A regular file, or a link to one. */
export interface ListedFile {
  /** Relative to the directory that was listed, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  readonly stats: Stats;
}

export interface TreeListing {
  /** Sorted by path. */
  readonly files: readonly ListedFile[];
  /** Links that lead out of the allowed directories, or nowhere; they were not followed. */
  readonly refusedLinks: readonly string[];
}

interface ListRequest {
  /** Absolute. */
  readonly directory: string;
  /** Real paths of the directories that links may lead to. */
  readonly allowed: readonly string[];
  /** Names of directories that are not entered. */
  readonly skipped: ReadonlySet<string>;
}

/** Where a path really leads, if that lies in one of the `allowed` real paths; undefined for a link out of them or to nowhere. */
export function realPathWithin(absolutePath: string, allowed: readonly string[]): string | undefined {
  try {
    const real = realpathSync(absolutePath);
    return allowed.some((folder) => real === folder || real.startsWith(withSeparator(folder)))
      ? real
      : undefined;
  } catch (error) {
    if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return undefined;
    throw error;
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/** All files below a directory. Links are followed as far as they are allowed, each real directory once along a path. */
export function listTree({ directory, allowed, skipped }: ListRequest): TreeListing {
  const files: ListedFile[] = [];
  const refusedLinks: string[] = [];

  const visit = (folder: string, parents: readonly string[]): void => {
    const absoluteFolder = join(directory, folder);
    for (const entry of readdirSync(absoluteFolder, { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const absolutePath = join(directory, path);
      const real = entry.isSymbolicLink() ? realPathWithin(absolutePath, allowed) : absolutePath;
      if (real === undefined) {
        refusedLinks.push(path);
        continue;
      }
      const stats = statSync(absolutePath, { throwIfNoEntry: false });
      if (stats?.isFile() === true) files.push({ path, absolutePath, stats });
      else if (stats?.isDirectory() === true && !skipped.has(entry.name)) {
        const realFolder = realpathSync(absolutePath);
        // A link to one of its own parents would never end.
        if (!parents.includes(realFolder)) visit(path, [...parents, realFolder]);
      }
    }
  };
  visit('', [realpathSync(directory)]);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, refusedLinks };
}

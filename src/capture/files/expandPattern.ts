import { realpathSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { systemErrorCode, UserError } from '../../errors.ts';
import { listTree, realPathWithin, type ListedFile, type TreeListing } from './listTree.ts';
import { skippedDirectories } from './skippedDirectories.ts';

/** What a declared path turned out to be. All paths are relative to the root, with forward slashes. */
export type Expansion =
  | { readonly kind: 'file'; readonly file: ListedFile }
  | ({ readonly kind: 'directory'; readonly path: string } & TreeListing)
  | ({ readonly kind: 'matches' } & TreeListing)
  | { readonly kind: 'refusedLink'; readonly path: string }
  | { readonly kind: 'missing' };

/** The real paths that links may lead to: the root and, for a worktree that shares its data, the tree it shares with. */
export function allowedRoots(root: string, sharedFrom: string | null = null): string[] {
  return sharedFrom === null ? [realpathSync(root)] : [realpathSync(root), realpathSync(sharedFrom)];
}

/**
 * Finds what a path or glob names below `root`. A path that exists is taken as it is, whatever characters it has. Directories
 * and globs cover dot files, but not the directories of tools. A path that leads out of the root by itself is a UserError.
 */
export function expandPattern(root: string, pattern: string, allowed: readonly string[]): Expansion {
  const path = normalise(pattern);
  const absolutePath = join(root, path);
  const stats = statOf(absolutePath);
  if (stats === undefined) {
    const { base, isGlob } = picomatch.scan(path);
    return isGlob ? findMatches(root, path, base || '.', allowed) : { kind: 'missing' };
  }
  if (realPathWithin(absolutePath, allowed) === undefined) return { kind: 'refusedLink', path };
  if (stats.isDirectory()) return { kind: 'directory', path, ...listFrom(root, path, allowed) };
  // Reading a named pipe or a device might never end.
  return stats.isFile() ? { kind: 'file', file: { path, absolutePath, stats } } : { kind: 'missing' };
}

/** `a//b/./c/` → `a/b/c`, and the root itself → `.`. */
function normalise(pattern: string): string {
  const parts = pattern.split('/').filter((part) => part !== '.' && part !== '');
  if (pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern) || parts.includes('..')) {
    throw new UserError(`The path ${pattern} leads out of the experiment's directory.`, {
      hint: 'Name files and directories relative to it, without "..".',
    });
  }
  return parts.join('/') || '.';
}

function findMatches(root: string, pattern: string, base: string, allowed: readonly string[]): Expansion {
  const directory = join(root, base);
  if (statOf(directory)?.isDirectory() !== true) return { kind: 'missing' };
  if (realPathWithin(directory, allowed) === undefined) return { kind: 'refusedLink', path: base };
  const listing = listFrom(root, base, allowed);
  const isMatch = picomatch(pattern, { dot: true });
  const files = listing.files.filter(({ path }) => isMatch(path));
  const refusedLinks = listing.refusedLinks.filter((path) => isMatch(path));
  return files.length + refusedLinks.length === 0
    ? { kind: 'missing' }
    : { kind: 'matches', files, refusedLinks };
}

function listFrom(root: string, path: string, allowed: readonly string[]): TreeListing {
  const { files, refusedLinks } = listTree({
    directory: join(root, path),
    allowed,
    skipped: skippedDirectories,
  });
  const fromRoot = (inside: string): string => (path === '.' ? inside : `${path}/${inside}`);
  return {
    files: files.map((file) => ({ ...file, path: fromRoot(file.path) })),
    refusedLinks: refusedLinks.map(fromRoot),
  };
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (systemErrorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

import { UserError } from '../../errors.ts';
import { expandPattern } from './expandPattern.ts';
import type { ListedFile } from './listTree.ts';

/** What a declared path stands for, before anything is read. Paths are relative to the root. */
export type FoundData =
  | { readonly kind: 'file'; readonly path: string; readonly file: ListedFile }
  | { readonly kind: 'directory'; readonly path: string; readonly files: readonly ListedFile[] }
  | { readonly kind: 'missing'; readonly path: string };

/** More datasets than this would drown the report. */
const matchLimit = 1_000;

/**
 * Finds declared data, each path once, sorted. A glob stands for each file that it matches. Links that lead out of the
 * `allowed` real paths, and globs with too many matches, are UserErrors.
 */
export function findData(root: string, paths: readonly string[], allowed: readonly string[]): FoundData[] {
  const found = new Map<string, FoundData>();
  for (const pattern of paths) {
    for (const entry of findPattern(root, pattern, allowed)) found.set(entry.path, entry);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files that have to be read for it. */
export function filesOf(found: FoundData): readonly ListedFile[] {
  if (found.kind === 'file') return [found.file];
  return found.kind === 'directory' ? found.files : [];
}

function findPattern(root: string, pattern: string, allowed: readonly string[]): FoundData[] {
  const expansion = expandPattern(root, pattern, allowed);
  if (expansion.kind === 'missing') return [{ kind: 'missing', path: pattern }];
  if (expansion.kind === 'refusedLink') throw refusal(expansion.path);
  if (expansion.kind === 'file') return [{ kind: 'file', path: expansion.file.path, file: expansion.file }];
  const { files, refusedLinks } = expansion;
  if (refusedLinks[0] !== undefined) throw refusal(refusedLinks[0]);
  if (expansion.kind === 'directory') return [{ kind: 'directory', path: expansion.path, files }];
  if (files.length > matchLimit) throw tooManyMatches(pattern, files.length);
  return files.map((file) => ({ kind: 'file', path: file.path, file }));
}

function refusal(path: string): UserError {
  return new UserError(
    `The data ${path} is a link that leads out of the experiment's directory, or nowhere.`,
    {
      hint: 'Declare data that lies in the repository, or copy it there in setup.',
    },
  );
}

function tooManyMatches(pattern: string, matches: number): UserError {
  return new UserError(
    `The data ${pattern} names ${matches} files; a pattern may name at most ${matchLimit}.`,
    {
      hint: 'Declare the directory instead: it is recorded as one dataset with one digest.',
    },
  );
}

import { messageOf } from '../errors.ts';
import type { OutputFile } from '../records/bundleFiles.ts';
import { allowedRoots, expandPattern } from './files/expandPattern.ts';
import { hashFile } from './files/hashFile.ts';
import type { ListedFile, TreeListing } from './files/listTree.ts';
import { mediaTypeOf } from './files/mediaType.ts';

/** Declared outputs that are there, and what could not be taken. */
export interface HashedOutputs {
  /** Sorted by path. */
  readonly outputs: readonly OutputFile[];
  readonly warnings: readonly string[];
}

const outputLimit = 10_000;

/**
 * Finds and hashes declared outputs: files, directories with all that is in them, and globs. Never throws because of what the
 * command made: an output that is missing, unreadable or a link out of the root is a warning.
 */
export async function hashOutputs(request: {
  /** Absolute. */
  readonly root: string;
  readonly patterns: readonly string[];
}): Promise<HashedOutputs> {
  const warnings: string[] = [];
  const files = findOutputs(request.root, request.patterns, warnings);
  if (files.length > outputLimit) {
    warnings.push(`${files.length} outputs were found; only the first ${outputLimit} are recorded.`);
  }
  const outputs: OutputFile[] = [];
  for (const { path, absolutePath } of files.slice(0, outputLimit)) {
    try {
      outputs.push({ path, ...(await hashFile(absolutePath)), mediaType: mediaTypeOf(path) });
    } catch (error) {
      warnings.push(`The output ${path} could not be read: ${messageOf(error)}.`);
    }
  }
  return { outputs, warnings };
}

function findOutputs(root: string, patterns: readonly string[], warnings: string[]): ListedFile[] {
  const allowed = allowedRoots(root);
  const found = new Map<string, ListedFile>();
  for (const pattern of patterns) {
    try {
      const { files, refusedLinks } = findPattern(root, pattern, allowed);
      for (const file of files) found.set(file.path, file);
      for (const link of refusedLinks) {
        warnings.push(
          `The output ${link} is a link out of the experiment's directory, or to nothing; it was not taken.`,
        );
      }
      if (files.length + refusedLinks.length === 0)
        warnings.push(`The declared output ${pattern} was not made.`);
    } catch (error) {
      warnings.push(`The output ${pattern} could not be looked for: ${messageOf(error)}`);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function findPattern(root: string, pattern: string, allowed: readonly string[]): TreeListing {
  const expansion = expandPattern(root, pattern, allowed);
  if (expansion.kind === 'missing') return { files: [], refusedLinks: [] };
  if (expansion.kind === 'refusedLink') return { files: [], refusedLinks: [expansion.path] };
  return expansion.kind === 'file' ? { files: [expansion.file], refusedLinks: [] } : expansion;
}

import type { CodeSnapshot } from '../capture/code.ts';
import type { TreeEntry, WorkingTreeChanges } from '../capture/git.ts';
import { digestOf } from '../records/canonicalJson.ts';
import type { Code } from '../records/codeSchema.ts';
import { layChangesOver } from './inputsDigest.ts';

export interface DescribedCode {
  readonly code: Code;
  /** The files of the tree with its changes: what the run could read. */
  readonly files: readonly TreeEntry[];
}

/** What the run made. Paths relative to the root of the repository. */
export interface WrittenFiles {
  readonly written: ReadonlySet<string>;
  /** Those of them that were read as results: metrics and declared outputs. */
  readonly results: ReadonlySet<string>;
}

/** What stands for the contents of changed files; those without an object id are deleted. */
export function dirtyDigest(files: readonly string[], objectIds: ReadonlyMap<string, string>): string {
  return digestOf(files.map((path) => [path, objectIds.get(path) ?? 'deleted']));
}

/**
 * Code as the record tells it. Untracked files that the run itself wrote, and committed ones that hold its results, are
 * left from an earlier run and not part of the code; without this rule a second run would never count as clean.
 */
export function describeCode(
  snapshot: CodeSnapshot,
  { written, results }: WrittenFiles,
  surroundings: { readonly pullRequest: number | null; readonly baseCommit: string | null },
): DescribedCode {
  const { head, repository, entries, objectIds } = snapshot;
  const changes: WorkingTreeChanges = {
    deleted: snapshot.changes.deleted,
    modified: snapshot.changes.modified.filter((path) => !results.has(path)),
    untracked: snapshot.changes.untracked.filter((path) => !written.has(path)),
  };
  const changed = [...changes.modified, ...changes.untracked, ...changes.deleted].toSorted();
  const dirty =
    changed.length === 0 ? null : { digest: dirtyDigest(changed, objectIds), files: changed, patch: null };
  return {
    code: { repository, commit: head.commit, tree: head.tree, ref: head.branch, ...surroundings, dirty },
    files: layChangesOver(entries, changes, objectIds),
  };
}

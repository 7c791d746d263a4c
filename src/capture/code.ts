import type { Git, Head, TreeEntry, WorkingTreeChanges } from './git.ts';

/** A working tree as it stood before the command: its commit, what differs from it, and git's ids of what differs. */
export interface CodeSnapshot {
  readonly head: Head;
  readonly repository: string | null;
  readonly entries: readonly TreeEntry[];
  readonly changes: WorkingTreeChanges;
  /** Path → object id of each modified or untracked file, as on disk before the command. */
  readonly objectIds: ReadonlyMap<string, string>;
}

/** Trainmark's own store is no part of the code, wherever in the tree it lies. */
const ownStore = /(^|\/)\.trainmark\//;

/** Asks git what is checked out, before the command can change it. */
export async function snapshotCode(git: Git): Promise<CodeSnapshot> {
  const head = await git.head();
  const [entries, found, remote] = await Promise.all([
    git.listTree(head.commit),
    git.changes(),
    git.remoteUrl(),
  ]);
  const changes = { ...found, untracked: found.untracked.filter((path) => !ownStore.test(path)) };
  const present = [...changes.modified, ...changes.untracked];
  const ids = await git.hashFiles(present);
  const objectIds = new Map(present.map((path, index) => [path, ids[index] ?? '']));
  return {
    head,
    repository: remote === null ? null : withoutCredentials(remote),
    entries,
    changes,
    objectIds,
  };
}

function withoutCredentials(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}

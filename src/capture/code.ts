import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Asks git what is checked out, before the command can change it. `except`: untracked paths that are not the tree's own. */
export async function snapshotCode(git: Git, except: readonly string[] = []): Promise<CodeSnapshot> {
  const head = await git.head();
  const [entries, found, remote] = await Promise.all([
    git.listTree(head.commit),
    git.changes(),
    git.remoteUrl(),
  ]);
  const untracked = found.untracked.filter((path) => !ownStore.test(path) && !except.includes(path));
  const changes = { ...found, untracked };
  const objectIds = await hashPresent(git, [...changes.modified, ...changes.untracked]);
  return {
    head,
    repository: remote === null ? null : withoutCredentials(remote),
    entries,
    changes,
    objectIds,
  };
}

/** Object ids as git would give them. A repository inside the repository is not looked into, and a link not followed. */
async function hashPresent(git: Git, paths: readonly string[]): Promise<Map<string, string>> {
  const kinds = await Promise.all(
    paths.map(async (path) => ({ path, kind: await kindOf(join(git.root, path)) })),
  );
  const files = kinds.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const ids = await git.hashFiles(files);
  const objectIds = new Map(files.map((path, index) => [path, ids[index] ?? '']));
  for (const { path, kind } of kinds) {
    if (kind === 'link') objectIds.set(path, await git.hashText(await readlink(join(git.root, path))));
    if (kind === 'other') objectIds.set(path, 'not a file');
  }
  return objectIds;
}

async function kindOf(path: string): Promise<'file' | 'link' | 'other'> {
  const stats = await lstat(path).catch(() => null); // It may have gone since git listed it.
  if (stats === null) return 'other';
  if (stats.isSymbolicLink()) return 'link';
  return stats.isFile() ? 'file' : 'other';
}

function withoutCredentials(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}

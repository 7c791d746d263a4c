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

/** A checkpoint of gigabytes that lies about must not hold up every run: larger files are told apart by size and time. */
const hashedUpToBytes = 32 << 20;

/** Asks git what is checked out, before the command can change it. `except`: untracked files and folders that are not the tree's own. */
export async function snapshotCode(git: Git, except: readonly string[] = []): Promise<CodeSnapshot> {
  const head = await git.head();
  const [entries, found, remote] = await Promise.all([
    git.listTree(head.commit),
    git.changes(),
    git.remoteUrl(),
  ]);
  const untracked = found.untracked.filter(
    (path) => !ownStore.test(path) && !except.some((own) => path === own || path.startsWith(`${own}/`)),
  );
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

/** What stands for the content of a path: git's object id, or something cheaper that changes with it. */
type Identity = { readonly kind: 'file' } | { readonly kind: 'known'; readonly id: string };

/** Object ids as git would give them. A repository inside the repository is not looked into, and a link not followed. */
async function hashPresent(git: Git, paths: readonly string[]): Promise<Map<string, string>> {
  const found = await Promise.all(paths.map(async (path) => ({ path, identity: await identify(git, path) })));
  const files = found.filter(({ identity }) => identity.kind === 'file').map(({ path }) => path);
  const ids = await git.hashFiles(files);
  const objectIds = new Map(files.map((path, index) => [path, ids[index] ?? '']));
  for (const { path, identity } of found) if (identity.kind === 'known') objectIds.set(path, identity.id);
  return objectIds;
}

async function identify(git: Git, path: string): Promise<Identity> {
  const absolutePath = join(git.root, path);
  const stats = await lstat(absolutePath).catch(() => null); // It may have gone since git listed it.
  if (stats?.isSymbolicLink()) return { kind: 'known', id: await git.hashText(await readlink(absolutePath)) };
  if (!stats?.isFile()) return { kind: 'known', id: 'not a file' };
  if (stats.size <= hashedUpToBytes) return { kind: 'file' };
  return { kind: 'known', id: `${stats.size} bytes of ${stats.mtime.toISOString()}` };
}

/** Object ids of those of these paths that are there, as a snapshot would give them. */
export async function presentObjectIds(git: Git, paths: readonly string[]): Promise<Map<string, string>> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const isThere = await lstat(join(git.root, path)).then(
        () => true,
        () => false,
      );
      return isThere ? [path] : [];
    }),
  );
  return hashPresent(git, found.flat());
}

function withoutCredentials(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}

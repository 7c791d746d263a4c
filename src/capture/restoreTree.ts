import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Git } from './git.ts';

/**
 * Remembers what a worktree holds. The function that it gives brings that back: what was made since goes, and tracked files are
 * as they were. Files that git does not track and that were there before keep what became of them; links are not followed.
 */
export async function rememberTree(git: Git): Promise<() => Promise<void>> {
  // Changes that are there already are part of the tree.
  await git.run(['add', '--update']);
  const tracked = (await git.run(['write-tree'])).trim();
  const before = new Set(await entriesOf(git.root));
  return async () => {
    await removeNew(git.root, before);
    await git.run(['read-tree', '--reset', '-u', tracked]);
  };
}

/** Everything below the root, parents before what is in them; of git's own link only that it is there. */
async function entriesOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.map((entry) => relative(root, join(entry.parentPath, entry.name))).sort();
}

async function removeNew(root: string, before: ReadonlySet<string>): Promise<void> {
  let removed: string | null = null;
  for (const path of await entriesOf(root)) {
    if (before.has(path) || (removed !== null && path.startsWith(`${removed}${sep}`))) continue;
    await rm(join(root, path), { recursive: true, force: true, maxRetries: 3 });
    removed = path;
  }
}

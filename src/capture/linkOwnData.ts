import { lstat, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Git } from './git.ts';

/**
 * Links what the worktree at `to` lacks of these paths to the user's own copies in `git`'s tree. Exactly them and never a
 * folder around them, so that a link can be taken away again by itself. Returns the links, as paths from the root.
 */
export async function linkOwnData(git: Git, to: string, paths: readonly string[]): Promise<string[]> {
  const links: string[] = [];
  for (const path of paths.map((one) => one.replace(/\/+$/, ''))) {
    const lacking = (await isThere(join(to, path))) ? await ignoredInside(git, path) : [path];
    for (const place of lacking) if (await linkOne(git.root, to, place)) links.push(place);
  }
  return links;
}

/** What git ignores inside of a folder that the commit has, too. Taken literally: the path is no pattern. */
async function ignoredInside(git: Git, path: string): Promise<string[]> {
  const ignored = await git.ignoredPaths([`:(literal)${path}`]);
  return ignored.filter((one) => one.startsWith(`${path}/`)).map((one) => one.replace(/\/$/, ''));
}

async function linkOne(from: string, to: string, path: string): Promise<boolean> {
  const stats = await lstat(join(from, path)).catch(() => null);
  if (stats === null || (await isThere(join(to, path))) || (await leadsThroughLink(to, path))) return false;
  await mkdir(dirname(join(to, path)), { recursive: true });
  await symlink(join(from, path), join(to, path), stats.isDirectory() ? 'dir' : 'file');
  return true;
}

/** A commit may hold links to anywhere: nothing is made behind one. */
async function leadsThroughLink(root: string, path: string): Promise<boolean> {
  const parts = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth++) {
    const stats = await lstat(join(root, ...parts.slice(0, depth))).catch(() => null);
    if (stats?.isSymbolicLink()) return true;
  }
  return false;
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

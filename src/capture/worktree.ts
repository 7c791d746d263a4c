import { lstat, mkdir, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { shortCommit } from '../records/shortCommit.ts';
import { openGit, type Git } from './git.ts';
import { rememberTree } from './restoreTree.ts';

/** A second working tree of the same repository, at one commit, outside the user's own tree. */
export interface Worktree {
  /** Absolute path of its root. */
  readonly root: string;
  /** Paths (from the root) that git ignores and that are links to the user's own copies. */
  readonly shared: readonly string[];
  /** Remembers what is in the tree now; the function that it gives brings that back (see `rememberTree`). */
  remember(): Promise<() => Promise<void>>;
  /** Removes the tree and git's knowledge of it. Safe to call more than once. */
  remove(): Promise<void>;
}

export interface WorktreeRequest {
  readonly git: Git;
  readonly commit: string;
  /** Paths from the root that the run needs (data); what git ignores of them is linked to the user's own copies. */
  readonly share: readonly string[];
}

const prefix = 'trainmark-worktree-';

/** Checks out `commit` in a temporary worktree with its submodules. Fails, leaving nothing behind, when that cannot be complete. */
export async function addWorktree({ git, commit, share }: WorktreeRequest): Promise<Worktree> {
  await removeAbandonedWorktrees(git);
  const parent = await mkdtemp(join(await realpath(tmpdir()), `${prefix}${process.pid}-`));
  const root = join(parent, 'tree');
  const remove = (): Promise<void> => removeWorktree(git, root, parent);
  try {
    await git.run(['worktree', 'add', '--detach', '--quiet', root, commit]);
    const inner = await openGit(root);
    await checkOutSubmodules(inner);
    await refuseLfsPointers(inner);
    const shared = await shareFiles(git, root, share);
    return { root, shared, remember: () => rememberTree(inner), remove };
  } catch (cause) {
    await remove();
    throw new UserError(`The commit ${shortCommit(commit)} could not be checked out: ${messageOf(cause)}`, {
      cause,
      hint: cause instanceof UserError ? cause.hint : undefined,
    });
  }
}

async function removeWorktree(git: Git, root: string, parent: string): Promise<void> {
  await git.run(['worktree', 'remove', '--force', '--force', root]).catch(() => {});
  await rm(parent, { recursive: true, force: true, maxRetries: 3 });
  await git.run(['worktree', 'prune']).catch(() => {});
}

/** A Trainmark that was killed outright could not clean up: its worktrees carry its process id, and go when that process is gone. */
async function removeAbandonedWorktrees(git: Git): Promise<void> {
  const text = await git.run(['worktree', 'list', '--porcelain']);
  for (const [, root = '', pid = ''] of text.matchAll(
    new RegExp(`^worktree (.*/${prefix}(\\d+)-[^/]*/tree)$`, 'gm'),
  )) {
    if (!isAlive(Number(pid))) await removeWorktree(git, root, dirname(root));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export async function checkOutSubmodules(git: Git): Promise<void> {
  if (!(await exists(join(git.root, '.gitmodules')))) return;
  try {
    await git.run(['submodule', 'update', '--init', '--recursive', '--quiet']);
  } catch (cause) {
    throw new UserError(`a submodule could not be checked out: ${messageOf(cause)}`, {
      cause,
      hint: 'Make the submodule reachable (git submodule update --init must work in a fresh clone), or use a stored baseline: trainmark record at the baseline commit.',
    });
  }
}

/** Without git-lfs installed, git checks out pointers in place of the data; a run on those would measure nothing. */
async function refuseLfsPointers(git: Git): Promise<void> {
  const tracked = await git.run(['ls-files', '-z', ':(attr:filter=lfs)']);
  const paths = tracked.split('\0').filter((path) => path !== '');
  const pointers: string[] = [];
  for (const path of paths) if (await isLfsPointer(join(git.root, path))) pointers.push(path);
  if (pointers.length === 0) return;
  throw new UserError(
    `${pointers.length} of its files are Git LFS pointers and not the data itself, for instance ${pointers[0] ?? ''}`,
    { hint: 'Install git-lfs and run git lfs install && git lfs fetch --all, then run this again.' },
  );
}

async function isLfsPointer(path: string): Promise<boolean> {
  const stats = await lstat(path);
  if (!stats.isFile() || stats.size > 1024) return false;
  return (await readFile(path, 'utf8')).startsWith('version https://git-lfs.github.com/spec/v1');
}

/** Only ignored files are shared: what git could hold and does not yet is a change of the candidate, not of the baseline. */
async function shareFiles(git: Git, to: string, paths: readonly string[]): Promise<string[]> {
  const shared: string[] = [];
  for (const ignored of await git.ignoredPaths(paths)) {
    const path = ignored.replace(/\/$/, '');
    if (await exists(join(to, path))) continue;
    await mkdir(dirname(join(to, path)), { recursive: true });
    await symlink(join(git.root, path), join(to, path), ignored.endsWith('/') ? 'dir' : 'file');
    shared.push(path);
  }
  return shared;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

import { mkdir, readdir, rm } from 'node:fs/promises';
import { messageOf, systemErrorCode, UserError } from '../errors.ts';
import { shortCommit } from '../records/shortCommit.ts';
import { openGit, type Git } from './git.ts';
import { linkOwnData } from './linkOwnData.ts';
import { checkOutSubmodules } from './worktree.ts';

/** A working tree at one commit, in a place that the user chose, and that stays. */
export interface CheckedOut {
  readonly git: Git;
  /** Paths from the root that are links to the user's own copies: those of `share`, or inside of them. */
  readonly shared: readonly string[];
  /** Takes away what was made, as if it had never been; a directory that was there before is empty again. */
  remove(): Promise<void>;
}

export interface CheckOutRequest {
  readonly git: Git;
  readonly commit: string;
  /** Absolute; must not exist, or be an empty directory. */
  readonly directory: string;
  /** Paths from the root, taken literally: what the commit does not have of them is linked to the user's own copies. */
  readonly share: readonly string[];
}

/** Checks out `commit` as another worktree of the repository. Fails, leaving nothing behind, where anything stands in the way. */
export async function checkOutAt({ git, commit, directory, share }: CheckOutRequest): Promise<CheckedOut> {
  const wasThere = await isEmptyDirectory(directory);
  const remove = async (): Promise<void> => {
    await git.run(['worktree', 'remove', '--force', '--force', directory]).catch(() => {});
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    await git.run(['worktree', 'prune']).catch(() => {});
    if (wasThere) await mkdir(directory, { recursive: true });
  };
  try {
    await git.run(['worktree', 'add', '--detach', '--quiet', directory, commit]);
    const inner = await openGit(directory);
    await checkOutSubmodules(inner);
    return { git: inner, shared: await linkOwnData(git, inner.root, share), remove };
  } catch (cause) {
    await remove();
    throw new UserError(
      `The commit ${shortCommit(commit)} could not be checked out in ${directory}: ${messageOf(cause)}`,
      { cause, hint: cause instanceof UserError ? (cause.hint ?? hintFor(cause.message)) : undefined },
    );
  }
}

/** Git does not say why a file could not be written. */
function hintFor(message: string): string | undefined {
  return /unable to write|No space/.test(message)
    ? 'Is the disk full? Make room, or choose a place on another disk with --to.'
    : undefined;
}

/** False for a place that is free. Throws a UserError for one that holds anything. */
async function isEmptyDirectory(path: string): Promise<boolean> {
  try {
    const [first] = await readdir(path);
    if (first === undefined) return true;
    throw new UserError(`${path} is not empty: it holds ${first}`, { hint: elsewhere });
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === 'ENOENT') return false;
    if (cause instanceof UserError) throw cause;
    const reason = code === 'ENOTDIR' ? 'a file is there, or on the way to it' : messageOf(cause);
    throw new UserError(`${path} cannot be used: ${reason}`, { cause, hint: elsewhere });
  }
}

const elsewhere = 'Nothing is ever overwritten. Choose a new or an empty directory with --to.';

import { copyFile, lstat, mkdir, readlink, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { WorkingTreeChanges } from './git.ts';

/** Brings what one working tree holds beyond its commit into another that is checked out at the same commit. */
export async function copyChanges(
  from: string,
  to: string,
  { modified, deleted, untracked }: WorkingTreeChanges,
): Promise<void> {
  for (const path of deleted) await rm(join(to, path), { force: true });
  for (const path of [...modified, ...untracked]) {
    try {
      await copyEntry(join(from, path), join(to, path));
    } catch (cause) {
      throw new UserError(
        `${path}, which is changed or new, could not be copied for a trial: ${messageOf(cause)}`,
        {
          cause,
          hint: 'Commit or remove it, or run one trial after another in the tree itself: --parallel 1.',
        },
      );
    }
  }
}

async function copyEntry(from: string, to: string): Promise<void> {
  const stats = await lstat(from).catch(() => null);
  // It may have gone since git listed it; a repository inside the repository is not ours to copy.
  if (stats === null || stats.isDirectory()) return;
  await mkdir(dirname(to), { recursive: true });
  if (!stats.isSymbolicLink()) return copyFile(from, to);
  await rm(to, { force: true });
  await symlink(await readlink(from), to);
}

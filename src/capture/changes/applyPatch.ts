import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dirtyDigest } from '../../baselines/describeCode.ts';
import { messageOf, UserError } from '../../errors.ts';
import { presentObjectIds } from '../code.ts';
import type { Git } from '../git.ts';

export interface PatchToApply {
  readonly patch: Buffer;
  /** The files that the record lists as changed; a patch that touches others is refused. */
  readonly files: readonly string[];
  /** The record's digest of their contents. */
  readonly digest: string;
}

/**
 * Applies a patch to a clean tree, and checks that each changed file then is what the record says. Throws a UserError that says
 * why it could not be done, with the tree as it was before. A patch may come from a stranger: git itself refuses paths that
 * lead out of the tree, through links, or into its own directory.
 */
export async function applyPatch(git: Git, { patch, files, digest }: PatchToApply): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'trainmark-patch-'));
  const path = join(directory, 'patch');
  try {
    await writeFile(path, patch);
    if (patch.length > 0) {
      await refuseOtherFiles(git, patch, path, files);
      await git.run(['apply', '--whitespace=nowarn', path]);
    }
    const found = dirtyDigest(files, await presentObjectIds(git, files));
    if (found === digest) return;
    if (patch.length > 0) await git.run(['apply', '--whitespace=nowarn', '--reverse', path]);
    throw new UserError(`the files that it makes have the digest ${found}, the record says ${digest}`);
  } catch (cause) {
    throw new UserError(`The uncommitted changes of the record could not be restored: ${messageOf(cause)}`, {
      cause,
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function refuseOtherFiles(
  git: Git,
  patch: Buffer,
  path: string,
  files: readonly string[],
): Promise<void> {
  if (/^(rename|copy) (from|to) /m.test(patch.toString('latin1')))
    throw new UserError('the patch renames files, which no patch of a record does');
  const known = new Set(files);
  const counts = await git.run(['apply', '--numstat', '-z', path]);
  const touched = counts
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').slice(2).join('\t'));
  const other = touched.find((one) => !known.has(one));
  if (other !== undefined)
    throw new UserError(`the patch changes ${JSON.stringify(other)}, which the record does not list`);
}

import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createHash } from 'node:crypto';
import { messageOf, UserError } from '../errors.ts';
import { maxPatchBytes } from '../records/codeSchema.ts';
import { openBundleFile, readBytes } from './bundleFile.ts';
import type { StoredRun } from './runStore.ts';

/**
 * The uncommitted changes that a run was made with, as git's own patch against its commit. Throws a UserError for a run whose
 * changes were not kept, and for a file that is not the one the record tells of.
 */
export async function readPatch({ record, directory }: StoredRun): Promise<Buffer> {
  const patch = record.code?.dirty?.patch ?? null;
  if (patch === null)
    throw new UserError(`The uncommitted changes of ${record.id} were not kept with its record.`);
  const path = join(directory, patch.path);
  const { handle, bytes } = await openBundleFile(path);
  try {
    if (bytes > maxPatchBytes)
      throw new UserError(`${path} is too large: ${bytes} bytes; at most ${maxPatchBytes} are accepted`);
    const text = await unpack(path, await readBytes(handle, 0, bytes));
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    if (digest === patch.digest) return text;
    throw new UserError(
      `${path} was edited or damaged: its digest is ${digest}, the record says ${patch.digest}`,
    );
  } finally {
    await handle.close();
  }
}

async function unpack(path: string, packed: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: maxPatchBytes });
  } catch (cause) {
    throw new UserError(`${path} cannot be unpacked: ${messageOf(cause)}`, { cause });
  }
}

import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { systemErrorCode, UserError } from '../errors.ts';
import { storeFailure } from './storeFailure.ts';

/** A file of a bundle, open for reading. The opener closes it. */
export interface BundleFile {
  readonly handle: FileHandle;
  readonly bytes: number;
}

/**
 * Opens a file of a bundle for reading. Bundles come from strangers too, so only a regular file is opened: a symbolic link
 * could lead anywhere and a named pipe would never end. Throws a UserError that names the file.
 */
export async function openBundleFile(path: string): Promise<BundleFile> {
  try {
    const handle = await openWithoutFollowing(path);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw irregular(path, 'not a regular file');
      return { handle, bytes: stats.size };
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (cause) {
    throw readFailure(path, cause);
  }
}

/** Without O_NONBLOCK, opening a named pipe would wait for a writer for ever. Windows has neither flag. */
async function openWithoutFollowing(path: string): Promise<FileHandle> {
  if (process.platform === 'win32') {
    if ((await lstat(path)).isSymbolicLink()) throw irregular(path, 'a symbolic link');
    return open(path, 'r');
  }
  return open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
}

function readFailure(path: string, cause: unknown): UserError {
  const code = systemErrorCode(cause);
  if (code === 'ENOENT') return new UserError(`there is no ${path}`, { cause });
  // ELOOP is the answer to O_NOFOLLOW; FreeBSD says EMLINK.
  return code === 'ELOOP' || code === 'EMLINK'
    ? irregular(path, 'a symbolic link')
    : storeFailure(`read ${path}`, cause);
}

function irregular(path: string, what: string): UserError {
  return new UserError(`${path} is ${what}; a bundle holds regular files only`);
}

/** Bytes `start` to `start + length` of an open file. Fails when the file ends before. */
export async function readBytes(
  handle: FileHandle,
  start: number,
  length: number,
): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await handle.read(bytes, done, length - done, start + done);
    if (bytesRead === 0) throw new Error('the file became shorter while it was read');
    done += bytesRead;
  }
  return bytes;
}

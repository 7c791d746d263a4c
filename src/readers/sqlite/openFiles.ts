import { constants } from 'node:fs';
import { copyFile, lstat, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { systemErrorCode, UserError } from '../../errors.ts';
import { cannotRead, tooLarge } from '../fileProblem.ts';
import type { FileName } from '../reader.ts';

/** The files beside a database's main file that change what it holds. */
export interface Companions {
  /** Bytes of the write-ahead log and of the rollback journal; 0 when there is none. */
  readonly logBytes: number;
  readonly journalBytes: number;
  readonly hasSharedMemory: boolean;
  /** Companions that are links, folders or devices. SQLite would follow them; nobody else should. */
  readonly strange: readonly string[];
}

const maxCopiedBytes = 4 * 1_073_741_824;

/** Looks beside the main file. Fails with a UserError when that is not allowed. */
export async function findCompanions({ path, absolutePath }: FileName): Promise<Companions> {
  const [log, journal, sharedMemory] = await Promise.all(
    ['-wal', '-journal', '-shm'].map((suffix) => statBeside(path, absolutePath, suffix)),
  );
  return {
    logBytes: log?.bytes ?? 0,
    journalBytes: journal?.bytes ?? 0,
    hasSharedMemory: sharedMemory?.isRegular === true,
    strange: [log, journal, sharedMemory].flatMap((one) => (one?.isRegular === false ? [one.path] : [])),
  };
}

async function statBeside(path: string, absolutePath: string, suffix: string) {
  try {
    const stats = await lstat(absolutePath + suffix);
    return { path: path + suffix, isRegular: stats.isFile(), bytes: stats.size };
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw cannotRead(path + suffix, error);
  }
}

/**
 * Where to open a database so that SQLite writes nothing beside it (https://sqlite.org/uri.html), or null
 * when only a copy can be read that way: a log without its shared memory.
 * - With a log: read-only, and what is in the shared memory is only looked at.
 * - In log mode without a log: `immutable`, since SQLite would create the log. There is nobody to wait for.
 * - Else read-only, with the usual locks.
 */
export function readOnlyUrl(
  { absolutePath }: FileName,
  { logBytes, hasSharedMemory, strange }: Companions,
  usesLog: boolean,
): URL | null {
  const url = pathToFileURL(absolutePath);
  url.searchParams.set('mode', 'ro');
  if (strange.length > 0) url.searchParams.set('immutable', '1');
  else if (logBytes === 0 && usesLog) url.searchParams.set('immutable', '1');
  else if (logBytes > 0) url.searchParams.set('readonly_shm', '1');
  return strange.length === 0 && logBytes > 0 && !hasSharedMemory ? null : url;
}

/** A copy to be removed after use. */
export interface PrivateCopy {
  readonly url: URL;
  remove(): Promise<void>;
}

/**
 * Copies a database with its log and journal to a temporary directory, where SQLite may bring it in order.
 * Fails with a UserError.
 */
export async function copyDatabase(file: FileName, companions: Companions): Promise<PrivateCopy> {
  const { size } = await lstat(file.absolutePath);
  const bytes = size + companions.logBytes + companions.journalBytes;
  if (bytes > maxCopiedBytes) throw tooLarge(file.path, bytes, maxCopiedBytes);
  if (await namesOtherJournals(file)) {
    throw new UserError(`${file.path}-journal is part of a transaction over several databases.`, {
      hint: 'Open the database once with sqlite3, so that the transaction is rolled back.',
    });
  }
  const directory = await mkdtemp(join(tmpdir(), 'trainmark-sqlite-'));
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
  const copy = join(directory, 'copy.db');
  try {
    await copyFile(file.absolutePath, copy, constants.COPYFILE_FICLONE);
    if (companions.logBytes > 0) await copyFile(`${file.absolutePath}-wal`, `${copy}-wal`);
    if (companions.journalBytes > 0) await copyFile(`${file.absolutePath}-journal`, `${copy}-journal`);
  } catch (error) {
    await remove();
    throw cannotRead(file.path, error);
  }
  return { url: pathToFileURL(copy), remove };
}

/**
 * A journal may end with the path of a super-journal (§3.1), which SQLite deletes after it rolled back. No
 * path from a file is trusted that far.
 */
async function namesOtherJournals({ absolutePath }: FileName): Promise<boolean> {
  const handle = await open(`${absolutePath}-journal`).catch(() => null);
  if (handle === null) return false;
  try {
    const { size } = await handle.stat();
    const end = Buffer.alloc(8);
    const { bytesRead } = await handle.read(end, 0, 8, Math.max(0, size - 8));
    return bytesRead === 8 && end.toString('hex') === 'd9d505f920a163d7';
  } finally {
    await handle.close();
  }
}

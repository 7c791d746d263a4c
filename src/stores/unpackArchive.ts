import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { messageOf, UserError } from '../errors.ts';
import { entriesOf } from '../readers/zipEntries.ts';

/** How much an archive may hold. What a stranger packed is opened with these, too. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Unpacked size of one entry and of all that are taken. */
  readonly entryBytes: number;
  readonly totalBytes: number;
}

const mib = 1_048_576;

export const defaultArchiveLimits: ArchiveLimits = {
  entries: 10_000,
  entryBytes: 128 * mib,
  totalBytes: 512 * mib,
};

/**
 * Unpacks the entries that `accept` gives a place, below the new directory `into`. No name in the archive is ever joined to a
 * path: `accept` makes each place out of words it knows. Links, sizes that do not hold, and more than the limits allow are a
 * UserError; other entries are passed over unread. Returns each place with its size in bytes.
 */
export async function unpackArchive(
  archive: string,
  into: string,
  accept: (name: string) => string | null,
  limits: ArchiveLimits = defaultArchiveLimits,
): Promise<ReadonlyMap<string, number>> {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false }).catch(broken(archive));
  try {
    if (zip.entryCount > limits.entries)
      throw tooMuch(archive, `${zip.entryCount} entries`, `${limits.entries}`);
    return await unpackEntries(zip, { archive, into, accept, limits });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    return broken(archive)(cause);
  } finally {
    zip.close();
  }
}

interface Unpacking {
  readonly archive: string;
  readonly into: string;
  readonly accept: (name: string) => string | null;
  readonly limits: ArchiveLimits;
}

async function unpackEntries(zip: ZipFile, unpacking: Unpacking): Promise<ReadonlyMap<string, number>> {
  const { archive, into, accept, limits } = unpacking;
  const taken = new Map<string, number>();
  let bytes = 0;
  for await (const entry of entriesOf(zip)) {
    const place = accept(entry.fileName);
    if (place === null) continue;
    // Two entries of one name would let the second replace what was checked in the first.
    if (taken.has(place)) throw new UserError(`${archive} holds ${place} twice`);
    if (isLink(entry)) throw new UserError(`${archive} holds a link in place of ${place}`);
    bytes += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.entryBytes)
      throw tooMuch(archive, `${entry.uncompressedSize} bytes in ${place}`, `${limits.entryBytes}`);
    if (bytes > limits.totalBytes) throw tooMuch(archive, `over ${bytes} bytes`, `${limits.totalBytes}`);
    taken.set(place, entry.uncompressedSize);
    const target = join(into, place);
    await mkdir(dirname(target), { recursive: true });
    // The library ends an entry that grows beyond the size it states; this is the belt to those braces.
    await pipeline(
      await zip.openReadStreamPromise(entry),
      atMost(limits.entryBytes, () => tooMuch(archive, place, `${limits.entryBytes} bytes`)),
      createWriteStream(target, { flags: 'wx' }),
    );
  }
  return taken;
}

/** Unix keeps the kind of a file in the upper half of its attributes. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function atMost(limit: number, problem: () => UserError): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      seen += chunk.length;
      if (seen > limit) done(problem());
      else done(null, chunk);
    },
  });
}

function tooMuch(archive: string, seen: string, accepted: string): UserError {
  return new UserError(`${archive} holds too much: ${seen}; at most ${accepted} are accepted`);
}

function broken(archive: string): (cause: unknown) => never {
  return (cause) => {
    throw new UserError(`${archive} is no archive that can be unpacked: ${messageOf(cause)}`, { cause });
  };
}

import { isUtf8 } from 'node:buffer';
import zlib from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { messageOf, UserError } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import type { FileHead } from '../reader.ts';
import { entriesOf } from '../zipEntries.ts';

const maxEntries = 100_000;

/** Local file header (APPNOTE 6.3.10, 4.3.7): the length of the name is at 26, the name at 30. */
const memberStart = 'PK\u0003\u0004';

/** A zip file that has one of these members at its top, among those that start in its first bytes. */
export function isZipWith({ path, head }: FileHead, members: readonly string[]): boolean {
  if (!path.endsWith('.zip') || head.indexOf(memberStart) !== 0) return false;
  for (let at = 0; at >= 0 && at + 30 <= head.length; at = head.indexOf(memberStart, at + 4)) {
    const name = head.toString('latin1', at + 30, at + 30 + head.readUInt16LE(at + 26));
    if (members.includes(name)) return true;
  }
  return false;
}

/**
 * The texts of some members of a zip file, by name, each of at most `maxBytes` unpacked. Nothing is written to
 * disk, and other members are passed over. What is damaged or too large is a warning; a file that is no zip at
 * all is a UserError.
 */
export async function readZipMembers(
  file: FileHead,
  members: readonly string[],
  maxBytes: number,
  collector: Collector,
): Promise<ReadonlyMap<string, string>> {
  const { openPromise } = await import('yauzl');
  const texts = new Map<string, string>();
  const zip = await openPromise(file.absolutePath, { lazyEntries: true, autoClose: false }).catch(
    (cause: unknown) => {
      throw new UserError(`${file.path} is no zip file that can be read: ${messageOf(cause)}.`, { cause });
    },
  );
  try {
    let count = 0;
    for await (const entry of entriesOf(zip)) {
      if (count++ === maxEntries) break;
      if (!members.includes(entry.fileName) || texts.has(entry.fileName)) continue;
      const content = await readMember(zip, entry, maxBytes);
      if (content === null || !isUtf8(content)) {
        collector.warn(`holds ${entry.fileName}, which is too large or no text.`);
        continue;
      }
      if (zlib.crc32(content) !== entry.crc32)
        collector.warn(
          `holds ${entry.fileName} with a wrong checksum: its numbers may not be those that were written.`,
        );
      texts.set(entry.fileName, content.toString('utf8'));
      if (texts.size === members.length) break;
    }
  } catch (error) {
    collector.warn(`is damaged: ${messageOf(error)}; what stands before was read.`);
  } finally {
    zip.close();
  }
  return texts;
}

/** Null for a member that is too large. The library checks no checksums. */
async function readMember(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Buffer | null> {
  if (entry.uncompressedSize > maxBytes) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The library ends a member that grows beyond the size it states.
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(chunk)) return null;
    bytes += chunk.length;
    if (bytes > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

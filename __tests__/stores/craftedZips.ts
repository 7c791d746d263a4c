import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive that is written by hand, so that it may lie. */
export interface CraftedEntry {
  readonly name: string | Buffer;
  readonly data: string | Buffer;
  /** Unpacked size in the central directory and the local header, when it is not the true one. */
  readonly statedBytes?: number;
  /** Unix mode with the file's kind, such as 0o120777 for a symbolic link. */
  readonly unixMode?: number;
  readonly isEncrypted?: boolean;
  /** 8 for deflate unless given. */
  readonly method?: number;
}

/** A zip archive (APPNOTE.TXT 6.3.10) with these entries; `statedEntries` is how many the end record tells of. */
export function craftZip(entries: readonly CraftedEntry[], statedEntries = entries.length): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localPart(entry);
    directory.push(directoryPart(entry, local, offset));
    locals.push(local.bytes);
    offset += local.bytes.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endPart(statedEntries, central.length, offset)]);
}

interface LocalPart {
  readonly bytes: Buffer;
  readonly name: Buffer;
  readonly crc: number;
  readonly packedBytes: number;
  readonly statedBytes: number;
}

const flagsOf = ({ isEncrypted = false }: CraftedEntry): number => 0x0800 | (isEncrypted ? 1 : 0);

function localPart(entry: CraftedEntry): LocalPart {
  const data = Buffer.from(entry.data);
  const { method = 8, statedBytes = data.length } = entry;
  const name = Buffer.from(entry.name);
  const packed = method === 8 ? deflateRawSync(data) : data;
  const crc = crc32(data);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flagsOf(entry), 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(Math.min(statedBytes, 0xffffffff), 22);
  header.writeUInt16LE(name.length, 26);
  const bytes = Buffer.concat([header, name, packed]);
  return { bytes, name, crc, packedBytes: packed.length, statedBytes };
}

/** A size beyond 32 bits stands in the Zip64 extra field (4.5.3). */
function directoryPart(entry: CraftedEntry, local: LocalPart, offset: number): Buffer {
  const { method = 8, unixMode = 0o100644 } = entry;
  const isLarge = local.statedBytes > 0xffffffff;
  const extra = Buffer.alloc(isLarge ? 12 : 0);
  if (isLarge) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(local.statedBytes), 4);
  }
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(0x0314, 4);
  header.writeUInt16LE(isLarge ? 45 : 20, 6);
  header.writeUInt16LE(flagsOf(entry), 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(local.crc, 16);
  header.writeUInt32LE(local.packedBytes, 20);
  header.writeUInt32LE(isLarge ? 0xffffffff : local.statedBytes, 24);
  header.writeUInt16LE(local.name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE((unixMode << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, local.name, extra]);
}

/** More entries than 16 bits hold need the Zip64 end records (4.3.14, 4.3.15) in front of the plain one. */
function endPart(entries: number, directoryBytes: number, directoryAt: number): Buffer {
  const isMany = entries > 0xfffe;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries, 0xffff), 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(isMany ? 0xffffffff : directoryAt, 16);
  if (!isMany) return end;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(directoryBytes), 40);
  record.writeBigUInt64LE(BigInt(directoryAt), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryAt + directoryBytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end]);
}

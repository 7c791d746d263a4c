import type { FileHandle } from 'node:fs/promises';
import zlib from 'node:zlib';
import { withFile } from '../fileText.ts';
import { openWire, rewind, type Wire } from '../protobuf.ts';
import type { FileHead } from '../reader.ts';

/**
 * The framing of `.wandb` files: a 7-byte file header, then 32 KiB blocks, the header being inside the first
 * one. A block holds chunks of u32 CRC, u16 length, u8 type and payload (little endian); a chunk never crosses
 * a block, a record may take several. The CRC is CRC-32 IEEE over type and payload, not LevelDB's own.
 * Source: wandb core/pkg/leveldb/record.go (0.30) and wandb/sdk/internal/datastore.py (0.15).
 */
const fileHeader = Buffer.from([0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe]);
const blockBytes = 32_768;
const chunkHeaderBytes = 7;
const blocksPerRead = 32;
const chunkTypes = { full: 1, first: 2, middle: 3, last: 4 } as const;

/** A record above this is left out: it holds a table or a file, not metrics. */
const maxRecordBytes = 16 * 1_048_576;

/** What was found in a log besides its records. */
export interface LogCondition {
  readonly version: number;
  readonly records: number;
  /** Places where bytes were skipped because they are not as they were written. */
  readonly damages: number;
  /** Bytes from the start of the file, null when nothing is damaged. */
  readonly firstDamageAt: number | null;
  readonly isCutOff: boolean;
  readonly oversizedRecords: number;
}

/** True for the first bytes of a `.wandb` file of any version. */
export function isTransactionLog(head: Buffer): boolean {
  return head.length > fileHeader.length && fileHeader.equals(head.subarray(0, fileHeader.length));
}

/**
 * Hands each record to `onRecord` as a cursor on its message, valid during the call. After damage the rest of
 * the block is skipped, and records go on with the first that begins in a later block. Fails with a UserError
 * only when the file cannot be read.
 */
export async function readTransactionLog(
  file: FileHead,
  onRecord: (record: Wire) => void,
): Promise<LogCondition> {
  const log = createLog(file, onRecord);
  await withFile(file, (handle) => readBlocks(handle, file.bytes, log));
  return {
    version: file.head[fileHeader.length] ?? 0,
    records: log.records,
    damages: log.damages,
    firstDamageAt: log.firstDamageAt,
    isCutOff: log.isCutOff || log.isAssembling,
    oversizedRecords: log.oversizedRecords,
  };
}

interface Log {
  readonly wire: Wire;
  readonly buffer: Buffer;
  readonly onRecord: (record: Wire) => void;
  /** Record bytes gathered from several chunks. */
  assembly: Wire;
  assembledBytes: number;
  isAssembling: boolean;
  /** After damage, until the next record begins. */
  isRecovering: boolean;
  records: number;
  damages: number;
  firstDamageAt: number | null;
  isCutOff: boolean;
  oversizedRecords: number;
}

function createLog(file: FileHead, onRecord: (record: Wire) => void): Log {
  const buffer = Buffer.allocUnsafe(Math.min(blocksPerRead * blockBytes, Math.max(1, file.bytes)));
  return {
    wire: openWire(buffer),
    buffer,
    onRecord,
    assembly: openWire(Buffer.alloc(0)),
    assembledBytes: 0,
    isAssembling: false,
    isRecovering: false,
    records: 0,
    damages: 0,
    firstDamageAt: null,
    isCutOff: false,
    oversizedRecords: 0,
  };
}

async function readBlocks(handle: FileHandle, fileBytes: number, log: Log): Promise<void> {
  for (let position = 0; position < fileBytes;) {
    const wanted = Math.min(log.buffer.length, fileBytes - position);
    const length = await fill(handle, log.buffer, wanted, position);
    for (let start = 0; start < length; start += blockBytes) {
      const skipped = position === 0 && start === 0 ? fileHeader.length + 1 : 0;
      readBlock(log, start + skipped, Math.min(start + blockBytes, length), start + blockBytes, position);
    }
    if (length < wanted) log.isCutOff = true;
    if (length === 0) return;
    position += length;
  }
}

/** A read may give less than asked for; blocks must be whole unless the file ends. */
async function fill(handle: FileHandle, buffer: Buffer, wanted: number, position: number): Promise<number> {
  let length = 0;
  while (length < wanted) {
    const { bytesRead } = await handle.read(buffer, length, wanted - length, position + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

/** `end` is where the bytes end, `blockEnd` where the block would, were it whole. */
function readBlock(log: Log, start: number, end: number, blockEnd: number, position: number): void {
  const { buffer } = log;
  let at = start;
  while (blockEnd - at >= chunkHeaderBytes && at < end) {
    const payload = at + chunkHeaderBytes;
    if (payload > end) return cutOff(log);
    const crc = buffer.readUInt32LE(at);
    const chunkEnd = payload + buffer.readUInt16LE(at + 4);
    const type = buffer[at + 6] ?? 0;
    if (crc === 0 && chunkEnd === payload && type === 0) return skipZeros(log, position + at);
    if (chunkEnd > blockEnd) return damage(log, position + at);
    if (chunkEnd > end) return cutOff(log);
    if (crc !== zlib.crc32(buffer.subarray(at + 6, chunkEnd))) return damage(log, position + at);
    addChunk(log, type, payload, chunkEnd, position + at);
    at = chunkEnd;
  }
}

function addChunk(log: Log, type: number, start: number, end: number, position: number): void {
  if (type === chunkTypes.full || type === chunkTypes.first) {
    if (log.isAssembling) damage(log, position);
    log.isRecovering = false;
    if (type === chunkTypes.full) return handOn(log, log.wire, start, end);
    log.isAssembling = true;
    log.assembledBytes = 0;
    append(log, start, end);
  } else if (!log.isAssembling || (type !== chunkTypes.middle && type !== chunkTypes.last)) {
    // The rest of a record whose beginning is lost was told of with the beginning.
    if (!log.isRecovering) damage(log, position);
  } else {
    append(log, start, end);
    if (type === chunkTypes.last) finishAssembly(log);
  }
}

function append(log: Log, start: number, end: number): void {
  const needed = log.assembledBytes + end - start;
  if (needed <= maxRecordBytes) {
    if (needed > log.assembly.bytes.length) {
      const grown = Buffer.allocUnsafe(2 * needed);
      grown.set(log.assembly.bytes.subarray(0, log.assembledBytes));
      log.assembly = openWire(grown);
    }
    log.assembly.bytes.set(log.buffer.subarray(start, end), log.assembledBytes);
  }
  log.assembledBytes = needed;
}

function finishAssembly(log: Log): void {
  log.isAssembling = false;
  if (log.assembledBytes > maxRecordBytes) log.oversizedRecords++;
  else handOn(log, log.assembly, 0, log.assembledBytes);
}

function handOn(log: Log, wire: Wire, start: number, end: number): void {
  rewind(wire, start, end);
  log.records++;
  log.onRecord(wire);
  if (wire.problem !== null) log.damages++;
}

/** A file system may leave a block of zeros where it lost what was written; at the end it is merely unused. */
function skipZeros(log: Log, position: number): void {
  if (log.isAssembling) damage(log, position);
}

function damage(log: Log, position: number): void {
  log.damages++;
  log.firstDamageAt ??= position;
  log.isAssembling = false;
  log.isRecovering = true;
}

function cutOff(log: Log): void {
  log.isCutOff = true;
}

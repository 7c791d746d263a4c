import type { FileHandle } from 'node:fs/promises';
import { withFile } from '../fileText.ts';
import type { FileName } from '../reader.ts';
import { maskedCrc32c, type Crc32cTable } from './crc32c.ts';

/**
 * TFRecord framing (tsl/lib/io/record_writer.h; tensorboard/data/server/tf_record.rs, TensorBoard 2.21):
 * length u64 LE, masked CRC-32C of those eight bytes, data, masked CRC-32C of the data.
 */
const headerBytes = 12;
const frameBytes = headerBytes + 4;

const chunkBytes = 1_048_576;

/** Records above this are passed over unread; a scalar takes some fifty bytes, an image rarely a few MiB. */
const maxRecordBytes = 32 * 1_048_576;

/** Some records of a file, one after the other in `bytes`; valid only until the next batch. */
export interface RecordBatch {
  readonly bytes: Buffer;
  /** Where the data of `count` records starts and ends, alternating. */
  readonly spans: Int32Array;
  readonly count: number;
}

/** How reading a file of records went. */
export interface RecordsRead {
  /** Of which the checksums were right. */
  readonly records: number;
  /** Left out: their data does not fit their checksum. */
  readonly damagedRecords: number;
  /** Left out: larger than `maxRecordBytes`. */
  readonly largeRecords: number;
  readonly ending: RecordsEnding;
}

/**
 * - `complete`: right after a record
 * - `cut`: in the middle of a record
 * - `damaged`: the record at byte `at` has a wrong length, so that those behind it cannot be found
 */
export type RecordsEnding =
  | { readonly kind: 'complete' | 'cut' }
  | { readonly kind: 'damaged'; readonly at: number };

/**
 * Reads all records of a file, as long as it was when it was opened, in memory that does not grow with it.
 * `onBatch` is called in order. Fails with a UserError when the file cannot be had.
 */
export async function readTfRecords(
  file: FileName,
  table: Crc32cTable,
  onBatch: (batch: RecordBatch) => void,
): Promise<RecordsRead> {
  return withFile(file, async (handle) => {
    const { size } = await handle.stat();
    const scan = startScan(table, size);
    while (scan.ending === null) {
      if (!(await fill(handle, scan))) break;
      scanRecords(scan);
      if (scan.count > 0) onBatch(scan);
      moveOn(scan);
    }
    const { records, damagedRecords, largeRecords } = scan;
    const ending = scan.ending ?? { kind: scan.filled > 0 ? 'cut' : 'complete' };
    return { records, damagedRecords, largeRecords, ending };
  });
}

/** The data of the first record, or null when it is damaged or does not end within `head`. */
export function readFirstRecord(table: Crc32cTable, head: Buffer): Buffer | null {
  const view = viewOf(head);
  const length = head.length < headerBytes ? null : readHeader(table, view, 0);
  if (length === null || frameBytes + length > head.length) return null;
  const end = headerBytes + length;
  return isIntact(table, view, headerBytes, end) ? head.subarray(headerBytes, end) : null;
}

interface Scan {
  readonly table: Crc32cTable;
  /** Of the whole file. */
  readonly size: number;
  bytes: Buffer;
  view: DataView;
  /** File offset of the first byte in `bytes`. */
  offset: number;
  filled: number;
  /** How much of `bytes` has been dealt with; beyond `filled` when a large record is passed over. */
  scanned: number;
  /** What `bytes` must have room for, so that the next record fits. */
  needed: number;
  spans: Int32Array;
  count: number;
  records: number;
  damagedRecords: number;
  largeRecords: number;
  ending: RecordsEnding | null;
}

function startScan(table: Crc32cTable, size: number): Scan {
  const bytes = Buffer.allocUnsafeSlow(Math.min(chunkBytes, Math.max(size, 1)));
  return {
    table,
    size,
    bytes,
    view: viewOf(bytes),
    offset: 0,
    filled: 0,
    scanned: 0,
    needed: headerBytes,
    spans: roomForSpans(bytes),
    count: 0,
    records: 0,
    damagedRecords: 0,
    largeRecords: 0,
    ending: null,
  };
}

/** False at the end of the file. */
async function fill(handle: FileHandle, scan: Scan): Promise<boolean> {
  const { bytes, filled, offset, size } = scan;
  const wanted = Math.min(bytes.length - filled, size - offset - filled);
  if (wanted <= 0) return false;
  const { bytesRead } = await handle.read(bytes, filled, wanted, offset + filled);
  scan.filled += bytesRead;
  return bytesRead > 0;
}

/** Finds the records that are complete in `bytes`, and says in `needed` what the next one takes. */
function scanRecords(scan: Scan): void {
  const { view, filled, size, offset } = scan;
  let at = 0;
  scan.needed = headerBytes;
  while (at + headerBytes <= filled) {
    const length = readHeader(scan.table, view, at);
    if (length === null) {
      scan.ending = { kind: 'damaged', at: offset + at };
      break;
    }
    const end = at + frameBytes + length;
    // What is announced beyond the end of the file is not waited for, and never allocated.
    if (offset + end > size) {
      scan.ending = { kind: 'cut' };
      break;
    }
    if (end > filled) {
      scan.needed = end - at;
      if (length > maxRecordBytes) {
        scan.largeRecords++;
        at = end;
      }
      break;
    }
    keepRecord(scan, at + headerBytes, end - 4);
    at = end;
  }
  scan.scanned = at;
  scan.records += scan.count;
}

function keepRecord(scan: Scan, start: number, end: number): void {
  if (!isIntact(scan.table, scan.view, start, end)) {
    scan.damagedRecords++;
    return;
  }
  scan.spans[2 * scan.count] = start;
  scan.spans[2 * scan.count + 1] = end;
  scan.count++;
}

/** For as many records as fit, which are those without data. */
function roomForSpans(bytes: Buffer): Int32Array {
  return new Int32Array(2 * Math.ceil(bytes.length / frameBytes));
}

/** Drops what has been dealt with and makes room for the next record. */
function moveOn(scan: Scan): void {
  const { bytes, scanned, filled, needed } = scan;
  scan.offset += scanned;
  scan.filled = Math.max(0, filled - scanned);
  scan.scanned = 0;
  scan.count = 0;
  if (needed > bytes.length && needed <= maxRecordBytes + frameBytes) {
    scan.bytes = Buffer.allocUnsafeSlow(Math.max(needed, 2 * bytes.length));
    scan.view = viewOf(scan.bytes);
    scan.spans = roomForSpans(scan.bytes);
  }
  if (scanned < filled) bytes.copy(scan.bytes, 0, scanned, filled);
}

/** Whether the data from `start` to `end` fits the checksum behind it. */
function isIntact(table: Crc32cTable, view: DataView, start: number, end: number): boolean {
  return maskedCrc32c(table, view, start, end) === view.getUint32(end, true);
}

/** Null when the length does not fit its checksum. */
function readHeader(table: Crc32cTable, view: DataView, at: number): number | null {
  if (maskedCrc32c(table, view, at, at + 8) !== view.getUint32(at + 8, true)) return null;
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

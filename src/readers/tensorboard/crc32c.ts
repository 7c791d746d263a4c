/** CRC-32C (Castagnoli, RFC 3720 appendix B.4), reflected. */
const polynomial = 0x82f63b78;

/** Bytes that are taken at once; each needs a table of 1 KiB, and all of them should stay in the first cache. */
const sliceBytes = 16;

/** Remainders of one byte followed by 0 to 15 zero bytes, each block 256 entries long. */
export type Crc32cTable = Int32Array;

/** Takes some 20 µs: build it once for each reading. */
export function createCrc32cTable(): Crc32cTable {
  const table = new Int32Array(256 * sliceBytes);
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? polynomial : 0);
    table[byte] = remainder;
  }
  for (let index = 256; index < table.length; index++) {
    const shorter = table[index - 256] ?? 0;
    table[index] = (shorter >>> 8) ^ (table[shorter & 0xff] ?? 0);
  }
  return table;
}

/** What TFRecord stores for the bytes from `start` to `end`: their CRC-32C, masked (tsl/lib/hash/crc32c.h). */
export function maskedCrc32c(table: Crc32cTable, view: DataView, start: number, end: number): number {
  const crc = crc32c(table, view, start, end);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/**
 * The sixteen look-ups of a block do not wait for each other ("slicing", Kounavis and Berry 2008), which is
 * what makes this ten times faster than going byte by byte. As an int32.
 */
function crc32c(table: Crc32cTable, view: DataView, start: number, end: number): number {
  let crc = -1;
  let at = start;
  for (; at + 16 <= end; at += 16) {
    const a = crc ^ view.getInt32(at, true);
    const b = view.getInt32(at + 4, true);
    const c = view.getInt32(at + 8, true);
    const d = view.getInt32(at + 12, true);
    crc = word(table, 3072, a) ^ word(table, 2048, b) ^ word(table, 1024, c) ^ word(table, 0, d);
  }
  if (at + 8 <= end) {
    const a = crc ^ view.getInt32(at, true);
    crc = word(table, 1024, a) ^ word(table, 0, view.getInt32(at + 4, true));
    at += 8;
  }
  for (; at + 4 <= end; at += 4) crc = word(table, 0, crc ^ view.getInt32(at, true));
  for (; at < end; at++) crc = (crc >>> 8) ^ (table[(crc ^ view.getUint8(at)) & 0xff] ?? 0);
  return ~crc;
}

/** The remainder of four bytes followed by `offset / 256` zero bytes. */
function word(table: Crc32cTable, offset: number, bytes: number): number {
  return (
    (table[offset + 768 + (bytes & 0xff)] ?? 0) ^
    (table[offset + 512 + ((bytes >>> 8) & 0xff)] ?? 0) ^
    (table[offset + 256 + ((bytes >>> 16) & 0xff)] ?? 0) ^
    (table[offset + (bytes >>> 24)] ?? 0)
  );
}

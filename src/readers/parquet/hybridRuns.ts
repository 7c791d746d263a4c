/**
 * `count` numbers of `width` bits in Parquet's hybrid of repeated and bit-packed runs (Encodings.md of apache/parquet-format
 * 2.11). Never gives more than `count`, whatever length a run claims. Fails with an Error when the bytes end before.
 */
export function readHybridRuns(bytes: Buffer, width: number, count: number): Uint32Array {
  if (width > 32) throw new Error(`a page has numbers of ${width} bits`);
  const output = new Uint32Array(count);
  let [at, filled] = [0, 0];

  function header(): number {
    let number = 0;
    for (let factor = 1; factor < 2 ** 35; factor *= 128) {
      const byte = bytes.readUInt8(at++);
      number += (byte & 127) * factor;
      if (byte < 128) return number;
    }
    throw new Error('a page has a run without a length');
  }

  function repeat(length: number): void {
    const size = (width + 7) >> 3;
    const value = size === 0 ? 0 : bytes.readUIntLE(at, size);
    at += size;
    output.fill(value, filled, filled + length);
  }

  function unpack(length: number): void {
    let bit = at * 8;
    for (let index = filled; index < filled + length; index++, bit += width)
      output[index] = bitsAt(bytes, bit, width);
  }

  while (filled < count) {
    const run = header();
    const groups = Math.floor(run / 2);
    const isPacked = run % 2 === 1;
    const length = Math.min(isPacked ? groups * 8 : groups, count - filled);
    if (length === 0) throw new Error('a page has a run of no length');
    if (isPacked) unpack(length);
    else repeat(length);
    if (isPacked) at += groups * width;
    filled += length;
  }
  return output;
}

function bitsAt(bytes: Buffer, firstBit: number, width: number): number {
  let value = 0;
  for (let taken = 0; taken < width;) {
    const bit = firstBit + taken;
    const skipped = bit % 8;
    const size = Math.min(8 - skipped, width - taken);
    value += ((bytes.readUInt8(bit >> 3) >> skipped) & ((1 << size) - 1)) * 2 ** taken;
    taken += size;
  }
  return value;
}

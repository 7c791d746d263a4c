/** A copy of 64 bytes takes three bytes, so that nothing grows more than this. */
const mostGrowth = 22;

/**
 * What Snappy's raw format (format_description.txt of google/snappy 1.2) packed into exactly `length` bytes. Time and memory
 * are bounded by the packed bytes. Fails with an Error.
 */
export function unpackSnappy(packed: Buffer, length: number): Buffer {
  const preamble = readPreamble(packed);
  if (preamble.length !== length || length > packed.length * mostGrowth + 64)
    throw new Error('a packed page states a wrong length');
  const output = Buffer.alloc(length);
  let [from, to] = [preamble.end, 0];
  while (from < packed.length) {
    const tag = packed.readUInt8(from++);
    if ((tag & 3) === 0) {
      const short = tag >> 2;
      const extra = Math.max(short - 59, 0);
      const size = (extra === 0 ? short : packed.readUIntLE(from, extra)) + 1;
      from += extra;
      if (size > packed.length - from || size > length - to) throw new Error('a packed page is damaged');
      to += packed.copy(output, to, from, from + size);
      from += size;
    } else {
      const { size, distance, width } = copyOf(tag, packed, from);
      from += width;
      if (distance === 0 || distance > to || size > length - to) throw new Error('a packed page is damaged');
      for (let index = 0; index < size; index++, to++) output[to] = output[to - distance] ?? 0;
    }
  }
  if (to !== length) throw new Error('a packed page is cut off');
  return output;
}

/** A piece that repeats what stands `distance` bytes before. */
function copyOf(tag: number, packed: Buffer, at: number) {
  const width = [0, 1, 2, 4][tag & 3] ?? 0;
  const low = packed.readUIntLE(at, width);
  return width === 1
    ? { size: ((tag >> 2) & 7) + 4, distance: low + (tag >> 5) * 256, width }
    : { size: (tag >> 2) + 1, distance: low, width };
}

function readPreamble(packed: Buffer): { readonly length: number; readonly end: number } {
  let length = 0;
  for (let at = 0; at < 5; at++) {
    const byte = packed.readUInt8(at);
    length += (byte & 127) * 128 ** at;
    if (byte < 128) return { length, end: at + 1 };
  }
  throw new Error('a packed page states no length');
}

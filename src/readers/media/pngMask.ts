import { inflateSync } from 'node:zlib';

/** Runs of pixels of one value in a mask: row, first column, length. */
export type MaskRuns = ReadonlyMap<number, readonly (readonly [number, number, number])[]>;

const maxPixels = 4_000_000;
const maxRuns = 20_000;

/**
 * A mask as trackers keep it: a grey PNG of 8 bits without interlacing, in which each pixel's value is its class, 0 for none.
 * Null for other images, damage, and masks of more than 4 million pixels or 20,000 runs.
 */
export function readMask(bytes: Uint8Array): MaskRuns | null {
  const image = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (image.length < 33 || image.toString('latin1', 12, 16) !== 'IHDR') return null;
  const [width, height] = [image.readUInt32BE(16), image.readUInt32BE(20)];
  const [depth, colour, , , interlace] = image.subarray(24, 29);
  if (depth !== 8 || colour !== 0 || interlace !== 0 || width * height > maxPixels) return null;
  const rowBytes = width + 1;
  const pixels = inflate(image, rowBytes * height);
  return pixels === null ? null : runsIn(pixels, width, height);
}

function inflate(image: Buffer, size: number): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= image.length; at += 12 + image.readUInt32BE(at))
    if (image.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(image.subarray(at + 8, at + 8 + image.readUInt32BE(at)));
  try {
    const rows = inflateSync(Buffer.concat(parts), { maxOutputLength: Math.max(1, size) });
    return rows.length === size ? rows : null;
  } catch {
    return null;
  }
}

function runsIn(rows: Buffer, width: number, height: number): MaskRuns | null {
  const runs = new Map<number, (readonly [number, number, number])[]>();
  let count = 0;
  let above: Uint8Array = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (width + 1)] ?? 0;
    if (filter > 4) return null;
    const row = unfiltered(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), above, filter);
    for (let start = 0; start < width;) {
      const value = row[start] ?? 0;
      let end = start + 1;
      while (end < width && row[end] === value) end++;
      if (value !== 0) {
        if (++count > maxRuns) return null;
        const known = runs.get(value);
        if (known === undefined) runs.set(value, [[y, start, end - start]]);
        else known.push([y, start, end - start]);
      }
      start = end;
    }
    above = row;
  }
  return runs;
}

/** The five filters of the PNG specification (§9), for one byte per pixel. */
function unfiltered(coded: Uint8Array, above: Uint8Array, filter: number): Uint8Array {
  const row = new Uint8Array(coded.length);
  for (let x = 0; x < coded.length; x++) {
    const [left, up, corner] = [row[x - 1] ?? 0, above[x] ?? 0, above[x - 1] ?? 0];
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    row[x] = (coded[x] ?? 0) + predicted;
  }
  return row;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

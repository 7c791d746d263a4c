import { writeFile } from 'node:fs/promises';
import { UserError } from '../../src/errors.ts';
import { readHead } from '../../src/readers/fileText.ts';
import type { FileName, Reader } from '../../src/readers/reader.ts';
import type { Reading } from '../../src/records/reading.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Damaged copies of a file: bytes overwritten, a stretch doubled or taken out, the end cut off. */
export function* mutations(original: Buffer, count: number, seed: number): Generator<Buffer> {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let round = 0; round < count; round++) {
    let bytes = Buffer.from(original);
    for (let change = 0; change <= below(8); change++) bytes[below(bytes.length)] = below(256);
    const start = below(bytes.length);
    const end = start + below(64);
    const kind = below(8);
    if (kind === 0) bytes = bytes.subarray(0, start);
    if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
    if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
    yield bytes;
  }
}

/** What became of reading something damaged. */
export interface Outcome {
  readonly kind: 'not recognised' | 'refused' | 'read';
  readonly values: number;
  readonly warnings: readonly string[];
}

/** Reads `content` from a file as a caller does that found it. Any error but a UserError is let through. */
export async function tryRead(reader: Reader, file: FileName, content: Buffer): Promise<Outcome> {
  await writeFile(file.absolutePath, content);
  const head = await readHead(file);
  if (!reader.detect(head)) return { kind: 'not recognised', values: 0, warnings: [] };
  try {
    const reading = await reader.read(head, { startedAtMs: null });
    return { kind: 'read', values: countValues(reading), warnings: reading.warnings };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'refused', values: 0, warnings: [error.message] };
    throw error;
  }
}

export function countValues({ series, summary }: Reading): number {
  return series.reduce((count, { values }) => count + values.length, summary.length);
}

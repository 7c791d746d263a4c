import { UserError } from '../../src/errors.ts';
import type { Reading } from '../../src/records/reading.ts';
import type { TempFiles } from './tempFiles.ts';
import { record } from './tensorboardFiles.ts';
import { readEvents } from './tensorboardRuns.ts';

/**
 * Reads `count` damaged forms of an event file, the same ones for the same seed: every second one with its bytes changed
 * anywhere, which the checksums show, the others with the bytes of one event changed and its checksums made right again.
 * What is no UserError is let through. Gives how many could be read.
 */
export async function readMutations(
  files: TempFiles,
  original: Buffer,
  count: number,
  seed: number,
): Promise<number> {
  const random = createRandom(seed);
  const starts = recordStarts(original);
  let read = 0;
  for (let index = 0; index < count; index++) {
    const bytes = index % 2 === 0 ? damage(original, random) : damageRecord(original, starts, random);
    const file = await files.write('mutated/events.out.tfevents.1', bytes);
    const reading = await readEvents(file).catch((error: unknown) => {
      if (error instanceof UserError) return null;
      throw error;
    });
    if (reading !== null) checkShape(reading);
    if (reading !== null) read++;
  }
  return read;
}

type Random = (below: number) => number;

/** Mulberry32. */
function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One to four bytes changed, now and then a piece left out. */
function damage(original: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(original);
  for (let changes = 1 + random(4); changes > 0; changes--) bytes[random(bytes.length)] = random(256);
  if (random(4) > 0) return bytes;
  const start = random(bytes.length);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + random(20))]);
}

function damageRecord(original: Buffer, starts: readonly number[], random: Random): Buffer {
  const start = starts[random(starts.length)] ?? 0;
  const end = start + 16 + Number(original.readBigUInt64LE(start));
  const data = damage(original.subarray(start + 12, end - 4), random);
  return Buffer.concat([original.subarray(0, start), record(data), original.subarray(end)]);
}

/** Where the records of an intact file start. */
export function recordStarts(bytes: Buffer): number[] {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at += 16 + Number(bytes.readBigUInt64LE(at))) starts.push(at);
  return starts;
}

function checkShape({ series }: Reading): void {
  for (const { name, steps, values, wallTimesMs = steps } of series)
    if (
      steps.length !== values.length ||
      steps.length !== wallTimesMs.length ||
      !steps.every(Number.isSafeInteger)
    )
      throw new Error(`${name} has uneven series`);
}

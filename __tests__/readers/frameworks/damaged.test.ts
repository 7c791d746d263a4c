import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { FileName } from '../../../src/readers/reader.ts';
import type { Reading } from '../../../src/records/reading.ts';
import { fixtures, goldenCases, readByContent } from './goldenFiles.ts';

/** Changed files for each fixture; a longer search: `TRAINMARK_MUTATIONS=100000`. */
const mutations = Number(process.env['TRAINMARK_MUTATIONS'] ?? 70);
const maxCuts = 80;

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trainmark-damaged-'));
});
afterAll(() => rm(directory, { recursive: true }));

const cases = goldenCases();

async function place(path: string, content: Buffer): Promise<FileName> {
  const absolutePath = join(directory, path);
  await mkdir(dirname(absolutePath), { recursive: true });
  await writeFile(absolutePath, content);
  return { path, absolutePath };
}

/** What is read of a file that stands alone; null when it is refused, which has to be a UserError. */
async function readDamaged(path: string, content: Buffer): Promise<Reading | null> {
  try {
    return (await readByContent(await place(path, content))).reading;
  } catch (error) {
    if (error instanceof UserError) {
      expect(error.message).toContain(path);
      return null;
    }
    if (error instanceof Error && error.message.endsWith('is of no known format')) return null;
    throw error;
  }
}

function countPoints(reading: Reading | null): number {
  if (reading === null) return 0;
  return (
    reading.series.reduce((sum, { steps }) => sum + steps.length, 0) +
    reading.summary.length +
    Object.keys(reading.params).length
  );
}

/** A small generator of numbers in [0, 1), the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Mostly still text, so that it gets beyond the check for UTF-8. */
function mutate(content: Buffer, random: () => number): Buffer {
  const changed = Buffer.from(content);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let change = below(4); change >= 0; change--) {
    const at = below(changed.length);
    const kind = below(6);
    if (kind === 0) changed[at] = below(256);
    else if (kind === 1) changed.copy(changed, at, below(changed.length));
    else if (kind === 2) return changed.subarray(0, at);
    else changed.write('"{[,:]}\n9e-\t|#'.charAt(below(14)), at);
  }
  return changed;
}

/** An archive has its directory at the end, so that nothing is known of one that was cut off. */
const isArchive = (path: string): boolean => path.endsWith('.zip');

describe('a file that was cut off', () => {
  it.each(cases)('$path: is read as far as it goes, from its whole text to nothing', async ({ path }) => {
    const content = await readFile(join(fixtures, path));
    const whole = countPoints(await readDamaged(path, content));
    const stride = Math.max(1, Math.ceil(content.length / maxCuts));
    let most = 0;
    for (let end = content.length - 1; end >= 0; end -= stride) {
      const count = countPoints(await readDamaged(path, content.subarray(0, end)));
      expect(count).toBeLessThanOrEqual(whole + 1);
      most = Math.max(most, count);
    }
    expect(whole).toBeGreaterThan(0);
    expect(most > 0).toBe(!isArchive(path));
  });
});

describe('a file of which some bytes were changed', () => {
  it.each(cases)('$path: is read or refused with a reason', async ({ path }) => {
    const content = await readFile(join(fixtures, path));
    let read = 0;
    const random = generator(content.length);
    for (let round = 0; round < mutations; round++)
      if ((await readDamaged(path, mutate(content, random))) !== null) read++;
    expect(read).toBeGreaterThan(0);
  });
});

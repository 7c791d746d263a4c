import { expect, it } from 'vitest';
import { neptuneReader } from '../../src/readers/neptune.ts';
import { mutations, tryRead } from './damage.ts';
import { fixtureBytes } from './databases.ts';
import { useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const original = await fixtureBytes('neptune/DIG-1_part_0.parquet');
/** An untouched file takes a few; a busy machine a few hundred. */
const mostMs = 3_000;

async function slowestOf(contents: Iterable<Buffer>): Promise<number> {
  const file = files.name('fuzz_part_0.parquet');
  let slowest = 0;
  for (const bytes of contents) {
    const startedMs = performance.now();
    await tryRead(neptuneReader, file, bytes);
    slowest = Math.max(slowest, performance.now() - startedMs);
  }
  return slowest;
}

it('5,000 damaged files of neptune-exporter are read or refused, each at once', async () => {
  expect(await slowestOf(mutations(original, 5_000, 23))).toBeLessThan(mostMs);
}, 120_000);

it('so are the same with the damage in what describes the values', async () => {
  const footer = original.readUInt32LE(original.length - 8) + 8;
  const values = original.subarray(0, original.length - footer);
  function* described(): Generator<Buffer> {
    for (const end of mutations(original.subarray(values.length), 5_000, 29))
      yield Buffer.concat([values, end]);
  }
  expect(await slowestOf(described())).toBeLessThan(mostMs);
}, 120_000);

it('so is a file that ends at any of its bytes', async () => {
  function* cut(): Generator<Buffer> {
    for (let end = 0; end < original.length; end++) yield original.subarray(0, end);
  }
  expect(await slowestOf(cut())).toBeLessThan(mostMs);
}, 120_000);

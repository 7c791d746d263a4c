import { describe, expect, it } from 'vitest';
import { neptuneReader } from '../../src/readers/neptune.ts';
import { unpackSnappy } from '../../src/readers/parquet/snappy.ts';
import { readHybridRuns } from '../../src/readers/parquet/hybridRuns.ts';
import { readThrift } from '../../src/readers/parquet/thrift.ts';
import { readFiles } from '../../src/readers/readFiles.ts';
import { mutations, tryRead } from './damage.ts';
import { fixtureBytes, readWith } from './databases.ts';
import { useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const first = await fixtureBytes('neptune/DIG-1_part_0.parquet');
const second = await fixtureBytes('neptune/DIG-1_part_1.parquet');

describe('the Parquet files of neptune-exporter', () => {
  it('of one run are one reading, whichever is named first', async () => {
    const parts = [
      await files.write('whole/r_part_1.parquet', second),
      await files.write('whole/r_part_0.parquet', first),
    ];
    const { readings, ignored } = await readFiles(parts, { explicit: false });
    expect(readings).toHaveLength(1);
    expect(readings[0]?.series.find(({ name }) => name === 'train/loss')?.steps).toEqual(
      Array.from({ length: 60 }, (_, index) => index / 2),
    );
    expect(ignored.map(({ reason }) => reason.kind)).toEqual(['partOf']);
  });

  it('name no person, no machine and no script', async () => {
    await files.write('tags/r_part_0.parquet', first);
    const reading = await readWith(neptuneReader, files.name('tags/r_part_0.parquet'));
    expect(reading.tags).toEqual({ 'neptune.id': 'DIG-1', 'neptune.name': 'baseline' });
    expect(Object.keys(reading.params).filter((name) => !name.startsWith('parameters/'))).toEqual([]);
    expect(reading.warnings).toEqual([]);
  });

  it('of a run from before the command give nothing but a warning', async () => {
    const file = await files.write('old/r_part_0.parquet', first);
    const reading = await readWith(neptuneReader, file, Date.UTC(2026, 5, 1));
    expect(reading.series).toEqual([]);
    expect(reading.warnings).toEqual([
      'old/r_part_0.parquet holds 1 run, none of which was started by this command.',
    ]);
  });

  it('keep what can be read when a part is cut off', async () => {
    const file = await files.write('cut/r_part_0.parquet', first);
    await files.write('cut/r_part_1.parquet', second.subarray(0, second.length - 100));
    const reading = await readWith(neptuneReader, file);
    expect(reading.series.find(({ name }) => name === 'train/loss')?.steps.length).toBeGreaterThan(10);
    expect(reading.warnings).toEqual([
      'cut/r_part_0.parquet has beside it r_part_1.parquet, which is damaged: its end is missing; what stands before that was read.',
    ]);
  });

  it('are not confused with other files of that name', async () => {
    const { readings } = await files.discover(
      'other_part_0.parquet',
      'PAR1 something else, but no column PAR1',
    );
    expect(readings).toEqual([]);
  });

  it('with any bytes changed make no error, and do not keep anybody busy', async () => {
    const kinds = new Set<string>();
    for (const bytes of mutations(first, 300, 11))
      kinds.add((await tryRead(neptuneReader, files.name('fuzz_part_0.parquet'), bytes)).kind);
    expect(kinds).toContain('read');
  });
});

describe('what a Parquet file claims', () => {
  it.each([
    ['a literal of a negative length', [8, 252, 250, 255, 255, 255, 0, 0, 0]],
    ['a length that the bytes cannot have', [255, 255, 255, 255, 15, 0, 0]],
    ['a copy from before the start', [8, 0, 65, 21, 9]],
    ['an end within a literal', [8, 28, 65]],
  ])('is not believed by Snappy: %s', (_, bytes) => {
    expect(() => unpackSnappy(Buffer.from(bytes), 8)).toThrow(/damaged|wrong length/);
  });

  it('is not believed of runs: a billion repeats fill no more than there is room for', () => {
    expect([...readHybridRuns(Buffer.from([254, 255, 255, 255, 7, 1]), 1, 4)]).toEqual([1, 1, 1, 1]);
    expect([...readHybridRuns(Buffer.from([3, 0b1010_0101]), 1, 4)]).toEqual([1, 0, 1, 0]);
    expect(() => readHybridRuns(Buffer.from([0, 0, 0, 0]), 1, 4)).toThrow('no length');
    expect(() => readHybridRuns(Buffer.from([255, 255, 255, 255, 7, 1]), 0, 4)).not.toThrow();
    expect(() => readHybridRuns(Buffer.from([255, 255, 255, 255, 7, 1]), 8, 4)).toThrow(RangeError);
  });

  it('is not believed of lists: one of a billion members in six bytes', () => {
    expect(() => readThrift(Buffer.from([0x19, 0xfc, 255, 255, 255, 127, 0]), 0)).toThrow('cut off');
  });

  it('is not followed into structs within structs without end', () => {
    expect(() => readThrift(Buffer.alloc(100_000, 0x1c), 0)).toThrow('too large');
    expect(() => readThrift(Buffer.from(Array<number>(200).fill(0x19)), 0)).toThrow('too deep');
  });
});

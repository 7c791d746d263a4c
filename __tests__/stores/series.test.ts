import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../src/records/reading.ts';
import { readSeries } from '../../src/stores/readSeries.ts';
import { seriesSchema } from '../../src/stores/seriesFile.ts';
import { writeSeries } from '../../src/stores/writeSeries.ts';
import { anySeries } from '../records/sampleRecord.ts';
import { problemOf, tempDirectory } from './tempStore.ts';

async function throughFile(series: readonly Series[]): Promise<Series[]> {
  const path = join(await tempDirectory(), 'series.parquet');
  await writeSeries(path, series);
  return readSeries(path);
}

const loss: Series = {
  name: 'loss',
  labels: {},
  stepKind: 'epoch',
  steps: [1, 2, 3],
  values: [1, 0.5, 0.25],
};

describe('a file of series', () => {
  it('gives back any series', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anySeries, { maxLength: 5, selector: ({ name }) => name }),
        async (series) => {
          expect(await throughFile(series)).toEqual(series);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives back several row groups, times in some series only, NaN and infinities', async () => {
    const steps = Array.from({ length: 130_000 }, (_, index) => index);
    const values = steps.map((step) => [Number.NaN, Infinity, -Infinity, step / 7][step % 4] ?? 0);
    const timed = { ...loss, name: 'timed', steps, values, wallTimesMs: steps.map((step) => 1.8e12 + step) };
    const plain = { ...loss, labels: { lang: 'en' }, steps, values };
    expect(await throughFile([timed, plain])).toEqual([timed, plain]);
  });

  it('keeps metrics apart that differ in labels or in what their steps count', async () => {
    const series: Series[] = [loss, { ...loss, labels: { lang: 'en' } }, { ...loss, stepKind: 'step' }];
    expect(await throughFile(series)).toEqual(series);
  });

  it('keeps points of one step in their order', async () => {
    const repeated = { ...loss, steps: [1, 1, 0], values: [3, 1, 2] };
    expect(await throughFile([repeated])).toEqual([repeated]);
  });

  it('has hostile names as what they are', async () => {
    const hostile = { ...loss, name: '__proto__', labels: Object.fromEntries([['__proto__', 'x']]) };
    expect(Object.entries((await throughFile([hostile]))[0]?.labels ?? {})).toEqual([['__proto__', 'x']]);
  });

  it('leaves nothing behind when it cannot be written', async () => {
    const directory = await tempDirectory();
    const unequal = { ...loss, values: [1] };
    const problem = await problemOf(writeSeries(join(directory, 'series.parquet'), [unequal]));
    expect(problem.message).toContain('loss has 3 steps, but 1 values');
    expect(await readdir(directory)).toEqual([]);
  });

  it('names the directory that does not exist', async () => {
    const path = join(await tempDirectory(), 'none', 'series.parquet');
    expect((await problemOf(writeSeries(path, [loss]))).message).toContain(`cannot write ${path}: ENOENT`);
  });
});

describe('a file that is no file of series', () => {
  it.each([
    ['nothing', ''],
    ['text', 'hello, this is not Parquet'],
    ['the marks of Parquet only', 'PAR1PAR1'],
  ])('is refused when it holds %s', async (_, content) => {
    const path = join(await tempDirectory(), 'series.parquet');
    await writeFile(path, content);
    expect((await problemOf(readSeries(path))).message).toContain(`cannot read the series in ${path}`);
  });

  it('is refused wherever it is cut off', async () => {
    const path = join(await tempDirectory(), 'series.parquet');
    await writeSeries(path, [loss]);
    const whole = await readFile(path);
    for (let length = 0; length < whole.length; length += 7) {
      await writeFile(path, whole.subarray(0, length));
      expect((await problemOf(readSeries(path))).message).toContain('cannot read the series');
    }
  });

  it.each([
    ['other columns', ['metric', 'value'], [['a'], [1]], 'expected the columns'],
    [
      'an unknown step kind',
      null,
      [['a'], ['{}'], ['lightyear'], [1], [null], [1]],
      '"lightyear" is no step kind',
    ],
    ['labels that are no JSON', null, [['a'], ['{'], ['step'], [1], [null], [1]], 'cannot read the series'],
    ['labels that are no texts', null, [['a'], ['{"a":1}'], ['step'], [1], [null], [1]], 'are no labels'],
  ])('is refused with %s', async (_, names, columns, expected) => {
    const { parquetWriteFile } = await import('hyparquet-writer');
    const filename = join(await tempDirectory(), 'series.parquet');
    const columnNames = names ?? seriesSchema.slice(1).map(({ name }) => name);
    const columnData = columnNames.map((name, index) => ({ name, data: columns[index] ?? [] }));
    parquetWriteFile({ filename, columnData, ...(names === null ? { schema: [...seriesSchema] } : {}) });
    expect((await problemOf(readSeries(filename))).message).toContain(expected);
  });

  it('is refused when it claims more points than fit', async () => {
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
    const path = join(await tempDirectory(), 'series.parquet');
    const writer = new ByteWriter();
    const parquet = new ParquetWriter({ writer, schema: [...seriesSchema] });
    parquet.row_groups.push({ columns: [], total_byte_size: 0n, num_rows: 20_000_001n });
    await parquet.finish();
    await writeFile(path, writer.getBytes());
    expect((await problemOf(readSeries(path))).message).toContain('claims 20000001 points; at most 20000000');
  });
});

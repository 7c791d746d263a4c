import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollector, defaultLimits } from '../../src/readers/collector.ts';
import { readTable } from '../../src/readers/delimited.ts';
import { readHead, readLineBytes } from '../../src/readers/fileText.ts';
import { readJsonLines } from '../../src/readers/jsonLines.ts';
import { createTableRows } from '../../src/readers/tableRows.ts';
import type { Reading } from '../../src/records/reading.ts';
import { useTempFiles } from './tempFiles.ts';

const files = useTempFiles();

/** Reads a table twice: as it is read, and row by row from its text. */
async function readBoth(text: string, points: number): Promise<Reading[]> {
  const file = await readHead(await files.write('table.csv', text));
  const limits = { ...defaultLimits, points };
  const quick = createCollector({ format: 'csv', path: 'table.csv' }, limits);
  await readTable(file, quick);
  const slow = createCollector({ format: 'csv', path: 'table.csv' }, limits);
  await readTable(file, slow, (header, collector) => ({ add: createTableRows(header, collector).add }));
  return [quick.reading(), slow.reading()];
}

/** Some rows of one kind, with numbers that tell where they stand. */
const rowKinds: Readonly<Record<string, (row: number) => string>> = {
  whole: (row) => `${row},${row / 3},${row / 7},${1_700_000_000 + row}`,
  withoutTime: (row) => `${row},${row / 3},${row / 7},5`,
  oneEmpty: (row) => `${row},,${row / 7},${1_700_000_000 + row}`,
  withoutStep: (row) => `,${row / 3},${row / 7},${1_700_000_000 + row}`,
  short: (row) => `${row},${row / 3}`,
  quoted: (row) => `"${row}",${row / 3},${row / 7},${1_700_000_000 + row}`,
  again: () => 'step,loss,acc,timestamp',
  otherHeader: () => 'acc,step,timestamp,loss',
};

const stretches = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(rowKinds)), fc.constantFrom(1, 2, 31, 32, 33, 400, 5_000)),
  { minLength: 1, maxLength: 6 },
);

describe('rows that are kept many at a time', () => {
  it('give what they give row by row, up to the limit of points', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('step,loss,acc,timestamp', 'n,loss,acc,time'),
        stretches,
        fc.constantFrom(1_000_000, 9_000, 70),
        async (header, parts, points) => {
          const kinds = parts.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
          const rows = kinds.map((kind, row) => rowKinds[kind]?.(row) ?? '');
          const [quick, slow] = await readBoth(`${header}\n${rows.join('\n')}\n`, points);
          expect(quick).toEqual(slow);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('have one array of steps and one of times for all metrics of a table', async () => {
    const text = Array.from({ length: 10_000 }, (_, row) => rowKinds['whole']?.(row)).join('\n');
    const [reading] = await readBoth(`step,loss,acc,timestamp\n${text}\n`, 1_000_000);
    const [loss, accuracy] = reading?.series ?? [];
    expect(loss?.steps).toHaveLength(10_000);
    expect(loss?.steps).toBe(accuracy?.steps);
    expect(loss?.wallTimesMs).toBe(accuracy?.wallTimesMs);
    expect(loss?.values).not.toEqual(accuracy?.values);
  });

  it('keep their order where lines of two shapes take turns', async () => {
    const count = 5_000;
    const lines = Array.from({ length: count }, (_, row) =>
      row % 100 < 60
        ? `{"step": ${row}, "loss": ${row / 3}}`
        : `{"step": ${row}, "acc": 1, "loss": ${row / 3}}`,
    );
    const file = await readHead(await files.write('log.jsonl', `${lines.join('\n')}\n`));
    const collector = createCollector({ format: 'jsonl', path: 'log.jsonl' });
    await readJsonLines(file, collector);
    const loss = collector.reading().series.find(({ name }) => name === 'loss');
    expect(loss?.steps).toEqual(Array.from({ length: count }, (_, row) => row));
    expect(loss?.values).toEqual(Array.from({ length: count }, (_, row) => row / 3));
  });
});

describe('the lines of a file as bytes', () => {
  it.each([
    ['lines longer than what is read at a time', ['a'.repeat(1_500_000), 'b', 'c'.repeat(700_000), '']],
    ['a byte order mark and an open end', ['\uFEFFa,b', '1,2', '3']],
    ['one line without an end', ['alone']],
    ['nothing but line ends', ['', '', '']],
  ])('are all there for %s', async (_, lines) => {
    const text = lines.join('\n');
    const file = await readHead(await files.write('lines.txt', text));
    let read = '';
    let lastIsOpen = false;
    for await (const { bytes, isOpenEnded } of readLineBytes(file)) {
      expect(isOpenEnded || bytes.at(-1) === 10).toBe(true);
      read += bytes.toString();
      lastIsOpen = isOpenEnded;
    }
    expect(read).toBe(text.replace('\uFEFF', ''));
    expect(lastIsOpen).toBe(!text.endsWith('\n'));
  });
});

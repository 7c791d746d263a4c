import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollector } from '../../src/readers/collector.ts';
import { createDecimalScan, scanDecimal } from '../../src/readers/decimal.ts';
import { readTable } from '../../src/readers/delimited.ts';
import { learnShape } from '../../src/readers/jsonLineShape.ts';
import { parseNumber } from '../../src/readers/numberText.ts';
import { parseJson } from '../../src/readers/parseJson.ts';
import { isMap, type Plain } from '../../src/readers/plain.ts';
import { addRow, rowTarget } from '../../src/readers/rows.ts';
import { createTableRows } from '../../src/readers/tableRows.ts';
import { readHead } from '../../src/readers/fileText.ts';
import { useTempFiles } from './tempFiles.ts';

/** Digits are read four at a time only where more bytes follow. */
const following = ','.repeat(24);

function scan(text: string) {
  const found = createDecimalScan();
  scanDecimal(Buffer.from(text), 0, found);
  return found;
}

const digits = (maxLength: number) => fc.stringMatching(new RegExp(`^[0-9]{0,${maxLength}}$`));
const decimalText = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    digits(20),
    fc.constantFrom('', '.'),
    digits(20),
    fc.constantFrom('', 'e', 'E', 'e-', 'e+'),
    digits(4),
  )
  .map((parts) => parts.join(''));
const anyNumberText = fc.oneof(
  decimalText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.double({ noNaN: true, min: -1, max: 1 }).map(String),
  fc
    .tuple(fc.double({ noNaN: true, min: 1e-12, max: 1e12 }), fc.nat(17))
    .map(([value, places]) => value.toFixed(places)),
  fc
    .tuple(fc.constantFrom('', '-'), fc.nat(2_000_000_000), digits(19))
    .map(([sign, whole, fraction]) => `${sign}${whole}.${fraction}`),
);
/** Between two doubles, or as near to it as 17 digits go. */
const nearTie = fc
  .tuple(fc.double({ noNaN: true, min: 1e-3, max: 1 }), fc.integer({ min: -3, max: 3 }))
  .map(([value, places]) => {
    const half = BigInt(Math.round(value * 2 ** 53)) * 2n + 1n;
    return `0.${(half * 5n ** 54n)
      .toString()
      .padStart(54, '0')
      .slice(0, 17 + Math.sign(places))}`;
  });

describe('a decimal number in bytes', () => {
  it('is exactly what Number makes of it, or is left to Number', () => {
    let quick = 0;
    fc.assert(
      fc.property(fc.oneof(anyNumberText, nearTie), fc.constantFrom(',', following), (text, after) => {
        const { end, value } = scan(text + after);
        const expected = parseNumber(text);
        if (expected === undefined) expect(end).not.toBe(text.length === 0 ? -1 : text.length);
        else {
          expect(end).toBe(text.length);
          if (!Number.isNaN(value)) {
            quick++;
            expect(value).toBe(expected);
          }
        }
      }),
      { numRuns: 20_000 },
    );
    expect(quick).toBeGreaterThan(5_000);
  });

  it.each([
    '9007199254740993',
    '0.30000000000000004',
    '179769313486231580000',
    '5e-324',
    '1e22',
    '1e23',
    '0.1',
    '-0',
    '123456789012345678',
    '4.35',
    '0.000001',
    '2.2250738585072011e-308',
  ])('%s, near a tie or a border, is the nearest double or left to Number', (text) => {
    for (const after of ['', following]) {
      const { value, end } = scan(text + after);
      expect(end).toBe(text.length);
      expect([Number(text), Number.NaN]).toContainEqual(value);
    }
  });

  it('says whether JSON allows its spelling', () => {
    fc.assert(
      fc.property(decimalText, fc.constantFrom(' ', following), (text, after) => {
        const { end, isJson } = scan(text + after);
        if (end === text.length && text !== '') expect(isJson).toBe(parseJson(text).kind === 'parsed');
      }),
      { numRuns: 5_000 },
    );
  });
});

const files = useTempFiles();

/** Reads a table twice: as it is read, and without the quick way. */
async function readBoth(text: string) {
  const file = await readHead(await files.write('table.csv', text));
  const quick = createCollector({ format: 'csv', path: 'table.csv' });
  await readTable(file, quick);
  const slow = createCollector({ format: 'csv', path: 'table.csv' });
  await readTable(file, slow, (header, collector) => ({ add: createTableRows(header, collector).add }));
  return [quick.reading(), slow.reading()];
}

describe('a table of numbers', () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: anyNumberText },
    fc.constantFrom(
      '',
      'nan',
      'NaN',
      'inf',
      '-Infinity',
      'NA',
      'None',
      ' 1.5 ',
      '"2"',
      '"a,b"',
      'text',
      'é',
      '00:12',
      '1 2',
      'n',
      'i',
      'loss',
      '\t3',
    ),
  );
  const row = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(','));
  const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n');

  it('gives the same when its rows are not made into text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('step,loss,acc', 'loss,acc', 'timestamp,loss,step,x', 'epoch,,a,a', 'name,value'),
        fc.array(fc.tuple(row, ending), { maxLength: 12 }),
        async (header, rows) => {
          const [quick, slow] = await readBoth(`${header}\n${rows.flat().join('')}`);
          expect(quick).toEqual(slow);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a line of numbers like one before', () => {
  const value: fc.Arbitrary<Plain> = fc.oneof(
    fc.double({ noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom<Plain>(null, true, 'text', 'a "quoted" word', ''),
  );
  const keys = fc.uniqueArray(
    fc.constantFrom('step', 'epoch', 'loss', 'acc', '_timestamp', 'a b', 'é', '__proto__', 'x{s=1}'),
    { maxLength: 6 },
  );

  it('gives what parsing it gives', () => {
    const lines = keys.chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(value, { minLength: names.length, maxLength: names.length }),
        fc.array(value, { minLength: names.length, maxLength: names.length }),
      ),
    );
    let quick = 0;
    fc.assert(
      fc.property(lines, ([names, first, second]) => {
        const [one, other] = [first, second].map(
          (values) =>
            `{${names.map((name, at) => `${JSON.stringify(name)}: ${textOf(values[at] ?? null)}`).join(', ')}}`,
        );
        const model = parseJson(one ?? '');
        const parsed = parseJson(other ?? '');
        if (
          model.kind === 'broken' ||
          parsed.kind === 'broken' ||
          !isMap(model.value) ||
          !isMap(parsed.value)
        )
          throw new Error('not parsed');
        const shape = learnShape(Buffer.from(one ?? ''), model.value);
        const known = createCollector({ format: 'jsonl', path: 'x' });
        if ((shape?.add(Buffer.from(`${other}\n`), 0, 7, known) ?? -1) < 0) return;
        quick++;
        const slow = createCollector({ format: 'jsonl', path: 'x' });
        addRow(parsed.value, '', rowTarget(slow, 7));
        expect(known.reading()).toEqual(slow.reading());
      }),
      { numRuns: 3_000 },
    );
    expect(quick).toBeGreaterThan(100);
  });
});

function textOf(value: Plain): string {
  return typeof value === 'number' && Number.isNaN(value) ? 'NaN' : JSON.stringify(value);
}

import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/records/canonicalJson.ts';
import { parseRecord } from '../../src/records/recordFile.ts';
import { sampleRecord } from './sampleRecord.ts';

const parse = (change: Readonly<Record<string, unknown>>) => {
  const record = { ...sampleRecord, ...change };
  return () => parseRecord(JSON.stringify({ ...record, digest: digestOf(record) }), 'the record');
};
const many = <T>(count: number, item: T): readonly T[] => Array.from({ length: count }, () => item);

describe('a record with faults without number', () => {
  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['a short list', { notes: [1] }, /^ {2}notes\.0: expected string, got 1$/m],
    ['a long list', { notes: many(200_000, 1) }, /^ {2}notes\.19: expected string, got 1$/m],
    [
      'a long list of objects',
      { metrics: many(100_000, {}) },
      /^ {2}metrics\.0\.name: expected string, got nothing$/m,
    ],
    [
      'a long list with one fault at its end',
      { notes: [...many(5000, 'x'), 1] },
      /^ {2}notes\.5000: expected string, got 1$/m,
    ],
    [
      'a map',
      { params: Object.fromEntries(many(50_000, 0).map((_, index) => [`p${index}`, []])) },
      /^ {2}params\.p19: /m,
    ],
    [
      'names that nobody knows',
      Object.fromEntries(many(50_000, 0).map((_, index) => [`x${index}`, 0])),
      /the record: Unrecognized keys/,
    ],
  ])('%s: the first are told in few words', (_, change, message) => {
    expect(parse(change)).toThrow(message);
    expect(parse(change)).toThrow(/^[^]{1,5000}$/);
  });

  test('is not parsed at all when it holds more objects than any run measures', () => {
    expect(() => parseRecord(`[${'{},'.repeat(2_000_001)}0]`, 'the record')).toThrow(
      'more than 2000000 objects',
    );
    expect(() => parseRecord('['.repeat(3_000_000), 'the record')).toThrow('more than 2000000 objects');
  });
});

test('a long list without faults is read as it was written', () => {
  const notes = many(5000, 'a note');
  expect(parse({ notes })().notes).toEqual(notes);
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { digestOf } from '../../src/records/canonicalJson.ts';
import { maxRecordBytes, parseRecord, serialiseRecord } from '../../src/records/recordFile.ts';
import { recordJsonSchema } from '../../src/records/recordJsonSchema.ts';
import { anyRecord, sampleRecord } from './sampleRecord.ts';

/** The text of a record with some members replaced and a digest that fits. */
function forged(changes: Readonly<Record<string, unknown>>): string {
  const record = { ...sampleRecord, ...changes };
  return JSON.stringify({ ...record, digest: digestOf(record) });
}

function problemOf(text: string): UserError {
  try {
    parseRecord(text, 'runs/x/record.json');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('the text was accepted');
}

const sampleText = serialiseRecord(sampleRecord);
const [sampleMetric] = sampleRecord.metrics;

describe('a record file', () => {
  it('gives back every record as it was written', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(parseRecord(serialiseRecord(record), 'record.json')).toEqual(record);
      }),
    );
  });

  it('keeps a param, tag and label called __proto__', () => {
    const hostile = Object.fromEntries([['__proto__', 'x']]);
    const record = { ...sampleRecord, params: hostile, tags: hostile };
    const read = parseRecord(serialiseRecord(record), 'record.json');
    expect(Object.entries(read.params)).toEqual([['__proto__', 'x']]);
    expect(Object.entries(read.tags)).toEqual([['__proto__', 'x']]);
  });

  it('may be indented differently and have its members in another order', () => {
    const { id, ...rest } = parseRecord(sampleText, '');
    const text = JSON.stringify({ ...rest, digest: digestOf(sampleRecord), id });
    expect(parseRecord(text, 'record.json')).toEqual(sampleRecord);
  });

  it('tells NaN, infinities, null and zero apart', () => {
    const values = ['NaN', 'Infinity', '-Infinity', null, 0] as const;
    const metrics = values.map((value) => ({ ...sampleRecord.metrics[0], value }));
    const read = parseRecord(forged({ metrics }), 'record.json');
    expect(read.metrics.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['nothing', '', 'line 1, column 1'],
    ['a text that is cut off', sampleText.slice(0, 300), 'is not JSON: line'],
    ['a misplaced comma', '{\n  "a": 1,\n}', 'line 3, column 1'],
    ['an array', '[]', 'expected an object, got []'],
    [
      'another JSON object',
      '{"version": 1}',
      'schemaVersion is nothing; expected a whole number from 1 to 1',
    ],
    ['a version that is no number', '{"schemaVersion": "1"}', 'schemaVersion is "1"'],
    ['version 0', '{"schemaVersion": 0}', 'schemaVersion is 0'],
    ['a version of the future', '{"schemaVersion": 2, "x": 1}', 'was written by a newer Trainmark'],
    ['a missing digest', JSON.stringify(sampleRecord), 'was edited or damaged: its digest is nothing'],
    ['a changed value', sampleText.replace('0.93', '0.99'), 'was edited or damaged'],
    ['an added member', sampleText.replace('{', '{"x": 1,'), 'was edited or damaged'],
    ['half a character', sampleText.replace('a note', '\\ud800'), 'half a character (a lone surrogate)'],
    ['a number beyond all bounds', sampleText.replace('0.93', '1e999'), 'holds Infinity'],
    [
      'deep nesting',
      `{"schemaVersion": 1, "x": ${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      'nested deeper than 200',
    ],
  ])('refuses %s', (_, text, expected) => {
    const problem = problemOf(text);
    expect(problem.message).toContain('runs/x/record.json');
    expect(problem.message).toContain(expected);
  });

  it.each([
    ['an unknown member', { surprise: 1 }, 'Unrecognized key: "surprise"'],
    ['a member with the wrong type', { attempt: 'one' }, 'attempt: expected number, got "one"'],
    ['a missing member', { startedAt: undefined }, 'startedAt'],
    [
      'a param that is an object',
      { params: { lr: {} } },
      'params.lr: expected text, a number, a boolean or null, got {}',
    ],
    [
      'a hidden object',
      { tags: JSON.parse('{"__proto__": {"x": 1}}') as unknown },
      'tags.__proto__: expected text, got {"x":1}',
    ],
    ['a list of params', { params: [] }, 'params: expected an object, got []'],
    [
      'a metric that is true',
      { metrics: [{ ...sampleMetric, value: true }] },
      'metrics.0.value: expected a number, "NaN", "Infinity", "-Infinity" or null, got true',
    ],
    [
      'an id that is a path',
      { id: '../../etc' },
      'id: expected <date>T<time>Z-<12 hex digits>, got "../../etc"',
    ],
    [
      'another file for the series',
      { series: { ...sampleRecord.series, path: '/etc/passwd' } },
      'series.path',
    ],
    [
      'a path that leads out',
      { outputs: [{ ...sampleRecord.outputs[0], path: 'a/../../b' }] },
      'outputs.0.path: expected a relative path',
    ],
  ])('refuses %s though its digest is right', (_, changes, expected) => {
    const { startedAt, ...rest } = { ...sampleRecord, ...changes };
    const record = startedAt === undefined ? rest : { ...rest, startedAt };
    const problem = problemOf(JSON.stringify({ ...record, digest: digestOf(record) }));
    expect(problem.message).toContain(expected);
  });

  it.each(['/a', '\\a', 'C:\\a', 'c:/a', '..', '../a', 'a/..', 'a\\..\\b', 'a\0b', ''])(
    'refuses the path %j',
    (path) => {
      expect(problemOf(forged({ outputs: [{ ...sampleRecord.outputs[0], path }] })).message).toContain(
        'relative path',
      );
    },
  );

  it.each(['.', 'a', 'a/b', '..a', 'a..', 'a/..b/c', 'ü/…', 'a b'])('accepts the path %j', (path) => {
    const outputs = [{ ...sampleRecord.outputs[0], path }];
    expect(parseRecord(forged({ outputs }), 'record.json').outputs[0]?.path).toBe(path);
  });

  it('names 20 problems and counts the rest', () => {
    const params = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`p${index}`, []]));
    const { message } = problemOf(forged({ params }));
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toContain('and 30 more');
  });

  it('refuses a text beyond 64 MiB at once', () => {
    expect(problemOf(' '.repeat(maxRecordBytes + 1)).message).toContain('is too large: 67108865 bytes');
  });

  it('is not written for a record that could not be read back', () => {
    const record = { ...sampleRecord, attempt: Number.NaN };
    expect(() => serialiseRecord(record)).toThrow('the record breaks its own schema:\n  attempt');
  });
});

describe('the published JSON Schema', () => {
  const validate = new Ajv2020({ allowUnionTypes: true, formats: { 'date-time': true } }).compile(
    recordJsonSchema(),
  );

  it('accepts every record that is written', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        validate(JSON.parse(serialiseRecord(record)));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['a missing digest', { ...sampleRecord }],
    ['an unknown member', { ...sampleRecord, digest: sampleRecord.inputsDigest, x: 1 }],
    ['a param that is an object', { ...sampleRecord, digest: sampleRecord.inputsDigest, params: { lr: {} } }],
    [
      'a path that leads out',
      {
        ...sampleRecord,
        digest: sampleRecord.inputsDigest,
        outputs: [{ ...sampleRecord.outputs[0], path: '../x' }],
      },
    ],
  ])('refuses %s', (_, value) => {
    expect(validate(value)).toBe(false);
  });

  it('is plain JSON that names its version', () => {
    const schema = recordJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:trainmark:run-record:1',
      additionalProperties: false,
    });
  });
});

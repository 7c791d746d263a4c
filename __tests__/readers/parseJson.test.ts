import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/readers/parseJson.ts';
import type { Plain } from '../../src/readers/plain.ts';

/** Plain documents as JSON.parse would give them. */
function toNative(value: Plain): unknown {
  if (value instanceof Map) {
    return Object.fromEntries(
      Array.from(value as ReadonlyMap<string, Plain>, ([key, member]) => [key, toNative(member)]),
    );
  }
  if (Array.isArray(value)) return value.map((item: Plain) => toNative(item));
  return typeof value === 'bigint' ? Number(value) : value;
}

function parsed(text: string, dialect?: 'json' | 'python'): unknown {
  const result = parseJson(text, dialect);
  if (result.kind === 'broken') throw new Error(result.problem);
  return toNative(result.value);
}

const number = fc.double();
const scalar = fc.oneof(number, fc.string(), fc.boolean(), fc.constant(null));
const document = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value')),
  ),
})).value;

/** What Python's json.dumps writes: the names of NaN and the infinities, a space after each separator. */
function pythonDumps(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonDumps).join(', ')}]`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0.0' : String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${pythonDumps(member)}`)
    .join(', ')}}`;
}

/** What a function returns, or that it throws. */
function attempt(run: () => unknown): unknown {
  try {
    return { value: run() };
  } catch {
    return 'refused';
  }
}

describe('the JSON parser', () => {
  it('reads back what Python writes, NaN and infinities included', () => {
    fc.assert(
      fc.property(document, (value) => {
        expect(parsed(pythonDumps(value))).toEqual(value);
      }),
    );
  });

  it('accepts and refuses the same texts as JSON.parse, apart from NaN and infinities', () => {
    const nearJson = fc.oneof(
      fc.json().chain((text) => fc.nat(text.length).map((cut) => text.slice(0, cut) + text.slice(cut + 1))),
      fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:\\u01e.-+ntrfals \n\t')) }),
    );
    fc.assert(
      fc.property(nearJson, (text) => {
        expect(attempt(() => parsed(text))).toEqual(attempt(() => JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws for any text in either dialect', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('json' as const, 'python' as const),
        (text, dialect) => {
          expect(['parsed', 'broken']).toContain(parseJson(text, dialect).kind);
        },
      ),
    );
  });

  it('calls every proper beginning of an object truncated', () => {
    const text = '{"a": [1.5e-3, true, null, NaN, -Infinity], "b\\u00e9": {"c": "x\\n"}}';
    const beginnings = Array.from(text, (_, length) => text.slice(0, length));
    const others = beginnings.filter((beginning) => {
      const result = parseJson(beginning);
      return result.kind === 'parsed' || !result.truncated;
    });
    expect(others).toEqual([]);
  });

  it.each([
    ['{"a": tru}', 6],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['[1 2]', 3],
    ['{"a": 01}', 6],
    ['{"a": .5}', 6],
    ['{} x', 3],
    ['"\u0001"', 1],
    [String.raw`"\x41"`, 1],
  ])('points at the mistake in %j', (text, offset) => {
    expect(parseJson(text)).toMatchObject({ kind: 'broken', truncated: false, offset });
  });

  it('names keys that stand twice and takes the last value', () => {
    const result = parseJson('{"a": 1, "b": {"a": 2, "a": 3}, "a": 4}');
    expect(result).toMatchObject({ kind: 'parsed', duplicateKeys: ['a', 'a'] });
    expect(parsed('{"a": 1, "b": {"a": 2, "a": 3}, "a": 4}')).toEqual({ a: 4, b: { a: 3 } });
  });

  it('keeps whole numbers beyond 2^53 exactly', () => {
    expect(parseJson('18446744073709551615')).toMatchObject({ value: 18446744073709551615n });
    expect(parseJson('9007199254740991')).toMatchObject({ value: 9007199254740991 });
  });

  it.each(['[', '{"a":'])('refuses 100,000 levels of %s without a stack overflow', (opening) => {
    expect(parseJson(opening.repeat(100_000))).toMatchObject({
      kind: 'broken',
      problem: 'nested deeper than 64 levels',
    });
  });

  it.each([
    ["{'loss': 0.5, 'ok': True, 'none': None}", { loss: 0.5, ok: true, none: null }],
    ["{'a': nan, 'b': inf, 'c': -inf, 'd': 1e-05}", { a: Number.NaN, b: Infinity, c: -Infinity, d: 1e-5 }],
    ["{'a': np.float64(0.5), 'b': tensor(0.25, device='cuda:0')}", { a: 0.5, b: 0.25 }],
    ["{0: 1, 'it\\'s': (1, 2,), \"x'y\": [],}", { 0: 1, "it's": [1, 2], "x'y": [] }],
    ["{'e': '\\xe9\\U0001f600'}", { e: 'é😀' }],
  ])('reads what Python prints: %s', (text, expected) => {
    expect(parsed(text, 'python')).toEqual(expected);
  });
});

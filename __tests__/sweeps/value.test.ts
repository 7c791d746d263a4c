import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { canonicalJson } from '../../src/records/canonicalJson.ts';
import { readSweepFile } from '../../src/sweeps/configuration/readSweepFile.ts';
import { asValue } from '../../src/sweeps/value.ts';

describe('a value of a parameter', () => {
  it.each([
    ['half a character', 'a\ud800'],
    ['the other half', '\udc00b'],
    ['halves the wrong way round', '\udc00\ud800'],
    ['half a character in a list', [1, '\ud800']],
    ['half a character in a map', { a: { b: '\ud800' } }],
    ['half a character in a name', { '\ud800': 1 }],
    ['no finite number', Number.NaN],
    ['nothing', undefined],
    ['an endless list', Array.from({ length: 25 }).reduce<unknown>((inner) => [inner], 1)],
  ])('may not hold %s', (_, given) => {
    expect(asValue(given)).toBeNull();
  });

  it('has canonical JSON, whatever it is made from', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, maxDepth: 4 }),
        fc.string({ unit: 'binary' }),
        (given, text) => {
          for (const one of [given, text, { [text]: given }]) {
            const value = asValue(one);
            if (value !== null) expect(() => canonicalJson(value.value)).not.toThrow();
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(asValue('🙂 and é')).toEqual({ value: '🙂 and é' });
  });

  it.each([
    ['value: "\\ud800"', /x\.value is "\\ud800"; a value that JSON can write is accepted/],
    ['values: [a, "\\udfff"]', /x\.values\.1 is "\\udfff"/],
  ])('is refused in a sweep file: %s', (parameter, message) => {
    const text = `method: grid\nparameters:\n  x:\n    ${parameter}\n`;
    expect(() => readSweepFile(text, 'sweep.yml')).toThrow(UserError);
    expect(() => readSweepFile(text, 'sweep.yml')).toThrow(message);
  });
});

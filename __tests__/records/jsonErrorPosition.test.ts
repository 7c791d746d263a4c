import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from '../../src/records/jsonErrorPosition.ts';

describe('the place of a mistake in JSON', () => {
  it.each([
    ['', 1, 1],
    ['nul', 1, 1],
    ['{"a":}', 1, 6],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['[1 2]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{a: 1}', 1, 2],
    ['{"a": 1]', 1, 8],
    ['[1, 2', 1, 6],
    ['{"a": [1, {"b": ', 1, 17],
    ['1 2', 1, 3],
    ['{\n  "a": 01\n}', 2, 9],
    ['{\n  "a": NaN\n}', 2, 8],
    ['["a\nb"]', 1, 2],
    ['["\\x"]', 1, 2],
    ['["\\u12g4"]', 1, 2],
    ['["open', 1, 2],
    ["['a']", 1, 2],
    ['{"a": 1}\n}', 2, 1],
  ])('of %j is line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonErrorPosition(text)).toEqual({ line, column });
  });

  it('is never before the end of what is good', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, random) => {
        const length = random % json.length;
        const cut = json.slice(0, length);
        const { line, column } = jsonErrorPosition(cut);
        expect(line).toBe(1);
        expect(column).toBeLessThanOrEqual(cut.length + 1);
        expect(jsonErrorPosition(`${json} !`)).toEqual({ line: 1, column: json.length + 2 });
      }),
    );
  });
});

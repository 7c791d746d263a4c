import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mean, sampleSd } from '../../src/statistics/moments.ts';

const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });

describe('mean', () => {
  test.each([
    { values: [7], expected: 7 },
    { values: [1, 2, 3, 4], expected: 2.5 },
    { values: [1e308, 1e308], expected: 1e308 },
    { values: [1e9 + 1, 1e9 + 2, 1e9 + 3], expected: 1e9 + 2 },
  ])('of $values is $expected', ({ values, expected }) => {
    expect(mean(values)).toBe(expected);
  });

  test('of equal values is exactly that value, unlike the sum divided by the count', () => {
    expect((0.1 + 0.1 + 0.1) / 3).not.toBe(0.1);
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 50 }), (x, count) => {
        expect(mean(Array.from({ length: count }, () => x)) - x).toBe(0);
      }),
    );
  });

  test('lies between the least and the greatest value', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  test.each([[[]], [[1, Number.NaN]], [[Infinity]]])('of %j is refused', (values) => {
    expect(() => mean(values)).toThrow(RangeError);
  });
});

describe('sampleSd', () => {
  test.each([
    { values: [0.912, 0.915, 0.909, 0.914, 0.91], expected: 0.00254950975679639 },
    { values: [2, 4, 4, 4, 5, 5, 7, 9], expected: Math.sqrt(32 / 7) },
    { values: [5, 5, 5], expected: 0 },
    { values: [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], expected: Math.sqrt(30) },
    { values: [1e200, 3e200], expected: Math.SQRT2 * 1e200 },
    { values: [1e-200, 3e-200], expected: Math.SQRT2 * 1e-200 },
  ])('of $values is $expected', ({ values, expected }) => {
    expect(Math.abs(sampleSd(values) - expected)).toBeLessThanOrEqual(1e-12 * expected);
  });

  test('does not move with a shift and scales with a factor', () => {
    const small = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(small, fc.integer({ min: -1e6, max: 1e6 }), (values, shift) => {
        const sd = sampleSd(values);
        expect(sampleSd(values.map((x) => x + shift))).toBeCloseTo(sd, 8);
        expect(sampleSd(values.map((x) => x * 4))).toBeCloseTo(sd * 4, 8);
      }),
    );
  });

  test('of one value is refused, for one run says nothing about spread', () => {
    expect(() => sampleSd([1])).toThrow(RangeError);
  });
});

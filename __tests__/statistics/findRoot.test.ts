import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findRoot } from '../../src/statistics/findRoot.ts';
import { normalLowerTail, normalQuantile } from '../../src/statistics/normal.ts';
import { sortedQuantile } from '../../src/statistics/quantile.ts';

describe('roots and quantiles', () => {
  test('a cubic root is found to the last digits, past infinite ends', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (root) => {
        const curve = (x: number): number => (Math.abs(x) > 2e6 ? x * Infinity : (x - root) ** 3);
        expect(Math.abs(findRoot(curve, -3e6, 4e6) - root)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(root)),
        );
      }),
    );
  });

  test('two ends of one sign are refused', () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError);
  });

  test('the normal quantile undoes the distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: -1e-3, noNaN: true }), (z) => {
        expect(Math.abs(normalQuantile(normalLowerTail(z)) - z)).toBeLessThan(1e-13 * Math.max(1, -z));
      }),
    );
  });

  test.each([0, 1, -0.1, Number.NaN])('the normal quantile of %d is refused', (share) => {
    expect(() => normalQuantile(share)).toThrow(RangeError);
  });

  test('the quantile of nothing is refused', () => {
    expect(() => sortedQuantile([], 0.5)).toThrow(RangeError);
    expect(sortedQuantile([1, 2], 0.25)).toBe(1.25);
  });
});

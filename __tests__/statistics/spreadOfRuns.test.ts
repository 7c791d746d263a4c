import { describe, expect, test } from 'vitest';
import { lookShares } from '../../src/statistics/alphaSpending.ts';
import { meanBounds } from '../../src/statistics/meanBounds.ts';
import { sdInterval } from '../../src/statistics/sdInterval.ts';
import { skewness } from '../../src/statistics/skewness.ts';

/** Run A of reference/statistics.md §6. */
const runs = [0.912, 0.915, 0.909, 0.914, 0.91];

describe('the interval of a standard deviation', () => {
  test.each([
    ['five runs', runs, 0.0015274957838425438, 0.007326158125779669],
    ['two runs', [1, 3], 0.6309502281565684, 45.12778012975313],
    ['runs that agree', [2, 2, 2], 0, 0],
  ])('of %s is that of SciPy’s χ²', (_, values, low, high) => {
    const interval = sdInterval(values, 0.95);
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  test('needs two values', () => {
    expect(() => sdInterval([1], 0.95)).toThrow(RangeError);
  });
});

describe('skewness', () => {
  test.each([
    ['a far value above', [1, 2, 2, 3, 9], 1.321086967875271],
    ['symmetry', [1, 2, 3], 0],
    ['no spread', [4, 4, 4, 4], 0],
    ['huge values', [1e308, -1e308, 0], 0],
  ])('of %s', (_, values, expected) => {
    expect(skewness(values)).toBeCloseTo(expected, 12);
  });

  test('turns its sign with the values and lies within its bound', () => {
    const values = [1, 1, 1, 1, 50];
    expect(skewness(values.map((value) => -value))).toBeCloseTo(-skewness(values), 12);
    expect(skewness(values)).toBeLessThanOrEqual((5 - 2) / Math.sqrt(5 - 1) + 1e-12);
  });
});

describe('the bounds of a mean', () => {
  test('are Student’s', () => {
    const { low, high } = meanBounds(runs, 0.975);
    expect(low).toBeCloseTo(0.9088343655219167, 12);
    expect(high).toBeCloseTo(0.9151656344780832, 12);
  });

  test('of runs that agree are the mean itself', () => {
    expect(meanBounds([3, 3], 0.975)).toEqual({ low: 3, high: 3 });
  });
});

describe('shares of α for looks', () => {
  test('are in proportion to the runs and sum to 1', () => {
    expect(lookShares([2, 6])).toEqual([0.25, 0.75]);
    expect(lookShares([3, 4, 5, 6, 7, 8]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(lookShares([])).toEqual([]);
  });

  test.each([[[0, 3]], [[-1]], [[2.5]]])('%j are no runs', (looks) => {
    expect(() => lookShares(looks)).toThrow(RangeError);
  });
});

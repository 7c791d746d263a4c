import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPageAssets } from '../support/pageAssets.ts';

const { smoothing } = await readPageAssets();
const smoothed = runInNewContext(`${smoothing}; smoothed`) as (
  values: readonly (number | null)[],
  weight: number,
) => (number | null)[];

test.each<[readonly (number | null)[], number, readonly (number | null)[]]>([
  [[1, 2, 3], 0, [1, 2, 3]],
  [[4, 4, 4], 0.9, [4, 4, 4]],
  // By hand: (0.5·0 + 0.5·3) / 0.75 = 2, then (0.5·1.5 + 0.5·3) / 0.875 = 18/7.
  [[0, 3, 3], 0.5, [0, 2, 18 / 7]],
  [[1, null, 1], 0.5, [1, null, 1]],
  [[null], 0.99, [null]],
])('%j smoothed by %d is %j', (values, weight, expected) => {
  const result = smoothed(values, weight);
  expect(result).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) {
    if (value === null) expect(result[index]).toBeNull();
    else expect(result[index]).toBeCloseTo(value, 12);
  }
});

test('a smoothed value lies between the smallest and the largest value', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 0.99, noNaN: true }), (list, weight) => {
      for (const value of smoothed(list, weight)) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...list) - 1e-6);
        expect(value).toBeLessThanOrEqual(Math.max(...list) + 1e-6);
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceTicks } from '../../src/charts/ticks.ts';

test.each<[number, number, number, readonly string[]]>([
  [0, 1, 5, ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
  [1, 40, 5, ['10', '20', '30', '40']],
  [0, 5e4, 5, ['0', '10k', '20k', '30k', '40k', '50k']],
  [0, 2.3e9, 4, ['0', '1G', '2G']],
  [0.00001, 0.00003, 2, ['1e-5', '2e-5', '3e-5']],
  [-2, 2, 4, ['-2', '-1', '0', '1', '2']],
])('from %d to %d about %d ticks are %j', (low, high, count, labels) => {
  expect(niceTicks(low, high, count).map(({ label }) => label)).toEqual(labels);
});

test('an axis without extent has no ticks', () => {
  expect(niceTicks(3, 3, 5)).toEqual([]);
});

test('ticks lie within the bounds and no two have one label', () => {
  const bound = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(bound, bound, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(high - low > 1e-4 * Math.max(Math.abs(low), Math.abs(high)) && high - low > 1e-9);
      const ticks = niceTicks(low, high, 5);
      const slack = (high - low) * 1e-6;
      expect(ticks.every(({ value }) => value >= low - slack && value <= high + slack)).toBe(true);
      expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
      expect(ticks.length).toBeLessThan(13);
    }),
  );
});

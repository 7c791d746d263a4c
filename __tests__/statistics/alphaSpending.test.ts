import { describe, expect, test } from 'vitest';

import { sharedLevels, spendingLevels } from '../../src/statistics/alphaSpending.ts';

describe('looks', () => {
  test('a single look spends everything', () => {
    expect(spendingLevels(0.05, [1], 'pocock')[0]).toBeCloseTo(0.05, 12);
    expect(spendingLevels(0.05, [1], 'obrien-fleming')[0]).toBeCloseTo(0.05, 12);
  });

  test('looks at 3, 5 and 8 seeds, and twenty looks, spend α and no more', () => {
    for (const information of [[3 / 8, 5 / 8, 1], Array.from({ length: 20 }, (_, look) => (look + 1) / 20)]) {
      const levels = spendingLevels(0.05, information, 'pocock');
      expect(Math.max(...levels)).toBeLessThan(0.05);
      expect(levels.reduce((sum, level) => sum + level, 0)).toBeGreaterThan(0.05);
    }
  });

  test('a very early look of the O’Brien-Fleming kind spends nothing', () => {
    const [first, last] = spendingLevels(0.05, [0.01, 1], 'obrien-fleming');
    expect(first).toBeLessThan(1e-80);
    expect(last).toBeCloseTo(0.05, 12);
  });

  test.each([[[]], [[0.5]], [[0.5, 0.4, 1]], [[0.999, 1]], [[0.5, 0.5, 1]]])(
    '%j are no looks',
    (information) => {
      expect(() => spendingLevels(0.05, information, 'pocock')).toThrow(RangeError);
    },
  );

  test.each([[[]], [[0.5, 0.6]], [[0, 1]]])('%j are no shares', (shares) => {
    expect(() => sharedLevels(0.05, shares)).toThrow(RangeError);
  });
});

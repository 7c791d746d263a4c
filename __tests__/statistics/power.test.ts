import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  comparisonPower,
  mcnemarExamples,
  runsNeeded,
  smallestDetectable,
} from '../../src/statistics/power.ts';

describe('sizes', () => {
  test('power, smallest difference and runs needed agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.constantFrom(0.01, 0.05), (runsPerSide, alpha) => {
        const drop = smallestDetectable({ runsPerSide, alpha }, 0.8);
        expect(comparisonPower({ runsPerSide, alpha }, drop)).toBeCloseTo(0.8, 9);
        expect(runsNeeded(drop * 1.0001, { alpha, power: 0.8 })).toBe(runsPerSide);
      }),
      { numRuns: 20 },
    );
  });

  test('no difference is found with the error rate, and no number of runs finds it', () => {
    expect(comparisonPower({ runsPerSide: 4, alpha: 0.05 }, 0)).toBeCloseTo(0.05, 12);
    expect(runsNeeded(0, { alpha: 0.05, power: 0.8 })).toBe(Infinity);
  });

  test('impossible plans are refused', () => {
    expect(() => comparisonPower({ runsPerSide: 1, alpha: 0.05 }, 1)).toThrow(RangeError);
    expect(() => smallestDetectable({ runsPerSide: 3, alpha: 0.05 }, 0.01)).toThrow(RangeError);
    expect(() =>
      mcnemarExamples({ changedShare: 0.1, difference: 0.2 }, { alpha: 0.05, power: 0.8 }),
    ).toThrow(RangeError);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { benjaminiHochberg, holm } from '../../src/statistics/multiplicity.ts';

describe('many tests', () => {
  const p = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 });

  test('adjusted p-values are at least the raw ones, keep their order, and Holm is the stricter', () => {
    fc.assert(
      fc.property(p, (raw) => {
        const [strict, lenient] = [holm(raw), benjaminiHochberg(raw)];
        for (const [index, value] of raw.entries()) {
          expect(lenient[index]).toBeGreaterThanOrEqual(value * (1 - 1e-15));
          expect(strict[index]).toBeGreaterThanOrEqual((lenient[index] ?? 0) - 1e-15);
          expect(strict[index]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test.each([-0.1, 1.1, Number.NaN])('%d is no p-value', (bad) => {
    expect(() => holm([0.5, bad])).toThrow(RangeError);
    expect(() => benjaminiHochberg([bad])).toThrow(RangeError);
  });
});

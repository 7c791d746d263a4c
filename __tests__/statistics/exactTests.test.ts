import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mannWhitney, mostExactRanks, superiority } from '../../src/statistics/mannWhitney.ts';
import { mcnemarExact, mcnemarMidP } from '../../src/statistics/mcnemar.ts';
import { newcombePairedInterval } from '../../src/statistics/newcombe.ts';
import { permutationTest } from '../../src/statistics/permutation.ts';
import { wilsonInterval } from '../../src/statistics/proportions.ts';
import { tangoInterval, tangoPValues } from '../../src/statistics/tango.ts';

const side = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
const outcomes = fc.record({
  bothRight: fc.integer({ min: 1, max: 300 }),
  bothWrong: fc.nat(300),
  newlyWrong: fc.nat(60),
  newlyRight: fc.nat(60),
});

describe('Mann-Whitney', () => {
  test('turns round with its samples', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [forth, back] = [mannWhitney(a, b), mannWhitney(b, a)];
        expect(forth.u + back.u).toBe(a.length * b.length);
        expect(forth.p.less).toBeCloseTo(back.p.greater, 12);
      }),
    );
  });

  test('counts the pairs that b wins', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const points = a.flatMap((x) => b.map((y) => (Math.sign(y - x) + 1) / 2));
        expect(superiority(a, b)).toBeCloseTo(points.reduce((sum, won) => sum + won, 0) / points.length, 12);
      }),
    );
  });

  test('passes to the normal approximation without a jump', () => {
    const values = (count: number, shift: number) =>
      Array.from({ length: count }, (_, index) => ((index * 7919) % 101) + shift);
    const exact = mannWhitney(values(50, 0), values(mostExactRanks - 50, 10));
    const normal = mannWhitney(values(50, 0), values(mostExactRanks - 49, 10));
    expect([exact.method, normal.method]).toEqual(['exact', 'normal']);
    expect(Math.abs(exact.p.twoSided - normal.p.twoSided)).toBeLessThan(0.02);
  });

  test('of equal values says nothing', () => {
    expect(mannWhitney([1, 1], [1, 1, 1]).p).toEqual({ less: 1, greater: 1, twoSided: 1 });
    const many = Array.from({ length: 60 }, () => 1);
    expect(mannWhitney(many, many).p).toEqual({ less: 1, greater: 1, twoSided: 1 });
  });

  test('needs a value on either side', () => {
    expect(() => mannWhitney([], [1])).toThrow(RangeError);
    expect(() => mannWhitney([1], [Number.NaN])).toThrow(RangeError);
  });
});

describe('the permutation test', () => {
  test('of ranks is the rank test', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 2 }),
        fc.nat(),
        (values, cut) => {
          const at = 1 + (cut % (values.length - 1));
          // Ranks of a subset are not the values themselves, so rank first.
          const ranks = values.map((value) => values.filter((other) => other <= value).length);
          const [a, b] = [ranks.slice(0, at), ranks.slice(at)];
          const { p } = permutationTest(a, b) ?? {};
          expect(p?.less).toBeCloseTo(mannWhitney(a, b).p.less, 12);
          expect(p?.greater).toBeCloseTo(mannWhitney(a, b).p.greater, 12);
        },
      ),
    );
  });

  test('sees ties that rounding hides', () => {
    expect(permutationTest([0.1, 0.2], [0.3, 0])?.p.twoSided).toBe(1);
  });

  test('declines what is too much to enumerate', () => {
    const many = Array.from({ length: 11 }, (_, index) => index);
    expect(permutationTest(many, many)).toBeNull();
    expect(permutationTest(many.slice(1), many.slice(1))?.arrangements).toBe(184_756);
    expect(
      permutationTest(
        Array.from({ length: 5000 }, () => 1),
        [1, 2],
      ),
    ).toBeNull();
  });
});

describe('paired proportions', () => {
  test('mid-p lies between 0 and the exact p', () => {
    fc.assert(
      fc.property(outcomes, (counts) => {
        expect(mcnemarMidP(counts).less).toBeLessThanOrEqual(mcnemarExact(counts).less);
        expect(mcnemarMidP(counts).less).toBeGreaterThan(0);
      }),
    );
  });

  test("Tango's interval holds the estimate and turns round with the models", () => {
    fc.assert(
      fc.property(outcomes, (counts) => {
        const examples = Object.values(counts).reduce((sum, count) => sum + count, 0);
        const estimate = (counts.newlyRight - counts.newlyWrong) / examples;
        const { low, high } = tangoInterval(counts, 0.95);
        expect(low).toBeLessThan(estimate);
        expect(high).toBeGreaterThan(estimate);
        const swapped = { ...counts, newlyWrong: counts.newlyRight, newlyRight: counts.newlyWrong };
        expect(tangoInterval(swapped, 0.95).low).toBeCloseTo(-high, 12);
      }),
    );
  });

  test("Tango's test and interval agree", () => {
    fc.assert(
      fc.property(outcomes, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (counts, margin) => {
        const { low } = tangoInterval(counts, 0.9);
        fc.pre(Math.abs(low + margin) > 1e-9);
        expect(tangoPValues(counts, -margin).greater < 0.05).toBe(low > -margin);
      }),
    );
  });

  test('all examples lost: nothing lies below −1', () => {
    const counts = { bothRight: 0, bothWrong: 0, newlyWrong: 5, newlyRight: 0 };
    expect(tangoInterval(counts, 0.95).low).toBe(-1);
    expect(tangoInterval(counts, 0.95).high).toBeLessThan(0);
  });

  test('no changed example still leaves an uncertainty that shrinks with n', () => {
    const widths = [10, 1000].map((bothRight) => {
      const counts = { bothRight, bothWrong: 0, newlyWrong: 0, newlyRight: 0 };
      const { low, high } = tangoInterval(counts, 0.95);
      return high - low;
    });
    // n·δ / √(n·δ(1 − δ)) = z at the ends.
    expect(widths[0]).toBeCloseTo(2 * (1.959964 ** 2 / (10 + 1.959964 ** 2)), 6);
    expect(widths[1]).toBeLessThan(0.01);
  });

  test("Newcombe's interval of a single proportion against a certain one is Wilson's", () => {
    const counts = { bothRight: 80, bothWrong: 0, newlyWrong: 20, newlyRight: 0 };
    const { low } = newcombePairedInterval(counts, 0.95);
    expect(1 + low).toBeCloseTo(wilsonInterval({ successes: 80, trials: 100 }, 0.95).low, 12);
  });

  test.each([
    { bothRight: 0, bothWrong: 0, newlyWrong: 0, newlyRight: 0 },
    { bothRight: -1, bothWrong: 3, newlyWrong: 0, newlyRight: 0 },
    { bothRight: 1.5, bothWrong: 3, newlyWrong: 0, newlyRight: 0 },
  ])('%j is refused', (counts) => {
    expect(() => tangoInterval(counts, 0.95)).toThrow(RangeError);
    expect(() => mcnemarExact(counts)).toThrow(RangeError);
  });
});

import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, test } from 'vitest';

import { lookShares, sharedLevels, spendingLevels } from '../../src/statistics/alphaSpending.ts';
import { testEquivalent, testNonInferior, testSuperior } from '../../src/statistics/claims.ts';
import { bennettExamples, labelsPerCommit } from '../../src/statistics/easeml/bennett.ts';
import { requiredExamples } from '../../src/statistics/easeml/hoeffding.ts';
import { type Adaptivity, lnAnswers } from '../../src/statistics/easeml/reliability.ts';
import { tightExamples } from '../../src/statistics/easeml/tightBinomial.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { mannWhitney } from '../../src/statistics/mannWhitney.ts';
import { mcnemarExact, mcnemarMidP } from '../../src/statistics/mcnemar.ts';
import {
  differenceInterval,
  differencePValues,
  type MeanDifference,
} from '../../src/statistics/meanDifference.ts';
import { benjaminiHochberg, holm } from '../../src/statistics/multiplicity.ts';
import { newcombeInterval } from '../../src/statistics/newcombe.ts';
import { normalLowerTail } from '../../src/statistics/normal.ts';
import { comparisonPower, mcnemarExamples, smallestDetectable } from '../../src/statistics/power.ts';
import { predictionInterval } from '../../src/statistics/prediction.ts';
import {
  clopperPearsonInterval,
  jeffreysInterval,
  wilsonInterval,
} from '../../src/statistics/proportions.ts';
import { welchDifference } from '../../src/statistics/welch.ts';

const a = [0.912, 0.915, 0.909, 0.914, 0.91];
const b = [0.918, 0.921, 0.916, 0.919, 0.922];
const c = [0.909, 0.913, 0.911, 0.908, 0.914];
const candidate = { b, c };

function between(before: readonly number[], now: readonly number[]): MeanDifference {
  const about = welchDifference(before, now);
  if (about === null) throw new Error('neither side varies');
  return about;
}

const use = (adaptivity: Adaptivity, steps: number, shownValues = 2): number =>
  lnAnswers({ adaptivity, steps, shownValues });

describe('test set sizes, H = 32 uses of one test set', () => {
  test.each([
    // reliability, tolerance, variables: none, full
    [0.99, 0.1, [1], 404, 1340],
    [0.99, 0.1, [1, -1], 1753, 5496],
    [0.9999, 0.05, [1], 2536, 6279],
    [0.9999, 0.05, [1, -1], 10_696, 25_668],
    [0.9999, 0.01, [1], 63_381, 156_956],
  ])('reliability %d, tolerance %d, coefficients %j', (reliability, tolerance, coefficients, none, full) => {
    const clauses = [{ coefficients, tolerance }];
    const delta = 1 - reliability;
    const answers = [use('none', 32), use('firstChange', 32), use('full', 32)];
    expect(answers.map((answer) => requiredExamples(clauses, { delta, lnAnswers: answer }))).toEqual([
      none,
      none,
      full,
    ]);
  });

  test.each([
    [2, 6279],
    [101, 31_379],
    [1001, 46_059],
    [10_001, 60_789],
  ])('showing one of %d values needs %d labels', (shownValues, examples) => {
    const clauses = [{ coefficients: [1], tolerance: 0.05 }];
    const reliability = { delta: 1e-4, lnAnswers: use('full', 32, shownValues) };
    expect(requiredExamples(clauses, reliability)).toBe(examples);
  });

  test('two clauses, one with unequal coefficients: n − 1.1 · o', () => {
    const clauses = [
      { coefficients: [1, -1.1], tolerance: 0.01 },
      { coefficients: [1], tolerance: 0.05 },
    ];
    expect(requiredExamples(clauses, { delta: 1e-4, lnAnswers: use('none', 32) })).toBe(310_076);
  });

  test('a competition with 7 submissions: n − o > .02 ± .02 at .998', () => {
    const clauses = [{ coefficients: [1, -1], tolerance: 0.02 }];
    const needed = (adaptivity: Adaptivity) =>
      requiredExamples(clauses, { delta: 0.002, lnAnswers: use(adaptivity, 7) });
    expect(needed('firstChange')).toBe(44_269);
    expect(Math.floor(needed('full') / 1000)).toBe(58);
  });

  test("Bennett's inequality, at most 10 % of predictions differ, tolerance .01", () => {
    const variance = { variance: 0.1, tolerance: 0.01 };
    expect(bennettExamples(variance, { delta: 1e-4, lnAnswers: use('none', 32) })).toBe(29_048);
    expect(bennettExamples(variance, { delta: 1e-4, lnAnswers: use('full', 32) })).toBe(67_706);
    expect(labelsPerCommit(variance, 1e-4)).toBe(2189);
  });

  test.each([
    // The worst accuracy is not ½ for so few examples: 300 do at ½, 302 do for every accuracy.
    [0.1, 0.01, 'none', 302],
    [0.05, 0.01, 'none', 1190],
    [0.025, 1e-4, 'none', 8203],
    [0.05, 1e-4, 'full', 5704],
  ] as const)(
    'binomial bounds, tolerance %d, failure %d, %s: %d',
    (tolerance, delta, adaptivity, examples) => {
      expect(tightExamples(tolerance, { delta, lnAnswers: use(adaptivity, 32) })).toBe(examples);
    },
  );
});

describe('what few runs can show', () => {
  test.each([
    [2, 0.95, 15.56],
    [3, 0.95, 4.97],
    [5, 0.95, 3.04],
    [10, 0.95, 2.37],
    [20, 0.95, 2.14],
    [2, 0.9, 7.73],
    [3, 0.9, 3.37],
    [5, 0.9, 2.34],
    [10, 0.9, 1.92],
  ])(
    'a prediction from %d runs at %d is %d standard deviations wide either way',
    (runs, confidence, factor) => {
      const old = Array.from({ length: runs }, (_, index) => index);
      const sd = Math.sqrt((runs * (runs + 1)) / 12);
      const { low, high } = predictionInterval(old, confidence);
      expect((high - low) / 2 / sd).toBeCloseTo(factor, 2);
    },
  );

  test.each([
    [2, 3.98],
    [3, 2.48],
    [4, 2.0],
    [5, 1.72],
    [8, 1.31],
    [10, 1.16],
    [20, 0.8],
  ])('%d runs a side find a drop of %d standard deviations with 80 % power', (runsPerSide, drop) => {
    expect(smallestDetectable({ runsPerSide, alpha: 0.05 }, 0.8)).toBeCloseTo(drop, 2);
  });

  test.each([
    [3, 2, 65],
    [3, 3, 91],
    [5, 2, 89],
    [5, 3, 99.6],
    [10, 1, 69],
    [10, 2, 99.6],
  ])(
    '%d runs a side pass a margin of %d standard deviations %d %% of the time',
    (runsPerSide, margin, pass) => {
      expect(Math.abs(100 * comparisonPower({ runsPerSide, alpha: 0.05 }, margin) - pass)).toBeLessThan(0.5);
    },
  );

  test.each([
    [3, 2, 23],
    [5, 2, 14],
    [10, 2, 9],
    [30, 2, 6],
    [3, 3, 12],
    [5, 3, 5],
    [10, 3, 1.9],
    [30, 3, 0.6],
  ])('%d runs and a band of %d standard deviations: %d %% false alarms', (runs, width, alarms) => {
    const about = { difference: width, standardError: Math.sqrt(1 + 1 / runs), degreesOfFreedom: runs - 1 };
    expect(Math.abs(100 * differencePValues(about).twoSided - alarms)).toBeLessThan(0.6);
  });

  test.each([
    [1, 24],
    [1.5, 14],
    [2, 7.9],
    [2.33, 5],
    [3, 1.7],
  ])('one run against one with a slack of %d standard deviations: %d %% false alarms', (slack, alarms) => {
    expect(Math.abs(100 * normalLowerTail(-slack / Math.SQRT2) - alarms)).toBeLessThan(0.5);
  });

  test.each([
    [3, 0.1],
    [4, 2 / 70],
    [5, 2 / 252],
  ])('%d against %d ranks cannot go below p = %d', (runs, p) => {
    const low = Array.from({ length: runs }, (_, index) => index);
    const high = low.map((value) => value + 100);
    expect(mannWhitney(low, high).p.twoSided).toBeCloseTo(p, 14);
  });

  test.each([
    [0.05, 0.01, 3090],
    [0.1, 0.01, 6181],
    [0.1, 0.02, 1544],
  ])('McNemar, %d of the examples change, accuracy by %d: %d examples', (changedShare, difference, n) => {
    expect(mcnemarExamples({ changedShare, difference }, { alpha: 0.05, power: 0.8 })).toBe(n);
  });
});

describe('claims about five runs a side', () => {
  test.each([
    [testNonInferior, 'c', 0.005, 'shown', -0.004, 0.002, 0.019],
    [testNonInferior, 'c', 0.003, 'open', -0.004, 0.002, 0.125],
    [testEquivalent, 'c', 0.005, 'shown', -0.004, 0.002, 0.019],
    [testEquivalent, 'b', 0.003, 'refuted', 0.00429, 0.01011, null],
    [testSuperior, 'b', 0, 'shown', 0.00429, 0.01011, 0.00088],
  ] as const)('%o of %s by %d is %s', (claim, side, margin, answer, low, high, p) => {
    const test = claim(between(a, candidate[side]), margin, 0.05);
    expect(test.answer).toBe(answer);
    expect(test.low).toBeCloseTo(low, 5);
    expect(test.high).toBeCloseTo(high, 5);
    if (p !== null) expect(Math.abs(test.p - p)).toBeLessThan(p < 0.001 ? 5e-6 : 5e-4);
  });

  test('groups 450/500 and 81/100 differ by .0188 to .1808', () => {
    const groups = [
      { successes: 81, trials: 100 },
      { successes: 450, trials: 500 },
    ] as const;
    expectInterval(newcombeInterval(groups[0], groups[1], 0.95), 0.0188, 0.1808, 4);
  });
});

describe('cases that can be checked by hand', () => {
  test('Welch, a against b', () => {
    const about = between(a, b);
    expect(about.difference).toBeCloseTo(0.0072, 12);
    expect(about.degreesOfFreedom).toBeCloseTo(7.965748, 6);
    expect(about.difference / about.standardError).toBeCloseTo(4.609328, 6);
    expect(differencePValues(about).twoSided).toBeCloseTo(0.00175377, 8);
    expect(differencePValues(about).greater).toBeCloseTo(0.00087689, 8);
    expectInterval(differenceInterval(about, 0.95), 0.00359521, 0.01080479, 8);
  });

  test('McNemar, 14 newly wrong, 4 newly right', () => {
    const outcomes = { bothRight: 50, bothWrong: 32, newlyWrong: 14, newlyRight: 4 };
    expect(mcnemarExact(outcomes).twoSided).toBeCloseTo((2 * 4048) / 262_144, 14);
    expect(mcnemarExact(outcomes).less).toBeCloseTo(0.01544189, 8);
    expect(mcnemarMidP(outcomes).twoSided).toBeCloseTo(0.01921082, 8);
    expect(mcnemarExact({ ...outcomes, newlyWrong: 0, newlyRight: 0 }).twoSided).toBe(1);
  });

  test.each([
    [wilsonInterval, 92, 100, 0.85001892, 0.95890654],
    [wilsonInterval, 0, 30, 0, 0.11351339],
    [wilsonInterval, 10, 10, 0.7224672, 1],
    [clopperPearsonInterval, 92, 100, 0.84844236, 0.96482844],
    [jeffreysInterval, 92, 100, 0.85473252, 0.9614506],
  ])('%o of %d in %d', (interval, successes, trials, low, high) => {
    expectInterval(interval({ successes, trials }, 0.95), low, high, 8);
  });

  test('none of 30: exact one-sided upper bound, near the rule of three', () => {
    expect(clopperPearsonInterval({ successes: 0, trials: 30 }, 0.9).high).toBeCloseTo(
      1 - 0.05 ** (1 / 30),
      12,
    );
  });

  test('Holm and Benjamini-Hochberg', () => {
    const p = [0.3, 0.012, 0.025, 0.001, 0.04];
    const close = (values: readonly number[]) => values.map((value) => Number(value.toFixed(8)));
    expect(close(holm(p))).toEqual([0.3, 0.048, 0.075, 0.005, 0.08]);
    expect(close(benjaminiHochberg(p))).toEqual([0.3, 0.03, 0.04166667, 0.005, 0.05]);
  });

  test('prediction from five runs and from three', () => {
    expectInterval(predictionInterval(a, 0.95), 0.90424581, 0.91975419, 8);
    expectInterval(predictionInterval(a.slice(0, 3), 0.95), 0.89709517, 0.92690483, 8);
  });

  test("Bencher's example: mean 100, standard deviation 10, n = 25, boundary .977", () => {
    const reach = 10 * Math.sqrt(1 + 1 / 25) * studentQuantile(0.977, 24);
    const old = Array.from({ length: 25 }, (_, index) => 100 + (10 * (index - 12)) / Math.sqrt(325 / 6));
    const { low, high } = predictionInterval(old, 2 * 0.977 - 1);
    expect(high - 100).toBeCloseTo(reach, 9);
    expectInterval({ low, high }, 78.53909653, 121.46090347, 7);
  });

  test.each([
    ['obrien-fleming', 0.05, 2, [0.00557, 0.04825]],
    ['obrien-fleming', 0.05, 3, [0.00069, 0.01614, 0.04506]],
    ['obrien-fleming', 0.025, 3, [0.0001, 0.00601, 0.02313]],
    ['pocock', 0.05, 2, [0.031, 0.0297]],
    ['pocock', 0.05, 3, [0.0226, 0.0231, 0.0238]],
  ] as const)('Lan and DeMets, %s, α = %d, %d looks', (spending, alpha, looks, levels) => {
    const information = Array.from({ length: looks }, (_, look) => (look + 1) / looks);
    const digits = spending === 'pocock' ? 4 : 5;
    const shown = spendingLevels(alpha, information, spending).map((level) => Number(level.toFixed(digits)));
    expect(shown).toEqual(levels);
  });

  test('three declared looks of .05', () => {
    expect(lookShares([3, 5, 8])).toEqual([3 / 16, 5 / 16, 8 / 16]);
    expect(sharedLevels(0.05, [0.2, 0.3, 0.5])).toEqual([0.05 * 0.2, 0.05 * 0.3, 0.05 * 0.5]);
  });
});

function expectInterval(
  { low, high }: Interval,
  expectedLow: number,
  expectedHigh: number,
  digits: number,
): void {
  expect(low).toBeCloseTo(expectedLow, digits);
  expect(high).toBeCloseTo(expectedHigh, digits);
}

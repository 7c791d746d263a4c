import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { historyDifference, successiveSd } from '../../src/statistics/history.ts';
import {
  answerEquivalent,
  answerNonInferior,
  answerSuperior,
  testEquivalent,
  testNonInferior,
  testSuperior,
} from '../../src/statistics/claims.ts';
import { pairedDifference } from '../../src/statistics/pairedT.ts';
import { predictionDifference, predictionInterval } from '../../src/statistics/prediction.ts';
import { welchDifference } from '../../src/statistics/welch.ts';

const side = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 6 });
const alpha = fc.constantFrom(0.01, 0.025, 0.05, 0.1);
const margin = fc.integer({ min: 0, max: 1500 });

describe('answers', () => {
  test.each([
    [answerNonInferior, -0.9, 3, 'shown'],
    [answerNonInferior, -1.1, 3, 'open'],
    [answerNonInferior, -3, -1.1, 'refuted'],
    [answerNonInferior, -1, 3, 'open'],
    [answerSuperior, 1.1, 3, 'shown'],
    [answerSuperior, 0.9, 3, 'open'],
    [answerSuperior, 0.2, 0.9, 'refuted'],
    [answerEquivalent, -0.9, 0.9, 'shown'],
    [answerEquivalent, -0.9, 1.1, 'open'],
    [answerEquivalent, 1.1, 2, 'refuted'],
    [answerEquivalent, -2, -1.1, 'refuted'],
    [answerNonInferior, -Infinity, Infinity, 'open'],
    [answerNonInferior, Number.NaN, Number.NaN, 'open'],
    [answerEquivalent, Number.NaN, Number.NaN, 'open'],
  ] as const)('%o with bounds %d and %d, margin 1: %s', (answer, low, high, expected) => {
    expect(answer({ low, high }, 1)).toBe(expected);
  });

  test.each([-1, Number.NaN, Infinity])('a margin of %d is refused', (bad) => {
    expect(() => answerNonInferior({ low: 0, high: 1 }, bad)).toThrow(RangeError);
  });

  test.each([0, 0.6, 1, Number.NaN])('an error rate of %d is refused', (bad) => {
    const about = { difference: 1, standardError: 1, degreesOfFreedom: 4 };
    expect(() => testNonInferior(about, 1, bad)).toThrow(RangeError);
  });

  test('are "shown" exactly when p is at most α', () => {
    fc.assert(
      fc.property(side, side, margin, alpha, (a, b, width, rate) => {
        const about = welchDifference(a, b);
        fc.pre(about !== null);
        if (about === null) return;
        for (const claim of [testNonInferior, testSuperior, testEquivalent]) {
          const { answer, p } = claim(about, width, rate);
          fc.pre(Math.abs(p - rate) > 1e-9);
          expect(answer === 'shown').toBe(p <= rate);
        }
      }),
    );
  });

  test('superior is a stronger claim than non-inferior, and equivalent implies non-inferior', () => {
    fc.assert(
      fc.property(side, side, margin, (a, b, width) => {
        const about = welchDifference(a, b);
        fc.pre(about !== null);
        if (about === null) return;
        const nonInferior = testNonInferior(about, width, 0.05).answer;
        const stronger = [testSuperior, testEquivalent].map((claim) => claim(about, width, 0.05).answer);
        if (stronger.includes('shown')) expect(nonInferior).toBe('shown');
      }),
    );
  });
});

describe('paired, predicted and historical differences', () => {
  test('a shift that all pairs share is found where the unpaired test sees nothing', () => {
    const before = [1, 5, 9, 2, 7];
    const now = [1.1, 5.2, 9.1, 2.2, 7.1];
    expect(testSuperior(notNull(pairedDifference(before, now)), 0, 0.05).answer).toBe('shown');
    expect(testSuperior(notNull(welchDifference(before, now)), 0, 0.05).answer).toBe('open');
  });

  test('pairs must be pairs', () => {
    expect(() => pairedDifference([1, 2, 3], [1, 2])).toThrow(RangeError);
    expect(pairedDifference([1, 2, 3], [2, 3, 4])).toBeNull();
  });

  test('a value is inside the prediction interval exactly when the claim of a difference is open', () => {
    fc.assert(
      fc.property(side, fc.integer({ min: -3000, max: 3000 }), (old, fresh) => {
        const about = predictionDifference(old, fresh);
        fc.pre(about !== null);
        if (about === null) return;
        const { low, high } = predictionInterval(old, 0.9);
        fc.pre(Math.min(Math.abs(fresh - low), Math.abs(fresh - high)) > 1e-6);
        const isInside = fresh > low && fresh < high;
        expect(testSuperior(about, 0, 0.05).answer === 'open').toBe(isInside);
      }),
    );
  });

  test('equal old values give no difference to judge by', () => {
    expect(predictionDifference([2, 2, 2], 3)).toBeNull();
    expect(historyDifference({ history: [1, 1, 1, 1, 1, 1, 1, 1], old: 1, fresh: 2 })).toBeNull();
  });

  test('a drift hardly enters the standard deviation of a history', () => {
    const noise = [1, -1, 2, 0, -2, 1, -1, 0, 1, -1];
    const drifting = noise.map((value, index) => value + 3 * index);
    expect(successiveSd([0, 2])).toBe(Math.SQRT2);
    expect(successiveSd(drifting)).toBeLessThan(3);
    expect(successiveSd(drifting.map((value) => value * 1e-200))).toBeGreaterThan(0);
  });

  test('seven values are no history', () => {
    expect(() => historyDifference({ history: [1, 2, 3, 4, 5, 6, 7], old: 7, fresh: 8 })).toThrow(RangeError);
  });
});

function notNull<T>(value: T | null): T {
  if (value === null) throw new Error('nothing to judge by');
  return value;
}

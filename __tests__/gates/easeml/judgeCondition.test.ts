import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type ClauseOutcome,
  type Estimates,
  judgeCondition,
} from '../../../src/gates/easeml/judgeCondition.ts';
import { parseCondition } from '../../../src/gates/easeml/parseCondition.ts';

function outcomes(text: string, estimates: Estimates): [ClauseOutcome, boolean, boolean] {
  const condition = parseCondition(text);
  const strict = judgeCondition(condition, 'fp-free', estimates);
  return [strict.outcome, strict.passes, judgeCondition(condition, 'fn-free', estimates).passes];
}

const both = 'n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01';

describe('a condition and what was measured', () => {
  test.each<[string, Estimates, ClauseOutcome]>([
    ['n > 0.8 +/- 0.05', { n: 0.86 }, 'passed'],
    ['n > 0.8 +/- 0.05', { n: 0.84 }, 'unknown'],
    ['n > 0.8 +/- 0.05', { n: 0.76 }, 'unknown'],
    ['n > 0.8 +/- 0.05', { n: 0.74 }, 'failed'],
    ['d < 0.1 +/- 0.01', { d: 0.08 }, 'passed'],
    ['d < 0.1 +/- 0.01', { d: 0.1 }, 'unknown'],
    ['d < 0.1 +/- 0.01', { d: 0.12 }, 'failed'],
    ['n - 1.1*o > 0.01 +/- 0.01', { n: 0.9, o: 0.8 }, 'unknown'],
    ['n - 1.1*o > 0.01 +/- 0.01', { n: 0.92, o: 0.8 }, 'passed'],
    [both, { n: 0.9, o: 0.86, d: 0.05 }, 'passed'],
    [both, { n: 0.9, o: 0.88, d: 0.05 }, 'unknown'],
    [both, { n: 0.9, o: 0.88, d: 0.2 }, 'failed'],
    [both, { n: 0.8, o: 0.86, d: 0.1 }, 'failed'],
  ])('%s with %j: %s', (text, estimates, outcome) => {
    expect(outcomes(text, estimates)).toEqual([outcome, outcome === 'passed', outcome !== 'failed']);
  });

  test.each<[string, Estimates]>([
    // 0.87 − 0.84 is 0.030000000000000027 in doubles.
    ['n - o > 0.02 +/- 0.01', { n: 0.87, o: 0.84 }],
    ['n > 0.8 +/- 0.05', { n: 0.85 }],
    ['n > 0.8 +/- 0.05', { n: 0.75 }],
    ['d < 0.3 +/- 0.1', { d: 0.2 }],
    ['d < 0.3 +/- 0.1', { d: 0.4 }],
    ['1000*n - 1000*o > 20 +/- 10', { n: 0.87, o: 0.84 }],
  ])('on the very edge, %s with %j is unknown', (text, estimates) => {
    expect(outcomes(text, estimates)[0]).toBe('unknown');
  });

  test('while every true value within the tolerance agrees, the outcome is theirs', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
    const error = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, error, error, (n, o, first, second) => {
        const [outcome] = outcomes('n - o > 0.1 +/- 0.05', { n, o });
        const truth = n + first * 0.025 - (o + second * 0.025);
        if (Math.abs(truth - 0.1) < 1e-9) return;
        expect(outcome).not.toBe(truth > 0.1 ? 'failed' : 'passed');
      }),
    );
  });

  test('each clause keeps its value and outcome', () => {
    const { clauses } = judgeCondition(parseCondition(both), 'fp-free', { n: 0.9, o: 0.85, d: 0.1 });
    expect(clauses).toEqual([
      { value: expect.closeTo(0.05, 12), outcome: 'passed' },
      { value: 0.1, outcome: 'unknown' },
    ]);
  });

  test.each<[Estimates]>([
    [{ o: 0.5 }],
    [{ n: Number.NaN, o: 0.5 }],
    [{ n: 50, o: 0.5 }],
    [{ n: -0.1, o: 0.5 }],
  ])('estimates %j are refused: missing is not 0', (estimates) => {
    expect(() => outcomes('n - o > 0.1 +/- 0.05', estimates)).toThrow(RangeError);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { UserError } from '../../../src/errors.ts';
import { canHold } from '../../../src/gates/easeml/canHold.ts';
import type { Mode } from '../../../src/gates/easeml/condition.ts';
import { parseCondition, readCondition } from '../../../src/gates/easeml/parseCondition.ts';
import { arbitraryCondition } from './arbitraryCondition.ts';

describe('a condition that says nothing', () => {
  test.each<[string, Mode, RegExp]>([
    ['n > 1.2 +/- 0.1', 'fp-free', /no two models fulfil n > 1\.2$/],
    ['n > 1 +/- 0.1', 'fn-free', /no two models fulfil n > 1$/],
    ['n < 1.2 +/- 0.1', 'fn-free', /any two models fulfil n < 1\.2$/],
    ['n - o > -1.5 +/- 0.1', 'fp-free', /any two models fulfil n - o > -1\.5$/],
    ['n - o + d > -0.1 +/- 0.01', 'fp-free', /any two models fulfil/],
    ['d < 0 +/- 0.1', 'fp-free', /no two models fulfil d < 0$/],
    ['d - n + o < 0 +/- 0.1', 'fn-free', /no two models fulfil/],
    ['n > 0.96 +/- 0.05', 'fp-free', /with mode fp-free it can never pass: that takes a measured n > 1\.01$/],
    [
      'n > 0.04 +/- 0.05',
      'fn-free',
      /with mode fn-free it can never fail: that takes a measured n < -0\.01$/,
    ],
    ['d < 0.1 +/- 0.1', 'fp-free', /never pass: that takes a measured d < 0$/],
    [
      'n > 0.9 +/- 0.01 /\\ n < 0.8 +/- 0.01',
      'fn-free',
      /n > 0\.9 .* and n < 0\.8 .*: no two models fulfil both/,
    ],
    ['2*n > 1.8 +/- 0.01 /\\ n < 0.9 +/- 0.01', 'fn-free', /no two models fulfil both/],
    ['n - o > 0.2 +/- 0.01 /\\ d < 0.1 +/- 0.01', 'fn-free', /no two models fulfil both/],
    ['d > 0.3 +/- 0.1 /\\ n > 0.8 +/- 0.06 /\\ n < 0.9 +/- 0.06', 'fp-free', /never pass together/],
  ])('%s in mode %s is refused', (text, mode, message) => {
    expect(() => readCondition(text, mode)).toThrow(UserError);
    expect(() => readCondition(text, mode)).toThrow(message);
  });

  test.each<[string, Mode]>([
    ['n > 0.96 +/- 0.05', 'fn-free'],
    ['n > 0.04 +/- 0.05', 'fp-free'],
    ['n - o > -0.02 +/- 0.01', 'fp-free'],
    ['n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01', 'fp-free'],
    ['n > 0.8 +/- 0.06 /\\ n < 0.9 +/- 0.06', 'fn-free'],
    ['n - 1.1*o > 0.01 +/- 0.01 /\\ n > 0.5 +/- 0.05', 'fn-free'],
  ])('is not %s in mode %s', (text, mode) => {
    expect(readCondition(text, mode)).toEqual(parseCondition(text));
  });
});

test('what two models fulfil can hold', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(arbitraryCondition, share, share, share, ({ clauses }, n, o, more) => {
      const d = Math.abs(n - o) + more * (1 - Math.abs(n - o));
      const value = { n, o, d };
      const inequalities = clauses.map((clause) => {
        const sum = clause.terms.reduce(
          (sum, { variable, coefficient }) => sum + coefficient * value[variable],
          0,
        );
        return { ...clause, bound: clause.comparator === '>' ? sum - 1e-6 : sum + 1e-6 };
      });
      expect(canHold(inequalities.slice(0, 2))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

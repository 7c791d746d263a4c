import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { UserError } from '../../../src/errors.ts';
import { formatCondition } from '../../../src/gates/easeml/condition.ts';
import { parseCondition } from '../../../src/gates/easeml/parseCondition.ts';
import { arbitraryCondition } from './arbitraryCondition.ts';

function errorOf(text: string): UserError {
  try {
    parseCondition(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`expected ${text} to be refused`);
}

/** The name of what reading and printing throws; null for a condition that is fine. */
function problemWith(text: string): string | null {
  try {
    formatCondition(parseCondition(text));
    return null;
  } catch (error) {
    return error instanceof Error ? error.name : typeof error;
  }
}

describe('a condition is read and printed in its canonical spelling', () => {
  test.each([
    ['n - o > 0.02 +/- 0.01'],
    ['n-o>.02+/-.01', 'n - o > 0.02 +/- 0.01'],
    ['n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01'],
    ['n > 0.8 +/- 0.05 and d < 0.1 +/- 0.01', 'n > 0.8 +/- 0.05 /\\ d < 0.1 +/- 0.01'],
    ['n − o > 0.02 ± 0.01 ∧ d < 1e-1 ± 0.01', 'n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01'],
    ['n - 1.1 * o > 0.01 +/- 0.01', 'n - 1.1*o > 0.01 +/- 0.01'],
    ['n - o * 1.1 > 0.01 +/- 0.01', 'n - 1.1*o > 0.01 +/- 0.01'],
    ['2 * (n - o) * 0.5 > 0 +/- 0.01', 'n - o > 0 +/- 0.01'],
    ['n + n - o > 0.5 +/- 0.1', '2*n - o > 0.5 +/- 0.1'],
    ['o - (o - n) > 0.5 +/- 0.1', 'n > 0.5 +/- 0.1'],
    ['d - o + n > 0.5 +/- 0.1', 'n - o + d > 0.5 +/- 0.1'],
    ['-o + 2*d < -0.5 +/- 0.1', '-o + 2*d < -0.5 +/- 0.1'],
    ['0.1*n + 0.2*n - 0.3*n + o > -0 +/- 0.1', 'o > 0 +/- 0.1'],
  ])('%s', (text, canonical = text) => {
    expect(formatCondition(parseCondition(text))).toBe(canonical);
  });

  test('any condition, printed and read again, is the same condition', () => {
    fc.assert(
      fc.property(arbitraryCondition, (condition) => {
        expect(parseCondition(formatCondition(condition))).toEqual(condition);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a mistake', () => {
  test.each([
    ['', 1, 'it ends here, expected `n`, `o` or `d`', 'accuracy of the new model'],
    ['accuracy > 0.8 +/- 0.05', 1, 'found `accuracy`, expected `n`', 'accuracy of the new model'],
    ['n - o', 6, 'expected `>` or `<`', 'needs quotes'],
    ['n >= 0.8 +/- 0.05', 3, 'expected `>` or `<`', 'Write `>`'],
    ['n ≤ 0.8 +/- 0.05', 3, 'expected `>` or `<`', 'Write `<`'],
    ['n / o > 1.1 +/- 0.05', 3, 'expected `>` or `<`', 'Ratios'],
    ['n > 0.8', 8, 'it ends here, expected `+/-`', 'How far off'],
    ['n > 0.8 + - 0.05', 9, 'expected `+/-`', 'Write `+/-`'],
    ['n > 0.8 +/- 0', 13, 'a tolerance must be greater than 0', 'exactly'],
    ['n > 0.8 +/- -0.01', 13, 'a tolerance must be greater than 0', 'exactly'],
    ['n > 0.8 +/- 1e-999', 13, 'a tolerance must be greater than 0', 'exactly'],
    ['n > o +/- 0.01', 5, 'expected the number to compare with', 'looks like'],
    ['n > 2% +/- 1%', 6, 'numbers here have no unit', 'write 0.02 for 2 %'],
    ['n - o > 2 pp +/- 1', 11, 'numbers here have no unit', 'write 0.02'],
    ['2n > 0.8 +/- 0.05', 2, 'expected `*`', undefined],
    ['n * o > 0.8 +/- 0.05', 5, 'multiplied by numbers only', 'sums'],
    ['n + 0.1 > 0.8 +/- 0.05', 5, 'expected a variable with this number', 'right of the comparison'],
    ['0.8 < n +/- 0.05', 1, 'expected a variable with this number', 'stand on the left'],
    ['n - n > 0 +/- 0.05', 1, 'nothing is left', undefined],
    ['2000*n > 0 +/- 0.05', 1, 'n has the coefficient 2000', undefined],
    ['1e300*1e300*n > 0 +/- 0.05', 1, 'coefficient Infinity', undefined],
    ['(n - o > 0 +/- 0.05', 8, 'expected `)`', undefined],
    ['n > 1e999 +/- 0.1', 5, 'too large', undefined],
    ['n > 0.8 +/- 0.05 or d < 0.1 +/- 0.1', 18, 'there is no `or`', 'Every clause'],
    ['n > 0.8 +/- 0.05 < 0.9', 18, 'expected `/\\` or the end', 'compares once'],
    ['n > 0.8 +/- 0.05, d < 0.1 +/- 0.1', 17, 'expected `/\\` or the end', 'joined by'],
    ['n > 0.8 +/- 0.05 /\\', 20, 'it ends here', 'accuracy of the new model'],
    ['n > 0.8 ; d', 9, '`;` has no meaning', 'looks like'],
  ])('in %j is shown at column %d', (text, column, problem, hint) => {
    const error = errorOf(text);
    expect(error.message).toContain(`the condition cannot be read at column ${column}:`);
    expect(error.message).toContain(problem);
    expect(error.hint ?? '').toContain(hint ?? '');
    expect(error.hint === undefined).toBe(hint === undefined);
  });

  test('has carets below it', () => {
    expect(errorOf('n => 0.9').message.split('\n').slice(1)).toEqual(['  n => 0.9', '    ^^']);
  });
});

describe('a hostile condition', () => {
  test.each([
    ['a million variables', 'n+'.repeat(5e5)],
    ['as many parentheses as fit', '('.repeat(1999)],
    ['as many signs as fit', '-'.repeat(1999)],
    ['more clauses than a reader can follow', `n>0+/-1${'/\\n>0+/-1'.repeat(20)}`],
    ['a name of the prototype', '__proto__ > 0 +/- 1'],
  ])('of %s is refused with a message', (_, text) => {
    expect(errorOf(text).message.length).toBeLessThan(600);
  });

  test('of any text is read or refused, never worse', () => {
    const pieces =
      'n o d and ( ) > < + - +/- ± /\\ ∧ * / , % pp 1 0.02 1e-5 -0 . \u0000 \uD800 ß constructor';
    const piece = fc.constantFrom(' ', '\n', ...pieces.split(' '));
    const text = fc.oneof(
      fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (condition) => {
        expect(problemWith(condition)).toBeOneOf([null, 'UserError']);
      }),
      { numRuns: 2000 },
    );
  });
});

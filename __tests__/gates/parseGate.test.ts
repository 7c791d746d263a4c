import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { UserError } from '../../src/errors.ts';
import { formatGate } from '../../src/gates/formatGate.ts';
import { parseGate } from '../../src/gates/parseGate.ts';
import { arbitraryGate } from './arbitraryGate.ts';

function errorOf(text: string): UserError {
  try {
    parseGate(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`expected ${text} to be refused`);
}

/** The name of what reading and printing throws; null for a gate that is fine. */
function problemWith(text: string): string | null {
  try {
    formatGate(parseGate(text));
    return null;
  } catch (error) {
    return error instanceof Error ? error.name : typeof error;
  }
}

describe('a gate is read and printed in its canonical spelling', () => {
  test.each([
    ['accuracy >= 0.9'],
    ['accuracy>=.9', 'accuracy >= 0.9'],
    ['val/loss < 1e-3', 'val/loss < 0.001'],
    ['delta(accuracy) >= -0.5pp'],
    ['change(latency_ms) <= 10 %', 'change(latency_ms) <= 10%'],
    ['train_seconds <= 15 min and model_bytes <= 200MiB', 'train_seconds <= 15min and model_bytes <= 200MiB'],
    ['a > 1 /\\ b > 1', 'a > 1 and b > 1'],
    ['accuracy{lang=*,class=0} >= 0.85', 'accuracy{lang=*, class=0} >= 0.85'],
    ['accuracy{lang="en, us", "my key"="*"} >= 0.85'],
    ['gap(accuracy, lang) <= 0.05'],
    ['gap(accuracy{split=test}, lang) <= 0.05'],
    ['ratio(accuracy, sex) >= 80%'],
    ['worst(f1, "my class") >= 0.5'],
    ['present(f1, auc{lang=en})'],
    ['reproduced(statistical)'],
    ['noninferior(accuracy, 0.5pp)'],
    ['superior(accuracy)'],
    ['equivalent(accuracy, 0.3pp) and not_regressed(val_loss, 0.02)'],
    ['lower(accuracy) >= 0.88'],
    ['min(a, b, c) >= max(1, count(d))'],
    ['abs(delta(accuracy)) <= 0.5pp'],
    ['gain(val_loss) >= base(val_loss) * 2'],
    ['a - (b - c) > -(d + 1) / 2'],
    ['(a + b) - c > 0', 'a + b - c > 0'],
    ['a - b > 0'],
    ['5min-3s > a', '5min - 3s > a'],
    ['"my metric [%]" > 1'],
    ['`my metric "x"` > 1', '"my metric \\"x\\"" > 1'],
    ['count >= 1 and min < 2 and "and" == 3'],
    ['größe@5 > 1'],
  ])('%s', (text, canonical = text) => {
    expect(formatGate(parseGate(text))).toBe(canonical);
  });

  test('names with a minus or a slash are names; calculation needs blanks', () => {
    expect(parseGate('a-b > 1').clauses).toMatchObject([
      { left: { kind: 'metric', metric: { name: 'a-b' } } },
    ]);
    expect(parseGate('a - b > 1').clauses).toMatchObject([{ left: { kind: 'arithmetic', operator: '-' } }]);
    expect(parseGate('val/loss > 1').clauses).toMatchObject([{ left: { metric: { name: 'val/loss' } } }]);
    expect(parseGate('a / b > 1').clauses).toMatchObject([{ left: { kind: 'arithmetic', operator: '/' } }]);
  });

  test('multiplication binds tighter than addition, and both group from the left', () => {
    expect(parseGate('1 - 2 - 3 * 4 > x').clauses).toMatchObject([
      { left: { operator: '-', left: { operator: '-' }, right: { operator: '*' } } },
    ]);
  });

  test('any gate, printed and read again, is the same gate', () => {
    fc.assert(
      fc.property(arbitraryGate, (gate) => {
        expect(parseGate(formatGate(gate))).toEqual(gate);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a mistake', () => {
  test.each([
    ['accuracy => 0.9', 10, 'expected a comparison', 'Did you mean `>=`?'],
    ['accuracy =< 0.9', 10, 'expected a comparison', 'Did you mean `<=`?'],
    ['accuracy = 0.9', 10, 'expected a comparison', 'Did you mean `==`?'],
    ['accuracy ≥ 0.9', 10, 'expected a comparison', 'Did you mean `>=`?'],
    ['accuracy != 0.9', 10, 'expected a comparison', 'compare with a range'],
    ['accuracy', 9, 'the gate ends here', undefined],
    ['', 1, 'the gate ends here', undefined],
    ['accuracy >=', 12, 'expected a metric, a number, a function', undefined],
    ['noninferor(accuracy, 0.5pp)', 1, 'which is no function', 'Did you mean `noninferior`?'],
    ['detla(accuracy) >= 0', 1, 'which is no function', 'Did you mean `delta`?'],
    ['xyzzy(accuracy) >= 0', 1, 'which is no function', 'Functions are `base`'],
    ['1 + present(a) > 1', 5, 'clause of its own', undefined],
    ['a > 1 or b > 1', 7, 'there is no `or`', 'Every clause'],
    ['a > 1 && b > 1', 7, 'expected `and`', 'joined by `and`'],
    ['0.8 < a < 0.9', 9, 'a clause compares once', 'two clauses'],
    ['n - o > 0.02 +/- 0.01', 14, 'expected `and` or the end', 'easeml'],
    ['a > 15mins', 7, 'unknown unit `mins`', 'Did you mean `min`?'],
    ['a > 15 mins', 8, 'expected a unit', 'Did you mean the unit `min`?'],
    ['5fold > 1', 2, 'unknown unit `fold`', 'in quotes'],
    ['a > 1e999', 5, 'too large', undefined],
    ['a{lang} > 1', 7, 'expected `=`', undefined],
    ['a{lang=} > 1', 8, 'expected the value of a label', undefined],
    ['a{lang=en > 1', 11, 'has no meaning here', 'in double quotes'],
    ['a{x=1,x=2} > 1', 7, 'stands twice', undefined],
    ['gap(a{x=*}, y) > 1', 5, 'without a wildcard', undefined],
    ['gap(a) > 1', 6, 'label to group by', undefined],
    ['reproduced(exactly)', 12, '`bitwise`, `close` or `statistical`', undefined],
    ['noninferior(a, b)', 16, 'a margin such as', undefined],
    ['"a > 1', 1, 'no closing quote', undefined],
    ['"\\x" > 1', 1, 'escape', 'backslash'],
    ['"" > 1', 1, 'must not be empty', undefined],
    ["'a' > 1", 1, 'has no meaning', 'quoted with "'],
    ['(a > 1', 4, 'expected `)`', undefined],
    ['a > 1)', 6, 'expected an operator', undefined],
    ['a > 1; b > 1', 6, '`;` has no meaning', 'in double quotes'],
  ])('in %j is shown at column %d', (text, column, problem, hint) => {
    const error = errorOf(text);
    expect(error.message).toContain(`at column ${column}:`);
    expect(error.message).toContain(problem);
    expect(error.hint ?? '').toContain(hint ?? '');
    expect(error.hint === undefined).toBe(hint === undefined);
  });

  test('has carets below it', () => {
    const lines = errorOf('accuracy => 0.9').message.split('\n');
    expect(lines[1]).toBe('  accuracy => 0.9');
    expect(lines[2]).toBe('           ^^');
  });

  test('behind characters of two code units or of no width has its caret in place', () => {
    const [, shown = '', carets = ''] = errorOf('`\u{1F600}\u0007` => 1').message.split('\n');
    expect(shown).toBe('  `\u{1F600} ` => 1');
    expect(Array.from(shown)[carets.indexOf('^')]).toBe('=');
  });

  test('in a long gate is shown with its surroundings only', () => {
    const error = errorOf(`${'a + '.repeat(300)} => 1`);
    expect(error.message.split('\n').every((line) => line.length < 200)).toBe(true);
  });
});

describe('a hostile gate', () => {
  test.each([
    ['a name of a million characters', 'x'.repeat(1e6)],
    ['a million parentheses', '('.repeat(1e6)],
    ['as many parentheses as fit', '('.repeat(1999)],
    ['as many signs as fit', '-'.repeat(1999)],
    ['as many calls as fit', 'abs('.repeat(499)],
  ])('%s is refused with a message', (_, text) => {
    expect(errorOf(text).message.length).toBeLessThan(1000);
  });

  test('of as many terms as fit is read and printed', () => {
    const text = `a${' + 1'.repeat(490)} > 1`;
    expect(formatGate(parseGate(text))).toBe(text);
  });

  test('of any text is read or refused, never worse', () => {
    const pieces =
      'a and ( ) { } = * " ` \\ >= < - / /\\ , 1 % pp min gap present noninferior . \u0000 \uD800 ß 1e5';
    const piece = fc.constantFrom(' ', '\n', ...pieces.split(' '));
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (gate) => {
        expect(problemWith(gate)).toBeOneOf([null, 'UserError']);
      }),
      { numRuns: 2000 },
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { conjunction, deciding } from '../../src/gates/kleene.ts';
import { marginProblemsIn } from '../../src/gates/margin.ts';
import { metricsOf } from '../../src/gates/metricsOf.ts';
import { nearest } from '../../src/gates/nearest.ts';
import { parseGate } from '../../src/gates/parseGate.ts';
import { vacuousIn } from '../../src/gates/vacuous.ts';
import type { CheckOutcome } from '../../src/gates/verdict.ts';
import { arbitraryGate } from './arbitraryGate.ts';

describe('a gate that says nothing', () => {
  test.each([
    ['1 >= 0', 'does not depend on what is measured'],
    ['min(1, 2) < 3s', 'does not depend on what is measured'],
    ['accuracy >= accuracy', 'does not depend on what is measured'],
    ['accuracy{a=*} >= accuracy{a=*}', 'does not depend on what is measured'],
    ['delta(a) - delta(a) >= 0', 'does not depend on what is measured'],
    ['2 * a >= a + a', 'does not depend on what is measured'],
    ['a * 0.1 + a * 0.2 - a * 0.3 > 0', 'does not depend on what is measured'],
    ['(a + b) / 2 - a / 2 - 0.5 * b <= 1', 'does not depend on what is measured'],
    ['0 * a >= 1', 'does not depend on what is measured'],
    ['abs(x) >= 0', 'always holds'],
    ['-abs(delta(a)) <= 5ms', 'always holds'],
    ['gap(a, b) >= 0', 'always holds'],
    ['ratio(a, b) <= 1', 'always holds'],
    ['count(a) >= 0', 'always holds'],
    ['min(a, 0) <= 1', 'always holds'],
    ['count(a) < 0', 'can never hold'],
    ['ratio(a, b) == 2', 'can never hold'],
  ])('%s is found', (text, reason) => {
    const found = vacuousIn(parseGate(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(reason);
  });

  test.each([
    'accuracy >= 0.9',
    'accuracy > base(accuracy)',
    'a - b > 0',
    'a * a >= a',
    'a / a >= 1',
    'abs(a) > 0',
    'gap(a, b) <= 0',
    'ratio(a, b) >= 1',
    'count(a) > 0',
    'accuracy{lang=en} >= accuracy{lang=de}',
    'max(latency_ms, 10) >= 0.02s',
    'abs(delta(latency)) <= 5ms',
    'present(a)',
    'noninferior(a)',
  ])('%s is not one', (text) => {
    expect(vacuousIn(parseGate(text))).toEqual([]);
  });

  test('is found among clauses that say something', () => {
    expect(vacuousIn(parseGate('a > 1 and 2 > 1'))).toEqual(['2 > 1 does not depend on what is measured']);
  });
});

test('metrics are listed once, without labels, from every kind of clause', () => {
  const text =
    'a{x=1} + delta(b) >= gap(c, lang) * a and present(d, "e f") and superior(g) and reproduced(close)';
  expect(metricsOf(parseGate(text))).toEqual(['a', 'b', 'c', 'd', 'e f', 'g']);
});

describe('a margin that no data can make sense of', () => {
  test.each([
    ['noninferior(a)', 'noninferior(a) needs a margin'],
    ['equivalent(a{lang=*})', 'equivalent(a{lang=*}) needs a margin'],
    ['noninferior(a, 0)', 'a margin of 0 asks for an improvement: write superior(a)'],
    ['noninferior(a, 0pp)', 'a margin of 0 asks for an improvement: write superior(a)'],
    ['equivalent(a, 0)', 'no data can show a difference smaller than 0'],
  ])('%s is found', (text, problem) => {
    const problems = marginProblemsIn(parseGate(text));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test.each([
    'superior(a)',
    'superior(a, 0)',
    'not_regressed(a)',
    'not_regressed(a, 1)',
    'equivalent(a, 5%)',
  ])('%s has none', (text) => {
    expect(marginProblemsIn(parseGate(text))).toEqual([]);
  });
});

test('any gate can be asked what is wrong with it', () => {
  fc.assert(
    fc.property(arbitraryGate, (gate) => {
      expect(vacuousIn(gate).length + marginProblemsIn(gate).length).toBeGreaterThanOrEqual(0);
      expect(new Set(metricsOf(gate)).size).toBe(metricsOf(gate).length);
    }),
  );
});

describe('the conjunction of outcomes', () => {
  const outcomes: CheckOutcome[] = ['passed', 'failed', 'unknown', 'error'];
  const triples = outcomes.flatMap((a) => outcomes.flatMap((b) => outcomes.map((c) => [a, b, c] as const)));

  test.each<[CheckOutcome, CheckOutcome, CheckOutcome]>([
    ['failed', 'error', 'failed'],
    ['failed', 'unknown', 'failed'],
    ['error', 'unknown', 'error'],
    ['unknown', 'passed', 'unknown'],
    ['passed', 'passed', 'passed'],
  ])('%s and %s is %s', (a, b, expected) => {
    expect(conjunction(a, b)).toBe(expected);
  });

  test('is commutative, associative and idempotent, with passed neutral and failed absorbing', () => {
    for (const [a, b, c] of triples) {
      expect(conjunction(a, b)).toBe(conjunction(b, a));
      expect(conjunction(conjunction(a, b), c)).toBe(conjunction(a, conjunction(b, c)));
      expect(conjunction(a, a)).toBe(a);
      expect(conjunction(a, 'passed')).toBe(a);
      expect(conjunction(a, 'failed')).toBe('failed');
    }
  });

  test('is settled by the first of the strongest', () => {
    type Result = { readonly outcome: CheckOutcome; readonly id: number };
    const results: [Result, ...Result[]] = [
      { outcome: 'passed', id: 1 },
      { outcome: 'error', id: 2 },
      { outcome: 'error', id: 3 },
    ];
    expect(deciding(results)).toEqual({ outcome: 'error', id: 2 });
  });
});

describe('the nearest names', () => {
  test.each([
    ['acuracy', ['accuracy', 'loss'], ['accuracy']],
    ['acc', ['accuracy', 'loss'], ['accuracy']],
    ['Accuracy', ['accuracy'], ['accuracy']],
    ['val_lsos', ['val_loss', 'train_loss'], ['val_loss']],
    ['xyz', ['accuracy', 'loss'], []],
    ['a', ['b'], ['b']],
    ['x'.repeat(1000), ['y'.repeat(1000)], []],
  ])('to %s among %j are %j', (wanted, names, expected) => {
    expect(nearest(wanted, names)).toEqual(expected);
  });

  test('are as many as asked for, nearest first', () => {
    expect(nearest('loss', ['loss_b', 'los', 'lost', 'loss'], 2)).toEqual(['loss', 'los']);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationFor, matchesPattern } from '../../src/records/metricDeclaration.ts';

describe('a pattern for metric names', () => {
  it.each([
    ['loss', 'loss', true],
    ['loss', 'val_loss', false],
    ['*', '', true],
    ['*', 'a/b', true],
    ['debug/*', 'debug/a/b', true],
    ['debug/*', 'debug', false],
    ['*loss', 'val/loss', true],
    ['*loss', 'losses', false],
    ['val*', 'val', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['', '', true],
    ['', 'a', false],
    ['a.c', 'abc', false],
    ['**', 'anything', true],
    ['a*', 'a*', true],
  ])('%j on %j: %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  it('matches as the regular expression with .* would', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), (pattern, text) => {
        expect(matchesPattern(pattern, text)).toBe(
          new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text),
        );
      }),
    );
  });

  it('answers soon, however it is made', () => {
    const startedAt = performance.now();
    expect(matchesPattern(`${'*a'.repeat(50)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});

describe('what is declared for a metric', () => {
  const declarations = [
    { pattern: '*loss', goal: 'min', unit: 'nat' },
    { pattern: 'val/*', keep: 'detail', unit: 'bit' },
    { pattern: 'val/loss', keep: 'report', goal: undefined },
    { pattern: 'loss{lang=en}', unit: 'en' },
  ] as const;

  it.each([
    ['loss', {}, { goal: 'min', unit: 'nat' }],
    ['val/loss', {}, { goal: 'min', unit: 'nat', keep: 'report' }],
    ['val/acc', {}, { keep: 'detail', unit: 'bit' }],
    ['loss', { lang: 'en' }, { goal: 'min', unit: 'en' }],
    ['other', {}, {}],
  ])('%s with %j: %j', (name, labels, expected) => {
    expect(declarationFor(declarations, name, labels)).toEqual(expected);
  });
});

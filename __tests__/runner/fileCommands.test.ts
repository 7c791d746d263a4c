import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyValuePairs, pathLines } from '../support/runner/fileCommands.ts';

describe('a command file', () => {
  it.each([
    [
      'a=1\nb=2\n',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a=x=y<<z', [['a', 'x=y<<z']]],
    [
      'a<<E\nline\n\n==\nE\nb=2',
      [
        ['a', 'line\n\n=='],
        ['b', '2'],
      ],
    ],
    ['a<<E\nE\n', [['a', '']]],
    ['a<<E\n\nE', [['a', '']]],
    ['a<<E=F\nx\nE=F', [['a', 'x']]],
    ['\n\n', []],
    ['', []],
    ['\uFEFFa=1', [['a', '1']]],
    ['a=1\r\n', [['a', '1\r']]],
    ['a=', [['a', '']]],
  ])('%j', (content, pairs) => {
    expect([...keyValuePairs(content)]).toEqual(pairs);
  });

  it.each([
    ['no sign', /Invalid format 'no sign'/],
    ['=1', /Name must not be empty/],
    ['<<E\nE', /Name must not be empty/],
    ['a<<\nx\n', /delimiter must not be empty/],
    ['a<<E\nx\n', /Matching delimiter not found 'E'/],
    ['a<<E', /Matching delimiter not found 'E'/],
    ['a<<E\nx', /EOF marker missing new line/],
    ['a<<E\nx\n E\n', /Matching delimiter not found/],
  ])('is refused: %j', (content, message) => {
    expect(() => [...keyValuePairs(content)]).toThrow(message);
  });

  it('gives back what the toolkit wrote', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((text) => !/[=<\n]/.test(text) && !text.startsWith('\uFEFF'));
    const pieces = [
      '=',
      '<<',
      'EOF',
      'ghadelimiter_',
      '\n',
      '\r',
      ' ',
      '\u0000',
      '\uFEFF',
      'é',
      '\uD800',
      'x',
    ];
    const value = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 5 }), (pairs) => {
        const content = pairs
          .map(([key, value]) => `${key}<<ghadelimiter_1\n${value}\nghadelimiter_1\n`)
          .join('');
        expect([...keyValuePairs(content)]).toEqual(pairs);
      }),
    );
  });

  it('for paths has one on each line', () => {
    expect(pathLines('/a\r\n\n/b c\n')).toEqual(['/a', '/b c']);
  });
});

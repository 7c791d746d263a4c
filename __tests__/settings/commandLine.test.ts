import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/settings/commandLine.ts';

function parse(...argv: string[]) {
  const line = parseCommandLine(argv);
  if (line.kind !== 'command') throw new Error(`expected a command, got ${line.kind}`);
  return line;
}

describe('parseCommandLine', () => {
  it('takes flags once, lists as often as they come', () => {
    const { given, problems } = parse(
      'check',
      '--run',
      'python t.py',
      '--gate',
      'a >= 1',
      '--gate=b >= 2',
      '--json',
    );
    expect(problems).toEqual([]);
    expect(Object.fromEntries(given)).toEqual({
      run: ['python t.py'],
      gates: ['a >= 1', 'b >= 2'],
      json: ['true'],
    });
  });

  it('keeps the words behind -- untouched', () => {
    const { words, given } = parse('check', '--seeds', '1,2', '--', 'python', 'train.py', '--gate', '--help');
    expect(words).toEqual(['python', 'train.py', '--gate', '--help']);
    expect([...given.keys()]).toEqual(['seeds']);
  });

  it('takes operands of compare', () => {
    expect(parse('compare', 'main', 'HEAD', '--gate', 'delta(f1) >= 0').operands).toEqual(['main', 'HEAD']);
  });

  it.each([
    [['check', '--gates', 'a > 1'], '--gates', /did you mean --gate\?/],
    [['check', '--bananas'], '--bananas', /unknown flag/],
    [['check', '--run'], '--run', /needs a value, such as python train.py/],
    [['check', '--json=yes'], '--json', /takes no value, got "yes"/],
    [['compare', '--seeds', '1'], '--seeds', /has no meaning for compare/],
    [['check', 'python', 'train.py'], 'python', /a command goes behind --: trainmark check -- python …/],
    [['chekc'], 'chekc', /did you mean check\?/],
    [['frobnicate'], 'frobnicate', /accepted: check, record, compare, verify, read/],
  ])('objects to %j', (argv, where, message) => {
    const [problem, ...more] = parse(...argv).problems;
    expect(more).toEqual([]);
    expect(problem).toEqual({ where, message: expect.stringMatching(message) });
  });

  it.each([
    [[], { kind: 'help', command: null }],
    [['--help'], { kind: 'help', command: null }],
    [['help', 'compare'], { kind: 'help', command: 'compare' }],
    [['check', '-h'], { kind: 'help', command: 'check' }],
    [['--version'], { kind: 'version' }],
  ])('%j asks for %o', (argv, expected) => {
    expect(parseCommandLine(argv)).toEqual(expected);
  });
});

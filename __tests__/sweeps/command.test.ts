import { describe, expect, it } from 'vitest';
import { parseSweep } from '../../src/sweeps/configuration/parseSweep.ts';
import { expandCommand } from '../../src/sweeps/expandCommand.ts';
import { nested, trialKey } from '../../src/sweeps/space/configuration.ts';
import { pythonText } from '../../src/sweeps/pythonText.ts';
import type { Value } from '../../src/sweeps/value.ts';

const configuration = new Map<string, Value>([
  ['debug', true],
  ['lr', 1e-5],
  ['opt.name', 'adam'],
  ['quiet', false],
]);

function expanded(
  command: readonly string[] | undefined,
  more: { isWindows?: boolean; nesting?: 'python' } = {},
): readonly string[] {
  const parsed = parseSweep({
    method: 'random',
    program: 'train.py',
    ...(command === undefined ? {} : { command }),
    parameters: {
      debug: { value: true },
      lr: { value: 1e-5 },
      opt: { parameters: { name: { value: 'adam' } } },
      quiet: { value: false },
    },
  });
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  const surroundings = { isWindows: false, environment: new Map([['HOME', '/home/someone']]), ...more };
  return expandCommand(parsed.spec.command, parsed.spec.parameters, configuration, surroundings);
}

describe('a trial’s command', () => {
  it.each<[string, readonly string[] | undefined, readonly string[]]>([
    [
      'the default',
      undefined,
      [
        '/usr/bin/env',
        'python',
        'train.py',
        '--debug=True',
        '--lr=1e-05',
        '--opt.name=adam',
        '--quiet=False',
      ],
    ],
    ['no hyphens', ['${args_no_hyphens}'], ['debug=True', 'lr=1e-05', 'opt.name=adam', 'quiet=False']],
    [
      'no equals',
      ['${args_no_equals}'],
      ['--debug', 'True', '--lr', '1e-05', '--opt.name', 'adam', '--quiet', 'False'],
    ],
    ['flags', ['${args_no_boolean_flags}'], ['--debug', '--lr=1e-05', '--opt.name=adam']],
    ['JSON', ['${args_json}'], ['{"debug":true,"lr":0.00001,"opt":{"name":"adam"},"quiet":false}']],
    [
      'a macro inside a word',
      ['--home=${envvar:HOME}', 'x ${program}'],
      ['--home=/home/someone', 'x train.py'],
    ],
    ['shell marks left alone', ['$(rm)', ';', '`x`'], ['$(rm)', ';', '`x`']],
  ])('expands %s', (_, command, words) => {
    expect(expanded(command)).toEqual(words);
  });

  it('has no env on Windows and can write nested values as W&B does', () => {
    expect(expanded(undefined, { isWindows: true })[0]).toBe('python');
    expect(expanded(['${args}'], { nesting: 'python' })).toContain("--opt={'name': 'adam'}");
  });

  it('refuses what has no value', () => {
    expect(() => expanded(['${envvar:NOPE}'])).toThrow('the environment has no NOPE');
    expect(() => expanded(['${args_json_file}'])).toThrow('${args_json_file}, which has no value');
    expect(() => expanded(['${argz}'])).toThrow('holds ${argz}; accepted');
  });
});

describe('Python’s texts', () => {
  it.each<[Value, string]>([
    [null, 'None'],
    [-0, '0'],
    [0.1, '0.1'],
    [1e-4, '0.0001'],
    [1.5e-7, '1.5e-07'],
    [1e22, '1e+22'],
    ['it', 'it'],
    [["it's", '"', 'a\n', true], `["it's", '"', 'a\\n', True]`],
    [{ a: { b: [1, null] } }, "{'a': {'b': [1, None]}}"],
  ])('%j is %s', (value, text) => {
    expect(pythonText(value)).toBe(text);
  });
});

describe('a configuration', () => {
  it('has one key whatever the order, and keeps hostile names as its own members', () => {
    expect(
      trialKey(
        new Map<string, Value>([
          ['b', 3],
          ['a', 'x'],
        ]),
      ),
    ).toBe(
      trialKey(
        new Map<string, Value>([
          ['a', 'x'],
          ['b', 3],
        ]),
      ),
    );
    const parameters = [
      {
        name: '__proto__.x',
        path: ['__proto__', 'x'],
        distribution: { kind: 'constant', value: 1 },
        when: [],
        present: null,
      },
    ] as const;
    const plain = nested(parameters, new Map([['__proto__.x', 1]]));
    expect(JSON.stringify(plain)).toBe('{"__proto__":{"x":1}}');
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
  });
});

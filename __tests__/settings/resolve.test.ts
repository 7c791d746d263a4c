import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseCommandLine } from '../../src/settings/commandLine.ts';
import { parseConfig } from '../../src/settings/configFile.ts';
import { resolveSettings } from '../../src/settings/resolve.ts';
import type { Settings } from '../../src/settings/settings.ts';

function resolve(argv: readonly string[], config?: string): Settings {
  const line = parseCommandLine(argv);
  if (line.kind !== 'command') throw new Error('expected a command');
  return resolveSettings({
    ...line,
    nameOf: ({ flag }) => `--${flag}`,
    config: config === undefined ? null : parseConfig(config, 'trainmark.yml'),
  });
}

function messageOf(argv: readonly string[], config?: string): string {
  try {
    resolve(argv, config);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('expected the settings to be refused');
}

const full = `
experiments:
  churn:
    run: [python, train.py, --seed, '{seed}']
    setup: pip install -r requirements.txt
    seeds: [1, 2, 3]
    timeout: 45min
    inputs: [src/**, data/**]
    params: [params.yaml]
    data: [data/train.csv]
    outputs: [model.pkl]
    env: [MODEL_SIZE]
    metrics:
      - metrics.json
      - accuracy: { goal: max, kind: proportion }
        loss: { goal: min, pattern: 'loss: ([0-9.]+)' }
    gates:
      - accuracy >= 0.9
      - { gate: 'delta(loss) <= 0.1', name: quality, severity: warn, on_unknown: pass, alpha: 0.025, optional: true }
    baseline: { from: main }
`;

describe('settings', () => {
  it('take everything from trainmark.yml', () => {
    const { experiment } = resolve(['check'], full);
    expect(experiment).toMatchObject({
      name: 'churn',
      run: ['python', 'train.py', '--seed', '{seed}'],
      setup: 'pip install -r requirements.txt',
      seeds: [1, 2, 3],
      timeoutMs: 2_700_000,
      metricFiles: ['metrics.json'],
      declarations: [
        { pattern: 'accuracy', goal: 'max', kind: 'proportion' },
        { pattern: 'loss', goal: 'min' },
      ],
      patterns: [{ name: 'loss', pattern: 'loss: ([0-9.]+)' }],
      env: ['MODEL_SIZE'],
      baseline: { kind: 'ref', ref: 'main' },
    });
    expect(experiment.gates).toMatchObject([
      {
        text: 'accuracy >= 0.9',
        severity: 'block',
        onUnknown: null,
        optional: false,
        name: null,
        alpha: 0.05,
      },
      {
        text: 'delta(loss) <= 0.1',
        severity: 'warn',
        onUnknown: 'pass',
        alpha: 0.025,
        optional: true,
        name: 'quality',
      },
    ]);
  });

  it('let flags win over the file', () => {
    const { experiment } = resolve(
      ['check', '--seeds', '7,8', '--gate', 'f1 > 0.5', '--baseline', 'none'],
      full,
    );
    expect(experiment.seeds).toEqual([7, 8]);
    expect(experiment.gates.map(({ text }) => text)).toEqual(['f1 > 0.5']);
    expect(experiment.baseline).toEqual({ kind: 'none' });
  });

  it('work with flags alone', () => {
    const { experiment, json, store } = resolve([
      'check',
      '--run',
      'python t.py',
      '--metrics',
      'metrics.json,loss:min',
      '--metrics',
      'logs/{a,b}.csv',
      '--store',
      's',
      '--json',
    ]);
    expect(experiment).toMatchObject({ name: 'default', run: 'python t.py', baseline: { kind: 'base' } });
    expect(experiment.metricFiles).toEqual(['metrics.json', 'logs/{a,b}.csv']);
    expect(experiment.declarations).toEqual([{ pattern: 'loss', goal: 'min' }]);
    expect({ json, store }).toEqual({ json: true, store: 's' });
  });

  it('take the command behind -- without a shell', () => {
    expect(resolve(['record', '--', 'python', 'a b.py']).experiment.run).toEqual(['python', 'a b.py']);
  });

  it.each<[string, string[], string | undefined, RegExp]>([
    ['no command', ['check'], undefined, /--run: no training command; give it as --run/],
    ['an empty command', ['check', '--run', ' '], undefined, /--run: expected a command.*got ""/],
    [
      'a time-out of zero',
      ['check', '--run', 'x', '--timeout', '0s'],
      undefined,
      /--timeout: expected a number with a unit.*longer than zero, got "0s"/,
    ],
    [
      'a seed that is no number',
      ['check', '--run', 'x', '--seeds', '1,two'],
      undefined,
      /--seeds: expected a whole number.*got "two"/,
    ],
    [
      '{seed} without seeds',
      ['check', '--run', 'python t.py --seed {seed}'],
      undefined,
      /--seeds: the command uses \{seed\}, but no seeds are set/,
    ],
    ['a seed twice', ['check', '--run', 'x', '--seeds', '1,1'], undefined, /every seed only once/],
    [
      'a gate that does not parse',
      ['check', '--run', 'x', '--gate', 'accuracy => 0.9'],
      undefined,
      /--gate: .*>=/s,
    ],
    [
      'a gate that is always true',
      ['check', '--run', 'x', '--gate', '1 >= 0'],
      undefined,
      /--gate: the gate says nothing: 1 >= 0/,
    ],
    [
      'a claim without its margin',
      ['check', '--run', 'x', '--gate', 'noninferior(accuracy)'],
      undefined,
      /--gate: noninferior\(accuracy\) needs a margin/,
    ],
    [
      'a margin with a sign',
      ['check', '--run', 'x', '--gate', 'noninferior(accuracy, -0.5pp)'],
      undefined,
      /--gate: .*found `-`, but a margin is a size and has no sign/s,
    ],
    ...[0, 0.5, 1, -0.1, '"5%"', 1e-12].map((alpha): [string, string[], string, RegExp] => [
      `an error rate of ${alpha}`,
      ['check'],
      `experiments: { a: { run: x, gates: [{ gate: superior(f1), alpha: ${alpha} }] } }`,
      /expected a number from 1e-9 to less than 0.5/,
    ]),
    [
      'a look that this version does not take',
      ['check'],
      'experiments: { a: { run: x, gates: [{ gate: superior(f1), on_unknown: rerun }] } }',
      /on_unknown: rerun makes more runs, but no looks say how many/,
    ],
    [
      'a regular expression without a group',
      ['check'],
      'experiments: { a: { run: x, metrics: { loss: { pattern: "loss" } } } }',
      /expected a group around the value/,
    ],
    [
      'a broken regular expression',
      ['check'],
      'experiments: { a: { run: x, metrics: { loss: { pattern: "(" } } } }',
      /not a regular expression/,
    ],
    [
      'malformed YAML',
      ['check'],
      'experiments:\n  a: {run: x\n  b: 1\n',
      /trainmark\.yml:\d+:\d+: not valid YAML/,
    ],
    [
      'two experiments of one name',
      ['check'],
      'experiments:\n  a: { run: x }\n  a: { run: y }\n',
      /trainmark\.yml:3:3: not valid YAML: Map keys must be unique/,
    ],
    [
      'an unknown setting',
      ['check'],
      'experiments:\n  a:\n    run: x\n    sedes: [1]\n',
      /trainmark\.yml:4:5 experiments\.a\.sedes: unknown setting; did you mean seeds\?/,
    ],
    [
      'a renamed setting',
      ['check'],
      'experiments:\n  a:\n    command: x\n',
      /experiments\.a\.command: unknown setting; did you mean run\?/,
    ],
    [
      'a planned setting',
      ['check'],
      'experiments:\n  a:\n    run: x\n    require: { params: [lr] }\n',
      /does not act on it yet/,
    ],
    [
      'a wrong type',
      ['check'],
      'experiments:\n  a:\n    run: x\n    seeds: many\n',
      /trainmark\.yml:4:5 experiments\.a\.seeds: expected a list of seeds.*got "many"/,
    ],
    [
      'a wrong goal',
      ['check'],
      'experiments:\n  a:\n    run: x\n    metrics:\n      loss: { goal: down }\n',
      /trainmark\.yml:5:15 experiments\.a\.metrics\.loss\.goal: expected min or max, got "down"/,
    ],
    ['an empty file', ['check'], '', /expected a map with the key experiments, got null/],
    ['no experiment', ['check'], 'experiments: {}', /expected at least one experiment/],
    [
      'an experiment to be chosen',
      ['check'],
      'experiments: { a: { run: x }, b: { run: y } }',
      /--experiment: trainmark.yml has 2 experiments: a, b; choose one/,
    ],
    [
      'an unknown experiment',
      ['check', '--experiment', 'churm'],
      full,
      /there is no experiment "churm"; did you mean churn\?/,
    ],
    ['aliases without end', ['check'], aliasBomb(), /repeats its own parts/],
  ])('refuse %s', (_, argv, config, message) => {
    expect(messageOf(argv, config)).toMatch(message);
  });

  it('report all problems together', () => {
    const config =
      'experiments:\n  a:\n    seeds: [x]\n    colour: red\n    gates: [accuracy >, f1 >= 0.5]\n';
    const message = messageOf(['check', '--timeout', '0', '--wat', '--gate', 'loss => 1'], config);
    expect(message).toMatch(/^6 problems/);
    const places = [
      '--timeout',
      '--wat',
      '--gate',
      'a.seeds[0]',
      'a.colour',
      'trainmark.yml:5:13 experiments.a.gates[0]',
    ];
    for (const place of places) expect(message).toContain(place);
  });

  it('treat __proto__ as a name like any other', () => {
    expect(messageOf(['check'], 'experiments:\n  a:\n    run: x\n    __proto__: { polluted: 1 }\n')).toMatch(
      /__proto__/,
    );
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

function aliasBomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level++)
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\nexperiments: {}\n`;
}

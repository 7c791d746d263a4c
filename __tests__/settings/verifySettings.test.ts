import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseCommandLine } from '../../src/settings/commandLine.ts';
import { parseConfig } from '../../src/settings/configFile.ts';
import { resolveSettings } from '../../src/settings/resolve.ts';
import type { Settings } from '../../src/settings/settings.ts';

function resolve(argv: readonly string[], experiment = '{ run: python t.py }'): Settings {
  const line = parseCommandLine(argv);
  if (line.kind !== 'command') throw new Error('expected a command');
  return resolveSettings({
    ...line,
    nameOf: ({ flag }) => `--${flag}`,
    config: parseConfig(`experiments:\n  churn: ${experiment}\n`, 'trainmark.yml'),
  });
}

function messageOf(argv: readonly string[], experiment?: string): string {
  try {
    resolve(argv, experiment);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('expected the settings to be refused');
}

describe('the settings of verify', () => {
  it('are two re-runs at the statistical level unless said otherwise, and null for other commands', () => {
    expect(resolve(['verify']).verify).toEqual({
      reruns: 2,
      level: 'statistical',
      top: null,
      diagnose: null,
    });
    expect(resolve(['check']).verify).toBeNull();
  });

  it.each([
    [['--reruns', '5', '--level', 'bitwise'], { reruns: 5, level: 'bitwise' }],
    [['--diagnose'], { diagnose: { budgetMs: null } }],
    [['--diagnose', '--budget', '10min'], { diagnose: { budgetMs: 600_000 } }],
    [['--top', '3', '--by', 'accuracy'], { top: { count: 3, metric: 'accuracy', goal: null } }],
    [['--top', '1', '--by', 'f1{lang=a:b}:min'], { top: { count: 1, metric: 'f1{lang=a:b}', goal: 'min' } }],
  ])('%j', (flags, expected) => {
    expect(resolve(['verify', ...flags]).verify).toMatchObject(expected);
  });

  it.each([
    [['--reruns', '0'], /--reruns: expected a whole number from 1 to 20, got "0"/],
    [['--reruns', '2.5'], /--reruns: expected a whole number/],
    [['--level', 'exact'], /--level: expected bitwise, close, statistical, got "exact"/],
    [['--top', '3'], /--top: has a meaning only together with --by/],
    [['--by', 'accuracy'], /--by: has a meaning only together with --top/],
    [['--seeds', '1'], /--seeds: has no meaning for verify/],
    [['--tolerance', 'accuracy'], /--tolerance.*expected metric=amount/],
  ])('%j is refused', (flags, message) => {
    expect(messageOf(['verify', ...flags])).toMatch(message);
  });
});

describe('tolerances', () => {
  const expected = [
    { metric: 'accuracy', amount: { kind: 'number', value: 0.5, unit: 'pp' } },
    { metric: 'f1{lang=en}', amount: { kind: 'number', value: 0.01, unit: null } },
    { metric: 'latency', amount: { kind: 'number', value: 200, unit: 'ms' } },
  ];

  it('are a map in trainmark.yml and a list of flags', () => {
    const map = '{ run: x, tolerance: { accuracy: 0.5pp, "f1{lang=en}": 0.01, latency: 200 ms } }';
    expect(resolve(['check'], map).experiment.tolerances).toEqual(expected);
    const flags = ['--tolerance', 'accuracy=0.5pp,f1{lang=en}=0.01', '--tolerance', 'latency=200ms'];
    expect(resolve(['verify', ...flags]).experiment.tolerances).toEqual(expected);
  });

  it.each(['{ accuracy: -1 }', '{ accuracy: 5% }', '{ accuracy: much }', '{ accuracy: 1parsec }', '0.5pp'])(
    'are refused: %s',
    (tolerance) => {
      expect(messageOf(['check'], `{ run: x, tolerance: ${tolerance} }`)).toMatch(/tolerance.*expected/);
    },
  );
});

describe('baseline: verify', () => {
  it.each([
    ['main', { kind: 'never' }],
    ['{ from: main }', { kind: 'never' }],
    ['{ verify: always }', { kind: 'always' }],
    ['{ verify: sample(0.1) }', { kind: 'sample', share: 0.1 }],
    ['{ verify: sample(.5) }', { kind: 'sample', share: 0.5 }],
    ['{ verify: when-reused-after(30 days) }', { kind: 'reusedAfter', ageMs: 30 * 86_400_000 }],
    ['{ verify: "when-reused-after( 12h )" }', { kind: 'reusedAfter', ageMs: 12 * 3_600_000 }],
  ])('%s', (baseline, expected) => {
    const { experiment } = resolve(['check'], `{ run: x, baseline: ${baseline} }`);
    expect(experiment.verifyBaseline).toEqual(expected);
    expect(experiment.baseline.kind).toBe(baseline.includes('main') ? 'ref' : 'base');
  });

  it.each(['sample(0)', 'sample(1.5)', 'sample', 'sometimes', 'when-reused-after(soon)', '5'])(
    '%s is refused',
    (verify) => {
      expect(messageOf(['check'], `{ run: x, baseline: { verify: ${verify} } }`)).toMatch(
        /expected always, never/,
      );
    },
  );
});

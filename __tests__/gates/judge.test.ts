import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compare } from '../../src/comparison/compare.ts';
import type { Comparison } from '../../src/comparison/comparison.ts';
import { type GateRule, judge } from '../../src/gates/judge.ts';
import type { CheckOutcome, Verdict } from '../../src/gates/verdict.ts';
import type { RunMetric } from '../../src/records/runRecord.ts';
import { makeMetric, makeRun } from '../comparison/makeRun.ts';
import { arbitraryGate } from './arbitraryGate.ts';
import { judged, ruleOf } from './runsOf.ts';

const slice = (name: string, key: string, value: string, mean: RunMetric['value']): RunMetric =>
  makeMetric(name, mean, { labels: { [key]: value } });

function compared(baseline: readonly RunMetric[] | null, candidate: readonly RunMetric[]): Comparison {
  return compare({
    baseline: baseline === null ? [] : [makeRun({ metrics: baseline })],
    candidate: [makeRun({ metrics: candidate })],
    code: null,
  });
}

function groups(a: number, b: number, c: number): RunMetric[] {
  return [
    slice('accuracy', 'grp', 'a', a),
    slice('accuracy', 'grp', 'b', b),
    slice('accuracy', 'grp', 'c', c),
  ];
}

const usual = compare({
  baseline: [
    makeRun({
      metrics: [
        makeMetric('accuracy', 0.942),
        makeMetric('val_loss', 0.3),
        makeMetric('latency_ms', 40),
        makeMetric('zero', 0),
        makeMetric('percent_accuracy', 94.2, { unit: '%' }),
        makeMetric('undirected', 2, { goal: null, goalSource: null }),
        makeMetric('was_nan', 'NaN'),
        makeMetric('gone', 1),
      ],
      resources: { wallMs: 800_000, cpuMs: null, peakRssBytes: 2 ** 32, gpuPeakBytes: null, outputBytes: 0 },
    }),
  ],
  candidate: [
    makeRun({
      metrics: [
        makeMetric('accuracy', 0.934),
        makeMetric('train_accuracy', 0.99),
        makeMetric('val_loss', 0.32),
        makeMetric('latency_ms', 44.1),
        makeMetric('zero', 1),
        makeMetric('percent_accuracy', 93.4, { unit: '%' }),
        makeMetric('undirected', 2),
        makeMetric('is_nan', 'NaN'),
        makeMetric('is_infinite', 'Infinity'),
        makeMetric('stated_null', null),
        makeMetric('was_nan', 1),
        makeMetric('temperature', 20, { unit: '°C' }),
        makeMetric('perplexity', 12),
        makeMetric('fresh', 1),
      ],
      resources: { wallMs: 850_000, cpuMs: null, peakRssBytes: 2 ** 32, gpuPeakBytes: null, outputBytes: 0 },
    }),
  ],
  code: null,
});

describe('a comparison', () => {
  test.each<[string, CheckOutcome, string, string, string]>([
    ['accuracy >= 0.9', 'passed', '>= 0.9', '0.934', 'accuracy is 0.934, at least 0.9 was asked for'],
    ['accuracy >= 0.95', 'failed', '>= 0.95', '0.934', 'accuracy is 0.934, at least 0.95 was asked for'],
    ['0.95 <= accuracy', 'failed', '>= 0.95', '0.934', 'accuracy is 0.934, at least 0.95 was asked for'],
    ['accuracy > 0.934', 'failed', '> 0.934', '0.934', 'accuracy is 0.934, more than 0.934 was asked for'],
    ['accuracy == 0.934', 'passed', '== 0.934', '0.934', 'accuracy is 0.934, exactly 0.934 was asked for'],
    [
      'delta(accuracy) >= -0.5pp',
      'failed',
      '>= -0.5pp',
      '-0.8pp',
      'accuracy fell by 0.8pp (0.942 → 0.934); a fall of at most 0.5pp is allowed',
    ],
    [
      'delta(accuracy) >= -0.8pp',
      'passed',
      '>= -0.8pp',
      '-0.8pp',
      'accuracy fell by 0.8pp (0.942 → 0.934); a fall of at most 0.8pp is allowed',
    ],
    [
      'delta(accuracy) >= 0',
      'failed',
      '>= 0',
      '-0.8pp',
      'accuracy fell by 0.8pp (0.942 → 0.934); no fall is allowed',
    ],
    [
      'delta(accuracy) > 1pp',
      'failed',
      '> 1pp',
      '-0.8pp',
      'accuracy fell by 0.8pp (0.942 → 0.934); a rise of more than 1pp was asked for',
    ],
    [
      'delta(val_loss) <= 0.01',
      'failed',
      '<= 0.01',
      '0.02',
      'val_loss rose by 0.02 (0.30 → 0.32); a rise of at most 0.01 is allowed',
    ],
    [
      'change(latency_ms) <= 10%',
      'failed',
      '<= 10%',
      '10.25%',
      'latency_ms rose by 10.25% (40.0 ms → 44.1 ms); a rise of at most 10% is allowed',
    ],
    [
      'gain(val_loss) >= -0.01',
      'failed',
      '>= -0.01',
      '-0.02',
      'val_loss worsened by 0.02 (0.30 → 0.32); a worsening of at most 0.01 is allowed',
    ],
    [
      'latency_ms <= 40',
      'failed',
      '<= 40 ms',
      '44.1 ms',
      'latency_ms is 44.1 ms, at most 40 ms was asked for',
    ],
    [
      'latency_ms <= 0.05s',
      'passed',
      '<= 0.05s',
      '44.1 ms',
      'latency_ms is 44.1 ms, at most 0.05s was asked for',
    ],
    [
      'train_seconds <= 15min',
      'passed',
      '<= 15min',
      '14.17 min',
      'train_seconds is 14.17 min, at most 15min was asked for',
    ],
    ['peak_rss <= 6GiB', 'passed', '<= 6GiB', '4 GiB', 'peak_rss is 4 GiB, at most 6GiB was asked for'],
    [
      'accuracy >= base(accuracy) - 0.5pp',
      'failed',
      '>= 0.937',
      '0.934',
      'accuracy is 0.934, at least 0.937 (base(accuracy) - 0.5pp) was asked for',
    ],
    [
      'percent_accuracy >= 90%',
      'passed',
      '>= 90%',
      '93.4%',
      'percent_accuracy is 93.4%, at least 90% was asked for',
    ],
    [
      'delta(percent_accuracy) >= -0.5pp',
      'failed',
      '>= -0.5pp',
      '-0.8pp',
      'percent_accuracy fell by 0.8pp (94.2% → 93.4%); a fall of at most 0.5pp is allowed',
    ],
    [
      'train_seconds / base(train_seconds) <= 110%',
      'passed',
      '<= 110%',
      '106.3%',
      'train_seconds / base(train_seconds) is 106.3%, at most 110% was asked for',
    ],
    [
      'delta(undirected) == 0',
      'passed',
      '== 0',
      '0',
      'undirected did not change (2 → 2); no change is allowed',
    ],
    [
      'train_accuracy - accuracy <= 10pp',
      'passed',
      '<= 10pp',
      '5.6pp',
      'train_accuracy - accuracy is 5.6pp, at most 10pp was asked for',
    ],
    [
      'abs(delta(accuracy)) <= 0.5pp',
      'failed',
      '<= 0.5pp',
      '0.8pp',
      'abs(delta(accuracy)) is 0.8pp, at most 0.5pp was asked for',
    ],
    [
      'max(accuracy, val_loss) >= 1',
      'failed',
      '>= 1',
      '0.934',
      'max(accuracy, val_loss) is 0.934, at least 1 was asked for',
    ],
    [
      'accuracy >= 90% * base(accuracy)',
      'passed',
      '>= 0.8478',
      '0.934',
      'accuracy is 0.934, at least 0.8478 (90% * base(accuracy)) was asked for',
    ],
    ['count(accuracy) >= 3', 'failed', '>= 3', '1', 'count(accuracy) is 1, at least 3 was asked for'],
    ['count(gone) >= 1', 'failed', '>= 1', '0', 'count(gone) is 0, at least 1 was asked for'],
  ])('%s', (text, outcome, expected, actual, reason) => {
    expect(judged(text, usual)).toMatchObject({ outcome, expected, actual, reason, rule: text });
  });

  test('has its two sides as numbers, in the unit of the metric', () => {
    expect(judged('latency_ms <= 0.05s', usual)).toMatchObject({ value: 44.1, bound: 50 });
    expect(judged('delta(accuracy) >= -0.5pp', usual)).toMatchObject({ bound: -0.005 });
    expect(judged('delta(accuracy) >= -0.5pp', usual).value).toBeCloseTo(-0.008, 12);
  });

  test('has a slack of 1e-12 that strict comparisons exclude', () => {
    const comparison = compared([makeMetric('accuracy', 0.84)], [makeMetric('accuracy', 0.87)]);
    expect(0.87 - 0.84).toBeGreaterThan(0.03);
    expect(judged('delta(accuracy) > 3pp', comparison).outcome).toBe('failed');
    expect(judged('delta(accuracy) >= 3pp', comparison).outcome).toBe('passed');
    expect(judged('delta(accuracy) == 3pp', comparison).outcome).toBe('passed');
  });
});

describe('a rule that cannot be answered', () => {
  test.each<[string, CheckOutcome, string]>([
    ['is_nan < 1', 'error', 'is_nan is NaN'],
    ['is_infinite < 1', 'error', 'is_infinite is Infinity'],
    ['stated_null < 1', 'error', 'the candidate states no value for stated_null'],
    ['gone < 1', 'error', 'the candidate did not measure gone'],
    ['delta(gone) < 1', 'error', 'the candidate did not measure gone'],
    ['acuracy >= 0.9', 'error', 'no run measured acuracy; did you mean `accuracy`?'],
    ['accuracy{lang=en} >= 0.9', 'error', 'no run measured accuracy{lang=en}; it is measured as `accuracy`'],
    [
      'accuracy/val_loss > 1',
      'error',
      'no run measured accuracy/val_loss; to calculate, put blanks around it: `accuracy / val_loss`',
    ],
    ['accuracy{lang=*} >= 0.9', 'error', 'no run measured any slice of accuracy{lang=*}'],
    ['gap(accuracy, lang) <= 0.1', 'error', 'no run measured accuracy by lang'],
    ['change(zero) <= 10%', 'error', 'zero is 0 in the baseline, so there is no relative change'],
    ['delta(was_nan) <= 1', 'error', 'was_nan is NaN in the baseline'],
    ['accuracy / (zero - 1) > 1', 'error', 'zero - 1 is 0, so nothing can be divided by it'],
    ['val_loss * 1e308 * 1e308 <= 1', 'error', 'val_loss * 1e+308 * 1e+308 is too large for a number'],
    ['latency_ms <= 1e305h', 'error', 'a side of latency_ms <= 1e+305h is too large for a number'],
    [
      'accuracy >= 90%',
      'error',
      '90% is a relative change, which accuracy is not: write 0.9, or use change()',
    ],
    ['delta(perplexity) <= 5pp and perplexity <= 1', 'failed', 'perplexity is 12, at most 1 was asked for'],
    [
      'perplexity <= 5pp',
      'error',
      '5pp needs a proportion between 0 and 1: declare kind: proportion for perplexity, or write a plain number',
    ],
    [
      'change(latency_ms) <= 5pp',
      'error',
      'change(latency_ms) is a relative change, for which 5pp has the wrong unit: write `%`',
    ],
    ['latency_ms <= 3GiB', 'error', 'latency_ms is in ms, 3GiB is in GiB: they cannot be compared'],
    [
      'perplexity <= 15min',
      'error',
      'perplexity is without a unit (declare one), 15min is in min: they cannot be compared',
    ],
    ['temperature <= 3s', 'error', 'temperature is in °C, 3s is in s: they cannot be compared'],
    ['latency_ms * peak_rss <= 3', 'error', 'the units in latency_ms * peak_rss do not fit together'],
    ['latency_ms + accuracy <= 3', 'error', 'the units in latency_ms + accuracy do not fit together'],
    ['delta(fresh) <= 0.1', 'unknown', 'fresh cannot be compared: the baseline did not measure it'],
    ['fresh <= base(fresh)', 'unknown', 'fresh cannot be compared: the baseline did not measure it'],
    [
      'reproduced(close)',
      'error',
      'nothing was run again here: use trainmark check, which runs the baseline again, or trainmark verify',
    ],
  ])('%s', (text, outcome, reason) => {
    expect(judged(text, usual)).toMatchObject({ outcome, reason });
  });

  test.each(['delta', 'change', 'gain', 'base'])('for want of a baseline is unknown: %s', (about) => {
    const check = judged(`${about}(accuracy) >= 0`, compared(null, [makeMetric('accuracy', 0.9)]));
    expect(check).toMatchObject({
      outcome: 'unknown',
      reason: 'accuracy cannot be compared: no run of the baseline is at hand',
      value: null,
      bound: null,
    });
  });

  test('names the metrics that no run has, and only those', () => {
    const check = judged('acuracy >= 0.9 and gone > 1 and foo{a=*} > 1 and present(bar)', usual);
    expect(check.unknownMetrics).toEqual(['acuracy', 'foo{a=*}']);
  });

  test('shows the value that stands in the way', () => {
    expect(judged('is_nan < 1', usual).actual).toBe('NaN');
    expect(judged('gone < 1', usual).actual).toBe('—');
    expect(judged('stated_null < 1', usual).actual).toBe('no value');
  });

  test('has no goal for a gain', () => {
    const metrics = [makeMetric('x', 1, { goal: null, goalSource: null })];
    expect(judged('gain(x) >= 0', compared(metrics, metrics)).reason).toContain('declare whether min or max');
  });
});

describe('present', () => {
  test('holds for finite values', () => {
    expect(judged('present(accuracy, val_loss)', usual)).toMatchObject({
      outcome: 'passed',
      reason: 'the candidate has a finite value for accuracy, val_loss',
    });
  });

  test('fails for what is absent, NaN or unknown, for that is what it asks', () => {
    expect(judged('present(accuracy, is_nan, gone, acuracy)', usual)).toMatchObject({
      outcome: 'failed',
      expected: '4 of 4 present',
      actual: '1 of 4 present',
      reason:
        'is_nan is NaN; the candidate did not measure gone; no run measured acuracy; did you mean `accuracy`?',
      unknownMetrics: [],
    });
  });
});

describe('slices', () => {
  const comparison = compared(groups(0.9, 0.86, 0.8), groups(450 / 500, 172 / 200, 81 / 100));

  test.each<[string, CheckOutcome, string]>([
    [
      'gap(accuracy, grp) <= 0.05',
      'failed',
      'gap(accuracy, grp) is 0.09 (accuracy{grp=c} 0.81, accuracy{grp=a} 0.90), at most 0.05 was asked for',
    ],
    [
      'ratio(accuracy, grp) >= 80%',
      'passed',
      'ratio(accuracy, grp) is 90% (accuracy{grp=c} 0.81, accuracy{grp=a} 0.90), at least 80% was asked for',
    ],
    [
      'worst(accuracy, grp) >= 0.8',
      'passed',
      'worst(accuracy, grp) is 0.81 (accuracy{grp=c} 0.81, accuracy{grp=a} 0.90), at least 0.8 was asked for',
    ],
    [
      'accuracy{grp=*} >= 0.87',
      'failed',
      'accuracy{grp=c} is 0.81, at least 0.87 was asked for; 2 of 3 slices failed',
    ],
    [
      'accuracy{grp=*} >= 0.8',
      'passed',
      'accuracy{grp=c} is 0.81, at least 0.8 was asked for; all 3 slices hold',
    ],
    [
      'accuracy{grp=*} >= base(accuracy{grp=*})',
      'passed',
      'accuracy{grp=a} is 0.9, at least 0.9 (base(accuracy{grp=a})) was asked for; all 3 slices hold',
    ],
    ['accuracy{grp=b} >= 0.87', 'failed', 'accuracy{grp=b} is 0.86, at least 0.87 was asked for'],
  ])('%s', (text, outcome, reason) => {
    expect(judged(text, comparison)).toMatchObject({ outcome, reason });
  });

  test('are all among the metrics of the check', () => {
    const metrics = ['accuracy{grp=a}', 'accuracy{grp=b}', 'accuracy{grp=c}'];
    expect(judged('accuracy{grp=*} >= 0.8', comparison).metrics.toSorted()).toEqual(metrics);
    expect(judged('gap(accuracy, grp) <= 1', comparison).metrics.toSorted()).toEqual(metrics);
  });

  test.each(['accuracy{grp=*} >= 0.8', 'gap(accuracy, grp) <= 0.5', 'worst(accuracy, grp) >= 0.1'])(
    'that the candidate dropped make %s unknown: leaving out the weakest must not pass',
    (text) => {
      const dropped = compared(groups(0.9, 0.9, 0.1), groups(0.9, 0.9, 0.1).slice(0, 2));
      expect(judged(text, dropped)).toMatchObject({ outcome: 'unknown', blocking: true });
    },
  );

  test('that are NaN are an error', () => {
    const broken = compared(null, [slice('accuracy', 'grp', 'a', 0.9), slice('accuracy', 'grp', 'b', 'NaN')]);
    expect(judged('gap(accuracy, grp) <= 1', broken).outcome).toBe('error');
    expect(judged('accuracy{grp=*} >= 0', broken).outcome).toBe('error');
  });

  test('of one group have no gap', () => {
    const single = compared(null, [slice('accuracy', 'grp', 'a', 0.9)]);
    expect(judged('gap(accuracy, grp) <= 1', single).outcome).toBe('unknown');
    expect(judged('worst(accuracy, grp) >= 0.5', single).outcome).toBe('passed');
  });

  test('with other labels besides do not belong to a wildcard', () => {
    const metrics = [
      makeMetric('accuracy', 0.1, { labels: { grp: 'x', split: 'dev' } }),
      ...groups(0.9, 0.9, 0.9),
    ];
    expect(judged('accuracy{grp=*} >= 0.8', compared(null, metrics)).outcome).toBe('passed');
    expect(judged('accuracy{grp=*, split=dev} >= 0.8', compared(null, metrics)).outcome).toBe('failed');
  });

  test('of two labels go through the combinations that exist', () => {
    const metrics = [
      makeMetric('accuracy', 0.9, { labels: { a: '1', b: 'x' } }),
      makeMetric('accuracy', 0.7, { labels: { a: '2', b: 'y' } }),
    ];
    expect(judged('accuracy{a=*, b=*} >= 0.8', compared(null, metrics)).reason).toBe(
      'accuracy{a=2,b=y} is 0.7, at least 0.8 was asked for; 1 of 2 slices failed',
    );
  });

  test('with hostile names are names', () => {
    const labels: Record<string, string> = JSON.parse('{"__proto__":"a,b=c}"}');
    const metrics = [makeMetric('accuracy', 0.9, { labels })];
    expect(judged('accuracy{"__proto__"=*} >= 0.8', compared(null, metrics)).outcome).toBe('passed');
    expect(judged('accuracy{"__proto__"="a,b=c}"} >= 0.8', compared(null, metrics)).outcome).toBe('passed');
    expect(judged('accuracy{constructor=*} >= 0.8', compared(null, metrics)).outcome).toBe('error');
  });

  test('in too many combinations are refused', () => {
    const many = Array.from({ length: 200 }, (_, index) => [
      slice('accuracy', 'a', String(index), 0.9),
      slice('val_loss', 'b', String(index), 0.1),
    ]).flat();
    expect(judged('accuracy{a=*} - val_loss{b=*} >= 0', compared(null, many)).reason).toContain('too many');
  });
});

describe('a direction against the goal', () => {
  test.each([
    'accuracy <= 0.9',
    '0.9 >= accuracy',
    'delta(accuracy) <= 0.1',
    'val_loss >= 0.1',
    'gain(val_loss) <= 0.1',
    '-accuracy >= -0.9',
    '2 * accuracy < 1',
    'gap(accuracy, grp) >= 0.1',
    'train_seconds > 15min',
  ])('%s is refused', (text) => {
    const check = judged(text, usual);
    expect(check).toMatchObject({ outcome: 'error', blocking: true });
    expect(check.reason).toContain('whose goal is');
  });

  test('is told with the rule and the goal', () => {
    expect(judged('accuracy <= 0.9', usual).reason).toBe(
      'accuracy <= 0.9 asks for a low accuracy, whose goal is max: ' +
        'turn the comparison round, declare another goal, or set severity: warn',
    );
  });

  test.each([
    'delta(val_loss) <= 0.01',
    'train_accuracy - accuracy <= 0.1',
    'abs(delta(accuracy)) <= 0.1',
    'accuracy == 0.934',
    'count(accuracy) <= 3',
    'undirected <= 3',
    'train_seconds <= 2 * base(train_seconds)',
  ])('is not in %s', (text) => {
    expect(judged(text, usual).reason).not.toContain('goal');
  });

  test('that was only guessed from the name does not overrule the user', () => {
    const guessed = [makeMetric('score', 3, { goal: 'max', goalSource: 'name' })];
    expect(judged('score <= 5', compared(null, guessed)).outcome).toBe('passed');
  });

  test('may stand as a warning, to catch what is too good', () => {
    expect(judged('accuracy <= 0.9', usual, { severity: 'warn' })).toMatchObject({
      outcome: 'failed',
      blocking: false,
    });
  });
});

describe('several clauses', () => {
  test('are decided by the first of the strongest outcome, and all are told', () => {
    const check = judged('accuracy >= 0.9 and delta(fresh) <= 1 and is_nan < 1 and accuracy >= 0.95', usual);
    expect(check).toMatchObject({ outcome: 'failed', expected: '>= 0.95', value: 0.934, bound: 0.95 });
    expect(check.clauses.map(({ outcome }) => outcome)).toEqual(['passed', 'unknown', 'error', 'failed']);
    expect(check.metrics).toEqual(['accuracy', 'fresh', 'is_nan']);
  });
});

describe('blocking', () => {
  const pass = 'accuracy >= 0.9';
  const fail = 'accuracy >= 0.99';
  const unknown = 'delta(fresh) <= 1';
  const error = 'is_nan < 1';

  test.each<[string, Partial<GateRule>, boolean, Verdict['outcome']]>([
    [pass, {}, false, 'passed'],
    [fail, {}, true, 'failed'],
    [fail, { severity: 'warn' }, false, 'passed'],
    [fail, { optional: true }, true, 'failed'],
    [error, {}, true, 'failed'],
    [error, { optional: true }, false, 'passed'],
    [error, { severity: 'warn' }, false, 'passed'],
    [unknown, {}, true, 'inconclusive'],
    [unknown, { onUnknown: 'pass' }, false, 'passed'],
    [unknown, { onUnknown: 'warn' }, false, 'passed'],
    [unknown, { severity: 'warn' }, false, 'passed'],
  ])('%s with %j: %s', (text, settings, blocking, outcome) => {
    const verdict = judge([ruleOf(pass), ruleOf(text, settings)], usual);
    expect(verdict.checks[1]?.blocking).toBe(blocking);
    expect(verdict.outcome).toBe(outcome);
  });

  test('a failure outweighs what is unknown', () => {
    expect(judge([ruleOf(unknown), ruleOf(fail)], usual).outcome).toBe('failed');
  });

  test('no gates pass with no checks', () => {
    expect(judge([], usual)).toEqual({ outcome: 'passed', checks: [] });
  });

  test('a check carries its name and what was written', () => {
    expect(judged('accuracy>=.9', usual, { name: 'quality' })).toMatchObject({
      name: 'quality',
      rule: 'accuracy>=.9',
      clauses: [{ rule: 'accuracy >= 0.9' }],
    });
  });
});

test('any gate is judged without an exception, with finite numbers only', () => {
  fc.assert(
    fc.property(arbitraryGate, (gate) => {
      const verdict = judge([{ ...ruleOf('accuracy > 0'), gate }], usual);
      const [check] = verdict.checks;
      expect(check?.reason).not.toBe('');
      expect([check?.value ?? 0, check?.bound ?? 0].every(Number.isFinite)).toBe(true);
    }),
  );
});

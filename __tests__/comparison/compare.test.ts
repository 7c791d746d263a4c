import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compare } from '../../src/comparison/compare.ts';
import type { Change, ChangeKind, Comparison } from '../../src/comparison/comparison.ts';
import type { RunMetric, RunRecord } from '../../src/records/runRecord.ts';
import { makeMetric, makeRun, type RunParts } from './makeRun.ts';

type Values = readonly RunMetric['value'][];

/** The change of one metric whose runs have these values. */
function changeOf(
  baseline: Values,
  candidate: Values,
  traits: Partial<RunMetric> = {},
  name = 'accuracy',
): Change {
  const runs = (values: Values): RunRecord[] =>
    values.map((value, index) => makeRun({ seed: index, metrics: [makeMetric(name, value, traits)] }));
  return only(compare({ baseline: runs(baseline), candidate: runs(candidate), code: null }));
}

function only({ changes }: Comparison): Change {
  expect(changes).toHaveLength(1);
  const [change] = changes;
  if (change === undefined) throw new Error('no change');
  return change;
}

/** What becomes of a latency that one run a side states in these units. */
function latencyChange(before: [number, string | null], after: [number, string | null]): Change {
  return only(
    compare({
      baseline: [makeRun({ metrics: [makeMetric('latency', before[0], { unit: before[1] })] })],
      candidate: [makeRun({ metrics: [makeMetric('latency', after[0], { unit: after[1] })] })],
      code: null,
    }),
  );
}

function timedRun(wallMs: number, parts: RunParts = {}): RunRecord {
  const resources = { wallMs, cpuMs: null, peakRssBytes: 1000, gpuPeakBytes: null, outputBytes: 0 };
  return makeRun({ resources, ...parts });
}

describe('the kind of a change', () => {
  test.each<[string, Values, Values, Partial<RunMetric>, ChangeKind]>([
    ['one run a side, better', [0.9], [0.92], {}, 'improved'],
    ['one run a side, worse', [0.9], [0.89], {}, 'worsened'],
    ['less is better', [0.9], [0.89], { goal: 'min' }, 'improved'],
    ['equal', [0.9], [0.9], {}, 'unchanged'],
    ['equal but for rounding', [0.3], [0.1 + 0.2], {}, 'unchanged'],
    ['no goal', [0.9], [0.92], { goal: null, goalSource: null }, 'inconclusive'],
    ['no goal and equal', [0.9], [0.9], { goal: null, goalSource: null }, 'unchanged'],
    ['clear of the noise', [0.9, 0.901, 0.902], [0.92, 0.921, 0.922], {}, 'improved'],
    ['clear of the noise, worse', [0.92, 0.921, 0.922], [0.9, 0.901, 0.902], {}, 'worsened'],
    ['within the noise', [0.9, 0.92, 0.91], [0.91, 0.93, 0.91], {}, 'inconclusive'],
    ['no noise at all', [0.9, 0.9], [0.91, 0.91], {}, 'improved'],
    ['one run against three', [0.9], [0.92, 0.93, 0.91], {}, 'improved'],
    ['too large for a deviation', [1.7e308, -1.7e308], [1.7e308, 1], {}, 'inconclusive'],
    ['NaN now', [0.9], ['NaN'], {}, 'worsened'],
    ['infinite now', [0.9], ['Infinity'], {}, 'worsened'],
    ['NaN in one of three runs now', [0.9, 0.9, 0.9], [0.9, 'NaN', 0.9], {}, 'worsened'],
    ['NaN before', ['NaN'], [0.9], {}, 'improved'],
    ['NaN on both sides', ['NaN'], ['NaN'], {}, 'unchanged'],
    ['NaN before, infinite now', ['NaN'], ['Infinity'], {}, 'inconclusive'],
    ['no value now', [0.9], [null], {}, 'missing'],
    ['no value before', [null], [0.9], {}, 'new'],
    ['no value on both sides', [null], [null], {}, 'unchanged'],
    ['candidate only', [], [0.9], {}, 'new'],
    ['baseline only', [0.9], [], {}, 'missing'],
  ])('%s', (_, baseline, candidate, traits, kind) => {
    expect(changeOf(baseline, candidate, traits).kind).toBe(kind);
  });

  test('comes with its numbers', () => {
    expect(changeOf([0.9], [0.92])).toMatchObject({ baseline: 0.9, candidate: 0.92, interval: null });
    expect(changeOf([40], [44.1], {}, 'latency_ms').relative).toBeCloseTo(0.1025, 12);
    expect(changeOf([0], [1], {}, 'loss')).toMatchObject({ delta: 1, relative: null });
    expect(changeOf([0.9], ['NaN'])).toMatchObject({ delta: null, relative: null, candidate: 'NaN' });
  });

  test('says where one run gives no estimate of the noise', () => {
    expect(changeOf([0.9], [0.92]).reason).toContain('no estimate of the noise');
  });

  test("carries Welch's interval and both samples", () => {
    const change = changeOf([0.912, 0.915, 0.909, 0.914, 0.91], [0.918, 0.921, 0.916, 0.919, 0.922]);
    expect(change.interval).toMatchObject({ confidence: 0.95, method: "Welch's t" });
    expect(change.interval?.low).toBeCloseTo(0.00359521, 8);
    expect(change.baselineRuns?.sd).toBeCloseTo(0.00254951, 8);
    expect(change.candidateRuns?.seeds).toEqual([0, 1, 2, 3, 4]);
  });

  test('a run without a value counts neither as zero nor as a run', () => {
    const change = changeOf([0.9, 0.9], [0.92, null]);
    expect(change.candidate).toBe(0.92);
    expect(change.candidateRuns?.sd).toBeNull();
    expect(change.interval).toBeNull();
  });
});

describe('units', () => {
  test('of one dimension are converted before anything is compared', () => {
    expect(latencyChange([2, 's'], [2000, 'ms'])).toMatchObject({
      kind: 'unchanged',
      unit: 'ms',
      baseline: 2000,
    });
  });

  test('that do not fit make no difference of their numbers', () => {
    expect(latencyChange([2, 's'], [2, 'MiB'])).toMatchObject({ kind: 'inconclusive', delta: null });
  });

  test('that only one side states hold for both', () => {
    expect(latencyChange([2, null], [3, 's'])).toMatchObject({ kind: 'worsened', unit: 's', delta: 1 });
  });
});

describe('resources', () => {
  test('are metrics with units; what was not measured is absent', () => {
    const { changes } = compare({ baseline: [timedRun(1000)], candidate: [timedRun(2000)], code: null });
    expect(changes.map(({ metric, kind, unit, tier }) => [metric, kind, unit, tier])).toEqual([
      ['train_seconds', 'worsened', 's', 'resource'],
      ['peak_rss', 'unchanged', 'B', 'resource'],
    ]);
  });

  test.each<[number, number, ChangeKind]>([
    [10_000, 11_900, 'inconclusive'],
    [10_000, 8_100, 'inconclusive'],
    [10_000, 13_000, 'worsened'],
    [10_000, 7_000, 'improved'],
    [4, 400, 'inconclusive'],
  ])('of one run: %d ms to %d ms is %s', (before, after, kind) => {
    const { changes } = compare({ baseline: [timedRun(before)], candidate: [timedRun(after)], code: null });
    expect(changes.find(({ metric }) => metric === 'train_seconds')?.kind).toBe(kind);
  });

  test('a model has the size of all outputs', () => {
    const output = { path: 'a', bytes: 5, mediaType: 'x/y', digest: `sha256:${'a'.repeat(64)}` };
    const candidate = [timedRun(1000, { outputs: [output, { ...output, path: 'b', bytes: 7 }] })];
    const { changes } = compare({ baseline: [timedRun(1000)], candidate, code: null });
    expect(changes.find(({ metric }) => metric === 'model_bytes')).toMatchObject({
      kind: 'new',
      candidate: 12,
    });
  });

  test('give way to a metric of the same name that the training logs', () => {
    const candidate = [timedRun(1000, { metrics: [makeMetric('train_seconds', 3)] })];
    const { changes } = compare({ baseline: [timedRun(1000)], candidate, code: null });
    expect(changes.filter(({ metric }) => metric === 'train_seconds')).toMatchObject([
      { tier: 'report', kind: 'new', candidate: 3 },
    ]);
  });
});

describe('runs', () => {
  const metrics = [makeMetric('accuracy', 0.9)];
  const failed = makeRun({ metrics, outcome: { kind: 'failed', exitCode: 1 } });

  test.each([
    ['a candidate that failed', [makeRun({ metrics })], [failed], 'no run of the candidate succeeded'],
    ['a baseline that failed', [failed], [makeRun({ metrics })], 'no run of the baseline succeeded'],
    ['no baseline', [], [makeRun({ metrics })], 'no run of the baseline is at hand'],
    ['a metric that is gone', [makeRun({ metrics })], [makeRun()], 'the candidate did not measure it'],
  ])('%s is told as the reason', (_, baseline, candidate, reason) => {
    expect(only(compare({ baseline, candidate, code: null })).reason).toBe(reason);
  });

  test('that failed are left out beside runs that succeeded', () => {
    const baseline = [
      makeRun({ metrics }),
      makeRun({ metrics: [makeMetric('accuracy', 0.1)], outcome: failed.outcome }),
    ];
    expect(only(compare({ baseline, candidate: [makeRun({ metrics })], code: null })).baseline).toBe(0.9);
  });

  test('without metrics or without runs make empty comparisons', () => {
    expect(compare({ baseline: [], candidate: [], code: null })).toEqual({
      changes: [],
      anomalies: [],
      params: [],
      data: [],
      packages: [],
      environment: [],
      code: null,
    });
  });
});

test('changes stand in the order of their importance', () => {
  const before = [
    makeMetric('b_loss', 1),
    makeMetric('a_loss', 1),
    makeMetric('gated_loss', 1, { tier: 'gate' }),
    makeMetric('same', 1),
    makeMetric('gone', 1),
    makeMetric('better', 2),
    makeMetric('debug', 1, { tier: 'detail' }),
  ];
  const after = [
    makeMetric('fresh', 1),
    makeMetric('b_loss', 2),
    makeMetric('a_loss', 2),
    makeMetric('gated_loss', 1, { tier: 'gate' }),
    makeMetric('same', 1),
    makeMetric('better', 1),
    makeMetric('debug', 2, { tier: 'detail' }),
  ];
  const resources = { wallMs: 1, cpuMs: null, peakRssBytes: null, gpuPeakBytes: null, outputBytes: 0 };
  const { changes } = compare({
    baseline: [makeRun({ metrics: before, resources })],
    candidate: [makeRun({ metrics: after, resources })],
    code: null,
  });
  expect(changes.map(({ metric }) => metric)).toEqual([
    'gated_loss',
    'a_loss',
    'b_loss',
    'gone',
    'better',
    'fresh',
    'same',
    'debug',
    'train_seconds',
  ]);
});

test('names and labels called __proto__ are names like any other', () => {
  const labels: Record<string, string> = JSON.parse('{"__proto__":"x"}');
  const metrics = [makeMetric('__proto__', 1, { labels })];
  const run = makeRun({ metrics, params: JSON.parse('{"__proto__":1}') });
  const other = makeRun({ metrics, params: JSON.parse('{"__proto__":2}') });
  const comparison = compare({ baseline: [run], candidate: [other], code: null });
  expect(only(comparison)).toMatchObject({ metric: '__proto__', kind: 'unchanged' });
  expect(comparison.params).toEqual([{ name: '__proto__', kind: 'changed', baseline: 1, candidate: 2 }]);
});

describe('for any records', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom<RunMetric['value']>('NaN', 'Infinity', '-Infinity', null),
  );
  const metric = fc
    .record({
      name: fc.constantFrom('accuracy', 'loss', '__proto__', 'a{b=c}'),
      value,
      labels: fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.string()),
      goal: fc.constantFrom<RunMetric['goal']>('min', 'max', null),
      unit: fc.constantFrom<RunMetric['unit']>(null, 's', 'ms', 'B', '%'),
    })
    .map(({ name, value, ...traits }) => makeMetric(name, value, traits));
  const runs = fc.array(
    fc.record({ metrics: fc.array(metric, { maxLength: 4 }) }).map((parts) => makeRun(parts)),
    { maxLength: 3 },
  );

  test('compared with themselves nothing has changed', () => {
    fc.assert(
      fc.property(runs, (side) => {
        const { changes, ...differences } = compare({ baseline: side, candidate: side, code: null });
        expect(changes.filter(({ kind }) => kind !== 'unchanged' && kind !== 'inconclusive')).toEqual([]);
        expect(changes.filter(({ delta }) => delta !== null && delta !== 0)).toEqual([]);
        expect(differences).toEqual({
          anomalies: [],
          params: [],
          data: [],
          packages: [],
          environment: [],
          code: null,
        });
      }),
    );
  });

  test('improved and worsened, new and missing change places with the sides', () => {
    const mirror: Record<ChangeKind, ChangeKind> = {
      improved: 'worsened',
      worsened: 'improved',
      new: 'missing',
      missing: 'new',
      unchanged: 'unchanged',
      inconclusive: 'inconclusive',
    };
    const plain = fc.array(value, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(plain, plain, fc.constantFrom<RunMetric['goal']>('min', 'max', null), (a, b, goal) => {
        const forth = changeOf(a, b, { goal });
        const back = changeOf(b, a, { goal });
        expect(back.kind).toBe(mirror[forth.kind]);
        expect(back.delta === null ? null : -back.delta + 0).toBe(
          forth.delta === null ? null : forth.delta + 0,
        );
      }),
    );
  });

  test('every number of a comparison is finite, so that JSON can hold it', () => {
    fc.assert(
      fc.property(runs, runs, (baseline, candidate) => {
        const numbers = numbersIn(compare({ baseline, candidate, code: null }));
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../src/records/mergeReadings.ts';
import type { MetricDeclaration } from '../../src/records/metricDeclaration.ts';
import type { MetricValue } from '../../src/records/metricValue.ts';
import type { Reading, Series } from '../../src/records/reading.ts';
import type { RunMetric } from '../../src/records/runRecord.ts';

function reading(path: string, facts: Partial<Reading>): Reading {
  const nothing = { params: {}, series: [], summary: [], hints: [], tags: {}, warnings: [] };
  return { source: { format: 'json', path }, ...nothing, ...facts };
}

const stating = (path: string, value: MetricValue, name = 'x'): Reading =>
  reading(path, { summary: [{ name, labels: {}, value }] });

const series = (values: readonly number[], name = 'x'): Series => ({
  name,
  labels: {},
  stepKind: 'step',
  steps: [...values.keys()],
  values,
});

const logging = (path: string, values: readonly number[], name = 'x'): Reading =>
  reading(path, { series: [series(values, name)] });

function merge(
  readings: readonly Reading[],
  declarations: readonly MetricDeclaration[] = [],
  gated: readonly string[] = [],
) {
  return mergeReadings({ readings, declarations, gated });
}

function only(
  readings: readonly Reading[],
  declarations: readonly MetricDeclaration[] = [],
  gated: readonly string[] = [],
): RunMetric {
  const [metric, ...others] = merge(readings, declarations, gated).metrics;
  if (metric === undefined || others.length > 0) throw new Error('expected one metric');
  return metric;
}

describe('the value of a metric', () => {
  it.each<[string, readonly Reading[], MetricDeclaration['summary'], MetricValue, RunMetric['summary']]>([
    ['is what a source states', [stating('a', 0.5)], undefined, 0.5, 'stated'],
    ['is the last point of a series without a stated value', [logging('a', [3, 1, 2])], undefined, 2, 'last'],
    [
      'is the stated one rather than the last point',
      [logging('a', [3, 1]), stating('b', 9)],
      undefined,
      9,
      'stated',
    ],
    [
      'is NaN when the last point is: the run diverged',
      [logging('a', [1, Number.NaN])],
      undefined,
      'NaN',
      'last',
    ],
    ['is a stated NaN', [stating('a', 'NaN')], undefined, 'NaN', 'stated'],
    ['is null when a source says so', [stating('a', null)], undefined, null, 'stated'],
    ['is any other value before null', [stating('a', null), stating('b', 0)], undefined, 0, 'stated'],
    ['is the last point before null', [stating('a', null), logging('b', [1])], undefined, 1, 'last'],
    ['is the least when so declared', [logging('a', [3, Number.NaN, 1, 2])], 'min', 1, 'min'],
    [
      'is the greatest when so declared, even if one is stated',
      [logging('a', [1, 3, 2]), stating('a', 9)],
      'max',
      3,
      'max',
    ],
    ['is the mean when so declared', [logging('a', [1, 2, 6])], 'mean', 3, 'mean'],
    ['is NaN as the mean with a NaN', [logging('a', [1, Number.NaN])], 'mean', 'NaN', 'mean'],
    ['is infinite as the mean with an infinity', [logging('a', [1, Infinity])], 'mean', 'Infinity', 'mean'],
    ['is NaN as the least of nothing but NaN', [logging('a', [Number.NaN])], 'min', 'NaN', 'min'],
    [
      'is the stated one when there is no series for the declared summary',
      [stating('a', 9)],
      'max',
      9,
      'stated',
    ],
  ])('%s', (_, readings, summary, value, expected) => {
    const metric = only(readings, summary === undefined ? [] : [{ pattern: 'x', summary }]);
    expect([metric.value, metric.summary]).toEqual([value, expected]);
  });

  it.each([
    ['min', [3, 1, 2], 1],
    ['max', [3, 1, 2], 3],
  ] as const)('is the best by its goal, %s', (goal, values, expected) => {
    expect(only([logging('a', values)], [{ pattern: 'x', summary: 'best', goal }]).value).toBe(expected);
  });

  it('is the last one, with a warning, when the best is asked for and no goal is known', () => {
    const { metrics, warnings } = merge([logging('a', [3, 1, 2])], [{ pattern: 'x', summary: 'best' }]);
    expect(metrics[0]).toMatchObject({ value: 2, summary: 'last' });
    expect(warnings).toEqual([expect.stringContaining('x has no goal')]);
  });
});

describe('a metric from several sources', () => {
  it('is one, with all its sources named', () => {
    expect(only([stating('a.json', 1), logging('b.csv', [1]), stating('<output>', 1)]).sources).toEqual([
      'a.json',
      '<output>',
      'b.csv',
    ]);
  });

  it.each([
    ['a file counts before the output, wherever it stands', ['<output>', 'a.json'], 'a.json'],
    ['of two files the first counts', ['b.json', 'a.json'], 'b.json'],
  ])('%s', (_, [first = '', second = ''], winner) => {
    const readings = [stating(first, 1), stating(second, 2)];
    const { metrics, warnings } = merge(readings);
    const value = winner === first ? 1 : 2;
    expect(metrics[0]?.value).toBe(value);
    expect(warnings).toEqual([
      `x is ${value} in ${winner} and ${3 - value} in ${winner === first ? second : first}; the former is kept.`,
    ]);
  });

  it.each<[MetricValue, MetricValue, boolean]>([
    [0.1 + 0.2, 0.3, true],
    [1e-300, 1.0000000001e-300, true],
    [1, 1 + 1e-6, false],
    // What float32 makes of a third, as TensorBoard has it.
    [1 / 3, 0.33333334, true],
    [1 / 3, 0.3333334, false],
    [1e-50, 2e-50, false],
    [0, 1e-300, false],
    ['NaN', 'NaN', true],
    ['NaN', 1, false],
    ['Infinity', 'Infinity', true],
    ['Infinity', '-Infinity', false],
    ['Infinity', 1e308, false],
    [null, 1, true],
  ])('%s and %s agree: %s', (a, b, agree) => {
    expect(merge([stating('a', a), stating('b', b)]).warnings).toHaveLength(agree ? 0 : 1);
  });

  it('keeps one of two series that are the same', () => {
    const merged = merge([logging('a', [1, Number.NaN]), logging('b', [1, Number.NaN])]);
    expect(merged.series).toEqual([series([1, Number.NaN])]);
    expect(merged.warnings).toEqual([]);
  });

  it('keeps the longest of different series, with a warning', () => {
    const merged = merge([logging('a', [3]), logging('b', [1, 2]), logging('<output>', [1, 2])]);
    expect(merged.series).toEqual([series([1, 2])]);
    expect(merged.metrics[0]).toMatchObject({ value: 2, points: 2 });
    expect(merged.warnings).toEqual([
      'x has different points in its sources: 2 in b, 1 in a; the former are kept.',
    ]);
  });

  it.each<[string, Partial<Series>, boolean]>([
    ['the same points in single precision', { values: [0.1, 0.2, Math.fround(1 / 3)] }, true],
    ['every second point', { steps: [0, 2], values: [0.1, 1 / 3] }, true],
    ['the beginning alone', { steps: [0], values: [0.1] }, true],
    ['the same values by another count', { steps: [10, 20, 30], values: [0.1, 0.2, 1 / 3] }, true],
    ['the same values over epochs', { stepKind: 'epoch', values: [0.1, 0.2, 1 / 3] }, true],
    ['another last value', { values: [0.1, 0.2, 0.4] }, false],
    ['another value at one step', { steps: [0, 2], values: [0.1, 0.4] }, false],
    ['points in another order', { values: [0.2, 0.1, 1 / 3] }, false],
    ['some points over epochs', { stepKind: 'epoch', steps: [0, 2], values: [0.1, 1 / 3] }, false],
  ])('agrees with a source that has %s: %s', (_, other, agrees) => {
    const whole = series([0.1, 0.2, 1 / 3]);
    const readings = [reading('a', { series: [whole] }), reading('b', { series: [{ ...whole, ...other }] })];
    for (const order of [readings, readings.toReversed()]) {
      const merged = merge(order);
      expect(merged.warnings).toHaveLength(agrees ? 0 : 1);
      expect(merged.metrics).toHaveLength(1);
      expect(merged.metrics[0]?.points).toBe(3);
      expect(merged.metrics[0]?.sources.toSorted()).toEqual(['a', 'b']);
    }
  });

  it('is kept over steps rather than rows', () => {
    const rows: Series = { ...series([1, 2]), stepKind: 'row' };
    const steps: Series = { ...series([1, 2]), steps: [10, 20] };
    expect(merge([reading('a', { series: [rows] }), reading('b', { series: [steps] })]).series).toEqual([
      steps,
    ]);
  });

  it('keeps slices apart', () => {
    const slices = ['en', 'de'].map((lang) => ({ name: 'x', labels: { lang }, value: 1 }));
    expect(merge([reading('a', { summary: slices })]).metrics.map(({ labels }) => labels)).toEqual([
      { lang: 'en' },
      { lang: 'de' },
    ]);
  });

  it('takes params and tags of the first source, with a warning for others that differ', () => {
    const a = reading('a', { params: { lr: 0.1, same: Number.NaN }, tags: { owner: 'me' } });
    const b = reading('b', { params: { lr: 0.2, same: Number.NaN, bad: Infinity }, tags: { owner: 'you' } });
    const { params, tags, warnings } = merge([a, b]);
    expect(params).toEqual({ lr: 0.1, same: 'NaN', bad: 'Infinity' });
    expect(tags).toEqual({ owner: 'me' });
    expect(warnings).toEqual([
      'Param lr is 0.1 in a and 0.2 in b; the former is kept.',
      'Tag owner is "me" in a and "you" in b; the former is kept.',
    ]);
  });
});

describe('what is known about a metric', () => {
  it.each([
    ['declared', [{ pattern: 'loss', goal: 'max' }], { goal: 'max', goalSource: 'declared' }],
    ['the source', [], { goal: 'max', goalSource: 'source' }],
  ] as const)('has its goal from %s', (_, declarations, expected) => {
    const hints = [{ name: 'loss', goal: 'max', unit: 'nat' } as const];
    const metric = only(
      [reading('a', { summary: [{ name: 'loss', labels: {}, value: 1 }], hints })],
      declarations,
    );
    expect(metric).toMatchObject({ ...expected, unit: 'nat' });
  });

  it('has its goal from its name, or none', () => {
    expect(only([stating('a', 1, 'val/loss')])).toMatchObject({ goal: 'min', goalSource: 'name' });
    expect(only([stating('a', 1, 'x')])).toMatchObject({ goal: null, goalSource: null, unit: null });
  });

  it('warns of sources that disagree about the goal', () => {
    const hinting = (path: string, goal: 'min' | 'max') =>
      reading(path, { ...stating(path, 1), hints: [{ name: 'x', goal }] });
    const { warnings } = merge([
      reading('a', { hints: [{ name: 'x', goal: 'min' }], summary: stating('a', 1).summary }),
      reading('b', { hints: hinting('b', 'max').hints }),
    ]);
    expect(warnings).toEqual(['The goal of x is min in a and max in b; the former is kept.']);
  });

  it.each([
    ['accuracy', [stating('a', 0.9, 'accuracy')], 'proportion'],
    ['accuracy in percent', [stating('a', 90, 'accuracy')], 'value'],
    ['accuracy with one point in percent', [logging('a', [50, 0.9], 'accuracy')], 'value'],
    ['accuracy of a run that diverged', [logging('a', [0.9, Number.NaN], 'accuracy')], 'proportion'],
    ['loss', [stating('a', 0.9, 'loss')], 'value'],
  ] as const)('is of a kind: %s', (_, readings, kind) => {
    expect(only(readings).kind).toBe(kind);
  });

  it.each([
    [undefined, false, 'report'],
    ['detail', false, 'detail'],
    ['gate', false, 'gate'],
    ['detail', true, 'gate'],
    ['drop', true, 'gate'],
  ] as const)('has its tier: keep %s, gated %s → %s', (keep, isGated, tier) => {
    expect(
      only([stating('a', 1)], [{ pattern: '*', keep, unit: 's', kind: 'proportion' }], isGated ? ['x'] : []),
    ).toMatchObject({
      tier,
      unit: 's',
      kind: 'proportion',
    });
  });

  it('is dropped with its series when so declared', () => {
    const merged = merge(
      [logging('a', [1], 'debug/x'), logging('a', [1], 'y')],
      [{ pattern: 'debug/*', keep: 'drop' }],
    );
    expect(merged.metrics.map(({ name }) => name)).toEqual(['y']);
    expect(merged.series.map(({ name }) => name)).toEqual(['y']);
  });
});

describe('merging in general', () => {
  it('repairs names with half a character, and merges what is then the same', () => {
    const merged = merge([stating('a', 1, 'x\ud800'), logging('b', [1], 'x\udfff')]);
    expect(merged.metrics.map(({ name }) => name)).toEqual(['x\uFFFD']);
    expect(merged.series.map(({ name }) => name)).toEqual(['x\uFFFD']);
  });

  it('has hostile names as what they are', () => {
    const hostile = Object.fromEntries([['__proto__', 'x']]);
    const merged = merge([
      reading('a', {
        params: hostile,
        tags: hostile,
        summary: [{ name: '__proto__', labels: hostile, value: 1 }],
      }),
    ]);
    expect(Object.entries(merged.params)).toEqual([['__proto__', 'x']]);
    expect(Object.entries(merged.tags)).toEqual([['__proto__', 'x']]);
    expect(Object.entries(merged.metrics[0]?.labels ?? {})).toEqual([['__proto__', 'x']]);
  });

  it('leaves out metrics, points and warnings beyond the limits, and says so', () => {
    const readings = [
      reading('a', {
        series: [series([1, 2], 'a'), series([1, 2], 'b'), series([1], 'c'), series([1], 'd')],
      }),
      reading('b', { summary: ['a', 'b', 'c', 'd'].map((name) => ({ name, labels: {}, value: 1 })) }),
      reading('c', { summary: ['a', 'b', 'c', 'd'].map((name) => ({ name, labels: {}, value: 2 })) }),
    ];
    const input = { readings, declarations: [], gated: ['d'] };
    const merged = mergeReadings(input, { metrics: 3, points: 3, warnings: 2 });
    expect(merged.metrics.map(({ name, points }) => [name, points])).toEqual([
      ['d', 1],
      ['a', 2],
      ['b', 0],
    ]);
    expect(merged.series.map(({ name }) => name)).toEqual(['d', 'a']);
    expect(merged.warnings).toEqual([
      '4 metrics were logged; 3 are kept.',
      '5 points were logged; the series of some metrics, 2 points, are left out.',
      'd is 1 in b and 2 in c; the former is kept.',
      'a is 1 in b and 2 in c; the former is kept.',
      '1 more disagreements between sources are not listed.',
    ]);
  });

  it('takes what trackers measure of the machine for detail, unless told otherwise', () => {
    const names = ['system/cpu', 'system/gpu.0.temp', 'system/disk', 'system', 'val/system/x'];
    const { metrics } = merge(
      names.map((name) => stating(name, 1, name)),
      [{ pattern: 'system/gpu*', keep: 'report' }],
      ['system/disk'],
    );
    expect(metrics.map(({ name, tier }) => [name, tier])).toEqual([
      ['system/cpu', 'detail'],
      ['system/gpu.0.temp', 'report'],
      ['system/disk', 'gate'],
      ['system', 'report'],
      ['val/system/x', 'report'],
    ]);
  });

  it('lets sources call the same run by different ids and names, and nothing else', () => {
    const merged = merge([
      reading('a', {
        tags: { 'wandb.run_id': 'x', 'mlflow.runName': 'bold', owner: 'ann' },
        params: { clip: null },
      }),
      reading('b', {
        tags: { 'wandb.run_id': 'y', 'mlflow.runName': 'shy', owner: 'bob' },
        params: { clip: 'None' },
      }),
    ]);
    expect(merged.tags).toEqual({ 'wandb.run_id': 'x', 'mlflow.runName': 'bold', owner: 'ann' });
    expect(merged.warnings).toEqual(['Tag owner is "ann" in a and "bob" in b; the former is kept.']);
  });

  it('gives nothing for nothing', () => {
    expect(merge([])).toEqual({ metrics: [], params: {}, tags: {}, series: [], warnings: [] });
    expect(merge([reading('a', { series: [series([])] })]).metrics).toEqual([]);
  });

  it('does not change its input and gives the same again', () => {
    const readings = [logging('a', [1, 2]), stating('b', 2)];
    const before = structuredClone(readings);
    expect(merge(readings)).toEqual(merge(readings));
    expect(readings).toEqual(before);
  });

  it('merges 100,000 metrics in a few seconds', () => {
    const summary = Array.from({ length: 100_000 }, (_, index) => ({
      name: `m${index}`,
      labels: {},
      value: index,
    }));
    const startedAt = performance.now();
    expect(merge([reading('a', { summary })], [{ pattern: 'm1*', keep: 'detail' }]).metrics).toHaveLength(
      100_000,
    );
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

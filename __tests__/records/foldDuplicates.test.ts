import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../src/records/mergeReadings.ts';
import type { Labels } from '../../src/records/metricKey.ts';
import type { MetricDeclaration } from '../../src/records/metricDeclaration.ts';
import type { Goal, Reading } from '../../src/records/reading.ts';

interface Logged {
  readonly path: string;
  readonly names: readonly string[];
  readonly values?: readonly number[];
  readonly firstStep?: number;
  readonly labels?: Labels;
  readonly goal?: Goal;
}

const curve = [0.9, 0.5, 1 / 3];

function logged({ path, names, values = curve, firstStep = 0, labels = {}, goal }: Logged): Reading {
  return {
    source: { format: 'x', path },
    params: {},
    tags: {},
    warnings: [],
    summary: [],
    hints: goal === undefined ? [] : names.map((name) => ({ name, goal })),
    series: names.map((name) => ({
      name,
      labels,
      stepKind: 'step',
      steps: values.map((_, index) => firstStep + index),
      values,
    })),
  };
}

function merge(
  sources: readonly Logged[],
  gated: readonly string[] = [],
  declarations: readonly MetricDeclaration[] = [],
) {
  return mergeReadings({ readings: sources.map(logged), gated, declarations });
}

function namesOf(sources: readonly Logged[], gated: readonly string[] = []): string[] {
  return merge(sources, gated).metrics.map(({ name }) => name);
}

const file = { path: 'trainer_state.json', names: ['loss'] };
const tracker = { path: 'wandb/run.wandb', names: ['train/loss'] };

describe('the same points under two names', () => {
  it('are one metric with both sources, under the longer name', () => {
    const { metrics, series, warnings } = merge([file, tracker]);
    expect(metrics).toMatchObject([
      { name: 'train/loss', points: 3, sources: ['wandb/run.wandb', 'trainer_state.json'] },
    ]);
    expect(series.map(({ name }) => name)).toEqual(['train/loss']);
    expect(warnings).toEqual([]);
  });

  it('take the goal from whichever source knows it', () => {
    const { metrics } = merge([
      { ...file, names: ['quality'], goal: 'max' },
      { ...tracker, names: ['train/quality'] },
    ]);
    expect(metrics).toMatchObject([{ name: 'train/quality', goal: 'max', goalSource: 'source' }]);
  });

  it.each<[string, readonly Logged[], readonly string[]]>([
    [
      'eval_loss and eval/loss',
      [
        { ...file, names: ['eval_loss'] },
        { ...tracker, names: ['eval/loss'] },
      ],
      ['eval/loss'],
    ],
    ['in single precision', [file, { ...tracker, values: curve.map(Math.fround) }], ['train/loss']],
    [
      'one precise point',
      [
        { ...file, values: [0.4532] },
        { ...tracker, values: [0.4532] },
      ],
      ['train/loss'],
    ],
    ['of three sources', [file, tracker, { path: 'events', names: ['run/train/loss'] }], ['run/train/loss']],
  ])('fold: %s', (_, sources, expected) => {
    expect(namesOf(sources)).toEqual(expected);
  });

  it.each<[string, readonly Logged[]]>([
    ['one source has both', [{ path: 'a', names: ['loss', 'train/loss'] }]],
    ['a source has both', [file, { ...tracker, names: ['loss', 'train/loss'] }]],
    ['a point differs', [file, { ...tracker, values: [0.9, 0.5, 0.34] }]],
    ['a step differs', [file, { ...tracker, firstStep: 1 }]],
    ['a label differs', [file, { ...tracker, labels: { split: 'val' } }]],
    ['the ends of the names differ', [file, { ...tracker, names: ['train/myloss'] }]],
    [
      'all points are 1',
      [
        { ...file, values: [1, 1] },
        { ...tracker, values: [1, 1] },
      ],
    ],
    [
      'the point is no precise one',
      [
        { ...file, values: [0.5] },
        { ...tracker, values: [0.5] },
      ],
    ],
    ['the short name fits two', [file, { ...tracker, names: ['train/loss', 'val/loss'] }]],
  ])('stay apart when %s', (_, sources) => {
    const all = new Set(sources.flatMap(({ names }) => names));
    expect(new Set(namesOf(sources))).toEqual(all);
  });

  it('keep the name that the user knows, and both when both are known', () => {
    expect(namesOf([file, tracker], ['loss'])).toEqual(['loss']);
    expect(merge([file, tracker], [], [{ pattern: 'loss', goal: 'min' }]).metrics).toMatchObject([
      { name: 'loss' },
    ]);
    expect(namesOf([file, tracker], ['loss', 'train/loss'])).toEqual(['loss', 'train/loss']);
  });

  it('never lose a point that only one source has, whatever the sources log', () => {
    const source = fc.record({
      path: fc.constantFrom('a', 'b', 'c'),
      names: fc.subarray(['loss', 'train/loss', 'val/loss', 'x.loss'], { minLength: 1 }),
      values: fc.array(fc.constantFrom(0, 0.123, 0.456, Number.NaN), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(source, { maxLength: 4 }), (sources) => {
        const merged = merge(sources);
        const kept = merged.series.map(({ values }) => JSON.stringify(values.map(String)));
        const longest = (values: readonly number[]) =>
          sources.every((other) => other.values.length <= values.length);
        for (const { values } of sources)
          if (longest(values) && sources.every((other) => other.values.join() === values.join()))
            expect(kept).toContain(JSON.stringify(values.map(String)));
        expect(merged.metrics.length).toBeLessThanOrEqual(
          new Set(sources.flatMap(({ names }) => names)).size,
        );
        expect(new Set(merged.metrics.flatMap((metric) => metric.sources))).toEqual(
          new Set(sources.map(({ path }) => path)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

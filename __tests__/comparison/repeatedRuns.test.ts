import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import type { Change } from '../../src/comparison/comparison.ts';
import type { RunMetric } from '../../src/records/runRecord.ts';
import { makeMetric, makeRun } from './makeRun.ts';

type Run = readonly [seed: number | null, value: RunMetric['value']];

function changeOf(baseline: readonly Run[], candidate: readonly Run[], more: object = {}): Change {
  const runs = (side: readonly Run[]) =>
    side.map(([seed, value]) => makeRun({ seed, metrics: [makeMetric('accuracy', value)] }));
  const { changes } = compare({
    baseline: runs(baseline),
    candidate: runs(candidate),
    code: null,
    pair: 'seed',
    ...more,
  });
  const [change] = changes;
  if (change === undefined) throw new Error('no change');
  return change;
}

describe('runs paired by seed', () => {
  test('belong together whatever their order', () => {
    const { pairs, interval, kind } = changeOf(
      [
        [1, 0.5],
        [2, 0.7],
        [3, 0.9],
      ],
      [
        [3, 0.93],
        [1, 0.52],
        [2, 0.73],
      ],
    );
    expect(pairs?.seeds).toEqual([3, 1, 2]);
    expect(pairs?.differences.map((difference) => difference.toFixed(2))).toEqual(['0.03', '0.02', '0.03']);
    expect(pairs?.unpaired).toEqual({ baseline: 0, candidate: 0 });
    // Unpaired, this difference would drown in the spread between seeds.
    expect(interval).toMatchObject({ method: 'paired t', confidence: 0.95 });
    expect(kind).toBe('improved');
  });

  test.each<[string, Run[], Run[], number[], { baseline: number; candidate: number }]>([
    [
      'a seed of one side only',
      [
        [1, 0.5],
        [2, 0.6],
      ],
      [
        [2, 0.7],
        [3, 0.8],
      ],
      [2],
      { baseline: 1, candidate: 1 },
    ],
    ['no seed', [[null, 0.5]], [[null, 0.6]], [], { baseline: 1, candidate: 1 }],
    [
      'a seed twice on a side',
      [
        [1, 0.5],
        [1, 0.6],
      ],
      [[1, 0.7]],
      [],
      { baseline: 2, candidate: 1 },
    ],
    [
      'NaN',
      [
        [1, 'NaN'],
        [2, 0.5],
      ],
      [
        [1, 0.7],
        [2, 0.6],
      ],
      [2],
      { baseline: 0, candidate: 1 },
    ],
  ])('leave out %s, and say how many', (_, baseline, candidate, seeds, unpaired) => {
    expect(changeOf(baseline, candidate).pairs).toMatchObject({ seeds, unpaired });
  });

  test('with fewer than two pairs have no estimate of the noise', () => {
    const { interval, reason } = changeOf(
      [
        [1, 0.5],
        [2, 0.6],
      ],
      [
        [2, 0.7],
        [3, 0.8],
      ],
    );
    expect(interval).toBeNull();
    expect(reason).toContain('fewer than two pairs of runs');
  });

  test('that all differ by the same have no noise', () => {
    expect(
      changeOf(
        [
          [1, 0.25],
          [2, 0.5],
        ],
        [
          [1, 0.5],
          [2, 0.75],
        ],
      ),
    ).toMatchObject({
      kind: 'improved',
      reason: 'all pairs differ by the same, so the difference is not noise',
    });
  });

  test('are not formed where nobody asked for them', () => {
    expect(changeOf([[1, 0.5]], [[1, 0.6]], { pair: 'none' })).not.toHaveProperty('pairs');
  });
});

describe('a history', () => {
  const older = (unit: string | null, ...values: RunMetric['value'][]) =>
    values.map((value) => makeRun({ metrics: [makeMetric('latency', value, { unit })] }));
  const now = (unit: string) => makeRun({ metrics: [makeMetric('latency', 2000, { unit })] });

  test('is converted to the unit of today, in its own order, without what is not finite', () => {
    const { changes } = compare({
      baseline: [now('ms')],
      candidate: [now('ms')],
      code: null,
      history: older('s', 1, 'NaN', 3, 2),
    });
    expect(changes[0]?.history).toEqual([1000, 3000, 2000]);
  });

  test('of another unit is none', () => {
    const { changes } = compare({
      baseline: [now('ms')],
      candidate: [now('ms')],
      code: null,
      history: older('B', 1, 2),
    });
    expect(changes[0]).not.toHaveProperty('history');
  });
});

describe('a comparison that is one of several looks', () => {
  test('takes its share of the error rate for its intervals', () => {
    const { interval, reason } = changeOf(
      [
        [1, 0.5],
        [2, 0.6],
      ],
      [
        [1, 0.7],
        [2, 0.9],
      ],
      { share: 0.5, pair: 'none' },
    );
    expect(interval?.confidence).toBeCloseTo(0.975, 12);
    expect(reason).toContain('the 97.5 % interval');
  });
});

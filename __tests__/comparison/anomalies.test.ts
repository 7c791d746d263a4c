import { describe, expect, test } from 'vitest';

import { anomaliesAmong } from '../../src/comparison/anomalies.ts';
import { compare } from '../../src/comparison/compare.ts';
import type { RunMetric, RunRecord } from '../../src/records/runRecord.ts';
import { makeMetric, makeRun } from './makeRun.ts';

type Columns = Readonly<Record<string, readonly RunMetric['value'][]>>;
const traits: Readonly<Record<string, Parameters<typeof makeMetric>[2]>> = {
  gated: { tier: 'gate' },
  undirected: { goal: null, goalSource: null },
};

/** As many runs as the columns are long. */
function runsOf(columns: Columns): RunRecord[] {
  const count = Math.max(...Object.values(columns).map(({ length }) => length));
  return Array.from({ length: count }, (_, index) =>
    makeRun({
      metrics: Object.entries(columns).flatMap(([name, values]) => {
        const value = values[index];
        return value === undefined ? [] : [makeMetric(name, value, traits[name])];
      }),
    }),
  );
}

const compared = (before: Columns, after: Columns, gated: readonly string[] = []) =>
  compare({ baseline: runsOf(before), candidate: runsOf(after), code: null, gated });

const noisy = [0.9, 0.91, 0.92];
const lower = [0.8, 0.81, 0.82];

describe('anomalies', () => {
  test('are metrics that moved by more than their noise', () => {
    const { anomalies } = compared({ f1: noisy, auc: noisy }, { f1: lower, auc: [0.9, 0.92, 0.91] });
    expect(anomalies.map(({ key }) => key)).toEqual(['f1']);
    // SciPy 1.17.1: ttest_ind(lower, noisy, equal_var=False).pvalue
    expect(anomalies[0]?.p).toBeCloseTo(0.00025521674944192465, 12);
    expect(anomalies[0]?.adjustedP).toBeCloseTo(2 * 0.00025521674944192465, 12);
  });

  test.each<[string, Columns, Columns]>([
    ['a gate watches them', { gated: noisy }, { gated: lower }],
    ['they have one run on a side', { f1: noisy }, { f1: [0.1] }],
    ['they are within their noise', { f1: noisy }, { f1: [0.89, 0.91, 0.9] }],
    ['a run is NaN', { f1: noisy }, { f1: [0.1, 0.11, 'NaN'] }],
    ['they are new', {}, { f1: lower }],
    ['they are exactly the same', { f1: [1, 1] }, { f1: [1, 1] }],
    ['they are too large', { f1: [1e308, -1e308] }, { f1: [1e308, 1e308] }],
  ])('are none when %s', (_, before, after) => {
    expect(compared({ ...before, other: [1] }, { ...after, other: [1] }).anomalies).toEqual([]);
  });

  test('need no goal', () => {
    const { anomalies } = compared({ undirected: noisy }, { undirected: lower });
    expect(anomalies).toHaveLength(1);
  });

  test('without any noise moved if they differ', () => {
    const { anomalies } = compared({ parameters: [10, 10] }, { parameters: [12, 12] });
    expect(anomalies).toEqual([{ key: 'parameters', p: null, adjustedP: null }]);
  });

  test('are not what gates are named to watch, a measured resource', () => {
    expect(compared({ f1: noisy }, { f1: lower }, ['f1']).anomalies).toEqual([]);
  });

  test('are controlled over all metrics: what one alone would show is lost among a hundred', () => {
    const moved = [0.882, 0.892, 0.902];
    expect(compared({ f1: noisy }, { f1: moved }).anomalies).toEqual([]);
    const shown = [0.87, 0.88, 0.89];
    expect(compared({ f1: noisy }, { f1: shown }).anomalies).toHaveLength(1);
    const still = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`m${index}`, noisy]));
    expect(compared({ f1: noisy, ...still }, { f1: shown, ...still }).anomalies).toEqual([]);
  });

  test('stand in the order of the changes', () => {
    const { changes, anomalies } = compared(
      { b: noisy, a: noisy, f1: noisy },
      { b: lower, a: lower, f1: lower },
    );
    expect(anomalies.map(({ key }) => key)).toEqual(changes.map(({ metric }) => metric));
    expect(anomaliesAmong(changes.toReversed(), []).map(({ key }) => key)).toEqual(['b', 'a', 'f1']);
  });
});

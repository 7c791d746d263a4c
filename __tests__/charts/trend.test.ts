import { describe, expect, test } from 'vitest';
import type { Curve, CurveRun } from '../../src/charts/curve.ts';
import { interpolateUnlogged, meanTrend, runsOf, stepRange } from '../../src/charts/trend.ts';

const run = (fields: Partial<CurveRun>): CurveRun => ({
  side: 'candidate',
  runId: 'r',
  seed: 1,
  steps: [0, 1, 2],
  values: [0, 1, 2],
  ...fields,
});
const curve = (runs: readonly CurveRun[]): Curve => ({
  metric: 'loss',
  labels: {},
  goal: null,
  unit: null,
  stepKind: 'step',
  gated: true,
  runs,
});

describe('the trend of a side', () => {
  test('is the mean of its runs and leaves the other side out', () => {
    const both = curve([
      run({}),
      run({ values: [2, 3, 4] }),
      run({ side: 'baseline', values: [99, 99, 99] }),
    ]);
    expect(meanTrend(runsOf(both, 'candidate'), { first: 0, last: 2 }, 3)).toEqual([1, 2, 3]);
  });

  test('tells "only NaN here" from "nothing logged here"', () => {
    const one = curve([run({ steps: [0, 4, 8], values: [1, 'NaN', 3] })]);
    expect(meanTrend(one.runs, { first: 0, last: 8 }, 5)).toEqual([1, null, 'NaN', null, 3]);
  });

  test('has no range without points', () => {
    expect(stepRange([run({ steps: [], values: [] })])).toBeNull();
  });
});

test('interpolation bridges what was not logged, but neither NaN nor the ends', () => {
  expect(interpolateUnlogged([null, 1, null, 3, null, 'NaN', null, 7, null])).toEqual([
    null,
    1,
    2,
    3,
    null,
    'NaN',
    null,
    7,
    null,
  ]);
});

import { describe, expect, test } from 'vitest';
import type { Curve } from '../../src/charts/curve.ts';
import { lineGeometry, sparkPath, valueRange } from '../../src/charts/lineGeometry.ts';
import type { MetricValue } from '../../src/records/metricValue.ts';

const area = { left: 0, right: 100, top: 0, bottom: 50 };

function curve(steps: readonly number[], values: readonly MetricValue[]): Curve {
  const runs = [{ side: 'candidate' as const, runId: 'r', seed: null, steps, values }];
  return { metric: 'm', labels: {}, goal: null, unit: null, stepKind: 'step', gated: false, runs };
}

describe('the drawing of a curve', () => {
  test.each<[string, readonly MetricValue[], string]>([
    ['a line', [0, 1, 2], 'M0 50L50 25L100 0'],
    ['a gap at NaN, with a dot for the lonely point', [0, 'NaN', 2], 'M0 50h0M100 0h0'],
    ['a gap at no value', [0, 1, null], 'M0 50L50 0'],
    ['a flat line in the middle', [3, 3, 3], 'M0 25L50 25L100 25'],
  ])('is %s', (_, values, path) => {
    expect(lineGeometry(curve([0, 1, 2], values), area)?.lines[0]?.path).toBe(path);
  });

  test('does not exist without a finite value', () => {
    expect(lineGeometry(curve([0, 1], ['NaN', 'Infinity']), area)).toBeNull();
  });

  test('has finite coordinates for the largest numbers', () => {
    const path = lineGeometry(curve([0, 1], [-Number.MAX_VALUE, Number.MAX_VALUE]), area)?.lines[0]?.path;
    expect(path).toBe('M0 50L100 0');
  });
});

test('a sparkline uses the range that it is given', () => {
  expect(sparkPath([0, 1], { low: 0, high: 2 }, area)).toBe('M0 50L100 25');
  expect(valueRange(['NaN', null])).toBeNull();
});

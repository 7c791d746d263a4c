import type { Curve, CurveRun } from './curve.ts';
import { isFiniteValue, type MetricValue } from '../records/metricValue.ts';

export interface StepRange {
  readonly first: number;
  readonly last: number;
}

/** From the lowest to the highest step of these runs; null without any point. */
export function stepRange(runs: readonly CurveRun[]): StepRange | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { steps } of runs) {
    // Steps rise, so a run's range is its two ends.
    first = Math.min(first, steps[0] ?? Infinity);
    last = Math.max(last, steps.at(-1) ?? -Infinity);
  }
  return first <= last ? { first, last } : null;
}

/**
 * Runs as `buckets` values at equal distances over the range: the mean of all their finite values near
 * each. `NaN` where runs logged nothing finite, null where they logged nothing.
 */
export function meanTrend(
  runs: readonly CurveRun[],
  { first, last }: StepRange,
  buckets: number,
): readonly MetricValue[] {
  const sums = Array.from({ length: buckets }, () => ({ total: 0, finite: 0, logged: 0 }));
  const width = (last - first) / Math.max(1, buckets - 1);
  for (const run of runs) {
    for (const [index, step] of run.steps.entries()) {
      const value = run.values[index];
      const sum = sums[width === 0 ? 0 : Math.round((step - first) / width)];
      if (sum === undefined) continue;
      sum.logged += 1;
      if (!isFiniteValue(value)) continue;
      sum.total += value;
      sum.finite += 1;
    }
  }
  return sums.map(({ total, finite, logged }) => {
    if (finite > 0) return total / finite;
    return logged > 0 ? 'NaN' : null;
  });
}

/** Fills places where nothing was logged, between two finite values, on a straight line. NaN stays a gap. */
export function interpolateUnlogged(values: readonly MetricValue[]): readonly MetricValue[] {
  const filled = [...values];
  let previous = -1;
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const from = values[previous];
    if (isFiniteValue(from) && isFiniteValue(value)) {
      for (let gap = previous + 1; gap < index; gap++) {
        filled[gap] = from + ((value - from) * (gap - previous)) / (index - previous);
      }
    }
    previous = index;
  }
  return filled;
}

/** The runs of one side of a curve. */
export function runsOf(curve: Curve, side: CurveRun['side']): readonly CurveRun[] {
  return curve.runs.filter((run) => run.side === side);
}

/** The most points that one run of these has. */
export function longestRun(runs: readonly CurveRun[]): number {
  return runs.reduce((most, { steps }) => Math.max(most, steps.length), 0);
}

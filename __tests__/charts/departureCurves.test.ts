import { describe, expect, test } from 'vitest';
import { departureCurves } from '../../src/charts/departureCurves.ts';
import { run, steps, verify } from '../reproduction/makeRuns.ts';

function drawn(recorded: readonly number[], rerun: readonly number[]) {
  const own = run(0.9, { curves: [steps('loss', recorded)] });
  const reruns = [run(0.9, { curves: [steps('loss', rerun)] })];
  return departureCurves(verify(own, reruns).reproduction.departures[0], own, reruns);
}

describe('where a re-run parts from its record, drawn', () => {
  test('has both curves, and their difference', () => {
    const curves = drawn([3, 2, 1], [3, 2.5, 1.5]);
    expect(curves?.both).toMatchObject({
      metric: 'loss',
      runs: [
        { side: 'baseline', steps: [0, 1, 2], values: [3, 2, 1] },
        { side: 'candidate', steps: [0, 1, 2], values: [3, 2.5, 1.5] },
      ],
    });
    expect(curves?.difference?.runs).toMatchObject([{ side: 'candidate', values: [0, 0.5, 0.5] }]);
  });

  test('keeps what is no number, and the steps that both have', () => {
    const curves = drawn([3, 2, 1, 0.5], [3, Number.NaN, 1.5]);
    expect(curves?.difference?.runs[0]).toMatchObject({ steps: [0, 1, 2], values: [0, 'NaN', 0.5] });
  });

  test('stays small however long the runs are', () => {
    const long = Array.from({ length: 100_000 }, (_, index) => Math.sin(index));
    const curves = drawn(long, [...long.slice(0, -1), 7]);
    expect(curves?.both.runs.every(({ steps: at }) => at.length <= 400)).toBe(true);
    const values = curves?.difference?.runs[0]?.values ?? [];
    expect(values.length).toBeLessThanOrEqual(400);
    expect(values.at(-1)).toBeCloseTo(7 - Math.sin(99_999), 12);
  });

  test('is nothing where no curve parts, and has no difference where one run ends at once', () => {
    expect(drawn([3, 2], [3, 2])).toBeNull();
    expect(drawn([3], [4])).toBeNull();
  });
});

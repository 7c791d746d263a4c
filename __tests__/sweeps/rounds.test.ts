import { describe, expect, it } from 'vitest';
import { estimate, legsOf, limitsBroken, mostLegs } from '../../src/sweeps/rounds.ts';

describe('rounds on GitHub', () => {
  it('are estimated with their jobs, minutes and cost', () => {
    expect(estimate(64, { size: 8, perJob: 1 }, 10)).toEqual({
      trials: 64,
      rounds: 8,
      runs: 2,
      jobs: 64,
      billedMinutes: 720,
      dollars: 720 * 0.006,
    });
    expect(estimate(10, { size: 8, perJob: 3 }, null)).toMatchObject({
      rounds: 2,
      jobs: 4,
      billedMinutes: null,
    });
  });

  it.each<[number, number, number | null, number, number]>([
    [256, 1, null, 1, 0],
    [257, 1, null, 1, 1],
    [1024, 4, null, 1, 0],
    [1028, 4, null, 1, 1],
    [8, 10, 36, 1, 0],
    [8, 10, 37, 1, 1],
    [8, 1, null, 51, 1],
  ])(
    'of %i trials, %i in a job of %s minutes each, in %i runs: %i limits are broken',
    (size, perJob, minutes, runs, count) => {
      expect(limitsBroken({ size, perJob }, minutes, runs)).toHaveLength(count);
    },
  );

  it('pack every trial into exactly one job, evenly', () => {
    for (const [count, perJob] of [
      [1, 1],
      [7, 3],
      [256, 1],
      [100, 7],
    ] as const) {
      const legs = legsOf(
        Array.from({ length: count }, (_, index) => index),
        perJob,
      );
      expect(legs.flat().toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, index) => index),
      );
      expect(Math.max(...legs.map(({ length }) => length))).toBeLessThanOrEqual(perJob);
      expect(
        Math.max(...legs.map(({ length }) => length)) - Math.min(...legs.map(({ length }) => length)),
      ).toBeLessThanOrEqual(1);
      expect(legs.length).toBeLessThanOrEqual(mostLegs);
    }
  });
});

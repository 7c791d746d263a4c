import { describe, expect, it } from 'vitest';
import { readSweepFile } from '../../src/sweeps/configuration/readSweepFile.ts';
import { estimate, legsOf, limitsBroken, mostLegs, usualForm } from '../../src/sweeps/rounds.ts';

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
      expect(limitsBroken({ size, perJob }, minutes, { trials: 1700, rounds: 4 * runs, runs })).toHaveLength(
        count,
      );
    },
  );

  it('of many trials that learn nothing begin with a small one, where a fault costs little', () => {
    const specOf = (method: string, count: number) =>
      readSweepFile(
        `method: ${method}\nmetric: { name: loss }\nrun_cap: 400\nparameters: { x: { min: 1, max: ${count} } }\n`,
        'sweep.yml',
      ).spec;
    expect(usualForm(specOf('grid', 20))).toEqual({ size: 256, perJob: 1 });
    expect(usualForm(specOf('grid', 300))).toEqual({ size: 256, first: 8, perJob: 1 });
    expect(usualForm(specOf('random', 1000), 4)).toEqual({ size: 1024, first: 32, perJob: 4 });
    expect(usualForm(specOf('bayes', 1000))).toEqual({ size: 8, perJob: 1 });
    expect(estimate(300, { size: 256, first: 8, perJob: 1 }, null)).toMatchObject({ rounds: 3, jobs: 300 });
    expect(estimate(264, { size: 256, first: 8, perJob: 1 }, null)).toMatchObject({ rounds: 2, jobs: 264 });
    expect(estimate(5, { size: 256, first: 8, perJob: 1 }, null)).toMatchObject({ rounds: 1, jobs: 5 });
  });

  it('that are too many are refused with the size that would do', () => {
    const expected = estimate(5000, { size: 8, perJob: 1 }, null);
    expect(limitsBroken({ size: 8, perJob: 1 }, null, expected)).toEqual([
      '5000 trials, 8 in a round, are 625 rounds, 4 in each of 157 workflow runs; at most 50 runs follow one another: put at least 25 trials into a round, or allow fewer.',
    ]);
  });

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

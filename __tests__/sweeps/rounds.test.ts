import { describe, expect, it } from 'vitest';
import { readSweepFile } from '../../src/sweeps/configuration/readSweepFile.ts';
import {
  estimate,
  legsOf,
  limitsBroken,
  mostLegs,
  neighbouringLegsOf,
  usualForm,
} from '../../src/sweeps/rounds.ts';

const asked = (trials: number) => ({ trials, confirmingRuns: 0, minutesPerTrial: null });

describe('rounds on GitHub', () => {
  it('are estimated with their jobs and billed minutes', () => {
    const asked = { trials: 64, confirmingRuns: 0, minutesPerTrial: 10.5 };
    expect(estimate(asked, { size: 8, perJob: 1 })).toEqual({
      trials: 64,
      confirmingRuns: 0,
      rounds: 8,
      runs: 2,
      // Eight plans and two conclusions.
      jobs: 64 + 10,
      billedMinutes: 64 * 12 + 10,
    });
    // Rounds of 3 + 3 + 2 and 1 + 1 in a job, a third plan that finds the end.
    expect(estimate({ ...asked, trials: 10, minutesPerTrial: 10 }, { size: 8, perJob: 3 })).toMatchObject({
      rounds: 2,
      jobs: 4 + 4,
      billedMinutes: 31 + 31 + 21 + 21 + 4,
    });
    expect(estimate({ ...asked, minutesPerTrial: null }, { size: 8, perJob: 3 }).billedMinutes).toBeNull();
  });

  it.each([
    [1, 2],
    [3, 2],
    [4, 1],
    [8, 1],
  ])('of a sweep of %i rounds have %i plans more when it is confirmed', (rounds, plans) => {
    const asked = { trials: rounds, confirmingRuns: 12, minutesPerTrial: 1 };
    const { jobs, runs } = estimate(asked, { size: 1, perJob: 1 });
    expect(jobs).toBe(rounds + 12 + rounds + plans + runs);
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
    expect(estimate(asked(300), { size: 256, first: 8, perJob: 1 })).toMatchObject({ rounds: 3, jobs: 305 });
    expect(estimate(asked(264), { size: 256, first: 8, perJob: 1 })).toMatchObject({ rounds: 2, jobs: 268 });
    expect(estimate(asked(5), { size: 256, first: 8, perJob: 1 })).toMatchObject({ rounds: 1, jobs: 8 });
  });

  it('that are too many are refused with the size that would do', () => {
    const expected = estimate(asked(5000), { size: 8, perJob: 1 });
    expect(limitsBroken({ size: 8, perJob: 1 }, null, expected)).toEqual([
      '5000 trials, 8 in a round, are 625 rounds, 4 in each of 157 workflow runs; at most 50 runs follow one another: put at least 25 trials into a round, or allow fewer.',
    ]);
  });

  it('pack runs that are compared beside their neighbours', () => {
    const runs = ['a1', 'b1', 'a2', 'b2', 'a3', 'b3'];
    expect(neighbouringLegsOf(runs, 2)).toEqual([
      ['a1', 'b1'],
      ['a2', 'b2'],
      ['a3', 'b3'],
    ]);
    expect(neighbouringLegsOf(runs, 4).map(({ length }) => length)).toEqual([3, 3]);
    expect(neighbouringLegsOf([], 4)).toEqual([]);
    for (const [count, perJob] of [
      [1, 1],
      [7, 3],
      [256, 1],
      [300, 2],
    ] as const) {
      const all = Array.from({ length: count }, (_, index) => index);
      const legs = neighbouringLegsOf(all, perJob);
      expect(legs.flat()).toEqual(all);
      expect(legs.every(({ length }) => length >= 1 && length <= perJob)).toBe(true);
    }
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

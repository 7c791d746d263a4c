import { afterEach, describe, expect, it } from 'vitest';
import { sweepTrials } from '../../src/sweeps/log/sweepTrials.ts';
import { goThrough } from './sweepChaos.ts';
import { outcomes, SweepStage } from './sweepStage.ts';

const stages: SweepStage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.hub.stop();
});

async function open(trials: number, inputs: Readonly<Record<string, string>>): Promise<SweepStage> {
  const stage = await SweepStage.start(trials, inputs);
  stages.push(stage);
  return stage;
}

const limitMs = 600_000;

describe('a sweep on the job matrix', { timeout: limitMs }, () => {
  it('goes through its rounds and on in another run; legs ask GitHub nothing', async () => {
    const stage = await open(5, { 'round-size': '1' });
    const last = await stage.runOn();
    expect(
      stage.results.map(({ conclusion }) => conclusion),
      stage.said(),
    ).toEqual(['success', 'success']);
    const log = stage.log(last);
    expect(sweepTrials(log).map(({ state }) => state.kind)).toEqual(
      Array.from({ length: 5 }, () => 'complete'),
    );
    expect(log.entries.at(-1)).toEqual({ kind: 'concluded', reason: 'the budget of 5 trials is spent' });
    const calls = stage.hub.github.calls
      .filter(({ kind }) => kind === 'rest')
      .map(({ method, path }) => `${method} ${path}`);
    expect(calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
    // The second run lists the artifacts of the first and fetches its log, and each lists its jobs: that is all.
    expect(calls.length, calls.join('\n')).toBeLessThanOrEqual(6);
    expect(log.entries.flatMap((entry) => (entry.kind === 'jobs' ? [entry.jobs.length] : []))).toEqual([
      9, 4,
    ]);
    expect(stage.records().every(({ role, sweep }) => role === 'trial' && sweep?.id === log.sweepId)).toBe(
      true,
    );
  });

  it.each([2, 3])('comes to the same whatever befalls its jobs (seed %i)', async (seed) => {
    const inputs = { 'round-size': '3', 'trials-per-job': '2' };
    const [peaceful, troubled] = [await open(6, inputs), await open(6, inputs)];
    const expected = outcomes(peaceful.log(await peaceful.runOn()));
    const ordeal = await goThrough(troubled, seed);
    expect(ordeal.outcomes, ordeal.said).toEqual(expected);
    expect(ordeal.completedTwice, ordeal.said).toEqual([]);
    const befell = Object.values(ordeal.kills).reduce((sum, count) => sum + count, 0);
    expect(befell, JSON.stringify(ordeal.kills)).toBeGreaterThan(0);
  });
});

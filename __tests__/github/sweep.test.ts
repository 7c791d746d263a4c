import { afterEach, describe, expect, it } from 'vitest';
import { sweepTrials } from '../../src/sweeps/log/sweepTrials.ts';
import { outcomes, SweepStage } from './sweepStage.ts';

let stage: SweepStage | null = null;
afterEach(async () => {
  await stage?.hub.stop();
  stage = null;
});

describe('a sweep on the job matrix', () => {
  it('goes through its rounds and on in another run, and tells the same as without disturbances', async () => {
    stage = await SweepStage.start(10, { 'round-size': '2' });
    const last = await stage.runOn();
    const log = stage.log(last);
    expect(stage.results.map(({ conclusion }) => conclusion), stage.said()).toEqual(['success', 'success']);
    expect(sweepTrials(log).map(({ state }) => state.kind)).toEqual(Array.from({ length: 10 }, () => 'complete'));
    expect(log.entries.at(-1)).toEqual({ kind: 'concluded', reason: 'the budget of 10 trials is spent' });
    console.log(stage.results.map(({ jobs }) => jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)));
    expect(outcomes(log)).toHaveLength(10);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { sweepTrials } from '../../src/sweeps/log/sweepTrials.ts';
import { SweepStage } from './sweepStage.ts';

let stage: SweepStage | null = null;
afterEach(async () => {
  await stage?.hub.stop();
  stage = null;
});

describe('a sweep that begins with the records of another workflow run', { timeout: 600_000 }, () => {
  it('counts its trials as its own and runs as many as ever', async () => {
    stage = await SweepStage.start(3, { setup: 'true' });
    const before = await stage.runOn();
    const known = new Set(sweepTrials(stage.log(before)).map(({ counted }) => counted?.recordId));
    const last = await stage.runOn(() => ({}), { seed: '1', 'warm-start': String(before.id) });
    const trials = sweepTrials(stage.log(last));
    expect(
      trials.map(({ method, state }) => [method, state.kind]),
      stage.said(),
    ).toEqual([
      ...Array.from({ length: 3 }, () => ['recorded', 'complete']),
      ...Array.from({ length: 3 }, () => ['quasi-random', 'complete']),
    ]);
    expect(new Set(trials.slice(0, 3).map(({ counted }) => counted?.recordId))).toEqual(known);
    expect(stage.said()).toContain(
      'note: warm start: of 3 recorded runs 3 count as trials, since command, code and data are the same',
    );
  });

  it('says what is wrong with a run that is not there', async () => {
    stage = await SweepStage.start(3, {});
    const run = await stage.run(() => ({}), { 'warm-start': '77' });
    expect(stage.results[0]?.conclusion).toBe('failure');
    expect(stage.said()).toMatch(/run 77|Could not look up/);
    expect(stage.hub.github.state.artifacts.filter(({ runId }) => runId === run.id)).toEqual([]);
  });
});

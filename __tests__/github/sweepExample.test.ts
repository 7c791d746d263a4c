import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { actionDirectory } from '../support/hub.ts';
import { SweepStage } from './sweepStage.ts';

const stages: SweepStage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.hub.stop();
});

/** The example as a user would keep it, but for what would need a network, with rounds that a test has time for. */
const example = readFileSync(join(actionDirectory, '.github/examples/sweep.yml'), 'utf8')
  .replace('pip install -r requirements.txt', 'echo installed')
  .replace('with: { resume:', "with: { round-size: '1', resume:");
const callerPath = '.github/workflows/search.yml';

describe('the example of a sweep, carried out', { timeout: 600_000 }, () => {
  it('calls our workflow, and goes on by starting itself again, not the workflow that it calls', async () => {
    const stage = await SweepStage.start(5, {}, { workflow: { path: callerPath, text: example } });
    stages.push(stage);
    const last = await stage.runOn();
    expect(
      stage.results.map(({ conclusion }) => conclusion),
      stage.said(),
    ).toEqual(['success', 'success']);
    const [first, second] = stage.results;
    expect(first?.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      ...[0, 1, 2, 3].flatMap((round) => [
        `sweep / plan-${round + 1}: success`,
        `sweep / trial ${round}: success`,
      ]),
      'sweep / plan-confirm: skipped',
      'sweep / confirm: skipped',
      'sweep / stopped: skipped',
      'sweep / conclude: success',
    ]);
    expect(stage.hub.github.state.dispatches).toMatchObject([
      { workflow: callerPath, ref: 'main', inputs: { resume: String(stage.hub.github.state.runs[0]?.id) } },
    ]);
    expect(second?.jobs.find(({ id }) => id === 'trials-1')?.name).toBe('sweep / trial 4');
    const ends = stage.log(last).entries.filter(({ kind }) => kind === 'ended');
    expect(ends).toHaveLength(5);
    expect(stage.said()).toContain(
      'the sweep has 5 trials at most, in 5 rounds: 4 in this run, the others in 1 more',
    );
  });

  it('is refused at its first job where somebody fills in nonsense, before anything is started', async () => {
    const stage = await SweepStage.start(
      5,
      { resume: 'the last one' },
      { workflow: { path: callerPath, text: example } },
    );
    stages.push(stage);
    await stage.run();
    const [{ jobs, conclusion } = { jobs: [], conclusion: '' }] = stage.results;
    expect(conclusion).toBe('failure');
    expect(jobs.filter((job) => job.conclusion !== 'skipped').map(({ name }) => name)).toEqual([
      'sweep / plan-1',
    ]);
    expect(jobs[0]?.log).toContain(
      'input sweep-resume (in sweep.yml: resume): expected a whole number from 1, got "the last one"',
    );
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { confirmingRuns } from '../../src/sweeps/log/confirmingRuns.ts';
import type { SweepLog } from '../../src/sweeps/log/sweepLog.ts';
import { sweepTrials } from '../../src/sweeps/log/sweepTrials.ts';
import type { JobResult } from '../support/runner/runWorkflow.ts';
import { goThrough } from './sweepChaos.ts';
import { shippedWorkflow, SweepStage, type Fate, type StageOptions } from './sweepStage.ts';

const stages: SweepStage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.hub.stop();
});

interface StageOfModel extends StageOptions {
  readonly gate?: string;
}

/** A sweep of a model whose present values are poor. */
async function open(
  trials: number,
  inputs: Readonly<Record<string, string>>,
  { gate = 'superior(val_loss, 0.01)', files, ...options }: StageOfModel = {},
): Promise<SweepStage> {
  const settings = `experiments:
  toy:
    metrics: { val_loss: { goal: min } }
    gates: ["${gate}"]
    sweep:
      present: { lr: 0.001, momentum: 0.0, decay: 0.5, epochs: 5 }
      prices: { per-minute: { ubuntu-latest: 0.006 } }
`;
  const stage = await SweepStage.start(
    trials,
    { confirm: '1', 'trials-per-job': '3', ...inputs },
    { files: { 'trainmark.yml': settings, ...files }, ...options },
  );
  stages.push(stage);
  return stage;
}

/** In place of the model: its trials have no seed, what confirms them has one and fails. */
const failsWithSeed = {
  'train.sh': 'test -z "$TRAINMARK_SEED" && exec python3 train.py "$@"\n',
  'sweep.yml': `program: train.sh
method: grid
command: [sh, "\${program}", "\${args}"]
metric: { name: val_loss }
parameters: { lr: { values: [0.001, 0.5] }, momentum: { value: 0 }, decay: { value: 0.5 }, epochs: { value: 5 } }
`,
};

const withoutPresent = `experiments:
  toy: { gates: ["val_loss <= 1"] }
`;

/** The jobs that ran, by run, each with what it ended as. */
const carriedOut = ({ results }: SweepStage): string[][] =>
  results.map(({ jobs }) =>
    jobs
      .filter(({ conclusion }) => conclusion !== 'skipped')
      .map(({ id, name, conclusion }) => `${id === name ? id : `${id} ${name}`}: ${conclusion}`),
  );

const conclusionOf = ({ results }: SweepStage): JobResult | undefined =>
  results.at(-1)?.jobs.find(({ id }) => id === 'conclude');

/** Every confirming run that went through, by its trial and seed. */
const confirmedRecords = (stage: SweepStage, log: SweepLog): string[] => {
  const pairs = new Set(confirmingRuns(log).map(({ trial, seed }) => `${trial}@${seed}`));
  return stage
    .records()
    .filter(({ outcome }) => outcome.kind === 'succeeded')
    .map(({ sweep, command }) => `${sweep?.trial ?? ''}@${command.seed ?? ''}`)
    .filter((pair) => pairs.has(pair))
    .toSorted();
};

/** "Trial 2, run again 3 times: val_loss …" */
const winnerIn = (stage: SweepStage): string =>
  /Trial \d+, run again 3 times: [^;]*/.exec(conclusionOf(stage)?.log ?? '')?.[0] ?? 'no winner is told';

const sidesOf = (log: SweepLog): number[] => [...new Set(confirmingRuns(log).map(({ trial }) => trial))];

const expectWhole = (stage: SweepStage, log: SweepLog): void => {
  const [present, best] = sidesOf(log);
  const pairs = [present, best].flatMap((trial) => [1, 2, 3].map((seed) => `${trial ?? ''}@${seed}`));
  expect(present).toBe(0);
  expect(confirmedRecords(stage, log), stage.said()).toEqual(pairs.toSorted());
  expect(confirmingRuns(log).every(({ isSettled }) => isSettled)).toBe(true);
  expect(log.entries.at(-1)?.kind).toBe('concluded');
  expect(sweepTrials(log).every(({ attempts }) => attempts.length === 1)).toBe(true);
};

describe('the confirming round of a sweep on GitHub', { timeout: 600_000 }, () => {
  it('follows in the round behind the last trials, and the conclusion judges the winner', async () => {
    const stage = await open(4, { 'round-size': '3' });
    const log = stage.log(await stage.runOn());
    const best = sidesOf(log)[1] ?? '';
    expect(carriedOut(stage), stage.said()).toEqual([
      [
        'plan-1: success',
        'trials-1 trial 0 1 2: success',
        'plan-2: success',
        'trials-2 trial 3: success',
        'plan-3: success',
        `trials-3 trial 0@1 ${best}@1 0@2: success`,
        `trials-3 trial ${best}@2 0@3 ${best}@3: success`,
        'plan-4: success',
        'conclude: success',
      ],
    ]);
    expectWhole(stage, log);
    expect(conclusionOf(stage)?.log).toContain('Sweep: winner confirmed');
    expect(conclusionOf(stage)?.log).toContain('superior(val_loss, 0.01)');
    expect(conclusionOf(stage)?.log).toContain('18 billed minutes in 9 jobs, each rounded up; 0.11 USD.');
    const asked = stage.hub.github.calls.filter(({ kind }) => kind === 'rest');
    expect(asked.map(({ operationId }) => operationId)).toEqual(['actions/list-jobs-for-workflow-run']);
  });

  it('has a job of its own behind the fourth round, and waits for a search that goes on in another run', async () => {
    const stage = await open(5, { 'round-size': '1', 'trials-per-job': '6' });
    const log = stage.log(await stage.runOn());
    const [first, second] = carriedOut(stage);
    expect(first?.slice(-2), stage.said()).toEqual(['plan-confirm: success', 'conclude: success']);
    const best = sidesOf(log)[1] ?? '';
    expect(second).toEqual([
      'plan-1: success',
      'trials-1 trial 4: success',
      'plan-2: success',
      `trials-2 trial 0@1 ${best}@1 0@2 ${best}@2 0@3 ${best}@3: success`,
      'plan-3: success',
      'conclude: success',
    ]);
    expectWhole(stage, log);

    const short = await open(4, { 'round-size': '1', 'trials-per-job': '6' });
    const whole = short.log(await short.runOn());
    expect(carriedOut(short)[0]?.slice(-4), short.said()).toEqual(
      [
        'plan-4: success',
        'trials-4 trial 3: success',
        'plan-confirm: success',
        expect.stringMatching(/^confirm confirm 0@1 .*: success$/),
        'conclude: success',
      ].slice(-4),
    );
    expectWhole(short, whole);
  });

  it('repeats no run that ended when machines are lost, the run is cancelled and somebody resumes it', async () => {
    const stage = await open(2, { 'trials-per-job': '1' });
    // Six legs: of the third the machine is lost while it trains, at the fifth somebody cancels the run.
    const fate: Fate = (job, leg, run) => {
      if (run > 0 || job !== 'trials-2') return {};
      if (leg === 2) return { killMain: true, cancelAfter: { kind: 'whenLog', pattern: /^begun/ } };
      return leg === 4 ? { cancelAfter: { kind: 'whenLog', pattern: /^trial 0 again/ } } : {};
    };
    const first = await stage.run(fate);
    expect([3, 4], stage.said()).toContain(confirmedRecords(stage, stage.log(first)).length);
    expect(stage.log(first).entries.some(({ kind }) => kind === 'concluded')).toBe(false);
    // The records of the first run expire: its log holds what they said.
    for (const artifact of stage.hub.github.state.artifacts)
      if (artifact.name.startsWith('trainmark-run-')) artifact.expiresAtMs = Date.now() - 1000;
    const last = await stage.runOn(undefined, { resume: String(first.id) });
    expectWhole(stage, stage.log(last));
    expect(conclusionOf(stage)?.log).toContain('Sweep: winner confirmed');
    expect(stage.results.at(-1)?.conclusion, stage.said()).toBe('success');
  });

  it('makes no run twice when its legs and its conclusion are run again', async () => {
    const stage = await open(2, { 'trials-per-job': '6' });
    const run = await stage.run((job) =>
      job === 'conclude' ? { killMain: true, cancelAfter: { kind: 'afterMs', ms: 200 } } : {},
    );
    run.attempt++;
    await stage.run(undefined, {}, run);
    expectWhole(stage, stage.log(run));
    expect(stage.results.at(-1)?.conclusion, stage.said()).toBe('success');
  });

  it('comes to the same winner whatever befalls its jobs', async () => {
    const inputs = { 'round-size': '3', 'trials-per-job': '2' };
    const [peaceful, troubled] = [await open(3, inputs), await open(3, inputs)];
    await peaceful.runOn();
    const expected = winnerIn(peaceful);
    const ordeal = await goThrough(troubled, 3);
    const befell = Object.values(ordeal.kills).reduce((sum, count) => sum + count, 0);
    expect(befell, JSON.stringify(ordeal.kills)).toBeGreaterThan(0);
    expect(ordeal.completedTwice, ordeal.said).toEqual([]);
    expect(conclusionOf(troubled)?.log, ordeal.said).toContain(expected);
  });

  it('fails the conclusion by a gate of trainmark.yml, whatever the best trial had', async () => {
    const stage = await open(2, {}, { gate: 'val_loss <= 0.001' });
    const log = stage.log(await stage.runOn());
    expectWhole(stage, log);
    const conclusion = conclusionOf(stage);
    expect(conclusion?.conclusion, stage.said()).toBe('failure');
    expect(conclusion?.log).toContain('does not pass the gates against the present configuration');
    expect(conclusion?.log).toContain('Sweep: winner not confirmed');
  });

  it('proposes nothing, and says so, when each of the best fails in a confirming run', async () => {
    const inputs = { 'confirm-seeds': '7,8', 'pull-request': 'true' };
    const stage = await open(2, inputs, { files: failsWithSeed });
    await stage.runOn();
    const conclusion = conclusionOf(stage);
    expect(conclusion?.conclusion, stage.said()).toBe('failure');
    expect(conclusion?.log).toContain('No trial is confirmed: each of the best failed');
    expect(conclusion?.steps.map(({ summary }) => summary).join('')).toContain(
      'No pull request with values: no trial is confirmed.',
    );
  });

  it.each<[string, Readonly<Record<string, string>>, string | undefined, RegExp]>([
    ['without present values', {}, '', /that configuration is not known/],
    [
      'with more runs than a matrix has jobs',
      { confirm: '99', 'trials-per-job': '1' },
      undefined,
      /The confirming round has 300 jobs; a matrix has at most 256/,
    ],
  ])('is refused %s before a trial is handed out', async (_, inputs, settings, message) => {
    const stage = await open(2, inputs);
    if (settings !== undefined) stage.hub.push('main', { 'trainmark.yml': withoutPresent });
    await stage.run();
    expect(carriedOut(stage)).toEqual([['plan-1: failure']]);
    expect(stage.said()).toMatch(message);
  });
});

describe('the confirming round of a sweep in rolling mode', { timeout: 600_000 }, () => {
  const rolling: StageOfModel = {
    workflow: shippedWorkflow('sweep-rolling.yml'),
    machines: { legsAtOnce: true },
  };

  it('follows on the machines of the workers when they have nothing to take any more', async () => {
    const stage = await open(4, { workers: '2' }, rolling);
    const log = stage.log(await stage.runOn());
    const best = sidesOf(log)[1] ?? '';
    expect(carriedOut(stage), stage.said()).toEqual([
      [
        'open: success',
        'work worker 1: success',
        'work worker 2: success',
        'plan-confirm: success',
        ...[1, 2, 3].flatMap((seed) => [
          `confirm confirm 0@${seed}: success`,
          `confirm confirm ${best}@${seed}: success`,
        ]),
        'conclude: success',
      ],
    ]);
    expectWhole(stage, log);
    expect(conclusionOf(stage)?.log).toContain('Sweep: winner confirmed');
  });

  it('waits for a search that goes on in another run, and goes on itself in a run that has no worker', async () => {
    // A job of fifteen seconds has no time for a second trial of eight.
    const stage = await open(
      2,
      { workers: '1', 'worker-minutes': '0.25', 'confirm-seeds': '1' },
      { ...rolling, gate: 'val_loss <= 10', machines: { ...rolling.machines, environment: { PAUSE: '8' } } },
    );
    // The machine of a confirming run dies in the second run.
    const fate: Fate = (job, leg, run) =>
      job === 'confirm' && leg === 0 && run === 1
        ? { killMain: true, cancelAfter: { kind: 'whenLog', pattern: /^begun/ } }
        : {};
    const log = stage.log(await stage.runOn(fate));
    const search = ['open: success', 'work worker 1: success', 'plan-confirm: success'];
    const best = sidesOf(log)[1] ?? '';
    expect(carriedOut(stage), stage.said()).toEqual([
      [...search, 'conclude: success'],
      [...search, 'confirm confirm 0@1: failure', `confirm confirm ${best}@1: success`, 'conclude: success'],
      ['open: success', 'plan-confirm: success', 'confirm confirm 0@1: success', 'conclude: success'],
    ]);
    expect(confirmedRecords(stage, log)).toEqual(['0@1', `${best}@1`].toSorted());
    expect(log.entries.at(-1)?.kind).toBe('concluded');
  });

  it('is refused before a worker starts when nothing is known to compare with', async () => {
    const stage = await open(2, {}, rolling);
    stage.hub.push('main', { 'trainmark.yml': withoutPresent });
    await stage.run();
    expect(carriedOut(stage)).toEqual([['open: failure']]);
    expect(stage.said()).toMatch(/that configuration is not known/);
  });
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { planTrials } from '../../src/sweeps/log/planTrials.ts';
import type { SweepLog } from '../../src/sweeps/log/sweepLog.ts';
import { logLine } from '../../src/sweeps/log/sweepLogText.ts';
import { sweepTrials } from '../../src/sweeps/log/sweepTrials.ts';
import { shippedWorkflow, SweepStage, type Fate, type StageMachines } from './sweepStage.ts';

const stages: SweepStage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.hub.stop();
});

async function open(trials: number, environment: StageMachines['environment'] = {}): Promise<SweepStage> {
  const workflow = shippedWorkflow('sweep-rolling.yml');
  const machines = { environment, legsAtOnce: true };
  const stage = await SweepStage.start(trials, { workers: '3' }, { workflow, machines });
  stages.push(stage);
  return stage;
}

const fastClock = pathToFileURL(join(import.meta.dirname, '../support/fastClock.ts')).href;

/** Trials that are planned otherwise when the same log is read again up to there. */
function plannedOtherwise(log: SweepLog): readonly number[] {
  return log.entries.flatMap((entry, index) => {
    if (entry.kind !== 'planned') return [];
    const { planned } = planTrials({ ...log, entries: log.entries.slice(0, index) }, 1);
    return planned.map(logLine).join('') === logLine(entry) ? [] : [entry.trial];
  });
}

/** Trials by how many records of them there are. */
function recordsByTrial(
  stage: SweepStage,
  isWanted: (kind: string) => boolean = () => true,
): readonly number[] {
  const counts: number[] = [];
  for (const { sweep, outcome } of stage.records())
    if (sweep !== null && isWanted(outcome.kind)) counts[sweep.trial] = (counts[sweep.trial] ?? 0) + 1;
  return counts;
}

interface TrialTime {
  readonly fromMs: number;
  readonly toMs: number;
}

function runsIn(log: SweepLog): readonly TrialTime[] {
  return sweepTrials(log).flatMap(({ attempts }) =>
    attempts.flatMap(({ startedAt, durationMs }) => {
      if (startedAt === null || durationMs === null) return [];
      const fromMs = Date.parse(startedAt);
      return [{ fromMs, toMs: fromMs + durationMs }];
    }),
  );
}

/** What part of the workers' time was spent in trials. */
function utilisation(runs: readonly TrialTime[], workers: number): number {
  const from = Math.min(...runs.map(({ fromMs }) => fromMs));
  const to = Math.max(...runs.map(({ toMs }) => toMs));
  return runs.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0) / (workers * (to - from));
}

function mostAtOnce(runs: readonly TrialTime[]): number {
  return Math.max(
    ...runs.map(({ fromMs }) => runs.filter((one) => one.fromMs <= fromMs && fromMs < one.toMs).length),
  );
}

describe('a sweep in rolling mode', { timeout: 600_000 }, () => {
  it('has each of 16 trials run once by three workers at the same time, which ask GitHub nothing', async () => {
    const stage = await open(16, { PAUSE: '3' });
    const last = await stage.runOn();
    expect(
      stage.results.map(({ conclusion }) => conclusion),
      stage.said(),
    ).toEqual(['success']);
    const log = stage.log(last);
    expect(
      sweepTrials(log).map(({ state }) => state.kind),
      stage.said(),
    ).toEqual(Array(16).fill('complete'));
    expect(recordsByTrial(stage)).toEqual(Array(16).fill(1));
    expect(plannedOtherwise(log)).toEqual([]);
    expect(log.entries.at(-1)).toMatchObject({ kind: 'concluded' });
    const workers = log.entries.flatMap((entry) => (entry.kind === 'started' ? [entry.worker] : []));
    expect(new Set(workers).size).toBe(3);
    const asked = stage.hub.github.calls.flatMap(({ kind, operationId }) =>
      kind === 'rest' ? [operationId] : [],
    );
    // By the conclusion, once: what the jobs were billed.
    expect(asked).toEqual(['actions/list-jobs-for-workflow-run']);
    const calls = stage.hub.github.calls.filter(({ kind }) => kind === 'results' || kind === 'blob').length;
    const conflicts = stage.hub.github.calls.filter(({ status }) => status === 409).length;
    const used = Math.round(100 * utilisation(runsIn(log), 3));
    console.log(
      `rolling: ${used} % of three workers’ time in trials; ${(calls / 16).toFixed(1)} calls of the artifact service for each trial, ${conflicts} conflicts in all`,
    );
    expect(mostAtOnce(runsIn(log))).toBe(3);
  });

  it('loses nothing when one machine dies in a trial and one while it writes the log', async () => {
    const stage = await open(8, { NODE_OPTIONS: `--import=${fastClock}`, PAUSE: '1' });
    // The machine dies behind CreateArtifact and before FinalizeArtifact.
    stage.hub.github.fault({
      match: { kind: 'blob', method: 'PUT' },
      nth: 'all',
      effect: { kind: 'slow', delayMs: 1_000 },
    });
    const fate: Fate = (job, leg, run) => {
      if (run > 0 || job !== 'work' || leg === 0) return {};
      const pattern = leg === 1 ? /^begun/ : /^Uploading artifact: trainmark-sweep-log/;
      return { killMain: true, cancelAfter: { kind: 'whenLog', pattern } };
    };
    const last = await stage.runOn(fate);
    expect(stage.results.length, stage.said()).toBe(2);
    const log = stage.log(last);
    expect(
      sweepTrials(log).map(({ state }) => state.kind),
      stage.said(),
    ).toEqual(Array(8).fill('complete'));
    expect(recordsByTrial(stage, (kind) => kind === 'succeeded')).toEqual(Array(8).fill(1));
    expect(plannedOtherwise(log)).toEqual([]);
    const lost = log.entries.filter((entry) => entry.kind === 'ended' && entry.end.kind === 'lost');
    expect(lost, stage.said()).toHaveLength(1);
    const answered = (operation: string) =>
      stage.hub.github.calls.filter(({ operationId, status }) => operationId === operation && status === 200)
        .length;
    // One name of the log was taken for nothing.
    expect(answered('CreateArtifact') - answered('FinalizeArtifact')).toBe(1);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Hub, type HubJob } from '../support/hub.ts';
import type { Job } from '../support/loopback/state.ts';
import { workflowDispatchEvent, type WorkflowEvent } from '../support/runner/webhooks.ts';

const file = '.github/workflows/sweep.yml';
const sweepFile = (values: number): string =>
  `method: grid\nprogram: train.sh\ncommand: [sh, "\${program}", "\${args}"]\nmetric: { name: loss }\nparameters:\n  lr: { values: [${Array.from({ length: values }, (_, index) => index + 1).join(', ')}] }\n`;

let hub: Hub;
beforeEach(async () => {
  hub = await Hub.start({
    'train.sh': 'printf \'{"loss": %s}\' "${1#--lr=}" > metrics.json\n',
    'broken.sh': 'echo broken >&2\nexit 4\n',
    'sweep.yml': sweepFile(3),
    'long.yml': sweepFile(300),
    'broken.yml': sweepFile(2).replace('train.sh', 'broken.sh'),
    '.gitignore': 'metrics.json\n.trainmark/\n',
    [file]: 'on: workflow_dispatch\n',
  });
});
afterEach(() => hub.stop());

function started(inputs: Readonly<Record<string, string>> = {}): WorkflowEvent {
  const sha = hub.git('rev-parse', 'main');
  return workflowDispatchEvent({
    repository: hub.facts(),
    ref: 'refs/heads/main',
    sha,
    workflow: file,
    inputs,
  });
}

function phase(
  name: 'plan' | 'trial' | 'confirm' | 'conclude',
  inputs: Readonly<Record<string, string>> = {},
  options: Parameters<Hub['runJob']>[1] = {},
): Promise<HubJob> {
  const own = { command: 'sweep', 'sweep-phase': name, ...inputs };
  return hub.runJob(started(), { workflowPath: file, inputs: own, ...options });
}

interface Leg {
  readonly id: string;
  readonly n: string;
}

/** Plan and trials of one round in one run. */
async function round(
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ plan: HubJob; state: string; legs: readonly Leg[] }> {
  const plan = await phase('plan', inputs);
  expect(plan.result.conclusion, plan.result.log).toBe('success');
  const state = plan.result.outputs['sweep-state'] ?? '';
  const legs = JSON.parse(plan.result.outputs['sweep-legs'] ?? '') as readonly Leg[];
  for (const [index, leg] of legs.entries()) {
    const job = await phase(
      'trial',
      { 'sweep-state': state },
      {
        run: plan.run,
        job: 'trials-1',
        matrix: { leg },
        strategy: { jobIndex: index, jobTotal: legs.length },
      },
    );
    expect(job.result.conclusion, job.result.log).toBe('success');
    expect(job.calls.filter(({ kind }) => kind === 'rest')).toEqual([]);
  }
  return { plan, state, legs };
}

describe('the phases of a sweep', () => {
  it('hand on no more than ids and numbers, and conclude with the best trials', async () => {
    const { plan, state, legs } = await round({ 'sweep-trials-per-job': '2' });
    const id = plan.result.outputs['sweep-id'] ?? '';
    expect(legs).toEqual([
      { id: `${id}-0000`, n: '0 2' },
      { id: `${id}-0001`, n: '1' },
    ]);
    expect(plan.result.outputs['sweep-commit']).toBe(hub.git('rev-parse', 'main'));
    const { result } = await phase('conclude', { 'sweep-state': state }, { run: plan.run });
    expect(result.conclusion, result.log).toBe('success');
    expect(result.outputs['sweep-ended']).toBe('all 3 different trials were proposed');
    expect(result.summary).toContain('Trials: 3 complete');
    expect(hub.github.state.dispatches).toEqual([]);
  });

  it('name the permission that keeps a sweep from going on, and how to go on by hand', async () => {
    const { plan, state } = await round({ 'sweep-round-size': '1' });
    const { result } = await phase(
      'conclude',
      { 'sweep-state': state },
      { run: plan.run, permissions: { contents: 'read', actions: 'read' } },
    );
    expect(result.conclusion, result.log).toBe('success');
    const notices = result.annotations
      .filter(({ level }) => level === 'notice')
      .map(({ message }) => message);
    expect(notices.join('\n')).toMatch(/actions: write/);
    expect(notices.join('\n')).toContain(`run the workflow with resume = ${plan.run.id}`);
  });

  it('start the workflow again with what its starter filled in', async () => {
    const { plan, state } = await round({ 'sweep-round-size': '1' });
    const { result } = await hub.runJob(started({ note: 'x', resume: '1' }), {
      run: plan.run,
      workflowPath: file,
      inputs: { command: 'sweep', 'sweep-phase': 'conclude', 'sweep-state': state },
      permissions: { contents: 'read', actions: 'write' },
    });
    expect(result.conclusion, result.log).toBe('success');
    expect(hub.github.state.dispatches).toMatchObject([
      { workflow: file, ref: 'main', inputs: { note: 'x', resume: String(plan.run.id) } },
    ]);
  });

  it('tell what the sweep’s own jobs were billed, of this run and of one whose conclusion was lost', async () => {
    const { plan, state } = await round({ 'sweep-round-size': '1' });
    const atMs = Date.now() - 600_000;
    const took = (name: string, seconds: number, labels = ['ubuntu-latest'], runnerId = 1): Job => ({
      id: plan.run.jobs.length + 1,
      name,
      attempt: 1,
      status: 'completed',
      conclusion: 'success',
      startedAtMs: atMs,
      completedAtMs: atMs + 1000 * seconds,
      labels,
      runnerId,
    });
    plan.run.jobs.push(
      took('build', 6000),
      took('sweep / plan-1', 30),
      took('sweep / trial 0', 61, ['self-hosted', 'linux']),
      ...Array.from({ length: 150 }, (_, index) => took(`sweep / trial ${index + 1}`, 120)),
      took('sweep / trials-2', 0, [], 0),
    );
    const next = await phase('plan', { 'sweep-resume': String(plan.run.id) }, { job: 'plan-1' });
    expect(next.result.conclusion, next.result.log).toBe('success');
    const calls = next.calls.filter(({ operationId }) => operationId?.includes('jobs') === true);
    expect(calls, 'a hundred jobs a page').toHaveLength(2);
    const told = '301 billed minutes in 152 jobs, each rounded up, and 2 minutes on runners of your own.';
    expect(next.result.log.replaceAll(/\s+/g, ' ')).toContain(told);

    plan.run.jobs.push({ ...took('sweep / conclude', 0), status: 'in_progress' });
    const own = await phase('conclude', { 'sweep-state': state }, { run: plan.run, job: 'conclude' });
    expect(own.result.conclusion, own.result.log).toBe('success');
    // The conclusion still runs: up to now ten minutes and a little.
    expect(own.result.log).toContain('312 billed minutes in 153 jobs');
    expect(own.result.log).not.toContain('free');
  });

  it('leave the cost open, with the reason, when the jobs cannot be listed', async () => {
    const { plan, state } = await round();
    const { result } = await phase(
      'conclude',
      { 'sweep-state': state },
      { run: plan.run, permissions: { contents: 'read' } },
    );
    expect(result.conclusion, result.log).toBe('success');
    const said = result.annotations.map(({ message }) => message).join('\n');
    expect(said).toMatch(/What the jobs of run \d+ took is not known: [^]*actions: read/);
  });

  it('fail when no trial has a result', async () => {
    const { plan, state } = await round({ sweep: 'broken.yml' });
    const { result } = await phase('conclude', { 'sweep-state': state }, { run: plan.run });
    expect(result.main.exitCode).toBe(3);
    expect(result.summary).toContain('the command exited with 4');
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'more legs than a matrix has',
      { sweep: 'long.yml', 'sweep-round-size': '300' },
      /has 300 jobs; a matrix has at most 256/,
    ],
    [
      'a run that has nothing to resume',
      { 'sweep-resume': '1' },
      /There is no workflow run 1 in acme\/models that this job may see/,
    ],
    ['a sweep file that is not there', { sweep: 'none.yml' }, /There is no sweep file none\.yml/],
    [
      'a state that is not there',
      { 'sweep-state': 'trainmark-sweep-log-0123456789-000001-1' },
      /has no artifact trainmark-sweep-log-0123456789-000001-1/,
    ],
  ])('refuse %s before anything is handed out', async (_, inputs, message) => {
    const { result } = await phase('plan', inputs);
    expect(result.main.exitCode).toBe(2);
    expect(result.annotations.map((one) => one.message).join('\n')).toMatch(message);
    expect(result.outputs['sweep-legs']).toBeUndefined();
  });

  it('take 300 trials in one round of 256 jobs at most when they are packed', async () => {
    const { result } = await phase('plan', {
      sweep: 'long.yml',
      'sweep-round-size': '300',
      'sweep-trials-per-job': '2',
    });
    expect(result.conclusion, result.log).toBe('success');
    expect(JSON.parse(result.outputs['sweep-legs'] ?? '')).toHaveLength(150);
  });

  it('run no confirming run of a leg again that has its result', async () => {
    const { plan, state } = await round({ 'sweep-trials-per-job': '3' });
    const confirm = { 'sweep-confirm': '1', 'sweep-confirm-seeds': '5,6', 'sweep-trials-per-job': '2' };
    const next = await phase(
      'confirm',
      { 'sweep-state': state, ...confirm },
      { run: plan.run, job: 'plan-confirm' },
    );
    const legs = JSON.parse(next.result.outputs['sweep-legs'] ?? '') as readonly Leg[];
    expect(legs.map(({ n }) => n)).toEqual(['0@5 0@6']);
    const given = { 'sweep-state': next.result.outputs['sweep-state'] ?? '' };
    const leg = {
      run: plan.run,
      job: 'confirm',
      matrix: { leg: legs[0] },
      strategy: { jobIndex: 0, jobTotal: 1 },
    };
    const first = await phase('trial', given, leg);
    expect(first.result.log).toContain('trial 0 again, seed 6 (grid): loss 1');
    const again = await phase('trial', given, { ...leg, attempt: 2 });
    expect(again.result.log.match(/again, seed \d has its result: it is not run again/g)).toHaveLength(2);
    expect(again.calls.filter(({ kind }) => kind === 'rest')).toEqual([]);
  });

  it('run no trial of a leg again that has its result', async () => {
    const { plan, state, legs } = await round({ 'sweep-trials-per-job': '3' });
    const { result } = await phase(
      'trial',
      { 'sweep-state': state },
      { run: plan.run, attempt: 2, matrix: { leg: legs[0] }, strategy: { jobIndex: 0, jobTotal: 1 } },
    );
    expect(result.conclusion, result.log).toBe('success');
    expect(result.log.match(/has its result: it is not run again/g)).toHaveLength(3);
  });
});

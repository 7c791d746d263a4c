import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweepTrials } from '../../src/sweeps/log/sweepTrials.ts';
import type { SweepLog } from '../../src/sweeps/log/sweepLog.ts';
import { Hub, type HubJob, type JobOptions } from '../support/hub.ts';
import { workflowDispatchEvent } from '../support/runner/webhooks.ts';
import type { Run } from '../support/loopback/state.ts';
import { newestLog } from './sweepStage.ts';

const file = '.github/workflows/sweep-rolling.yml';
const shortWaits = pathToFileURL(join(import.meta.dirname, '../support/shortWaits.ts')).href;
const sweepFile = (values: number, script = 'train.sh'): string =>
  `method: grid\nprogram: ${script}\ncommand: [sh, "\${program}", "\${args}"]\nmetric: { name: loss }\nparameters:\n  lr: { values: [${Array.from({ length: values }, (_, index) => index + 1).join(', ')}] }\n`;

let hub: Hub;
beforeEach(async () => {
  hub = await Hub.start({
    // A machine without a card fails whatever it runs; the others take their time.
    'train.sh':
      'test "$CARD" = none && { echo no card >&2; exit 3; }\necho begun\nsleep "${PAUSE:-0}"\nprintf \'{"loss": %s}\' "${1#--lr=}" > metrics.json\n',
    'sweep.yml': sweepFile(6),
    'short.yml': sweepFile(3),
    '.gitignore': 'metrics.json\n.trainmark/\n',
    [file]: 'on: workflow_dispatch\n',
  });
});
afterEach(() => hub.stop());

function phase(
  name: 'open' | 'work' | 'conclude',
  inputs: Readonly<Record<string, string>> = {},
  options: JobOptions = {},
): Promise<HubJob> {
  const sha = hub.git('rev-parse', 'main');
  const event = workflowDispatchEvent({
    repository: hub.facts(),
    ref: 'refs/heads/main',
    sha,
    workflow: file,
    inputs: {},
  });
  const own = { command: 'sweep', 'sweep-phase': name, ...inputs };
  return hub.runJob(event, { workflowPath: file, inputs: own, ...options });
}

interface Opened {
  readonly run: Run;
  readonly state: string;
  readonly outputs: Readonly<Record<string, string>>;
}

async function open(inputs: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const { result, run } = await phase('open', inputs);
  expect(result.conclusion, result.log).toBe('success');
  return { run, state: result.outputs['sweep-state'] ?? '', outputs: result.outputs };
}

function work(
  { run, state }: Opened,
  worker: number,
  options: JobOptions = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<HubJob> {
  return phase(
    'work',
    { 'sweep-state': state, ...inputs },
    {
      run,
      job: 'work',
      matrix: { worker },
      strategy: { jobIndex: worker - 1, jobTotal: 3 },
      ...options,
    },
  );
}

const logOf = ({ run }: Opened): SweepLog => newestLog(hub, run);
const kinds = (log: SweepLog): readonly string[] => sweepTrials(log).map(({ state }) => state.kind);

describe('the phases of rolling mode', { timeout: 300_000 }, () => {
  it('start no more workers than there are trials', async () => {
    expect((await open({ 'sweep-workers': '3' })).outputs).toMatchObject({
      'sweep-workers': '[1,2,3]',
      'sweep-ended': '',
    });
    expect((await open({ 'sweep-workers': '40' })).outputs).toMatchObject({
      'sweep-workers': '[1,2,3,4,5,6]',
    });
  });

  it('end a worker whose job has no time for another trial', async () => {
    const opened = await open();
    // Fifteen seconds, less a tenth: the first trial takes more than half of them.
    const { result } = await work(
      opened,
      1,
      { environment: { PAUSE: '8' } },
      { 'sweep-worker-minutes': '0.25' },
    );
    expect(result.conclusion, result.log).toBe('success');
    expect(result.log).toMatch(/no further trial: its job has .* left, and the longest trial took [89]/);
    expect(kinds(logOf(opened))).toEqual(['complete']);
    const next = await work(opened, 2);
    expect(next.result.log).toContain('no further trial: all 6 different trials were proposed');
    expect(kinds(logOf(opened))).toEqual(Array(6).fill('complete'));
    expect(next.calls.filter(({ kind }) => kind === 'rest')).toEqual([]);
  });

  it('run the trial of a machine that was lost again when its job is run again', async () => {
    const opened = await open();
    const lost = { killMain: true, cancelAfter: { kind: 'whenLog', pattern: /^begun/ } } as const;
    await work(opened, 1, { environment: { PAUSE: '30' }, step: lost });
    expect(kinds(logOf(opened))).toEqual(['running']);
    const { result } = await work(opened, 1, { attempt: 2 });
    expect(result.conclusion, result.log).toBe('success');
    const [first, ...others] = sweepTrials(logOf(opened));
    expect(first?.attempts.map(({ end }) => end?.kind)).toEqual(['lost', 'complete']);
    expect(others.map(({ attempts }) => attempts.length)).toEqual([1, 1, 1, 1, 1]);
    const { result: end } = await phase(
      'conclude',
      { 'sweep-state': opened.state },
      { run: opened.run, attempt: 2 },
    );
    expect(end.outputs['sweep-ended']).toBe('all 6 different trials were proposed');
    expect(end.summary).toContain('Trials: 6 complete');
  });

  it('leave a machine on which everything fails, and run elsewhere what failed there', async () => {
    const opened = await open();
    const bad = { CARD: 'none', NODE_OPTIONS: `--import=${shortWaits}` };
    const working = work(opened, 2, { environment: { PAUSE: '5' } });
    // Alone in the sweep a machine cannot be told from a command that fails.
    await expect.poll(() => kinds(logOf(opened)), { timeout: 60_000 }).not.toEqual([]);
    const { result: broken } = await work(opened, 1, { environment: bad });
    const { result: good } = await working;
    expect(good.conclusion, good.log).toBe('success');
    expect(broken.main.exitCode, broken.log).toBe(2);
    expect(broken.annotations.map(({ message }) => message).join('\n')).toMatch(
      /3 trials in a row failed on one machine, while (\d) of \1 elsewhere did not: runner-1 takes no more/,
    );
    expect(kinds(logOf(opened)), good.log).toEqual(Array(6).fill('complete'));
    expect(logOf(opened).entries.filter(({ kind }) => kind === 'blamed')).toHaveLength(1);
  });

  it('conclude a log whose next length was burnt by a machine that died', async () => {
    const opened = await open({ sweep: 'short.yml' });
    hub.github.fault({
      match: { kind: 'blob', method: 'PUT' },
      nth: 'all',
      effect: { kind: 'slow', delayMs: 1_000 },
    });
    const dieAt = (pattern: RegExp): JobOptions => ({
      environment: { PAUSE: '1' },
      step: { killMain: true, cancelAfter: { kind: 'whenLog', pattern } },
    });
    await work(opened, 1, dieAt(/^begun/));
    await work(opened, 2, dieAt(/^begun/));
    // Three turns of three entries are in the log; this is the fourth.
    await work(opened, 3, dieAt(/^Uploading artifact: trainmark-sweep-log-\w+-000012/));
    expect(kinds(logOf(opened))).toEqual(['running', 'running', 'running']);
    // Three ends make the log as long as the one that nobody can read.
    const { result } = await phase('conclude', { 'sweep-state': opened.state }, { run: opened.run });
    expect(result.conclusion, result.log).toBe('success');
    expect(logOf(opened).entries).toHaveLength(13);
    expect(kinds(logOf(opened))).toEqual(['planned', 'planned', 'complete']);
  });

  it('leave a cancelled worker’s trial to whoever resumes the sweep', async () => {
    const opened = await open();
    const cancel = { cancelAfter: { kind: 'whenLog', pattern: /^begun/ } } as const;
    const { result } = await work(opened, 1, { environment: { PAUSE: '30' }, step: cancel });
    expect(result.conclusion).toBe('cancelled');
    const needs = JSON.stringify({
      open: { result: 'success', outputs: {} },
      work: { result: 'cancelled', outputs: {} },
    });
    const concluded = await phase('conclude', { 'sweep-state': opened.state, needs }, { run: opened.run });
    expect(concluded.result.conclusion, concluded.result.log).toBe('success');
    expect(concluded.result.annotations.map(({ message }) => message).join('\n')).toContain(
      `run the workflow with resume = ${opened.run.id}`,
    );
    const [first] = sweepTrials(logOf(opened));
    expect(first?.attempts.map(({ end }) => end?.kind)).toEqual(['interrupted']);
    const again = await open({ 'sweep-resume': String(opened.run.id) });
    await work(again, 1);
    expect(kinds(logOf(again))).toEqual(Array(6).fill('complete'));
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../support/loopback/state.ts';
import { Hub, type HubJob, type HubPull } from '../support/hub.ts';

let hub: Hub;
beforeEach(async () => {
  hub = await Hub.start({
    'train.sh': 'set -e\nprintf \'{"accuracy": %s}\' "$(cat $MODEL.txt)" > metrics.json\n',
    'small.txt': '0.80\n',
    'large.txt': '0.90\n',
    '.gitignore': 'metrics.json\n.trainmark/\n',
  });
});
afterEach(() => hub.stop());

const models = ['small', 'large'];
const gates = 'delta(accuracy) >= -1pp';

async function runLeg(
  event: Parameters<Hub['runJob']>[0],
  index: number,
  {
    run,
    total = models.length,
    command = 'check',
    ...more
  }: Partial<Parameters<Hub['runJob']>[1]> & {
    run?: Run;
    total?: number;
    command?: string;
  } = {},
): Promise<HubJob> {
  const model = models[index] ?? `m${index}`;
  return hub.runJob(event, {
    ...(run === undefined ? {} : { run }),
    job: 'train',
    matrix: { model },
    strategy: { jobIndex: index, jobTotal: total },
    environment: { MODEL: model },
    inputs: { command, run: 'sh train.sh', experiment: model, env: 'MODEL' },
    ...more,
  });
}

function publish(
  event: Parameters<Hub['runJob']>[0],
  run: Run,
  results: Readonly<Record<string, string>> = { train: 'success' },
  options: Parameters<Hub['runJob']>[1] = {},
): Promise<HubJob> {
  const needs = Object.fromEntries(
    Object.entries(results).map(([name, result]) => [name, { result, outputs: {} }]),
  );
  return hub.runJob(event, {
    run,
    job: 'report',
    checkout: false,
    inputs: { command: 'publish', gates, needs: JSON.stringify(needs) },
    ...options,
  });
}

/** What a push to main leaves behind. */
async function recordMain(): Promise<void> {
  const before = hub.git('rev-parse', 'main');
  const sha = hub.push('main', { notes: 'x' });
  const event = hub.pushed(sha, before);
  const first = await runLeg(event, 0, { command: 'record' });
  await runLeg(event, 1, { command: 'record', run: first.run });
  const { result } = await publish(
    event,
    first.run,
    { train: 'success' },
    { inputs: { command: 'publish' } },
  );
  expect(result.conclusion, result.log).toBe('success');
}

const comments = (): string[] => hub.github.state.comments.map(({ body }) => body);
const rest = ({ calls }: HubJob): number => calls.filter(({ kind }) => kind === 'rest').length;

describe('a matrix', () => {
  let opened: HubPull;

  it('is one report: the legs ask GitHub nothing, one comment tells of all of them', async () => {
    await recordMain();
    opened = hub.openPull({ 'small.txt': '0.85\n', 'large.txt': '0.70\n' });
    const event = hub.pullEvent(opened);
    const first = await runLeg(event, 0);
    const second = await runLeg(event, 1, { run: first.run });
    expect([first, second].map(({ result }) => result.conclusion)).toEqual(['success', 'success']);
    expect([first, second].map(rest)).toEqual([0, 0]);
    expect(first.result.summary).toContain('the job with command: publish compares and judges');

    const { result } = await publish(event, first.run);
    expect(result.main.exitCode, result.log).toBe(1);
    expect(comments()).toHaveLength(1);
    const [body = ''] = comments();
    expect(body).toContain('2 experiments: 1 failed, 1 passed.');
    expect(body.indexOf('`large`')).toBeLessThan(body.indexOf('`small`'));
    expect(JSON.parse(result.outputs['metrics'] ?? '')).toEqual({
      small: { accuracy: 0.85 },
      large: { accuracy: 0.7 },
    });
    expect(result.annotations.some(({ title }) => title === 'Gate failed: delta(accuracy) >= -1pp')).toBe(
      true,
    );
  });

  it('shows a leg that left no record, and does not pass', async () => {
    await recordMain();
    opened = hub.openPull({ 'small.txt': '0.85\n' });
    const event = hub.pullEvent(opened);
    const first = await runLeg(event, 0, { total: 3 });
    await runLeg(event, 1, { run: first.run, total: 3 });
    const { result } = await publish(event, first.run, { train: 'failure' });
    expect(result.main.exitCode).toBe(2);
    expect(comments()[0]).toContain('Leg 3 of 3 of the job train left no record');
    expect(comments()[0]).toContain('❌ Failed');
  });

  it('shows a leg whose training failed with the end of its log', async () => {
    opened = hub.openPull({ 'train.sh': 'echo about to break; exit 7\n' });
    const event = hub.pullEvent(opened);
    const first = await runLeg(event, 0, { total: 1 + 1 });
    const second = await runLeg(event, 1, { run: first.run });
    expect(second.result.main.exitCode).toBe(3);
    const { result } = await publish(event, first.run, { train: 'failure' });
    expect(result.main.exitCode).toBe(3);
    expect(comments()[0]).toContain('about to break');
    expect(comments()[0]).toContain('exited with 7');
  });

  it('shows a job that ended before it could leave any record', async () => {
    opened = hub.openPull({ 'small.txt': '0.85\n' });
    const event = hub.pullEvent(opened);
    const run = (await publishOnly(event, { train: 'failure' })).run;
    expect(run).toBeDefined();
    expect(comments()[0]).toContain('The job train ended with failure and left no record');
  });

  it('fails with a way out when there is nothing at all', async () => {
    opened = hub.openPull({ 'small.txt': '0.85\n' });
    const { result } = await publishOnly(hub.pullEvent(opened), { train: 'success' });
    expect(result.main.exitCode).toBe(2);
    expect(result.annotations.map(({ message }) => message).join()).toContain(
      'There is no record to publish',
    );
  });

  it('counts a leg that ran again only once, by its last attempt', async () => {
    await recordMain();
    opened = hub.openPull({ 'small.txt': '0.10\n' });
    const event = hub.pullEvent(opened);
    const first = await runLeg(event, 0);
    await runLeg(event, 1, { run: first.run });
    hub.updatePull(opened, { 'small.txt': '0.85\n' });
    await runLeg(hub.pullEvent(opened, 'synchronize'), 0, { run: first.run, attempt: 2 });
    const { result } = await publish(hub.pullEvent(opened, 'synchronize'), first.run);
    expect(result.main.exitCode, result.log).toBe(0);
    expect(comments()[0]).toContain('0.85');
    expect(comments()[0]).not.toContain('0.10');
  });

  it('re-runs the baseline in each leg where that is asked for', async () => {
    opened = hub.openPull({ 'small.txt': '0.85\n', 'large.txt': '0.91\n' });
    const event = hub.pullEvent(opened);
    const inputs = (model: string) => ({
      run: 'sh train.sh',
      experiment: model,
      env: 'MODEL',
      rerun: 'always',
    });
    const first = await runLeg(event, 0, { inputs: inputs('small') });
    const second = await runLeg(event, 1, { run: first.run, inputs: inputs('large') });
    expect([first, second].map(rest)).toEqual([0, 0]);
    const { result } = await publish(event, first.run);
    expect(result.main.exitCode, result.log).toBe(0);
    expect(comments()[0]).toContain('rose by 5pp');
  });

  it('lets every leg report by itself where job-total is 1', async () => {
    opened = hub.openPull({ 'small.txt': '0.85\n' });
    const event = hub.pullEvent(opened);
    const inputs = (model: string) => ({
      run: 'sh train.sh',
      experiment: model,
      env: 'MODEL',
      'job-total': '1',
      'job-index': '0',
    });
    const first = await runLeg(event, 0, { inputs: inputs('small') });
    await runLeg(event, 1, { run: first.run, inputs: inputs('large') });
    expect(comments().map((body) => body.split('\n')[0])).toEqual([
      '<!-- trainmark report: small -->',
      '<!-- trainmark report: large -->',
    ]);
  });

  async function publishOnly(
    event: Parameters<Hub['runJob']>[0],
    results: Record<string, string>,
  ): Promise<HubJob> {
    const needs = Object.fromEntries(
      Object.entries(results).map(([name, result]) => [name, { result, outputs: {} }]),
    );
    return hub.runJob(event, {
      job: 'report',
      inputs: { command: 'publish', gates, needs: JSON.stringify(needs) },
    });
  }
});

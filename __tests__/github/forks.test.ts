import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Hub, quickInputs, type HubJob, type HubPull } from '../support/hub.ts';

let hub: Hub;
let opened: HubPull;
let checked: HubJob;

/** Main records its baseline, a stranger opens a pull request, and the stranger's run ends. */
beforeEach(async () => {
  hub = await Hub.start(undefined, false);
  const before = hub.git('rev-parse', 'main');
  const sha = hub.push('main', {
    'trainmark.yml':
      'experiments:\n  tiny:\n    run: sh train.sh\n    gates: [accuracy >= 0.85, delta(accuracy) >= -1pp]\n',
    '.github/workflows/model.yml': 'on: pull_request\n',
  });
  await hub.runJob(hub.pushed(sha, before), { inputs: { command: 'record' } });
  opened = hub.openPull({ 'accuracy.txt': '0.92\n' }, { fork: true });
  checked = await hub.runJob(hub.pullEvent(opened), { inputs: {} });
});
afterEach(() => hub.stop());

const comments = (): string[] => hub.github.state.comments.map(({ body }) => body);
const publish = (options: Parameters<Hub['runJob']>[1] = {}, path?: string): Promise<HubJob> =>
  hub.runJob(hub.finished(checked.run, path === undefined ? {} : { path }), {
    workflowPath: '.github/workflows/report.yml',
    checkout: false,
    inputs: { command: 'publish' },
    ...options,
  });

describe('the pull request of a fork', () => {
  it('is checked by its own job, which needs no right to write and does not try', () => {
    expect(checked.result.conclusion, checked.result.log).toBe('success');
    expect(checked.result.log).toContain('cannot comment; the job summary has the report');
    expect(checked.result.summary).toContain('✅ Passed');
    expect(checked.result.log).toContain('stored runs are reused');
    expect(
      checked.calls
        .filter(({ method }) => method !== 'GET' && method !== 'PUT')
        .every(({ kind }) => kind !== 'rest'),
    ).toBe(true);
    expect(comments()).toEqual([]);
  });

  it('is commented on by the publish workflow, which says where the numbers come from', async () => {
    const { result, calls } = await publish();
    expect(result.conclusion, result.log).toBe('success');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toMatch(/^<!-- trainmark report: tiny -->\n### ✅ Passed: `tiny`/);
    expect(comments()[0]).toContain("outside this repository's control");
    expect(comments()[0]).toContain('rose by 2pp');
    expect(hub.github.state.comments[0]?.issueNumber).toBe(opened.pull.number);
    expect(calls.filter(({ kind }) => kind === 'rest').length).toBeLessThanOrEqual(14);
  });

  it('is judged by the rules of the base, whatever its own configuration says', async () => {
    hub.updatePull(opened, {
      'accuracy.txt': '0.10\n',
      'trainmark.yml': 'experiments:\n  tiny:\n    run: sh train.sh\n',
    });
    checked = await hub.runJob(hub.pullEvent(opened, 'synchronize'), { inputs: {} });
    expect(checked.result.conclusion).toBe('success');
    const { result } = await publish();
    expect(result.conclusion, result.log).toBe('success');
    expect(comments()[0]).toContain('❌ Failed');
  });

  it('updates the one comment on the next push', async () => {
    await publish();
    hub.updatePull(opened, { 'accuracy.txt': '0.95\n' });
    checked = await hub.runJob(hub.pullEvent(opened, 'synchronize'), { inputs: {} });
    await publish();
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('0.95');
  });

  it('is passed over when it has moved on meanwhile', async () => {
    hub.updatePull(opened, { 'accuracy.txt': '0.95\n' });
    const { result } = await publish();
    expect(result.conclusion).toBe('success');
    expect(result.log).toContain('no open pull request has');
    expect(comments()).toEqual([]);
  });

  it('is passed over when its run is of a workflow that only the fork has', async () => {
    const { result } = await publish({}, '.github/workflows/evil.yml');
    expect(result.log).toContain('.github/workflows/evil.yml, which this repository');
    expect(comments()).toEqual([]);
  });

  it('is not commented on without the right to, and says which line is missing', async () => {
    const { result } = await publish({
      permissions: { contents: 'read', actions: 'read', pull_requests: 'read' },
    });
    expect(result.conclusion, result.log).toBe('success');
    expect(result.annotations.map(({ message }) => message).join()).toContain('pull-requests: write');
    expect(result.summary).toContain('✅ Passed');
  });

  it('gets the numbers of its own baseline run, told as such, where main has none stored', async () => {
    const fresh = hub.push('main', { notes: 'a commit without a record' });
    expect(fresh).not.toBe('');
    const other = hub.openPull({ 'accuracy.txt': '0.93\n' }, { fork: true, branch: 'second' });
    checked = await hub.runJob(hub.pullEvent(other), { inputs: quickInputs });
    const { result } = await publish();
    expect(result.conclusion, result.log).toBe('success');
    expect(comments().at(-1)).toContain('was run in the fork');
  });
});

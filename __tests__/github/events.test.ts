import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Hub, quickInputs } from '../support/hub.ts';
import { scheduleEvent, workflowDispatchEvent } from '../support/runner/webhooks.ts';

/** On a push the default is to record. */
const checked = { ...quickInputs, command: 'check' };

let hub: Hub;
beforeEach(async () => {
  hub = await Hub.start();
});
afterEach(() => hub.stop());

describe('what was checked out decides the baseline, in a clone of depth 1', () => {
  it('of a merge commit its first parent, although the base has moved on since', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const tip = hub.git('rev-parse', 'main');
    const { result } = await hub.runJob(hub.pullEvent(opened), {
      prepare: () => void hub.push('main', { x: '1' }),
    });
    expect(result.outputs['baseline-commit'], result.log).toBe(tip);
  });

  it('of a head commit the point where it left the base, asked of GitHub', async () => {
    const left = hub.git('rev-parse', 'main');
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    hub.push('main', { 'accuracy.txt': '0.70\n' });
    const { result, calls } = await hub.runJob(hub.pullEvent(opened), { checkoutSha: opened.headSha });
    expect(result.outputs['baseline-commit'], result.log).toBe(left);
    expect(calls.filter(({ path }) => path.includes('/compare/'))).toHaveLength(1);
  });

  it('of a merge queue entry the commit it builds on', async () => {
    const base = hub.git('rev-parse', 'main');
    const queued = hub.push('gh-readonly-queue/main/pr-1', { 'accuracy.txt': '0.93\n' });
    const { result } = await hub.runJob(hub.queued(queued, base), { checkoutSha: queued });
    expect(result.conclusion, result.log).toBe('success');
    expect(result.outputs['baseline-commit']).toBe(base);
    expect(hub.github.state.comments).toEqual([]);
  });

  it('of a push the branch before it, several commits at once included', async () => {
    const before = hub.git('rev-parse', 'main');
    hub.push('main', { 'accuracy.txt': '0.91\n' });
    const after = hub.push('main', { 'accuracy.txt': '0.92\n' });
    const { result } = await hub.runJob(hub.pushed(after, before), { inputs: checked });
    expect(result.outputs['baseline-commit'], result.log).toBe(before);
  });

  it('of a new branch the point where it left the default branch', async () => {
    const left = hub.git('rev-parse', 'main');
    const sha = hub.push('feature', { 'accuracy.txt': '0.91\n' });
    const { result } = await hub.runJob(hub.pushed(sha, '0'.repeat(40), 'feature'), { inputs: checked });
    expect(result.outputs['baseline-commit'], result.log).toBe(left);
  });

  it.each(['workflow_dispatch', 'schedule'])(
    'of a %s on the default branch the commit before',
    async (name) => {
      const before = hub.git('rev-parse', 'main');
      const sha = hub.push('main', { 'accuracy.txt': '0.91\n' });
      const workflow = '.github/workflows/model.yml';
      const repository = hub.facts();
      const event =
        name === 'schedule'
          ? scheduleEvent({ repository, sha, cron: '0 3 * * *', workflow })
          : workflowDispatchEvent({ repository, ref: 'refs/heads/main', sha, workflow });
      const { result } = await hub.runJob(event);
      expect(result.outputs['baseline-commit'], result.log).toBe(before);
    },
  );

  it('compares the very first commit with nothing, and says so', async () => {
    const sha = hub.git('rev-parse', 'main');
    const { result } = await hub.runJob(hub.pushed(sha, '0'.repeat(40)), {
      inputs: { command: 'check', run: 'sh train.sh' },
    });
    expect(result.conclusion, result.log).toBe('success');
    expect(result.summary).toContain('This is the first commit');
  });

  it('says which permission lacks when the commit cannot be fetched', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const token = hub.github.issueToken({ permissions: { actions: 'read', pull_requests: 'write' } });
    const allowed = hub.github.issueToken({ permissions: { contents: 'read' } });
    const { result } = await hub.runJob(hub.pullEvent(opened), {
      token: allowed,
      inputs: { ...quickInputs, token },
    });
    expect(result.conclusion).toBe('failure');
    expect(result.annotations.map(({ message }) => message).join()).toContain('contents: read');
  });
});

describe('stored runs that may not serve', () => {
  const recorded = async (options: Parameters<Hub['runJob']>[1] = {}) => {
    const before = hub.git('rev-parse', 'main');
    const sha = hub.push('main', { 'notes.txt': 'x\n' });
    const inputs = { command: 'record', run: 'sh train.sh', gates: quickInputs['gates'] ?? '' };
    const job = await hub.runJob(hub.pushed(sha, before), { inputs, ...options });
    expect(job.result.conclusion, job.result.log).toBe('success');
    const artifact = hub.github.state.artifacts.find(({ name }) => name.startsWith(`trainmark-index-${sha}`));
    if (artifact === undefined) throw new Error('no index was kept');
    return artifact;
  };
  const check = (inputs = quickInputs) =>
    hub.runJob(hub.pullEvent(hub.openPull({ 'accuracy.txt': '0.92\n' })), { inputs });

  it('expired ones are told of, and the baseline is run again', async () => {
    hub.github.expireArtifact((await recorded()).id);
    const { result } = await check();
    expect(result.conclusion, result.log).toBe('success');
    expect(result.summary).toContain('1 has expired');
    expect(result.summary).toContain('re-run on this machine');
  });

  it('those of a fork are refused', async () => {
    const artifact = await recorded();
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' }, { fork: true });
    const run = hub.github.addRun({
      repository: 'acme/models',
      workflowPath: '.github/workflows/model.yml',
      event: 'pull_request',
      headSha: opened.headSha,
      headBranch: 'main',
      headRepository: 'stranger/models',
    });
    hub.github.expireArtifact(artifact.id);
    hub.github.addArtifact({ runId: run.id, name: artifact.name, bytes: artifact.bytes });
    const { result } = await hub.runJob(hub.pullEvent(opened));
    expect(result.summary).toContain('1 comes from a fork');
  });

  it('those of another branch are refused', async () => {
    const artifact = await recorded();
    hub.github.expireArtifact(artifact.id);
    const run = hub.github.addRun({
      repository: 'acme/models',
      workflowPath: '.github/workflows/model.yml',
      event: 'push',
      headSha: hub.git('rev-parse', 'main'),
      headBranch: 'poison',
    });
    hub.github.addArtifact({ runId: run.id, name: artifact.name, bytes: artifact.bytes });
    const { result } = await check();
    expect(result.summary).toContain('1 was made on another branch');
  });

  it('those of another workflow are refused, unless the workflow names it', async () => {
    await recorded({ workflowPath: '.github/workflows/nightly.yml' });
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const refused = await hub.runJob(hub.pullEvent(opened));
    expect(refused.result.summary).toContain('1 was made by another workflow');
    const inputs = { ...quickInputs, 'baseline-workflows': '.github/workflows/nightly.yml' };
    const { result } = await hub.runJob(hub.pullEvent(opened), { inputs });
    expect(result.log).toContain('stored runs are reused');
  });

  it('of several attempts the newest complete one wins', async () => {
    const first = await recorded();
    const sha = hub.git('rev-parse', 'main');
    const run = hub.github.addRun({
      repository: 'acme/models',
      workflowPath: '.github/workflows/model.yml',
      event: 'push',
      headSha: sha,
      headBranch: 'main',
      attempt: 2,
    });
    const again = await hub.runJob(hub.pushed(sha, sha), {
      run,
      attempt: 2,
      inputs: { command: 'record', run: 'sh train.sh', gates: quickInputs['gates'] ?? '' },
    });
    expect(again.result.conclusion, again.result.log).toBe('success');
    const { result } = await check();
    expect(result.summary).toContain(`actions/runs/${run.id}`);
    expect(result.summary).not.toContain(`actions/runs/${first.runId}`);
  });

  it('none at all, with rerun: never, is told as that and not as a comparison', async () => {
    const { result } = await check({ ...quickInputs, rerun: 'never' });
    expect(result.conclusion).toBe('failure');
    expect(result.outputs['verdict']).toBe('inconclusive');
    expect(result.summary).toContain('No stored run of');
  });

  it('a look-up that fails is told, and never taken for none', async () => {
    hub.github.fault({
      match: { kind: 'rest', pathPattern: /artifacts$/ },
      nth: 'all',
      effect: { kind: 'status', status: '403-permission' },
    });
    const { result } = await check();
    expect(result.conclusion, result.log).toBe('success');
    expect(result.summary).toContain('Could not look up stored runs');
    expect(result.summary).toContain('actions: read');
    const never = await hub.runJob(
      hub.pullEvent(hub.openPull({ 'accuracy.txt': '0.93\n' }, { branch: 'b' })),
      {
        inputs: { ...quickInputs, rerun: 'never' },
      },
    );
    expect(never.result.main.exitCode).toBe(2);
    expect(never.result.annotations.map(({ message }) => message).join()).toContain('actions: read');
  });
});

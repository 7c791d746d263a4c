import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Hub, type HubJob } from '../support/hub.ts';

let hub: Hub;
beforeEach(async () => {
  hub = await Hub.start();
});
afterEach(() => hub.stop());

const bot = 'github-actions[bot]';
const bodies = (login = bot): string[] =>
  hub.github.state.comments.filter((comment) => comment.login === login).map(({ body }) => body);
const restCalls = ({ calls }: HubJob): string[] =>
  calls.filter(({ kind }) => kind === 'rest').map(({ method, path }) => `${method} ${path}`);

describe('a pull request', () => {
  it('has one comment from its opening to its second update, edited in place', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const first = await hub.runJob(hub.pullEvent(opened));
    expect(first.result.conclusion, first.result.log).toBe('success');
    const [created] = hub.github.state.comments;
    hub.github.addComment({
      repository: 'acme/models',
      issueNumber: 1,
      login: 'reviewer',
      body: `I quote:\n\n> ${created?.body ?? ''}`,
    });
    hub.github.addComment({
      repository: 'acme/models',
      issueNumber: 1,
      login: 'reviewer',
      body: created?.body ?? '',
    });
    const before = bodies('reviewer');

    hub.updatePull(opened, { 'accuracy.txt': '0.80\n' });
    const second = await hub.runJob(hub.pullEvent(opened, 'synchronize'));
    expect(second.result.conclusion).toBe('failure');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('❌ Failed');

    hub.updatePull(opened, { 'accuracy.txt': '0.95\n' });
    const third = await hub.runJob(hub.pullEvent(opened, 'synchronize'));
    expect(third.result.conclusion).toBe('success');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('✅ Passed');
    expect(hub.github.state.comments[0]?.id).toBe(created?.id);
    expect(bodies('reviewer')).toEqual(before);
  });

  it('finds its comment on the fourth page', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const say = (count: number): void => {
      for (let index = 0; index < count; index++)
        hub.github.addComment({
          repository: 'acme/models',
          issueNumber: 1,
          login: 'reviewer',
          body: `${index}`,
        });
    };
    say(330);
    await hub.runJob(hub.pullEvent(opened));
    say(40);
    hub.updatePull(opened, { 'accuracy.txt': '0.93\n' });
    const { result, calls } = await hub.runJob(hub.pullEvent(opened, 'synchronize'));
    expect(result.conclusion, result.log).toBe('success');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('0.93');
    expect(calls.filter(({ kind }) => kind === 'rest').length).toBeLessThanOrEqual(8);
  });

  it('reuses the baseline that an earlier check of it ran, and says where that was', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const first = await hub.runJob(hub.pullEvent(opened));
    hub.updatePull(opened, { 'accuracy.txt': '0.93\n' });
    const second = await hub.runJob(hub.pullEvent(opened, 'synchronize'));
    expect(second.result.log).toContain('stored runs are reused');
    expect(bodies()[0]).toContain(`actions/runs/${first.run.id}`);
    expect(restCalls(second)).toHaveLength(5);
  });

  it('reuses what a push to its base recorded', async () => {
    const before = hub.git('rev-parse', 'main');
    const sha = hub.push('main', { 'notes.txt': 'x\n' });
    const recorded = await hub.runJob(hub.pushed(sha, before), {
      inputs: { command: 'record', run: 'sh train.sh' },
    });
    expect(recorded.result.conclusion, recorded.result.log).toBe('success');
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const { result } = await hub.runJob(hub.pullEvent(opened), {
      inputs: { run: 'sh train.sh', gates: 'delta(accuracy) >= 0' },
    });
    expect(result.log).toContain('stored runs are reused');
    expect(result.outputs['baseline-commit']).toBe(sha);
  });

  it('keeps one comment for each report name', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const inputs = { run: 'sh train.sh' };
    await hub.runJob(hub.pullEvent(opened), { inputs: { ...inputs, 'report-name': 'one' } });
    await hub.runJob(hub.pullEvent(opened), { inputs: { ...inputs, 'report-name': 'two' } });
    await hub.runJob(hub.pullEvent(opened), { inputs: { ...inputs, 'report-name': 'one' } });
    expect(bodies().map((body) => body.split('\n')[0])).toEqual([
      '<!-- trainmark report: one -->',
      '<!-- trainmark report: two -->',
    ]);
  });

  it('removes a second comment of its own that two jobs at one time left', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    await hub.runJob(hub.pullEvent(opened));
    const body = bodies()[0] ?? '';
    hub.github.addComment({ repository: 'acme/models', issueNumber: 1, login: bot, body });
    hub.updatePull(opened, { 'accuracy.txt': '0.93\n' });
    await hub.runJob(hub.pullEvent(opened, 'synchronize'));
    expect(bodies()).toHaveLength(1);
  });

  it('says that it could not run, in the comment and the step, when the settings are wrong', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    await hub.runJob(hub.pullEvent(opened));
    hub.updatePull(opened, { 'accuracy.txt': '0.93\n' });
    const { result } = await hub.runJob(hub.pullEvent(opened, 'synchronize'), {
      inputs: { run: 'sh train.sh', gates: 'acuracy >= 0.9' },
    });
    expect(result.conclusion).toBe('failure');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('did you mean accuracy?');
    expect(result.annotations.map(({ message }) => message).join()).toContain('did you mean accuracy?');
  });

  it('points at the line of a gate that does not hold', async () => {
    const config =
      'experiments:\n  tiny:\n    run: sh train.sh\n    gates:\n      - accuracy >= 0.5\n      - accuracy >= 0.99\n';
    const opened = hub.openPull({ 'trainmark.yml': config });
    const { result } = await hub.runJob(hub.pullEvent(opened), { inputs: {} });
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'trainmark.yml',
        line: 6,
        title: 'Gate failed: accuracy >= 0.99',
      }),
    );
  });

  it('without permission to comment says so once, and the verdict stands', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const { result } = await hub.runJob(hub.pullEvent(opened), {
      permissions: { contents: 'read', actions: 'read' },
    });
    expect(result.conclusion, result.log).toBe('success');
    const told = result.annotations.filter(({ level }) => level === 'warning');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('pull-requests: write');
    expect(result.summary).toContain('✅ Passed');
  });

  it('draws its curves as pictures on a branch where that is asked for', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const inputs = { run: 'sh train.sh', 'charts-branch': 'trainmark-charts' };
    const permissions = { contents: 'write', actions: 'read', pull_requests: 'write' } as const;
    for (const action of ['opened', 'synchronize'] as const) {
      const { result } = await hub.runJob(hub.pullEvent(opened, action), { inputs, permissions });
      expect(result.annotations).toEqual([]);
    }
    const [, url = ''] = /!\[\]\(<([^>]+)>\)/.exec(bodies()[0] ?? '') ?? [];
    const [, commit = '', path = ''] = /\/blob\/([0-9a-f]{40})\/(.+)\?raw=true$/.exec(url) ?? [];
    hub.git('fetch', '--quiet', 'origin', 'trainmark-charts');
    expect(hub.git('show', `${commit}:${path}`)).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    expect(hub.git('rev-list', '--count', 'FETCH_HEAD')).toBe('2');
  });
});

import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HubJob } from '../support/hub.ts';
import { bot, mayAll, params, SweepPullStage } from './sweepPullStage.ts';

let stage: SweepPullStage;
beforeEach(async () => {
  stage = await SweepPullStage.start();
});
afterEach(() => stage.hub.stop());

const comments = (): string[] =>
  stage.hub.github.state.comments.filter(({ login }) => login === bot).map(({ body }) => body);
const warnings = ({ result }: HubJob): string[] =>
  result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
/** But for the one that any conclusion makes: what the jobs of its run took. */
const rest = ({ calls }: HubJob): string[] =>
  calls
    .filter(
      ({ kind, operationId }) => kind === 'rest' && operationId !== 'actions/list-jobs-for-workflow-run',
    )
    .map(({ method, path }) => `${method} ${path}`);
const propose = { 'sweep-pull-request': 'true' };

describe('a sweep in a pull request', () => {
  it('has one comment, beside that of the check, which later runs of the sweep bring up to date', async () => {
    const { hub } = stage;
    const opened = hub.openPull({ notes: 'x' });
    const check = '<!-- trainmark report: tiny -->\nof the check';
    hub.github.addComment({ repository: 'acme/models', issueNumber: 1, login: bot, body: check });
    const event = hub.pullEvent(opened);
    const found = await stage.search(event);
    const first = await stage.conclude(event, found);
    expect(first.result.conclusion, first.result.log).toBe('success');
    expect(warnings(first)).toEqual([]);
    const id = first.result.outputs['sweep-id'] ?? '';
    expect(comments()).toEqual([check, expect.stringContaining(`<!-- trainmark report: sweep ${id} -->`)]);
    expect(comments()[1]).toContain('Trial 1 is the best of 3 complete trials');
    expect(comments()[1]).toMatch(/\[Full report\]\(<https?:\/\//);

    // Somebody starts it again on the branch of the pull request.
    const again = stage.started('change');
    const second = await stage.conclude(again, await stage.search(again));
    expect(second.result.outputs['sweep-id']).toBe(id);
    expect(comments()).toHaveLength(2);
    expect(rest(second).filter((call) => call.startsWith('PATCH'))).toHaveLength(1);
  });

  it('without permission to comment says so once, and the summary has it all', async () => {
    const event = stage.hub.pullEvent(stage.hub.openPull({ notes: 'x' }));
    const job = await stage.conclude(event, await stage.search(event), propose, {
      permissions: { contents: 'read', actions: 'write' },
    });
    expect(job.result.conclusion, job.result.log).toBe('success');
    expect(warnings(job)).toHaveLength(1);
    expect(warnings(job)[0]).toContain('pull-requests: write');
    expect(job.result.summary).toContain('Trial 1 is the best of 3 complete trials');
    expect(job.result.summary).toMatch(/No pull request with values: .*pull-requests: write/);
  });

  it('of a fork says once that it cannot comment, and asks nothing about pull requests', async () => {
    const event = stage.hub.pullEvent(stage.hub.openPull({ notes: 'x' }, { fork: true }));
    const job = await stage.conclude(event, await stage.search(event), propose);
    expect(job.result.conclusion, job.result.log).toBe('success');
    expect(job.result.log.match(/comes from a fork, so this job cannot comment/g)).toHaveLength(1);
    expect(job.result.summary).toContain('No pull request with values: the pull request comes from a fork');
    expect(rest(job)).toEqual([]);
    expect(comments()).toEqual([]);
  });

  it('leaves the comment of the check alone when the sweep cannot be carried out', async () => {
    const { hub } = stage;
    const opened = hub.openPull({ 'sweep.yml': 'method: nonsense\n' });
    const check = '<!-- trainmark report: tiny -->\nof the check';
    hub.github.addComment({ repository: 'acme/models', issueNumber: 1, login: bot, body: check });
    const { result } = await hub.runJob(hub.pullEvent(opened), {
      inputs: { command: 'sweep', 'sweep-phase': 'plan' },
      permissions: mayAll,
    });
    expect(result.conclusion).toBe('failure');
    expect(comments()).toEqual([check]);
  });

  it('asks nothing about pull requests on the default branch, nor where comments are not wanted', async () => {
    const main = stage.started();
    expect(rest(await stage.conclude(main, await stage.search(main)))).toEqual([]);
    const event = stage.hub.pullEvent(stage.hub.openPull({ notes: 'x' }));
    expect(rest(await stage.conclude(event, await stage.search(event), { comment: 'never' }))).toEqual([]);
  });
});

describe('a pull request with the values of a sweep', () => {
  const pulls = () => stage.hub.github.state.pulls;
  const changed = (branch: string): string[] => {
    stage.hub.git('fetch', '--quiet', 'origin', branch, 'main:refs/remotes/origin/main');
    return stage.hub.git('diff', '--name-only', 'origin/main...FETCH_HEAD').split('\n');
  };

  it('changes the params file and nothing else, and is brought up to date, never opened twice', async () => {
    const main = stage.started();
    const found = await stage.search(main);
    const first = await stage.conclude(main, found, propose);
    expect(first.result.conclusion, first.result.log).toBe('success');
    const [pull] = pulls();
    const branch = `trainmark/sweep-${first.result.outputs['sweep-id']}`;
    expect(pull).toMatchObject({ base: { ref: 'main' }, head: { ref: branch }, state: 'open', login: bot });
    expect(pull?.title).toBe('tiny: best values of a sweep');
    expect(pull?.body).toContain('The values of trial 1, in `params.yaml`; nothing else is changed.');
    expect(pull?.body).toContain('close and reopen this pull request');
    expect(first.result.summary).toContain('**Its values are proposed in [pull request 1](<');
    expect(changed(branch)).toEqual(['params.yaml']);
    expect(stage.hub.git('show', 'FETCH_HEAD:params.yaml')).toBe(params.replace('2', '1').trim());

    const commit = pull?.head.sha;
    const second = await stage.conclude(main, found, propose, { attempt: 2 });
    expect(second.result.conclusion, second.result.log).toBe('success');
    expect(pulls()).toHaveLength(1);
    expect(pull?.head.sha).toBe(commit);
    expect(rest(first).length, rest(first).join('\n')).toBeLessThanOrEqual(9);
  });

  it('is for the branch of the pull request that the sweep ran in, whose comment names it', async () => {
    const { hub } = stage;
    const event = hub.pullEvent(hub.openPull({ notes: 'x' }));
    const { result } = await stage.conclude(event, await stage.search(event), propose);
    expect(result.conclusion, result.log).toBe('success');
    expect(pulls()[1]).toMatchObject({ number: 2, base: { ref: 'change' } });
    expect(comments()[0]).toContain('**Its values are proposed in [pull request 2](<');
  });

  it('loses nothing that people have committed to its branch', async () => {
    const main = stage.started();
    const found = await stage.search(main);
    const { result } = await stage.conclude(main, found, propose);
    const branch = `trainmark/sweep-${result.outputs['sweep-id']}`;
    stage.hub.git('fetch', '--quiet', 'origin', `${branch}:${branch}`);
    const theirs = stage.hub.push(branch, { 'params.yaml': 'lr: 3\n', notes: 'mine' });
    Object.assign(pulls()[0] ?? {}, { head: { ...pulls()[0]?.head, sha: theirs } });
    const again = await stage.conclude(main, found, propose, { attempt: 2 });
    expect(again.result.conclusion, again.result.log).toBe('success');
    expect(changed(branch)).toEqual(['notes', 'params.yaml']);
    expect(stage.hub.git('rev-parse', 'FETCH_HEAD^')).toBe(theirs);
  });

  it('is made on top of a branch that has moved on elsewhere, and says so', async () => {
    const main = stage.started();
    const found = await stage.search(main);
    stage.hub.push('main', { notes: 'others work, too' });
    const { result } = await stage.conclude(main, found, propose);
    expect(result.conclusion, result.log).toBe('success');
    expect(pulls()[0]?.body).toContain('`main` has moved on since');
    expect(changed(pulls()[0]?.head.ref ?? '')).toEqual(['params.yaml']);
  });

  it('names the setting that forbids it, and the sweep stands', async () => {
    stage.hub.repository.actionsMayOpenPulls = false;
    const main = stage.started();
    const job = await stage.conclude(main, await stage.search(main), propose);
    expect(job.result.conclusion, job.result.log).toBe('success');
    expect(job.result.summary).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(warnings(job).join()).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(pulls()).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, RegExp]>([
    [
      'the present values are the best',
      { 'params.yaml': 'lr: 1\n' },
      {},
      /nothing better than the present values/,
    ],
    [
      'the params file was changed meanwhile',
      {},
      { 'params.yaml': 'lr: 2 # mine\n' },
      /`params\.yaml` was changed/,
    ],
    [
      'no params file is named',
      { 'trainmark.yml': 'experiments:\n  tiny: { run: sh train.sh }\n' },
      {},
      /no params file/,
    ],
    [
      'the params file lacks the parameter',
      { 'params.yaml': 'rate: 2\n' },
      {},
      /`lr`, no params file has it/,
    ],
  ])('is not opened where %s', async (_, before, after, reason) => {
    stage.hub.push('main', before);
    const main = stage.started();
    const found = await stage.search(main);
    stage.hub.push('main', after);
    const { result } = await stage.conclude(main, found, propose);
    expect(result.conclusion, result.log).toBe('success');
    expect(result.summary).toMatch(reason);
    expect(pulls()).toEqual([]);
  });

  it('is not opened where the params file is a link, which a commit would turn into a file', async () => {
    const { hub } = stage;
    hub.push('main', { 'conf/params.yaml': params });
    const author = hub.git('rev-parse', '--show-toplevel');
    rmSync(join(author, 'params.yaml'));
    symlinkSync('conf/params.yaml', join(author, 'params.yaml'));
    hub.push('main', {});
    const main = stage.started();
    const { result } = await stage.conclude(main, await stage.search(main), propose);
    expect(result.conclusion, result.log).toBe('success');
    expect(result.summary).toContain('No pull request with values: `params.yaml` is a symbolic link.');
    expect(pulls()).toEqual([]);
  });

  it('says so when a rule of the repository protects its branch', async () => {
    const main = stage.started();
    const found = await stage.search(main);
    stage.hub.github.fault({
      match: { kind: 'rest', operationId: 'git/create-ref' },
      nth: 'all',
      effect: { kind: 'status', status: 422 },
    });
    const job = await stage.conclude(main, found, propose);
    expect(job.result.conclusion, job.result.log).toBe('success');
    expect(job.result.summary).toContain('GitHub refused to write the branch trainmark/sweep-');
    expect(warnings(job)).toHaveLength(1);
    expect(pulls()).toEqual([]);
  });

  it('is not opened where the branch of the sweep is gone', async () => {
    stage.hub.openPull({ notes: 'x' });
    const event = stage.started('change');
    const found = await stage.search(event);
    stage.hub.git('push', '--quiet', 'origin', '--delete', 'change');
    const { result } = await stage.conclude(event, found, propose);
    expect(result.summary).toContain('No pull request with values: the branch `change` is gone.');
  });

  it('is not opened again where people have closed it', async () => {
    const main = stage.started();
    const found = await stage.search(main);
    await stage.conclude(main, found, propose);
    const [pull] = pulls();
    if (pull !== undefined) pull.state = 'closed';
    const { result } = await stage.conclude(main, found, propose, { attempt: 2 });
    expect(result.summary).toContain('pull request 1 with the same values was closed');
    expect(pulls()).toHaveLength(1);
  });
});

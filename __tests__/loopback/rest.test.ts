import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from './refusalOf.ts';
import { models, startTestServer, versioned, type TestServer } from './testServer.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = server.loopback.issueToken({
    permissions: { actions: 'write', contents: 'write', pull_requests: 'write' },
  });
});

afterAll(async () => {
  server.remove();
  await server.loopback.close();
});

const lastCall = () => server.loopback.calls.at(-1);

const ask = (route: string, parameters: object = {}) =>
  server.octokit(token).request(route, { ...models, ...versioned, ...parameters });

describe('repositories and commits', () => {
  it('describe the repository and its commits as git has them', async () => {
    const { repository, commit, sha } = {
      repository: await ask('GET /repos/{owner}/{repo}'),
      commit: await ask('GET /repos/{owner}/{repo}/commits/{ref}', { ref: 'main' }),
      sha: await ask('GET /repos/{owner}/{repo}/commits/{ref}', {
        ref: 'change',
        headers: { ...versioned.headers, accept: 'application/vnd.github.sha' },
      }),
    };
    expect(repository.data).toMatchObject({ full_name: 'acme/models', default_branch: 'main' });
    expect(commit.data).toMatchObject({
      sha: server.shas.main,
      commit: { message: 'write params.json', author: { email: 'test@example.invalid' } },
      parents: [{ sha: server.shas.root }],
    });
    expect(sha.data).toBe(server.shas.change);
    expect(lastCall()?.requestProblems).toEqual([]);
  });

  it('find the merge base, also of a branch of a fork', async () => {
    for (const [head, ahead] of [
      ['change', server.shas.change],
      ['guest:idea', server.shas.forked],
      ['guest:models:idea', server.shas.forked],
    ] as const) {
      const { data } = await ask('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `main...${head}`,
      });
      expect(data, head).toMatchObject({
        status: 'diverged',
        ahead_by: 1,
        behind_by: 1,
        merge_base_commit: { sha: server.shas.root },
        commits: [{ sha: ahead }],
      });
    }
  });

  it.each([
    ['ahead', 'root...main', 1, 0],
    ['behind', 'main...root', 0, 1],
    ['identical', 'main...main', 0, 0],
  ] as const)('say that a branch is %s', async (status, sides, ahead, behind) => {
    const basehead = sides.replaceAll('root', server.shas.root);
    const { data } = await ask('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead });
    const expected = { status, ahead_by: ahead, behind_by: behind };
    expect(data).toMatchObject({ ...expected, commits: Array.from({ length: ahead }, () => ({})) });
    expect(data.merge_base_commit.sha).toBe(status === 'identical' ? server.shas.main : server.shas.root);
  });

  it.each([
    ['an unknown branch', 'main...nowhere', 404],
    ['no head at all', 'main', 404],
    ['something that looks like an option', 'main...--output=x', 404],
    ['a revision in git’s own language', 'main...main~1', 404],
  ])('refuse to compare with %s', async (_, basehead, status) => {
    const refusal = await refusalOf(ask('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead }));
    expect(refusal.status).toBe(status);
  });

  it('give files as JSON and raw, and list folders', async () => {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    const file = await ask(route, { path: 'params.json', ref: server.shas.root });
    const raw = await ask(route, {
      path: 'params.json',
      headers: { ...versioned.headers, accept: 'application/vnd.github.raw+json' },
    });
    const folder = await ask(route, { path: '.github/workflows', ref: 'change' });
    expect(Buffer.from(file.data.content, 'base64').toString()).toBe('{"lr": 1}\n');
    expect(raw.data).toBe('{"lr": 2}\n');
    expect(folder.data).toMatchObject([
      { name: 'model.yml', type: 'file' },
      { name: 'push.yml', type: 'file' },
    ]);
    for (const path of ['missing.json', '../models.git/HEAD', 'a/../params.json']) {
      expect((await refusalOf(ask(route, { path }))).status, path).toBe(404);
    }
  });
});

describe('pull requests', () => {
  it('are found by head, by commit and by number', async () => {
    const { loopback, shas } = server;
    const base = { ref: 'main', sha: shas.root };
    const own = loopback.addPull({
      repository: 'acme/models',
      base,
      head: { ref: 'change', sha: shas.change },
    });
    const fork = loopback.addPull({
      repository: 'acme/models',
      base,
      head: { repository: 'guest/models', ref: 'idea', sha: shas.forked },
    });
    const closed = loopback.addPull({
      repository: 'acme/models',
      base,
      state: 'closed',
      head: { repository: null, ref: 'gone', sha: shas.change },
    });
    const numbers = async (parameters: object): Promise<number[]> => {
      const { data } = await ask('GET /repos/{owner}/{repo}/pulls', parameters);
      return data.map((pull: { readonly number: number }) => pull.number);
    };
    expect(await numbers({})).toEqual([fork.number, own.number]);
    expect(await numbers({ state: 'all' })).toEqual([closed.number, fork.number, own.number]);
    expect(await numbers({ head: 'guest:idea' })).toEqual([fork.number]);
    expect(await numbers({ head: 'acme:idea' })).toEqual([]);
    const ofCommit = await ask('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      commit_sha: shas.forked,
    });
    expect(ofCommit.data).toMatchObject([
      { number: fork.number, head: { sha: shas.forked, repo: { full_name: 'guest/models', fork: true } } },
    ]);
    const one = await ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: closed.number });
    expect(one.data).toMatchObject({ state: 'closed', merged: false, head: { repo: null } });
  });
});

describe('comments', () => {
  it('are written, changed, listed in pages and deleted', async () => {
    const { number } = server.loopback.addPull({
      repository: 'acme/models',
      base: { ref: 'main', sha: server.shas.root },
      head: { ref: 'change', sha: server.shas.change },
    });
    for (let index = 0; index < 101; index += 1) {
      server.loopback.addComment({
        repository: 'acme/models',
        issueNumber: number,
        login: 'someone',
        body: `${index}`,
      });
    }
    const created = await ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: number,
      body: 'first',
    });
    expect(created.data).toMatchObject({
      body: 'first',
      user: { login: 'github-actions[bot]', type: 'Bot' },
    });
    await ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      comment_id: created.data.id,
      body: 'second',
    });
    const second = await ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: number,
      per_page: 500,
      page: 2,
    });
    expect(second.data.map((comment: { readonly body: string }) => comment.body)).toEqual(['100', 'second']);
    expect(second.headers.link).toContain('rel="prev"');
    await ask('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: created.data.id });
    const gone = ask('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      comment_id: created.data.id,
    });
    expect((await refusalOf(gone)).status).toBe(404);
    expect(server.loopback.calls.slice(-5).flatMap((call) => call.requestProblems)).toEqual([]);
  });

  it('may have 65,536 characters and not one more', async () => {
    const write = (length: number) =>
      ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: 1,
        body: 'x'.repeat(length),
      });
    await expect(write(65_536)).resolves.toMatchObject({ status: 201 });
    const refusal = await refusalOf(write(65_537));
    expect(refusal.status).toBe(422);
    expect(refusal.message).toContain('Body is too long (maximum is 65536 characters)');
  });
});

describe('workflow runs', () => {
  it('are filtered, and stop at 1,000 results when they are', async () => {
    for (let index = 0; index < 1005; index += 1) server.run({ event: 'push', headSha: server.shas.main });
    const list = (parameters: object) =>
      ask('GET /repos/{owner}/{repo}/actions/runs', { event: 'push', per_page: 100, ...parameters });
    expect((await list({ page: 10 })).data.workflow_runs).toHaveLength(100);
    expect((await list({ page: 11 })).data.workflow_runs).toHaveLength(0);
    const { data } = await list({ head_sha: server.shas.change });
    expect(data).toMatchObject({ total_count: 0, workflow_runs: [] });
  });

  it('know their attempts, jobs and workflow file', async () => {
    const run = server.run({
      attempt: 2,
      jobs: [{ name: 'model', attempt: 1, conclusion: 'failure' }, { name: 'model' }],
    });
    const jobsOf = async (route: string, more: object = {}): Promise<unknown[]> =>
      (await ask(route, { run_id: run.id, ...more })).data.jobs;
    const base = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    expect(await jobsOf(`${base}/jobs`)).toMatchObject([{ run_attempt: 2, status: 'in_progress' }]);
    expect(await jobsOf(`${base}/attempts/{attempt_number}/jobs`, { attempt_number: 1 })).toMatchObject([
      { run_attempt: 1, conclusion: 'failure' },
    ]);
    const { data } = await ask('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      workflow_id: 'model.yml',
      per_page: 1,
    });
    expect(data.workflow_runs).toMatchObject([
      {
        id: run.id,
        path: '.github/workflows/model.yml',
        run_attempt: 2,
        head_commit: { id: server.shas.change },
      },
    ]);
  });

  it('are started by a dispatch where the workflow allows it', async () => {
    const start = (workflow: string, more: object = {}) =>
      ask('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        workflow_id: workflow,
        ref: 'main',
        ...more,
      });
    expect((await start('model.yml', { inputs: { pr: '1' } })).status).toBe(204);
    const { data } = await start('model.yml', { return_run_details: true });
    expect(server.loopback.state.dispatches.at(0)?.inputs).toEqual({ pr: '1' });
    expect(data.workflow_run_id).toBe(server.loopback.state.runs.at(-1)?.id);
    expect((await refusalOf(start('push.yml'))).status).toBe(422);
    expect((await refusalOf(start('none.yml'))).status).toBe(404);
  });
});

describe('git data', () => {
  it('makes blobs, trees, commits and refs in the real repository, by compare and set', async () => {
    const git = 'POST /repos/{owner}/{repo}/git';
    const blob = await ask(`${git}/blobs`, { content: 'AQI=', encoding: 'base64' });
    const tree = await ask(`${git}/trees`, {
      base_tree: server.shas.main,
      tree: [
        { path: 'runs/a.json', mode: '100644', type: 'blob', content: '{}' },
        { path: 'runs/b.bin', mode: '100644', type: 'blob', sha: blob.data.sha },
        { path: 'params.json', mode: '100644', type: 'blob', sha: null },
      ],
    });
    const commit = (parents: readonly string[], message: string) =>
      ask(`${git}/commits`, { message, tree: tree.data.sha, parents });
    const { data: created } = await commit([], 'first');
    expect(created).toMatchObject({ author: { name: 'github-actions[bot]' }, tree: { sha: tree.data.sha } });
    expect(Math.abs(Date.parse(created.author.date) - Date.now())).toBeLessThan(60_000);
    const first = created.sha;
    const second = (await commit([first], 'second')).data.sha;
    const ref = 'refs/trainmark/ledger';
    await ask(`${git}/refs`, { ref, sha: first });
    expect((await refusalOf(ask(`${git}/refs`, { ref, sha: first }))).message).toContain('already exists');
    const move = (sha: string, force?: boolean) =>
      ask('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ref: 'trainmark/ledger',
        sha,
        ...(force && { force }),
      });
    expect((await move(second)).data.object).toMatchObject({ sha: second, type: 'commit' });
    expect((await refusalOf(move(first))).message).toContain('Update is not a fast forward');
    expect((await move(first, true)).status).toBe(200);
    const { data } = await ask('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: 'trainmark/ledger' });
    expect(data.object.sha).toBe(first);
    const stored = await ask('GET /repos/{owner}/{repo}/contents/{path}', { path: 'runs', ref: first });
    expect(stored.data).toMatchObject([
      { path: 'runs/a.json', size: 2 },
      { path: 'runs/b.bin', size: 2 },
    ]);
  });

  it.each([
    ['a ref outside refs/', { ref: 'heads/x' }],
    ['a ref with two dots', { ref: 'refs/heads/a..b' }],
    ['an object that is not there', { ref: 'refs/heads/x', sha: 'a'.repeat(40) }],
  ])('refuses %s', async (_, body) => {
    const work = ask('POST /repos/{owner}/{repo}/git/refs', { sha: server.shas.main, ...body });
    expect((await refusalOf(work)).status).toBe(422);
  });
});

describe('what the stand-in notes about a request', () => {
  it.each([
    [
      'a missing version header',
      'GET /repos/{owner}/{repo}',
      { headers: {} },
      /x-github-api-version is missing/,
    ],
    ['an unknown parameter', 'GET /repos/{owner}/{repo}/pulls{?nme}', { nme: 'x' }, /additional properties/],
    [
      'a parameter of the wrong type',
      'GET /repos/{owner}/{repo}/pulls',
      { page: 'two' },
      /page must be integer/,
    ],
    ['an unknown operation', 'GET /repos/{owner}/{repo}/nothing', {}, /no such operation/],
    [
      'a body of the wrong form',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { issue_number: 1, body: 7 },
      /body\/body must be string/,
    ],
  ])('names %s', async (_, route, parameters, problem) => {
    await ask(route, parameters).catch(() => {});
    expect(lastCall()?.requestProblems.join('\n')).toMatch(problem);
  });
});

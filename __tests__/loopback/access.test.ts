import { afterEach, describe, expect, it } from 'vitest';
import { refusalOf } from './refusalOf.ts';
import { models, startTestServer, versioned, type TestServer, type TestServerOptions } from './testServer.ts';

let server: TestServer | undefined;

afterEach(async () => {
  server?.remove();
  await server?.loopback.close();
  server = undefined;
});

async function start(options: TestServerOptions = {}): Promise<TestServer> {
  server = await startTestServer({ ...options, commits: false });
  return server;
}

const readActions = 'GET /repos/{owner}/{repo}/actions/artifacts';
const ask = ({ octokit }: TestServer, token: string | null, route: string, parameters: object = {}) =>
  octokit(token).request(route, { ...models, ...versioned, ...parameters });

describe('permissions', () => {
  it.each([
    ['a private repository', true, null, readActions, 404, 'Not Found'],
    ['a private repository', true, {}, readActions, 403, 'Resource not accessible by integration'],
    ['a public repository', false, {}, readActions, 200, ''],
    ['a public repository', false, null, readActions, 200, ''],
    [
      'the bytes of an artifact',
      false,
      null,
      `${readActions}/{artifact_id}/zip`,
      401,
      'Requires authentication',
    ],
    [
      'the bytes of an artifact',
      false,
      {},
      `${readActions}/{artifact_id}/zip`,
      403,
      'Resource not accessible',
    ],
    [
      'a comment with a read-only token, as forks have it',
      false,
      { pull_requests: 'read' },
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      403,
      'Resource not accessible by integration',
    ],
  ] as const)(
    '%s (private: %s) with permissions %o: %s → %s',
    async (_, isPrivate, permissions, route, status, text) => {
      const started = await start({ private: isPrivate });
      const token = permissions && started.loopback.issueToken({ permissions });
      const work = ask(started, token, route, {
        artifact_id: 1,
        issue_number: 1,
        ...(route.startsWith('POST') && { body: 'x' }),
      });
      if (status === 200) {
        expect((await work).status).toBe(200);
        return;
      }
      const refusal = await refusalOf(work);
      expect(refusal.status).toBe(status);
      expect(refusal.message).toContain(text);
    },
  );

  it('are named in the header of a refusal', async () => {
    const started = await start({ private: true });
    const token = started.loopback.issueToken({ permissions: { contents: 'write' } });
    const refusal = await refusalOf(ask(started, token, readActions));
    expect(refusal.response?.headers['x-accepted-github-permissions']).toBe('actions=read');
    const comments = await refusalOf(
      ask(started, token, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: 1 }),
    );
    expect(comments.response?.headers['x-accepted-github-permissions']).toBe(
      'issues=read; pull_requests=read',
    );
  });

  it('of a token for another repository open nothing private', async () => {
    const started = await start({ private: true });
    const token = started.loopback.issueToken({
      permissions: { actions: 'write' },
      repositories: ['guest/models'],
    });
    expect((await refusalOf(ask(started, token, readActions))).status).toBe(404);
    expect((await ask(started, token, readActions, { owner: 'guest' })).status).toBe(200);
  });

  it('end with the token', async () => {
    let nowMs = Date.parse('2026-01-01T00:00:00Z');
    const started = await start({ now: () => nowMs });
    const token = started.loopback.issueToken({ permissions: {}, expiresAtMs: nowMs + 1000 });
    expect((await ask(started, token, readActions)).status).toBe(200);
    nowMs += 1000;
    for (const bad of [token, 'ghs_unknown']) {
      const refusal = await refusalOf(ask(started, bad, readActions));
      expect([refusal.status, refusal.message]).toEqual([401, expect.stringContaining('Bad credentials')]);
    }
  });
});

describe('the user behind a token', () => {
  it('is nobody for a job and somebody for a person', async () => {
    const started = await start();
    const job = started.loopback.issueToken({ permissions: {} });
    const person = started.loopback.issueToken({ permissions: {}, kind: 'user', login: 'ada' });
    const refusal = await refusalOf(ask(started, job, 'GET /user'));
    expect([refusal.status, refusal.message]).toEqual([
      403,
      expect.stringContaining('Resource not accessible by integration'),
    ]);
    expect((await ask(started, person, 'GET /user')).data).toMatchObject({ login: 'ada', type: 'User' });
  });

  it('is told by GraphQL to both', async () => {
    const started = await start();
    const token = started.loopback.issueToken({ permissions: {} });
    const answer = await started.octokit(token).graphql('query { me: viewer { login } }');
    expect(answer).toEqual({ me: { login: 'github-actions[bot]' } });
  });
});

describe('GraphQL', () => {
  it('refuses what GitHub’s schema does not have', async () => {
    const started = await start();
    const token = started.loopback.issueToken({ permissions: {} });
    await expect(started.octokit(token).graphql('{ viewer { loginn } }')).rejects.toThrow(
      /Cannot query field/,
    );
    expect(started.loopback.calls.at(-1)?.requestProblems.join()).toMatch(/Cannot query field "loginn"/);
  });

  it('makes a test fail that asks for what the stand-in cannot answer', async () => {
    const started = await startTestServer({ commits: false });
    const token = started.loopback.issueToken({ permissions: {} });
    await expect(started.octokit(token).graphql('{ viewer { databaseId } }')).rejects.toThrow(
      /not supported/,
    );
    started.remove();
    await expect(started.loopback.close()).rejects.toThrow(/databaseId is not supported by the stand-in/);
  });
});

describe('rate limits', () => {
  it('count every request of the repository and refuse the next, until the hour is over', async () => {
    let nowMs = Date.parse('2026-01-01T00:00:00Z');
    const started = await start({ requestsPerHour: 3, now: () => nowMs });
    const tokens = [1, 2].map(() => started.loopback.issueToken({ permissions: {}, expiresAtMs: nowMs * 2 }));
    const [first = '', second = ''] = tokens;
    const { headers } = await ask(started, first, readActions);
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '3',
      'x-ratelimit-remaining': '2',
      'x-ratelimit-reset': String(nowMs / 1000 + 3600),
    });
    await ask(started, second, readActions);
    await ask(started, second, readActions);
    const refusal = await refusalOf(ask(started, first, readActions));
    expect(refusal.status).toBe(403);
    expect(refusal.response?.headers['x-ratelimit-remaining']).toBe('0');
    nowMs += 3_600_000;
    expect((await ask(started, first, readActions)).status).toBe(200);
    const { data } = await ask(started, first, 'GET /rate_limit');
    expect(data.rate).toMatchObject({ limit: 3, used: 0 });
  });

  it('allow 80 comments a minute', async () => {
    let nowMs = Date.parse('2026-01-01T00:00:00Z');
    const started = await start({ now: () => nowMs });
    const token = started.loopback.issueToken({ permissions: { issues: 'write' } });
    started.loopback.addPull({
      repository: 'acme/models',
      base: { ref: 'main', sha: started.shas.root },
      head: { ref: 'change', sha: started.shas.change },
    });
    const comment = () =>
      ask(started, token, 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: 1,
        body: 'x',
      });
    for (let index = 0; index < 80; index += 1) await comment();
    const refusal = await refusalOf(comment());
    expect(refusal.message).toContain('secondary rate limit');
    expect(refusal.response?.headers['retry-after']).toBe('60');
    nowMs += 60_000;
    expect((await comment()).status).toBe(201);
  });
});

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultEffect, FaultStatus } from '../support/loopback/faults.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let token: string;
let runId: number;

beforeAll(async () => {
  server = await startTestServer({ commits: false });
  token = server.loopback.issueToken({ permissions: { actions: 'read', pull_requests: 'write' } });
  runId = server.run().id;
});

afterAll(async () => {
  server.remove();
  await server.loopback.close();
});

/** Each case asks under a name of its own, so that rules of other cases do not apply to it. */
let cases = 0;
function freshPath(
  effect: FaultEffect,
  nth: Parameters<TestServer['loopback']['fault']>[0]['nth'] = 'all',
): string {
  cases += 1;
  const owner = `case${cases}`;
  server.loopback.addRepository({
    owner,
    name: 'models',
    gitDirectory: `${server.folder}/models.git`,
    defaultBranch: 'main',
  });
  const path = `/repos/${owner}/models/actions/artifacts`;
  server.loopback.fault({ match: { kind: 'rest', pathPattern: new RegExp(`^${path}`) }, nth, effect });
  return path;
}

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.loopback.apiUrl}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'test' },
  });

const lastStatus = () => server.loopback.calls.at(-1)?.status;

describe('a fault', () => {
  it.each<[FaultStatus, number, RegExp]>([
    [401, 401, /Bad credentials/],
    ['403-permission', 403, /Resource not accessible by integration/],
    ['403-rate', 403, /API rate limit exceeded/],
    ['403-secondary', 403, /secondary rate limit/],
    [404, 404, /Not Found/],
    [409, 409, /Conflict/],
    [410, 410, /Gone/],
    [422, 422, /Validation Failed/],
    [429, 429, /secondary rate limit/],
    [500, 500, /Server Error/],
    [502, 502, /Bad Gateway/],
    [503, 503, /Service Unavailable/],
  ])('of status %s is answered as GitHub words it', async (status, expected, message) => {
    const path = freshPath({ kind: 'status', status, retryAfterSeconds: 7 });
    const response = await ask(path);
    expect(response.status).toBe(expected);
    expect(await response.text()).toMatch(message);
    const waits = status === '403-secondary' || status === 429;
    expect(response.headers.get('retry-after')).toBe(waits ? '7' : null);
    const accepted = status === '403-permission' ? 'actions=read' : null;
    expect(response.headers.get('x-accepted-github-permissions')).toBe(accepted);
    if (status === '403-rate') expect(response.headers.get('x-ratelimit-remaining')).toBe('0');
  });

  it.each<[Parameters<TestServer['loopback']['fault']>[0]['nth'], readonly number[]]>([
    [2, [200, 502, 200, 200]],
    ['all', [502, 502, 502, 502]],
    [{ from: 2, to: 3 }, [200, 502, 502, 200]],
  ])('on call %o meets just those calls', async (nth, expected) => {
    const path = freshPath({ kind: 'status', status: 502 }, nth);
    const statuses: number[] = [];
    for (const _ of expected) statuses.push((await ask(path)).status);
    expect(statuses).toEqual(expected);
  });

  it('of a request that never ends lets the client give up', async () => {
    const path = freshPath({ kind: 'timeout' });
    await expect(ask(path, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/);
    expect(lastStatus()).toBeNull();
  });

  it('of a refused connection ends it before any answer', async () => {
    await expect(ask(freshPath({ kind: 'refuse' }))).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(lastStatus()).toBeNull();
  });

  it('of a cut connection gives the head and half of the body', async () => {
    const response = await ask(freshPath({ kind: 'cut' }));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(/terminated/);
  });

  it('of garbage answers 200 with broken JSON', async () => {
    const response = await ask(freshPath({ kind: 'garbage' }));
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it('of a slow answer waits', async () => {
    const start = performance.now();
    expect((await ask(freshPath({ kind: 'slow', delayMs: 80 }))).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(75);
  });

  it('of wrong bytes keeps the length and changes the digest', async () => {
    const content = Buffer.from('the content of an artifact');
    const { id, digest } = server.loopback.addArtifact({ runId, name: 'spoiled', bytes: content });
    server.loopback.fault({ match: { operationId: 'GetBlob' }, nth: 1, effect: { kind: 'wrong-bytes' } });
    const download = async (): Promise<Buffer> => {
      const response = await ask(`/repos/acme/models/actions/artifacts/${id}/zip`);
      return Buffer.from(await response.arrayBuffer());
    };
    const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const spoiled = await download();
    expect(spoiled).toHaveLength(content.length);
    expect(digestOf(spoiled)).not.toBe(digest);
    expect(digestOf(await download())).toBe(digest);
  });

  it('after the work was done leaves its effect behind', async () => {
    const { number } = server.loopback.addPull({
      repository: 'acme/models',
      base: { ref: 'main', sha: server.shas.root },
      head: { ref: 'change', sha: server.shas.change },
    });
    server.loopback.fault({
      match: { operationId: 'issues/create-comment' },
      nth: { from: 1, to: 2 },
      effect: { kind: 'status', status: 502, carriedOut: true },
    });
    const body = JSON.stringify({ body: 'only once, please' });
    const path = `/repos/acme/models/issues/${number}/comments`;
    expect((await ask(path, { method: 'POST', body })).status).toBe(502);
    expect(server.loopback.state.comments).toHaveLength(1);
  });
});

import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, type Run } from '../support/loopback/state.ts';
import { models, startTestServer, versioned, type TestServer } from './testServer.ts';

let server: TestServer;
let client: ChildProcess;

beforeAll(async () => {
  server = await startTestServer({ private: true });
  writeFileSync(join(server.folder, 'record.json'), '{"accuracy": 0.9}\n');
  client = fork(join(import.meta.dirname, 'artifactClient.js'), {
    cwd: server.folder,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      ACTIONS_RESULTS_URL: server.loopback.resultsUrl,
      GITHUB_API_URL: server.loopback.apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: server.folder,
      GITHUB_RETENTION_DAYS: '30',
    },
  });
});

afterAll(async () => {
  client.kill();
  server.remove();
  await server.loopback.close();
});

interface Result {
  readonly value?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** Calls of the client, one after another, as a job of the run. */
async function callClient(run: Run, calls: readonly (readonly unknown[])[]): Promise<readonly Result[]> {
  client.send({ token: server.loopback.issueRuntimeToken(run), calls });
  const [results] = await once(client, 'message');
  return results;
}

const upload = (name: string, options: object = {}) =>
  ['uploadArtifact', name, [join(server.folder, 'record.json')], server.folder, options] as const;

const problemsSince = (start: number): string[] =>
  server.loopback.calls.slice(start).flatMap((call) => [...call.requestProblems]);

describe('the unmodified artifact client', () => {
  it('uploads, lists, downloads and deletes', async () => {
    const run = server.run();
    const start = server.loopback.calls.length;
    const [uploaded] = await callClient(run, [upload('record', { retentionDays: 5 })]);
    const [artifact] = server.loopback.state.artifacts.filter((one) => one.runId === run.id);
    expect(uploaded).toEqual({
      value: {
        id: artifact?.id,
        size: artifact?.bytes.length,
        digest: artifact?.digest.replace('sha256:', ''),
      },
    });
    const path = join(server.folder, 'down');
    const expectedHash = artifact?.digest;
    const [list, one, download, wrong, remove, after] = await callClient(run, [
      ['listArtifacts'],
      ['getArtifact', 'record'],
      ['downloadArtifact', artifact?.id, { path, expectedHash }],
      ['downloadArtifact', artifact?.id, { path, expectedHash: `sha256:${'0'.repeat(64)}` }],
      ['deleteArtifact', 'record'],
      ['listArtifacts'],
    ]);
    expect(list?.value?.['artifacts']).toMatchObject([
      { name: 'record', id: artifact?.id, digest: expectedHash },
    ]);
    expect(one?.value?.['artifact']).toMatchObject({ id: artifact?.id });
    expect(download).toEqual({ value: { downloadPath: path, digestMismatch: false } });
    expect(readFileSync(join(path, 'record.json'), 'utf8')).toBe('{"accuracy": 0.9}\n');
    expect(wrong?.value?.['digestMismatch']).toBe(true);
    expect(remove?.value?.['id']).toBe(artifact?.id);
    expect(after?.value?.['artifacts']).toEqual([]);
    const days = ((artifact?.expiresAtMs ?? 0) - (artifact?.createdAtMs ?? 0)) / 86_400_000;
    expect(Math.round(days)).toBe(5);
    expect(problemsSince(start)).toEqual([]);
  });

  it('sends a large file in several blocks, which are put together in the order of the list', async () => {
    const run = server.run();
    const content = randomBytes(20 * 1024 * 1024);
    mkdirSync(join(server.folder, 'large'));
    const file = join(server.folder, 'large', 'weights.bin');
    writeFileSync(file, content);
    const [uploaded] = await callClient(run, [
      ['uploadArtifact', 'ignored', [file], server.folder, { skipArchive: true }],
    ]);
    const artifact = server.loopback.state.artifacts.find((one) => one.runId === run.id);
    expect(uploaded?.error).toBeUndefined();
    expect(artifact).toMatchObject({ name: 'weights.bin', mimeType: 'application/octet-stream' });
    expect(artifact?.digest).toBe(digestOf(content));
    expect(server.loopback.calls.filter((call) => call.operationId === 'PutBlock').length).toBeGreaterThan(2);
  });

  it('is told when a name is taken, and may use it again in the next attempt', async () => {
    const run = server.run();
    const [first, second] = await callClient(run, [upload('twice'), upload('twice')]);
    expect(first?.error).toBeUndefined();
    expect(second?.error).toMatch(
      /\(409\) Conflict: an artifact with this name already exists on the workflow run/,
    );
    run.attempt = 2;
    const [third, list, latest] = await callClient(run, [
      upload('twice'),
      ['listArtifacts'],
      ['listArtifacts', { latest: true }],
    ]);
    expect(list?.value?.['artifacts']).toHaveLength(2);
    expect(latest?.value?.['artifacts']).toMatchObject([{ id: third?.value?.['id'] }]);
  });

  it('reads another run over REST with a token that may', async () => {
    const run = server.run({
      headRepository: 'guest/models',
      headSha: server.shas.forked,
      headBranch: 'idea',
    });
    const [uploaded] = await callClient(run, [upload('elsewhere')]);
    const token = server.loopback.issueToken({ permissions: { actions: 'write' } });
    const findBy = { token, workflowRunId: run.id, repositoryOwner: 'acme', repositoryName: 'models' };
    const path = join(server.folder, 'elsewhere');
    const [list, download, remove] = await callClient(server.run(), [
      ['listArtifacts', { findBy }],
      ['downloadArtifact', uploaded?.value?.['id'], { findBy, path }],
      ['deleteArtifact', 'elsewhere', { findBy }],
    ]);
    expect(list?.value?.['artifacts']).toMatchObject([{ name: 'elsewhere' }]);
    expect(download?.value).toMatchObject({ downloadPath: path });
    expect(readFileSync(join(path, 'record.json'), 'utf8')).toBe('{"accuracy": 0.9}\n');
    expect(remove?.value?.['id']).toBe(uploaded?.value?.['id']);
  });
});

describe('the results service', () => {
  const post = async (token: string, method: string, body: object) => {
    const service = 'twirp/github.actions.results.api.v1.ArtifactService';
    const response = await fetch(`${server.loopback.resultsUrl}${service}/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, answer: (await response.json()) as Readonly<Record<string, unknown>> };
  };
  const idOf = (token: string): string => {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      scp: string;
    };
    return claims.scp.split(':')[1] ?? '';
  };

  it.each([
    ['an empty name', { name: '' }, 400],
    ['a name with a slash', { name: 'a/b' }, 400],
    ['a media type that is none', { name: 'a', mime_type: 'zip' }, 400],
    ['another run', { name: 'a', workflow_run_backend_id: 'x' }, 403],
  ])('refuses to create %s', async (_, request, status) => {
    const token = server.loopback.issueRuntimeToken(server.run());
    const body = { workflow_run_backend_id: idOf(token), ...request };
    expect((await post(token, 'CreateArtifact', body)).status).toBe(status);
  });

  it('refuses forged and expired tokens', async () => {
    const run = server.run();
    const good = server.loopback.issueRuntimeToken(run);
    const expired = server.loopback.issueRuntimeToken(run, { expiresAtMs: Date.now() - 1000 });
    for (const token of [`${good}x`, good.replace(/\.[^.]+$/, ''), expired, 'x']) {
      expect((await post(token, 'ListArtifacts', {})).status).toBe(401);
    }
  });

  it('refuses to finish an upload whose size or digest is not that of its bytes', async () => {
    const token = server.loopback.issueRuntimeToken(server.run());
    const base = { workflow_run_backend_id: idOf(token), name: 'checked' };
    const { answer } = await post(token, 'CreateArtifact', base);
    const finish = (more: object) => post(token, 'FinalizeArtifact', { ...base, ...more });
    expect((await finish({ size: '5' })).status).toBe(404);
    await fetch(String(answer['signed_upload_url']), { method: 'PUT', body: 'bytes' });
    expect((await finish({ size: '6' })).status).toBe(400);
    expect((await finish({ size: '5', hash: `sha256:${'0'.repeat(64)}` })).status).toBe(400);
    const finished = await finish({ size: '5', hash: digestOf(Buffer.from('bytes')) });
    expect(finished).toMatchObject({ status: 200, answer: { ok: true } });
    const octokit = server.octokit(server.loopback.issueToken({ permissions: { actions: 'read' } }));
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', {
      ...models,
      ...versioned,
      name: 'checked',
    });
    expect(data).toMatchObject({ total_count: 1, artifacts: [{ digest: digestOf(Buffer.from('bytes')) }] });
  });
});

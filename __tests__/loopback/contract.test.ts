import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { json } from '../support/loopback/exchange.ts';
import { createContract, loadContract } from '../support/loopback/validation.ts';
import { readDescription } from '../support/loopback/openapi.ts';
import { routes } from '../support/loopback/routes/table.ts';
import { models, startTestServer, versioned } from './testServer.ts';

describe('GitHub’s description', () => {
  it('is read quickly', async () => {
    const durationsMs: number[] = [];
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const start = performance.now();
      createContract(await readDescription());
      durationsMs.push(performance.now() - start);
    }
    expect(Math.min(...durationsMs)).toBeLessThan(1500);
  });

  it.each([
    ['GET', '/repos/a/b/git/ref/heads/x/y', 'git/get-ref', ['ref', 'heads/x/y']],
    ['GET', '/repos/a/b/git/ref/heads%2Fx', 'git/get-ref', ['ref', 'heads/x']],
    [
      'GET',
      '/repos/a/b/commits/feature/x/pulls',
      'repos/list-pull-requests-associated-with-commit',
      ['commit_sha', 'feature/x'],
    ],
    ['GET', '/repos/a/b/commits/feature/x', 'repos/get-commit', ['ref', 'feature/x']],
    [
      'GET',
      '/repos/a/b/compare/main...g:x/y',
      'repos/compare-commits-with-basehead',
      ['basehead', 'main...g:x/y'],
    ],
    ['GET', '/repos/a/b/actions/artifacts/7/zip', 'actions/download-artifact', ['archive_format', 'zip']],
    ['GET', '/repos/a/b/contents/%E0%A4%A', 'repos/get-content', ['path', '%E0%A4%A']],
  ] as const)('finds %s %s', async (method, path, operationId, [name, value]) => {
    const found = (await loadContract()).find(method, path);
    expect(found?.operation.operationId).toBe(operationId);
    expect(found?.params.get(name)).toBe(value);
  });

  it('knows every supported operation', async () => {
    const known = new Set(
      Object.values((await readDescription()).paths).flatMap((methods) =>
        Object.values(methods).map((operation) => operation.operationId),
      ),
    );
    expect([...routes.keys()].filter((operationId) => !known.has(operationId))).toEqual([]);
  });
});

describe('the net under the stand-in’s own answers', () => {
  it.each([
    ['a missing field', 200, { total_count: 0 }],
    ['a field of the wrong type', 200, { total_count: '0', artifacts: [] }],
    ['an incomplete item', 200, { total_count: 1, artifacts: [{ id: 1, name: 'x' }] }],
    ['a status that is not described', 202, { total_count: 0, artifacts: [] }],
    ['an error without a message', 404, { documentation_url: 'x' }],
  ])('catches %s', async (_, status, value) => {
    const contract = await loadContract();
    const found = contract.find('GET', '/repos/a/b/actions/artifacts');
    if (found === null) throw new Error('the operation is gone from the description');
    expect(contract.answerProblems(found.operation, json(200, { total_count: 0, artifacts: [] }))).toEqual(
      [],
    );
    expect(contract.answerProblems(found.operation, json(status, value))).not.toEqual([]);
  });

  it('fails the test when a wrong answer was given', async () => {
    const server = await startTestServer();
    const token = server.loopback.issueToken({ permissions: {} });
    server.run({ id: 1.5 });
    await server
      .octokit(token)
      .request('GET /repos/{owner}/{repo}/actions/runs', { ...models, ...versioned });
    expect(() => server.loopback.assertClean()).toThrow(
      /list-workflow-runs-for-repo: .*\/id must be integer/,
    );
    server.remove();
    await expect(server.loopback.close()).rejects.toThrow(/must be integer/);
  });

  it('fails the test when something unsupported was asked for', async () => {
    const server = await startTestServer({ commits: false });
    const octokit = server.octokit(server.loopback.issueToken({ permissions: {} }));
    await expect(octokit.request('GET /repos/{owner}/{repo}/labels', models)).rejects.toMatchObject({
      status: 501,
    });
    await octokit.request('GET /repos/{owner}/{repo}/actions/runs', { ...models, actor: 'ada' });
    server.remove();
    await expect(server.loopback.close()).rejects.toThrow(/labels.*\n.*parameter actor is not supported/);
  });
});

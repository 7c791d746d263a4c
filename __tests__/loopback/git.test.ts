import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/project.ts';
import { git, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ private: true });
  server.loopback.addRepository({
    owner: 'acme',
    name: 'open',
    defaultBranch: 'main',
    gitDirectory: join(server.folder, 'models.git'),
  });
});

afterAll(async () => {
  server.remove();
  await server.loopback.close();
});

const basic = (token: string): string =>
  `http.extraHeader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

/** Not in this process: the server has to answer meanwhile. */
const run = (cwd: string, ...args: readonly string[]) =>
  runProgram('git', args, { cwd, environment: { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_GLOBAL: '/dev/null' } });

const withToken = (permissions: Record<string, 'read' | 'write'>): readonly string[] => [
  '-c',
  basic(server.loopback.issueToken({ permissions })),
];

describe('git over HTTP', () => {
  it('clones a public repository without a token', async () => {
    const { exitCode, stderr } = await run(
      server.folder,
      'clone',
      server.loopback.gitUrl('acme', 'open'),
      'clone',
    );
    expect(exitCode, stderr).toBe(0);
    expect(git(join(server.folder, 'clone'), 'rev-parse', 'HEAD')).toBe(server.shas.main);
  });

  it('fetches one commit by its id, also of a fork, from a private repository with a token', async () => {
    const folder = join(server.folder, 'single');
    git(server.folder, 'init', '--quiet', folder);
    for (const sha of [server.shas.change, server.shas.forked]) {
      const args = ['fetch', '--depth=1', server.loopback.gitUrl('acme', 'models'), sha];
      const { exitCode, stderr } = await run(folder, ...withToken({ contents: 'read' }), ...args);
      expect(exitCode, stderr).toBe(0);
      expect(git(folder, 'rev-parse', 'FETCH_HEAD')).toBe(sha);
    }
  });

  it.each([
    ['no token', null, /could not read Username|Authentication failed/],
    ['a token without contents', { actions: 'read' } as const, /403/],
  ])('refuses a private repository with %s', async (_, permissions, message) => {
    const args = ['ls-remote', server.loopback.gitUrl('acme', 'models')];
    const { exitCode, stderr } = await run(
      server.folder,
      ...(permissions ? withToken(permissions) : []),
      ...args,
    );
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(message);
  });

  it('takes a push with contents:write only', async () => {
    const folder = join(server.folder, 'pushing');
    git(server.folder, 'clone', '--quiet', 'models.git', folder);
    const args = ['push', server.loopback.gitUrl('acme', 'open'), 'HEAD:refs/heads/pushed'];
    expect((await run(folder, ...withToken({ contents: 'read' }), ...args)).stderr).toMatch(/403/);
    const { exitCode, stderr } = await run(folder, ...withToken({ contents: 'write' }), ...args);
    expect(exitCode, stderr).toBe(0);
    expect(git(join(server.folder, 'models.git'), 'rev-parse', 'pushed')).toBe(server.shas.main);
  });
});

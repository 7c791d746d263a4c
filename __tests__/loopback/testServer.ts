import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/core';
import { startLoopback, type Loopback, type LoopbackOptions } from '../support/loopback/loopback.ts';
import type { Run } from '../support/loopback/state.ts';

/** A stand-in with one repository `acme/models`, a fork `guest/models`, and a few real commits. */
export interface TestServer {
  readonly loopback: Loopback;
  readonly folder: string;
  readonly shas: Readonly<Record<'root' | 'main' | 'change' | 'forked', string>>;
  readonly octokit: (token: string | null) => Octokit;
  readonly run: (overrides?: Partial<Parameters<Loopback['addRun']>[0]>) => Run;
  /** Removes the folder without asking whether the stand-in was right. */
  readonly remove: () => void;
}

export function git(cwd: string, ...args: readonly string[]): string {
  return runGit(cwd, args, '');
}

function runGit(cwd: string, args: readonly string[], input: string): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_GLOBAL: '/dev/null' },
  }).trim();
}

/** One commit in git's fast-import format; `from` is the mark of its parent. */
function commit(branch: string, mark: number, from: number | null, files: Record<string, string>): string {
  const written = Object.entries(files).map(
    ([path, content]) => `M 100644 inline ${path}\ndata ${content.length}\n${content}`,
  );
  const message = `write ${Object.keys(files).join(' ')}`;
  return [
    `commit refs/heads/${branch}\nmark :${mark}`,
    `author Test <test@example.invalid> ${1_700_000_000 + mark} +0100`,
    `committer Test <test@example.invalid> ${1_700_000_000 + mark} +0100`,
    `data ${message.length}\n${message}`,
    ...(from === null ? [] : [`from :${from}`]),
    ...written,
    '',
  ].join('\n');
}

/** main: root ─ main; change: root ─ change; only in the fork, idea: root ─ forked. */
function makeRepositories(folder: string): TestServer['shas'] {
  const common = [
    commit('main', 1, null, {
      '.github/workflows/model.yml': 'on: { pull_request: {}, workflow_dispatch: {} }\n',
      '.github/workflows/push.yml': 'on: push\n',
      'params.json': '{"lr": 1}\n',
    }),
    commit('main', 2, 1, { 'params.json': '{"lr": 2}\n' }),
    commit('change', 3, 1, { 'train.py': 'print("loss=1")\n' }),
  ];
  const all = [...common, commit('idea', 4, 1, { 'idea.txt': 'an idea\n' })];
  for (const [name, commits] of Object.entries({ 'models.git': common, 'fork.git': all })) {
    git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', name);
    runGit(join(folder, name), ['fast-import', '--quiet'], commits.join(''));
  }
  const shas = git(join(folder, 'fork.git'), 'rev-parse', 'main^', 'main', 'change', 'idea').split('\n');
  const [root = '', main = '', change = '', forked = ''] = shas;
  return { root, main, change, forked };
}

export interface TestServerOptions extends LoopbackOptions {
  readonly private?: boolean;
  /** False for tests that need no commit: their ids are invented and the repositories are not there. */
  readonly commits?: boolean;
}

const invented = {
  root: '1'.repeat(40),
  main: '2'.repeat(40),
  change: '3'.repeat(40),
  forked: '4'.repeat(40),
};

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'loopback-test-')));
  const shas = options.commits === false ? invented : makeRepositories(folder);
  const loopback = await startLoopback(options);
  const common = { name: 'models', defaultBranch: 'main', private: options.private ?? false };
  loopback.addRepository({ ...common, owner: 'acme', gitDirectory: join(folder, 'models.git') });
  loopback.addRepository({
    ...common,
    owner: 'guest',
    gitDirectory: join(folder, 'fork.git'),
    parent: 'acme/models',
  });
  return {
    loopback,
    folder,
    shas,
    octokit: (token) =>
      new Octokit({
        ...(token !== null && { auth: token }),
        baseUrl: loopback.apiUrl,
        userAgent: 'loopback-test',
        log: { debug() {}, info() {}, warn() {}, error() {} },
      }),
    run: (overrides) =>
      loopback.addRun({
        repository: 'acme/models',
        workflowPath: '.github/workflows/model.yml',
        event: 'pull_request',
        headSha: shas.change,
        headBranch: 'change',
        ...overrides,
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const models = { owner: 'acme', repo: 'models' } as const;

/** What every request of a careful client carries. */
export const versioned = { headers: { 'x-github-api-version': '2022-11-28' } } as const;

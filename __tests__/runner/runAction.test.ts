import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runAction, type ActionStep, type StepResult } from '../support/runner/runnerHarness.ts';
import { createRoom, type RunnerRoom } from '../support/runner/runnerRoom.ts';

let room: RunnerRoom;
afterEach(() => room.remove());

const manifest = `
name: Small
inputs:
  plain: { default: as written }
  my name: { description: has a space }
  token: { default: '\${{ github.token }}' }
  matrix: { default: '\${{ toJSON(matrix) }}' }
  legs: { default: '\${{ strategy.job-index }} of \${{ strategy.job-total }}' }
  number: { default: 5 }
  temp: { default: "\${{ runner.temp }}" }
  status: { default: "\${{ job.status }}" }
  old: { deprecationMessage: use plain }
runs: { using: node24, main: main.js, post: post.js }
`;
const noPost = `name: Small\nruns: { using: node24, main: main.js }\n`;

async function runMain(
  main: string,
  step: Partial<ActionStep> = {},
  files: Record<string, string> = {},
): Promise<StepResult> {
  room = await createRoom({
    'action.yml': noPost,
    'package.json': '{"type":"commonjs"}',
    'main.js': main,
    ...files,
  });
  return runAction(room.job, { actionDirectory: room.actionDirectory, ...step });
}

/** Prints the variables of both phases, so that a test can read them. */
const printEnvironment = `console.log('ENV ' + JSON.stringify(process.env));`;
function environmentOf(stdout: string): Record<string, string> {
  return JSON.parse(/^ENV (.*)$/m.exec(stdout)?.[1] ?? '{}') as Record<string, string>;
}

describe('inputs', () => {
  it('come from with, then from the defaults with their expressions filled in', async () => {
    room = await createRoom({
      'action.yml': manifest,
      'main.js': printEnvironment,
      'post.js': printEnvironment,
    });
    const job = { ...room.job, matrix: { lr: 0.1, os: 'linux' }, strategy: { jobIndex: 1, jobTotal: 4 } };
    const step = {
      actionDirectory: room.actionDirectory,
      with: { 'My Name': 'Ada', old: 'x', other: 'kept' },
    };
    const result = await runAction(job, step);
    const expected = {
      INPUT_PLAIN: 'as written',
      INPUT_MY_NAME: 'Ada',
      INPUT_TOKEN: job.githubToken,
      INPUT_MATRIX: '{\n  "lr": 0.1,\n  "os": "linux"\n}',
      INPUT_LEGS: '1 of 4',
      INPUT_NUMBER: '5',
      INPUT_TEMP: job.tempDirectory,
      INPUT_STATUS: 'success',
      INPUT_OTHER: 'kept',
    };
    expect(environmentOf(result.main.stdout)).toMatchObject(expected);
    expect(environmentOf(result.post?.stdout ?? '')).toMatchObject(expected);
    const warnings = result.annotations.slice(0, 2).map((one) => one.message);
    expect(warnings).toEqual([
      "Input 'old' has been deprecated with message: use plain",
      expect.stringContaining("Unexpected input(s) 'other', valid inputs are ['plain', 'my name'"),
    ]);
  });

  it('show in the log without the token', async () => {
    room = await createRoom({ 'action.yml': manifest, 'main.js': '', 'post.js': '' });
    const { log } = await runAction(room.job, { actionDirectory: room.actionDirectory, env: { LR: '0.1' } });
    expect(log).toContain('##[group]Run ./\nwith:\n  plain: as written\n  token: ***\n  matrix: null\n');
    expect(log).toContain('env:\n  LR: 0.1\n##[endgroup]\nPost job cleanup.\n');
  });

  it.each([
    ['no action.yml', {}, /no action\.yml/],
    ['a docker action', { 'action.yml': 'runs: { using: docker, image: x }' }, /using is docker/],
    ['no entry', { 'action.yml': 'runs: { using: node24 }' }, /runs\.main is missing/],
  ])('are refused with %s', async (_, files, message) => {
    room = await createRoom(files);
    await expect(runAction(room.job, { actionDirectory: room.actionDirectory })).rejects.toThrow(message);
  });
});

describe('the environment', () => {
  it('is what the runner sets, and nothing of the test process', async () => {
    const { main } = await runMain(printEnvironment, { uses: 'trainmark/trainmark@v1', env: { MINE: '1' } });
    const environment = environmentOf(main.stdout);
    expect(environment).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__trainmark_trainmark',
      GITHUB_ACTION_REPOSITORY: 'trainmark/trainmark',
      GITHUB_ACTION_REF: 'v1',
      GITHUB_ACTOR: 'mona',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'change',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_JOB: 'train',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REPOSITORY: 'octo-org/model',
      GITHUB_REPOSITORY_ID: '42',
      GITHUB_REPOSITORY_OWNER: 'octo-org',
      GITHUB_REPOSITORY_OWNER_ID: '9',
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '1001',
      GITHUB_RUN_NUMBER: '12',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_WORKFLOW: 'Model',
      GITHUB_WORKSPACE: room.job.workspace,
      RUNNER_NAME: 'GitHub Actions 1',
      RUNNER_TEMP: room.job.tempDirectory,
      RUNNER_TOOL_CACHE: room.job.toolCache,
      ACTIONS_RUNTIME_TOKEN: room.job.runtimeToken,
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
      MINE: '1',
    });
    for (const absent of ['GITHUB_TOKEN', 'GITHUB_ACTION_PATH', 'VITEST', 'NODE_OPTIONS', 'INPUT_RUN']) {
      expect(environment).not.toHaveProperty(absent);
    }
  });

  it('holds the path of the payload, and the workspace is the working directory', async () => {
    const main = `console.log(process.cwd(), process.version); console.log(require(process.env.GITHUB_EVENT_PATH).pull_request.head.ref)`;
    const result = await runMain(main);
    expect(result.main.stdout).toMatch(/^.*\/work v24\..*\nchange\n$/);
  });
});

describe('file commands', () => {
  it('carry outputs, variables, paths and state', async () => {
    const main = `
const { appendFileSync } = require('fs');
const { GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH, GITHUB_STATE, GITHUB_STEP_SUMMARY } = process.env;
appendFileSync(GITHUB_OUTPUT, 'verdict=passed\\nnotes<<END\\none\\n\\ntwo=2\\nEND\\n__proto__=x\\n');
appendFileSync(GITHUB_ENV, 'SEEN=1\\nNODE_OPTIONS=--inspect\\n');
appendFileSync(GITHUB_PATH, '/first\\n\\n/second\\n');
appendFileSync(GITHUB_STATE, 'id<<E\\n12\\nE\\n');
appendFileSync(GITHUB_STEP_SUMMARY, '# main');
`;
    const post = `${printEnvironment} require('fs').appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# post\\n')`;
    const result = await runMain(main, {}, { 'action.yml': manifest, 'post.js': post });
    expect(Object.entries(result.outputs)).toEqual([
      ['verdict', 'passed'],
      ['notes', 'one\n\ntwo=2'],
      ['__proto__', 'x'],
    ]);
    expect(result.env).toEqual({ SEEN: '1' });
    expect(result.path).toEqual(['/first', '/second']);
    expect(result.summary).toBe('# main\n# post\n');
    const later = environmentOf(result.post?.stdout ?? '');
    expect(later).toMatchObject({ STATE_id: '12', SEEN: '1' });
    expect(later['PATH']).toMatch(/^\/second:\/first:/);
    expect(result.annotations.at(-1)?.message).toMatch(/Can't store NODE_OPTIONS/);
    expect(result.conclusion).toBe('success');
  });

  it('fail the step when malformed, after the pairs before the wrong line', async () => {
    const result = await runMain(
      `require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'good=1\\nnotes<<END\\nno end\\n')`,
    );
    expect(result).toMatchObject({ conclusion: 'failure', outputs: { good: '1' }, main: { exitCode: 0 } });
    expect(result.annotations.map((one) => one.message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid value. Matching delimiter not found 'END'",
    ]);
  });

  it.each([
    [1024 * 1024, 1024 * 1024 + 1, 0],
    [1024 * 1024 + 1, 0, 1],
  ])('drop a summary over 1 MiB and nothing else: %d bytes', async (bytes, kept, errors) => {
    const result = await runMain(
      `require('fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}))`,
    );
    expect(result.summary).toHaveLength(kept);
    expect(result.annotations.filter((one) => /upload aborted/.test(one.message))).toHaveLength(errors);
    expect(result.conclusion).toBe('success');
  });

  it('may be deleted by the step', async () => {
    const result = await runMain(`require('fs').unlinkSync(process.env.GITHUB_OUTPUT)`);
    expect(result).toMatchObject({ conclusion: 'success', outputs: {} });
  });
});

describe('a step', () => {
  it('fails by its exit code, and its post still runs with the status', async () => {
    const files = { 'action.yml': manifest, 'post.js': printEnvironment };
    const result = await runMain('process.exitCode = 3', {}, files);
    expect(result).toMatchObject({ main: { exitCode: 3 }, post: { exitCode: 0 }, conclusion: 'failure' });
    expect(environmentOf(result.post?.stdout ?? '')['INPUT_STATUS']).toBe('failure');
  });

  it('fails when only its post fails', async () => {
    const result = await runMain('', {}, { 'action.yml': manifest, 'post.js': 'process.exit(1)' });
    expect(result).toMatchObject({ main: { exitCode: 0 }, conclusion: 'failure' });
  });

  it('runs no post when post-if is false', async () => {
    const onlyFailure = manifest.replace('post.js }', 'post.js, post-if: failure() }');
    const result = await runMain('', {}, { 'action.yml': onlyFailure, 'post.js': '' });
    expect(result).toMatchObject({ post: null, conclusion: 'success' });
  });

  it('fails without an entry file, and its post still runs', async () => {
    const missing = manifest.replace('main: main.js', 'main: dist/none.js');
    const result = await runMain('', {}, { 'action.yml': missing, 'post.js': '' });
    expect(result).toMatchObject({ conclusion: 'failure', main: { exitCode: null }, post: { exitCode: 0 } });
    expect(result.log).toContain(`##[error]File not found: '${join(room.actionDirectory, 'dist/none.js')}'`);
  });

  it('keeps standard output and error apart, and shows both with secrets masked', async () => {
    const main = `
console.log('::add-mask::hunter2hunter2');
console.log('out hunter2hunter2 ' + Buffer.from('hunter2hunter2').toString('base64'));
console.error('err ' + process.env.ACTIONS_RUNTIME_TOKEN);
require('fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'hunter2hunter2');
console.error('::warning title=T::hunter2hunter2');
`;
    const result = await runMain(main);
    expect(result.main.stdout).toContain('out hunter2hunter2');
    expect(result.main.stderr).toContain('err runtime-token');
    expect(result.log).toContain('out *** ***');
    expect(result.log).toContain('err ***');
    expect(result.log + result.summary).not.toMatch(/hunter2|runtime-token|add-mask/);
    expect(result.annotations).toEqual([{ level: 'warning', title: 'T', message: '***' }]);
    expect(result.masks).toEqual(['hunter2hunter2']);
  });

  it('leaves its temporary command files for nobody', async () => {
    await runMain(`require('fs').writeFileSync('note.txt', process.env.GITHUB_OUTPUT)`);
    const path = readFileSync(join(room.job.workspace, 'note.txt'), 'utf8');
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });
});

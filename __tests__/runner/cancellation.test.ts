import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runnerTiming } from '../support/runner/entryProcess.ts';
import { runAction, type ActionStep, type StepResult } from '../support/runner/runnerHarness.ts';
import { createRoom, type RunnerRoom } from '../support/runner/runnerRoom.ts';

let room: RunnerRoom | undefined;
afterEach(() => room?.remove());

const manifest = `name: Small\nruns: { using: node24, main: main.js, post: post.js }\n`;
const post = `console.log('POST ' + process.env.STATE_progress)`;
/** The runner's waits, shortened; what follows what is the same. */
const timing = { interruptMs: 500, terminateMs: 400, openStreamsMs: 250 };
const ready: ActionStep['cancelAfter'] = { kind: 'whenLog', pattern: /^ready$/ };
const saveState = `require('fs').appendFileSync(process.env.GITHUB_STATE, 'progress=half\\n');`;

async function run(main: string, step: Partial<ActionStep>): Promise<StepResult> {
  room = await createRoom({
    'package.json': '{"type":"commonjs"}',
    'action.yml': manifest,
    'main.js': main,
    'post.js': post,
  });
  return runAction(room.job, { actionDirectory: room.actionDirectory, timing, ...step });
}

const on = (signal: string, then: string): string =>
  `process.on('${signal}', () => { console.log('got ${signal}'); ${then} });`;
const waiting = `setInterval(() => {}, 1000); console.log('ready');`;

describe('a cancelled step', () => {
  it('waits as long as the runner between its signals', () => {
    expect(runnerTiming).toEqual({ interruptMs: 7_500, terminateMs: 2_500, openStreamsMs: 5_000 });
  });

  it.each([
    ['obeys SIGINT', on('SIGINT', 'process.exit(0)'), ['got SIGINT'], 0, null, [0, 500]],
    ['has no handler', '', [], null, 'SIGINT', [0, 500]],
    [
      'obeys only SIGTERM',
      on('SIGINT', '') + on('SIGTERM', 'process.exit(9)'),
      ['got SIGINT', 'got SIGTERM'],
      9,
      null,
      [500, 900],
    ],
    [
      'obeys nothing and is killed',
      on('SIGINT', '') + on('SIGTERM', ''),
      ['got SIGINT', 'got SIGTERM'],
      null,
      'SIGKILL',
      [900, 1500],
    ],
  ])(
    'that %s is cancelled, whatever its exit code, and its post runs',
    async (_, handlers, got, exitCode, signal, [least, most]) => {
      const measured = `${saveState}${handlers} const start = Date.now(); ${waiting}`;
      const { main, post: after, conclusion, annotations } = await run(measured, { cancelAfter: ready });
      expect(main).toMatchObject({ exitCode, signal });
      expect(main.stdout.match(/got SIG\w+/g) ?? []).toEqual(got);
      expect(main.durationMs).toBeGreaterThanOrEqual(least ?? 0);
      expect(main.durationMs).toBeLessThan((most ?? 0) + 1500);
      expect(after?.stdout).toBe('POST half\n');
      expect(conclusion).toBe('cancelled');
      expect(annotations.at(-1)).toEqual({ level: 'error', message: 'The operation was canceled.' });
    },
  );

  it('may be cancelled after a time', async () => {
    const result = await run(waiting, { cancelAfter: { kind: 'afterMs', ms: 150 } });
    expect(result).toMatchObject({ conclusion: 'cancelled', main: { signal: 'SIGINT' } });
    expect(result.main.durationMs).toBeGreaterThan(140);
  });

  it('may be cancelled when a file exists', async () => {
    const mark = join(tmpdir(), `runner-mark-${process.pid}`);
    const main = `setTimeout(() => require('fs').writeFileSync(${JSON.stringify(mark)}, ''), 50); ${waiting}`;
    const result = await run(main, { cancelAfter: { kind: 'whenFile', path: mark } });
    rmSync(mark);
    expect(result).toMatchObject({ conclusion: 'cancelled', main: { signal: 'SIGINT' } });
  });

  it('is not cancelled when it ends before', async () => {
    const result = await run('', { cancelAfter: { kind: 'afterMs', ms: 60_000 } });
    expect(result).toMatchObject({ conclusion: 'success', main: { exitCode: 0 } });
  });
});

describe('the entry process', () => {
  const sleeper = (environment: string): string =>
    `const child = require('child_process').spawn('sleep', ['60'], { stdio: 'ignore', env: ${environment} });
     console.log('child ' + child.pid); `;

  it('alone gets the signals; a child it leaves is found and ended by its tracking id', async () => {
    const result = await run(`${sleeper('process.env')}${waiting}`, { cancelAfter: ready });
    const pid = Number(/child (\d+)/.exec(result.main.stdout)?.[1]);
    expect(result.orphans).toEqual([{ pid, command: 'sleep 60', tracked: true }]);
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  it('may leave a child that has lost the tracking id: the runner would not find it, the harness still ends it', async () => {
    const result = await run(`${sleeper('{ PATH: process.env.PATH }')}${waiting}`, { cancelAfter: ready });
    expect(result.orphans).toMatchObject([{ command: 'sleep 60', tracked: false }]);
  });

  it('is waited for only so long when a child keeps its output open', async () => {
    const main = `require('child_process').spawn('sleep', ['60'], { stdio: 'inherit' }); process.exit(0);`;
    const result = await run(main, {});
    expect(result.main.exitCode).toBe(0);
    expect(result.main.durationMs).toBeGreaterThanOrEqual(timing.openStreamsMs);
    expect(result.orphans).toMatchObject([{ command: 'sleep 60', tracked: true }]);
  });

  it('dies with everything below it when the machine is lost, and no post runs', async () => {
    const output = `require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'half=done\\n');`;
    const main = output + on('SIGINT', '') + sleeper('process.env') + waiting;
    const result = await run(main, { cancelAfter: ready, killMain: true });
    expect(result).toMatchObject({
      main: { signal: 'SIGKILL' },
      post: null,
      outputs: {},
      conclusion: 'failure',
    });
    expect(result.log).toMatch(/ready\n##\[error\]The hosted runner lost communication/);
    const pid = Number(/child (\d+)/.exec(result.main.stdout)?.[1]);
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  it('is ended by the same signals at its time limit, and the step fails', async () => {
    const result = await run(on('SIGINT', 'process.exit(0)') + waiting, { timeoutMs: 1_000 });
    expect(result).toMatchObject({ main: { exitCode: 0 }, post: { exitCode: 0 }, conclusion: 'failure' });
    expect(result.annotations.at(-1)?.message).toMatch(/timed out after \d+ ms/);
  });

  it('is refused when it floods the log', async () => {
    const flood = `const block = 'x'.repeat(1 << 20); const more = () => process.stdout.write(block, more); more();`;
    await expect(run(flood, {})).rejects.toThrow('more than 64 MiB');
  });
});

/** A zombie has ended. */
function isRunning(pid: number): boolean {
  const stat = execFileSync('sh', ['-c', `ps -o stat= -p ${pid} || true`], { encoding: 'utf8' }).trim();
  return stat !== '' && !stat.startsWith('Z');
}

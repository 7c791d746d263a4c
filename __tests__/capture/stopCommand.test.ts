import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { observe, onLinux } from './observeCommand.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie that nobody has waited for yet can still be signalled.
    return !onLinux || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe.concurrent('a command that has to be stopped', () => {
  it('after its time is asked by SIGINT first, and may clean up', async ({ onTestFinished }) => {
    const result = await observe(
      `trap 'echo saved; exit 0' INT; echo ready; sleep 20 & wait`,
      { timeoutMs: 300 },
      onTestFinished,
    );
    expect(result.ended).toEqual({ kind: 'timedOut', limitMs: 300 });
    expect(result.stdout).toBe('ready\nsaved\n');
    expect(result.wallMs).toBeLessThan(2_000);
  });

  it('is ended within six seconds although it ignores SIGINT and SIGTERM', async ({ onTestFinished }) => {
    const stop = new AbortController();
    const started = performance.now();
    const result = await observe(
      [
        'python3',
        '-c',
        'import signal, time, sys\nfor s in (2, 15): signal.signal(s, signal.SIG_IGN)\nprint("deaf", flush=True)\ntime.sleep(60)',
      ],
      { interrupt: stop.signal, onOutput: () => stop.abort('SIGINT') },
      onTestFinished,
    );
    expect(result.ended).toEqual({ kind: 'interrupted', signal: 'SIGINT' });
    expect(performance.now() - started).toBeLessThan(6_000);
    expect(result.logText).toBe('deaf\n');
  });

  it('early is asked by SIGTERM and may take its time to clean up', async ({ onTestFinished }) => {
    const stop = new AbortController();
    const result = await observe(
      `trap 'sleep 2; echo saved; exit 0' TERM; echo ready; sleep 20 & wait`,
      { stop: stop.signal, onOutput: () => stop.abort('it is behind') },
      onTestFinished,
    );
    expect(result.ended).toEqual({ kind: 'stopped', reason: 'it is behind' });
    expect(result.logText).toContain('saved');
  });

  it('early is stopped at once when the program itself is interrupted meanwhile', async ({
    onTestFinished,
  }) => {
    const [stop, interrupt] = [new AbortController(), new AbortController()];
    const started = performance.now();
    const result = await observe(
      `trap 'echo asked' TERM; trap 'exit 1' INT; echo ready; sleep 20 & while :; do wait; done`,
      {
        stop: stop.signal,
        interrupt: interrupt.signal,
        onOutput: (chunk) => (chunk.includes('asked') ? interrupt.abort('SIGINT') : stop.abort('behind')),
      },
      onTestFinished,
    );
    expect(result.ended).toEqual({ kind: 'stopped', reason: 'behind' });
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('is not started when the interruption came before', async ({ onTestFinished }) => {
    const result = await observe('echo started', { interrupt: AbortSignal.abort('SIGTERM') }, onTestFinished);
    expect(result.ended).toEqual({ kind: 'interrupted', signal: 'SIGTERM' });
    expect(result.log.bytes).toBe(0);
  });

  it.runIf(onLinux)('takes along what left its process group', async ({ onTestFinished }) => {
    const stop = new AbortController();
    const result = await observe(
      `setsid python3 -c 'import os, signal, time; signal.signal(15, signal.SIG_IGN); print(os.getpid(), flush=True); time.sleep(60)' & wait`,
      { interrupt: stop.signal, onOutput: () => stop.abort('SIGINT') },
      onTestFinished,
    );
    expect(result.ended.kind).toBe('interrupted');
    expect(result.leftBehind).toBe(1);
    expect(result.stdout).toMatch(/^\d+\n$/);
    expect(isAlive(Number(result.stdout))).toBe(false);
  });
});

describe.concurrent('what a command leaves behind', () => {
  it.runIf(onLinux)('is found and ended, however it was detached', async ({ onTestFinished }) => {
    const result = await observe(
      [
        'nohup sleep 60 >/dev/null 2>&1 & echo $!',
        'setsid sleep 61 & echo $!',
        // Twice forked, in a session of its own, with no file of the run open.
        `python3 -c '
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.closerange(0, 3)
        open("pid", "w").write(str(os.getpid()))
        time.sleep(60)
    os._exit(0)
os.wait()'`,
        'while ! test -s pid; do sleep 0.01; done; cat pid',
      ].join('\n'),
      {},
      onTestFinished,
    );
    expect(result.ended).toEqual({ kind: 'exited', exitCode: 0 });
    expect(result.leftBehind).toBe(3);
    const pids = result.stdout.trim().split('\n').map(Number);
    expect(pids).toHaveLength(3);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it.runIf(onLinux)('cannot hold up the result by an open pipe', async ({ onTestFinished }) => {
    const started = performance.now();
    // Without the mark and out of the group at once: most often nobody can know that it belongs.
    const result = await observe(`(exec env -i setsid -f sleep 3); echo done`, {}, onTestFinished);
    expect(result.stdout).toBe('done\n');
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('may finish its own output first', async ({ onTestFinished }) => {
    const result = await observe('exec > >(sleep 0.2; sed s/^/late:/)\necho word', {}, onTestFinished);
    expect(result.stdout).toBe('late:word\n');
    expect(result.leftBehind).toBe(0);
  });
});

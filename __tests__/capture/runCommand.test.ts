import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand, type CommandRun } from '../../src/capture/runCommand.ts';
import { UserError } from '../../src/errors.ts';
import { observe, onLinux } from './observeCommand.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe('a command that ends by itself', () => {
  it.each([
    ['a success', 'true', { kind: 'exited', exitCode: 0 }],
    ['an exit code', 'exit 7', { kind: 'exited', exitCode: 7 }],
    ['a first line that fails', 'false\necho not reached', { kind: 'exited', exitCode: 1 }],
    ['a failure at the head of a pipeline', 'exit 3 | cat', { kind: 'exited', exitCode: 3 }],
    ['a signal', 'kill -KILL $$', { kind: 'killed', signal: 'SIGKILL' }],
    ['a program that a shell does not find', 'no-such-program-here', { kind: 'exited', exitCode: 127 }],
    ['an array, run without a shell', ['sh', '-c', 'exit "$1"', 'sh', '5'], { kind: 'exited', exitCode: 5 }],
  ])('tells %s', async (_, run, ended) => {
    const result = await observe(run);
    expect(result.ended).toEqual(ended);
    expect(result.stdout).toBe('');
    expect(result.leftBehind).toBe(0);
  });

  it('is told apart from one that cannot be started', async () => {
    const missing = await observe(['no-such-program-here', '--x']);
    expect(missing.ended).toEqual({
      kind: 'notStarted',
      reason: 'the program no-such-program-here was not found',
    });
    expect(missing).toMatchObject({
      wallMs: 0,
      cpuMs: null,
      log: { bytes: 0, omittedBytes: 0 },
      tail: [],
      leftBehind: 0,
    });

    const folder = temporaryFolder({ 'plain.txt': '' });
    const forbidden = await observe([join(folder, 'plain.txt')]);
    expect(forbidden.ended).toMatchObject({
      kind: 'notStarted',
      reason: expect.stringContaining('may not be executed'),
    });
    const noFolder = await observe('true', { cwd: join(folder, 'gone') });
    expect(noFolder.ended).toMatchObject({
      kind: 'notStarted',
      reason: expect.stringContaining('does not exist'),
    });
    const noDirectory = await observe('true', { cwd: join(folder, 'plain.txt') });
    expect(noDirectory.ended).toMatchObject({ reason: expect.stringContaining('is not a directory') });
    expect((await observe([])).ended).toMatchObject({ reason: 'the command is empty' });
    expect((await observe(['echo', 'a\0b'])).ended).toMatchObject({ kind: 'notStarted' });
  });

  it('gets no input, a working directory and exactly its environment', async () => {
    const result = await observe('cat; pwd; env', {
      environment: { PATH: process.env['PATH'] ?? '', ONE: '1 2' },
    });
    expect(result.stdout).toContain(`${result.folder}\n`);
    const names = new Set([...result.stdout.matchAll(/^(\w+)=/gm)].map(([, name]) => name));
    expect(names).toEqual(new Set(['ONE', 'PATH', 'PWD', 'SHLVL', 'TRAINMARK_RUN_ID', '_']));
  });

  it('may open its own output by name, as it could in a terminal', async () => {
    const result = await observe('echo one > /dev/stdout; echo two | tee /dev/stderr');
    expect(result.ended).toEqual({ kind: 'exited', exitCode: 0 });
    expect([result.stdout, result.stderr]).toEqual(['one\ntwo\n', 'two\n']);
  });

  it('also runs where real pipes cannot be made', async () => {
    const searchPath = process.env['PATH'];
    process.env['PATH'] = '/nowhere';
    onTestFinished(() => void (process.env['PATH'] = searchPath));
    const result = await observe(['/bin/sh', '-c', 'echo out; echo err >&2; exit 4']);
    expect(result).toMatchObject({
      ended: { kind: 'exited', exitCode: 4 },
      stdout: 'out\n',
      stderr: 'err\n',
    });
    expect(result.log.bytes).toBe(8);
  });

  it('is a UserError when its log cannot be created when its log cannot be created', async () => {
    const folder = temporaryFolder();
    await expect(observe('true', { logPath: join(folder, 'none', 'log.gz') })).rejects.toThrow(UserError);
  });
});

async function observeLarge(bytes: number): Promise<{ folder: string; log: CommandRun['log'] }> {
  const folder = temporaryFolder();
  const { log } = await runCommand({
    run: `yes "step 1200 loss=0.31415 accuracy=0.91" | head -c ${bytes} || true`,
    cwd: folder,
    environment: { PATH: process.env['PATH'] ?? '' },
    timeoutMs: null,
    logPath: join(folder, 'log.txt.gz'),
    echo: null,
    onOutput: () => undefined,
    redactions: ['a value that never comes'],
    interrupt: new AbortController().signal,
  });
  return { folder, log };
}

describe('output', () => {
  it('is kept and handed on byte for byte, split characters included', async () => {
    const text = 'é…漢字 '.repeat(20_000);
    const script = `import sys
raw = ('é…漢字 ' * 20_000).encode()
for at in range(0, len(raw), 4093):
  sys.stdout.buffer.write(raw[at:at + 4093])
  sys.stdout.flush()`;
    const result = await observe(['python3', '-c', script]);
    expect(result.stdout === text).toBe(true);
    expect(result.logText === text).toBe(true);
    expect(result.log).toEqual({ bytes: Buffer.byteLength(text), omittedBytes: 0 });
  });

  it('has a tail as a terminal would show it', async () => {
    const result = await observe(
      `for i in $(seq 100); do echo line $i; done; printf '\\033[31mred\\033[0m\\r\\n 10%%\\r 55%%\\r100%%\\nend without newline'`,
    );
    expect(result.tail).toHaveLength(60);
    expect(result.tail.slice(-4)).toEqual(['line 100', 'red', '100%', 'end without newline']);
  });

  it('is redacted in log and tail, and shown as it is', async () => {
    const echo = new PassThrough();
    const result = await observe('printf "key=s3cr"; sleep 0.05; echo "et-value."; echo s3cret-value >&2', {
      redactions: ['s3cret-value'],
      echo,
    });
    expect(result.logText).not.toContain('s3cr');
    expect(result.logText.split('***')).toHaveLength(3);
    expect(result.tail.join('\n')).toContain('key=***.');
    expect(result.stdout).toBe('key=s3cret-value.\n');
    expect(String(echo.read())).toContain('s3cret-value');
  });

  it('waits for an echo that is slow', async () => {
    let received = 0;
    let largestGap = 0;
    let handedOn = 0;
    const echo = new Writable({
      highWaterMark: 1 << 16,
      write(chunk: Buffer, _encoding, done) {
        received += chunk.length;
        largestGap = Math.max(largestGap, handedOn - received);
        setTimeout(done, 1);
      },
    });
    const result = await observe('head -c 8000000 /dev/zero', {
      echo,
      onOutput: (chunk) => (handedOn += chunk.length),
    });
    expect(result.log.bytes).toBe(8_000_000);
    expect(largestGap).toBeLessThan(1_000_000);
  });

  it('does not change a chunk under an echo that was quick and becomes slow', async () => {
    const seen: string[] = [];
    const echo = new Writable({
      write(chunk: Buffer, _encoding, done) {
        const take = (): void => {
          seen.push(chunk.toString());
          done();
        };
        if (seen.length < 3) take();
        else setTimeout(take, 30);
      },
    });
    const result = await observe('for i in 1 2 3 4 5 6 7 8; do echo line $i; sleep 0.02; done', { echo });
    await new Promise((resolve) => echo.end(resolve));
    expect(seen.join('')).toBe(result.tail.map((line) => `${line}\n`).join(''));
    expect(result.tail).toHaveLength(8);
  });

  it('goes on without an echo that broke, or never answers at the end', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('closed')) });
    const first = await observe('for i in 1 2 3; do echo $i; sleep 0.02; done', { echo: broken });
    expect(first.stdout).toBe('1\n2\n3\n');
    const stuck = new Writable({ highWaterMark: 1, write: () => undefined });
    const second = await observe('echo one; echo two', { echo: stuck });
    expect(second.logText).toBe('one\ntwo\n');
  });

  it('leaves nothing behind on an echo that serves many commands', async () => {
    const echo = new PassThrough();
    for (let run = 0; run < 12; run += 1) await observe(['echo', String(run)], { echo });
    expect(String(echo.read()).split('\n')).toHaveLength(13);
    expect(echo.eventNames().map((name) => echo.listenerCount(name))).toEqual(
      new PassThrough().eventNames().map((name) => new PassThrough().listenerCount(name)),
    );
  });

  it('of 64 MiB takes no more memory than its buffers', async () => {
    const before = process.memoryUsage().rss;
    let peak = before;
    const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
    const { folder, log } = await observeLarge(64 << 20);
    clearInterval(timer);
    expect(log).toEqual({ bytes: 64 << 20, omittedBytes: 0 });
    expect(peak - before).toBeLessThan(100 << 20);
    const count = await observe(`gzip -dc ${join(folder, 'log.txt.gz')} | wc -c`);
    expect(Number(count.stdout)).toBe(64 << 20);
  });
});

describe.runIf(onLinux)('resources', () => {
  it('cover the whole tree', async () => {
    const busy =
      'x = bytearray(80_000_000)\nimport time\nend = time.process_time() + 0.25\nwhile time.process_time() < end: pass';
    const result = await observe(`python3 -c '${busy}' & python3 -c '${busy}'; wait`);
    expect(result.cpuMs).toBeGreaterThanOrEqual(490);
    expect(result.cpuMs).toBeLessThan(1_500);
    expect(result.peakRssBytes).toBeGreaterThan(85_000_000);
    expect(result.peakRssBytes).toBeLessThan(400_000_000);
    expect(result.interpreter).toMatch(/\/python3[\d.]*$/);
    expect(result.resources.map(({ name }) => name)).toEqual(['system/cpu_percent', 'system/rss_bytes']);
    for (const { steps, values, stepKind } of result.resources) {
      expect(stepKind).toBe('seconds');
      expect(steps.length).toBe(values.length);
      expect(steps.every((step, index) => step - (steps[index - 1] ?? 0) >= 0.1)).toBe(true);
    }
  });

  it('name the interpreter of the virtual environment that ran, not the launcher', async () => {
    const folder = temporaryFolder();
    const result = await observe(
      'python3 -m venv --without-pip env && . env/bin/activate && python -c "sum(range(40_000_000))"',
      { cwd: folder },
    );
    expect(result.ended).toEqual({ kind: 'exited', exitCode: 0 });
    expect(result.interpreter).toBe(join(folder, 'env/bin/python'));
  });

  it('do not keep this process busy', async () => {
    // The least of three: the process also tidies up after the tests before.
    const busyMs: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const before = process.cpuUsage();
      await observe('sleep 0.5');
      const { user, system } = process.cpuUsage(before);
      busyMs.push((user + system) / 1000);
    }
    expect(Math.min(...busyMs)).toBeLessThan(100);
  });
});

import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAim, type AimLimits } from '../../../src/capture/aim/askAim.ts';
import { readAnswer } from '../../../src/readers/aim/readAnswer.ts';
import { fixturesFolder } from '../../readers/goldenFixtures.ts';

const limits: AimLimits = { timeoutMs: 20_000, answerBytes: 1_048_576, copyBytes: 1_048_576 };
const committed = join(fixturesFolder, 'aim/3.29.1/.aim/answer.jsonl');

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainmark-ask-'));
  for (const name of ['bin', 'temporary']) mkdirSync(join(root, name));
  vi.stubEnv('TMPDIR', join(root, 'temporary'));
  addRun('a'.repeat(24), 100);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

/** A run as it lies in Aim's folder; what stands in its files is up to Aim. */
function addRun(key: string, bytes: number): void {
  for (const kind of ['meta', 'seqs']) {
    mkdirSync(join(root, '.aim', kind, 'chunks', key), { recursive: true });
    writeFileSync(join(root, '.aim', kind, 'chunks', key, '000008.log'), Buffer.alloc(bytes));
  }
  writeFileSync(join(root, '.aim/run_metadata.sqlite'), 'x');
}

/** A program in the place of Python: `$3` is the script and `$4` the copy of the folder. */
function addPython(name: string, script: string): void {
  writeFileSync(join(root, 'bin', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(root, 'bin', name), 0o755);
}

function ask(
  startedAtMs: number | null = null,
  changed: Partial<AimLimits> = {},
  interrupt = new AbortController().signal,
) {
  const environment = { PATH: join(root, 'bin'), SECRET: 'x', HOME: root };
  const surroundings = { environment, interpreter: null, interrupt };
  return askAim({ folder: join(root, '.aim'), startedAtMs }, surroundings, { ...limits, ...changed });
}

describe('what Aim says of its folder', () => {
  it('comes from the first Python on the path that has aim, and is handed on as it was printed', async () => {
    addPython('python3', 'exit 3');
    addPython('python', `/bin/cat '${committed}'`);
    const text = await readFile(committed, 'utf8');
    expect(await ask()).toEqual({ kind: 'answered', text, cut: null, runsLeftOut: 0 });
  });

  it('is told by nobody where no Python is there, or none has aim', async () => {
    expect(await ask()).toEqual({ kind: 'absent' });
    addPython('python3', 'exit 3');
    addPython('python', 'exit 3');
    expect(await ask()).toEqual({ kind: 'absent' });
  });

  it('is asked of the interpreter that the training ran, before those on the path', async () => {
    mkdirSync(join(root, 'venv'));
    addPython('python3', 'echo path');
    addPython('../venv/python3.11', 'echo venv');
    const surroundings = {
      environment: { PATH: join(root, 'bin') },
      interpreter: join(root, 'venv/python3.11'),
      interrupt: new AbortController().signal,
    };
    const answer = await askAim({ folder: join(root, '.aim'), startedAtMs: null }, surroundings, limits);
    expect(answer).toMatchObject({ text: 'venv\n' });
  });

  it('is asked in an empty folder, without the secrets of the environment', async () => {
    addPython('python3', '/usr/bin/env | /usr/bin/sort; /bin/ls -a');
    const { text } = answeredBy(await ask());
    expect(text).toMatch(/^HOME=/m);
    expect(text).not.toContain('SECRET');
    expect(text.endsWith('\n.\n..\n')).toBe(true);
  });
});

describe('a Python that does not behave', () => {
  it.each([
    ['says nothing for too long', '/bin/sleep 60', 'it took longer than 0.5 s'],
    [
      'ends with a traceback',
      'echo "ValueError: broken" >&2; exit 1',
      'its Python ended with exit code 1: ValueError: broken',
    ],
    ['kills itself', 'kill -9 $$', 'its Python was killed'],
    ['is no program', 'exec /nowhere', expect.stringContaining('its Python ended with exit code')],
  ])('and %s is told', async (_, script, reason) => {
    addPython('python3', script);
    expect(await ask(null, { timeoutMs: 500 })).toEqual({ kind: 'failed', reason });
  });

  it('and prints without end is stopped, and what it said by then is kept', async () => {
    addPython('python3', `while /bin/cat '${committed}'; do :; done`);
    const answer = answeredBy(await ask());
    expect(answer.cut).toBe('it told more than 1 MiB');
    expect(answer.text.length).toBeLessThanOrEqual(limits.answerBytes);
    expect(readAnswer(answer.text)).toMatchObject({ strangeLines: 0 });
  });

  it('and leaves children behind holds nobody up, and they are ended', async () => {
    addPython('python3', `(/bin/sleep 3; echo > '${join(root, 'late')}') & echo '{"aim": "x"}'; exit 0`);
    const startedMs = performance.now();
    expect(await ask()).toMatchObject({ kind: 'answered', text: '{"aim": "x"}\n' });
    expect(performance.now() - startedMs).toBeLessThan(2_500);
    await new Promise((resolve) => void setTimeout(resolve, 3_200));
    expect(existsSync(join(root, 'late'))).toBe(false);
  });

  it.each([
    ['before it was asked', 0],
    ['while it is asked', 200],
  ])('and is still busy three seconds after the run was interrupted, %s, is ended', async (_, afterMs) => {
    const interrupt = afterMs === 0 ? AbortSignal.abort() : AbortSignal.timeout(afterMs);
    addPython('python3', `echo '{"aim": "x"}'; /bin/sleep 60`);
    const startedMs = performance.now();
    expect(await ask(null, {}, interrupt)).toMatchObject({
      text: '{"aim": "x"}\n',
      cut: 'the run was interrupted',
    });
    expect(performance.now() - startedMs).toBeLessThan(6_000);
  });

  it('and is stopped leaves nothing in the folder for temporary files', async () => {
    addPython('python3', '/bin/sleep 60');
    await ask(null, { timeoutMs: 300 });
    expect(readdirSync(join(root, 'temporary'))).toEqual([]);
  });
});

describe('the copy that is read', () => {
  const list = `cd "$4" && /usr/bin/find . -type f | /usr/bin/sort`;

  it('holds regular files only, and none from elsewhere', async () => {
    const elsewhere = join(root, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'secret'), 'x');
    symlinkSync(elsewhere, join(root, '.aim/meta/chunks/linked'));
    symlinkSync(join(elsewhere, 'secret'), join(root, '.aim/meta/chunks', 'a'.repeat(24), 'CURRENT'));
    addPython('python3', list);
    expect(answeredBy(await ask()).text.split('\n')).toEqual([
      `./meta/chunks/${'a'.repeat(24)}/000008.log`,
      './run_metadata.sqlite',
      `./seqs/chunks/${'a'.repeat(24)}/000008.log`,
      '',
    ]);
  });

  it('holds the runs that were written to since the start, the newest first as far as there is room', async () => {
    for (const [age, key] of ['b', 'c', 'd'].entries()) {
      addRun(key, 400_000);
      for (const kind of ['meta', 'seqs'])
        await utimes(join(root, '.aim', kind, 'chunks', key, '000008.log'), 5_000 - age, 5_000 - age);
    }
    addPython('python3', list);
    const everything = answeredBy(await ask());
    expect(everything.runsLeftOut).toBe(2);
    expect(everything.text).toContain('./meta/chunks/b/');
    expect(everything.text).not.toContain('/chunks/c/');
    expect(answeredBy(await ask(5_003_000)).text).not.toContain('/chunks/b/');
    expect(answeredBy(await ask(5_002_000, { copyBytes: 10 ** 7 })).text).toContain('/chunks/b/');
    expect(await ask(5_002_000, { copyBytes: 10 ** 7 })).toMatchObject({ runsLeftOut: 0 });
  });

  it('is all that a Python can change: the folder stays as it is', async () => {
    cpSync(join(root, '.aim'), join(root, 'before'), { recursive: true });
    addPython('python3', 'cd "$4" && for file in */*/*/*; do echo more >> "$file"; done; echo "{}"');
    await ask();
    for (const path of ['run_metadata.sqlite', `meta/chunks/${'a'.repeat(24)}/000008.log`])
      expect(await readFile(join(root, '.aim', path))).toEqual(await readFile(join(root, 'before', path)));
  });
});

function answeredBy(answer: Awaited<ReturnType<typeof ask>>) {
  if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
  return answer;
}

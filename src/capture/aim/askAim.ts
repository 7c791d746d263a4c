import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import type { AimAnswer, AimQuestion } from '../../readers/aim/aimAnswer.ts';
import { findProgram } from '../process/findProgram.ts';
import { interpreterLanguage } from '../process/interpreter.ts';
import { aimScript, noAimExitCode } from './aimScript.ts';
import { askScript, type ScriptAnswer } from './askScript.ts';
import { copyAimFolder } from './copyAimFolder.ts';

/** Where to look for a Python that has Aim. */
export interface AimSurroundings {
  /** Of the training command. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The interpreter that the training command was seen to run; null where none was. */
  readonly interpreter: string | null;
  readonly interrupt: AbortSignal;
}

const maxRuns = 1_000;
const scriptLimits = [1_000_000, 10_000, maxRuns].map(String);
const mib = 1_048_576;

export interface AimLimits {
  readonly timeoutMs: number;
  readonly answerBytes: number;
  /** Of the folder, what is copied at most. */
  readonly copyBytes: number;
}

const usualLimits: AimLimits = { timeoutMs: 30_000, answerBytes: 64 * mib, copyBytes: 1_024 * mib };

/**
 * Lets Aim's own library read a copy of its folder: the Python that the training command ran, else those on its `PATH`, the
 * first one that has `aim`. At most 30 s each, 4 GiB of memory and 64 MiB of answer. Never rejects.
 */
export async function askAim(
  question: AimQuestion,
  surroundings: AimSurroundings,
  limits: AimLimits = usualLimits,
): Promise<AimAnswer> {
  const interpreters = pythonsOf(surroundings);
  if (interpreters.length === 0) return { kind: 'absent' };
  let temporary: string | null = null;
  try {
    temporary = await mkdtemp(join(tmpdir(), 'trainmark-aim-'));
    const environment = strippedEnvironment(surroundings.environment);
    const { interrupt } = surroundings;
    return await askIn(temporary, question, { interpreters, environment, interrupt, limits });
  } catch (error) {
    return { kind: 'failed', reason: `no copy of it could be made: ${messageOf(error)}` };
  } finally {
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  }
}

interface Means {
  readonly interpreters: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly interrupt: AbortSignal;
  readonly limits: AimLimits;
}

async function askIn(
  temporary: string,
  { folder, startedAtMs }: AimQuestion,
  { interpreters, limits, ...program }: Means,
): Promise<AimAnswer> {
  const { copyBytes, timeoutMs, answerBytes } = limits;
  // Where Python starts it also looks for modules: there are none.
  const [copy, cwd] = [join(temporary, 'store'), join(temporary, 'empty')];
  await mkdir(cwd);
  const copyLimits = { bytes: copyBytes, runs: maxRuns };
  const runsLeftOut = await copyAimFolder(folder, copy, startedAtMs, copyLimits);
  for (const file of interpreters) {
    const args = ['-B', '-c', aimScript, copy, ...scriptLimits];
    const answer = await askScript({ ...program, file, args, cwd, timeoutMs, maxBytes: answerBytes });
    if (answer.exitCode !== noAimExitCode) return toAimAnswer(answer, runsLeftOut);
  }
  return { kind: 'absent' };
}

function pythonsOf({ interpreter, environment }: AimSurroundings): readonly string[] {
  const searchPath = environment['PATH'];
  const seen = interpreter !== null && interpreterLanguage(interpreter) === 'python' ? [interpreter] : [];
  const found = ['python3', 'python'].flatMap((name) => findProgram(name, searchPath, '/') ?? []);
  return [...new Set([...seen, ...found])];
}

/** What an interpreter needs to find itself and its packages; nothing that steers Python or Aim otherwise, and no secrets. */
function strippedEnvironment(own: AimSurroundings['environment']): Record<string, string> {
  const kept = ['PATH', 'HOME', 'VIRTUAL_ENV', 'LANG', 'LD_LIBRARY_PATH', 'SYSTEMROOT'];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = own[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function toAimAnswer({ stdout, stderr, exitCode, stopped }: ScriptAnswer, runsLeftOut: number): AimAnswer {
  // The last line may be cut anywhere.
  const text = stdout.slice(0, stdout.lastIndexOf('\n') + 1);
  const cut = exitCode === 0 ? null : (stopped ?? endOf(exitCode, stderr));
  if (text === '' && cut !== null) return { kind: 'failed', reason: cut };
  return { kind: 'answered', text, cut, runsLeftOut };
}

/** A traceback's last line says what went wrong. */
function endOf(exitCode: number | null, stderr: string): string {
  const said = stderr.trim().split('\n').at(-1)?.trim().slice(0, 500) ?? '';
  const how = exitCode === null ? 'its Python was killed' : `its Python ended with exit code ${exitCode}`;
  return said === '' ? how : `${how}: ${said}`;
}

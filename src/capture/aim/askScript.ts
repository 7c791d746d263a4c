import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

/** What a program said within its limits. */
export interface ScriptAnswer {
  readonly stdout: string;
  /** The end of what it wrote to standard error. */
  readonly stderr: string;
  /** Null when a signal ended it, or it could not be started. */
  readonly exitCode: number | null;
  /** Which limit ended it, in words; null for none. */
  readonly stopped: string | null;
}

interface ScriptRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** When it aborts, there are only seconds left. */
  readonly interrupt: AbortSignal;
}

const keptErrorBytes = 4_096;
const pipesWaitMs = 1_000;
/** GitHub gives a cancelled step 7.5 s in all, of which the training may need some to end. */
const hurriedMs = 3_000;

/**
 * Runs a program without a shell, as the leader of its own process group, with nothing on its standard input. Time and output
 * are bounded: beyond, the whole group is killed, and what it had printed by then is the answer. Never rejects.
 */
export function askScript(request: ScriptRequest): Promise<ScriptAnswer> {
  const { file, args, cwd, environment, timeoutMs, maxBytes, interrupt } = request;
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let stopped: string | null = null;
    const stop = (reason: string): void => {
      stopped ??= reason;
      killGroup(child);
    };
    const said = keepOutput(child, maxBytes, () =>
      stop(`it told more than ${Math.round(maxBytes / 1_048_576)} MiB`),
    );
    const timers = [setTimeout(() => stop(`it took longer than ${timeoutMs / 1000} s`), timeoutMs)];
    const hurry = (): void => {
      timers.push(setTimeout(() => stop('the run was interrupted'), hurriedMs));
    };
    if (interrupt.aborted) hurry();
    else interrupt.addEventListener('abort', hurry, { once: true });
    const end = (exitCode: number | null): void => {
      for (const timer of timers) clearTimeout(timer);
      interrupt.removeEventListener('abort', hurry);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ ...said(), exitCode, stopped });
    };
    child.on('error', () => end(null));
    child.on('close', end);
    child.on('exit', (exitCode) => {
      killGroup(child);
      // A process that left the group may hold the pipes open for ever.
      setTimeout(() => end(exitCode), pipesWaitMs).unref();
    });
  });
}

/** Keeps the first bytes of the one output and the last of the other; the returned function gives them. */
function keepOutput(
  { stdout, stderr }: ChildProcessByStdio<null, Readable, Readable>,
  maxBytes: number,
  onTooMuch: () => void,
): () => Pick<ScriptAnswer, 'stdout' | 'stderr'> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let errors = '';
  stdout.on('data', (chunk: Buffer) => {
    const kept = chunk.subarray(0, maxBytes - bytes);
    chunks.push(kept);
    bytes += kept.length;
    if (kept.length < chunk.length) onTooMuch();
  });
  stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString('utf8')).slice(-keptErrorBytes);
  });
  return () => ({ stdout: Buffer.concat(chunks).toString('utf8'), stderr: errors });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It is over already.
  }
}

import { spawn, type ChildProcess } from 'node:child_process';

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
}

const keptErrorBytes = 4_096;
const pipesWaitMs = 1_000;

/**
 * Runs a program without a shell, as the leader of its own process group, with nothing on its standard input. Time and output
 * are bounded: beyond, the whole group is killed, and what it had printed by then is the answer. Never rejects.
 */
export function askScript(request: ScriptRequest): Promise<ScriptAnswer> {
  const { file, args, cwd, environment, timeoutMs, maxBytes } = request;
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    let stderr = '';
    let stopped: string | null = null;
    const stop = (reason: string): void => {
      stopped ??= reason;
      killGroup(child);
    };
    const timer = setTimeout(() => stop(`it took longer than ${timeoutMs / 1000} s`), timeoutMs);
    const end = (exitCode: number | null): void => {
      clearTimeout(timer);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ stdout: Buffer.concat(chunks).toString('utf8'), stderr, exitCode, stopped });
    };
    child.stdout.on('data', (chunk: Buffer) => {
      const kept = chunk.subarray(0, maxBytes - bytes);
      chunks.push(kept);
      bytes += kept.length;
      if (kept.length < chunk.length) stop(`it told more than ${Math.round(maxBytes / 1_048_576)} MiB`);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(-keptErrorBytes);
    });
    child.on('error', () => end(null));
    child.on('close', (exitCode) => end(exitCode));
    child.on('exit', (exitCode) => {
      killGroup(child);
      // A process that left the group may hold the pipes open for ever.
      setTimeout(() => end(exitCode), pipesWaitMs).unref();
    });
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It is over already.
  }
}

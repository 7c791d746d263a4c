import { execFile } from 'node:child_process';

interface Question {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** What a program prints on standard output. Rejects when it cannot be started, fails, or takes too long. */
export function askProgram(program: string, args: readonly string[], question: Question): Promise<string> {
  const { cwd, environment, timeoutMs } = question;
  const limits = { timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: 16 << 20 } as const;
  return new Promise((resolve, reject) => {
    const options = { ...limits, cwd, env: { ...environment }, windowsHide: true, encoding: 'utf8' } as const;
    const child = execFile(program, args, options, (error, stdout) => {
      if (error === null) resolve(stdout);
      else
        reject(
          error.killed === true
            ? new Error(`no answer within ${timeoutMs / 1000} s`, { cause: error })
            : error,
        );
    });
    child.stdin?.end();
  });
}

import { execFile } from 'node:child_process';
import { messageOf, UserError } from '../errors.ts';

/** Runs git in one working tree with these arguments and this input; the text it printed. */
export type RunGit = (args: readonly string[], input?: string) => Promise<string>;

/** What git itself answered with an error. */
export class GitFailure extends UserError {
  readonly exitCode: number | null;

  constructor(message: string, exitCode: number | null, cause: unknown) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}

/** Runs git in `cwd`, its settings made predictable. Fails with git's own message. */
export function runGit(
  cwd: string,
  args: readonly string[],
  input?: string,
  extra: NodeJS.ProcessEnv = {},
): Promise<string> {
  // core.quotePath off: paths come as bytes, not as escapes. Optional locks off: never disturb the user's own git.
  const settings = ['-c', 'core.quotePath=off', '-c', 'diff.external=', '-c', 'advice.detachedHead=false'];
  const environment = {
    ...process.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...extra,
  };
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...settings, ...args],
      { cwd, env: environment, maxBuffer: 1 << 30, encoding: 'utf8' },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(gitFailure(args, stderr, error));
      },
    );
    child.stdin?.on('error', () => {}); // git may end before it has read all; its exit status tells.
    child.stdin?.end(input ?? '');
  });
}

function gitFailure(args: readonly string[], stderr: string, error: Error): Error {
  if ('code' in error && error.code === 'ENOENT') {
    return new UserError('The program git was not found.', {
      cause: error,
      hint: 'Install git and make sure that it is on the PATH.',
    });
  }
  const said = stderr.trim() === '' ? messageOf(error) : stderr.trim();
  const exitCode = 'code' in error && typeof error.code === 'number' ? error.code : null;
  return new GitFailure(`git ${args[0] ?? ''} failed: ${said}`, exitCode, error);
}

/** The text, or null where git answered "no" with one of these exit codes; any other failure stays one. */
export async function tryRun(
  run: RunGit,
  args: readonly string[],
  noCodes: readonly number[] = [1],
): Promise<string | null> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof GitFailure && error.exitCode !== null && noCodes.includes(error.exitCode))
      return null;
    throw error;
  }
}

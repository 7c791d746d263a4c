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

/** What lets git read a private repository. */
export interface FetchCredentials {
  /** `https://github.com`; the token is sent nowhere else. */
  readonly serverUrl: string;
  readonly token: string;
}

/**
 * Settings for one call of git, through the environment: words of a command line can be seen by every process. Checkout's
 * own setting, where it left one, is replaced: two headers would be refused.
 */
const fetchAttempts = 3;
/** What a later attempt may not meet again: an outage, a limit, a broken connection. */
const passingFailure =
  /returned error: (408|429|5\d\d)|unable to access(?!.*returned error)|RPC failed|hung up|early EOF|protocol error|not valid/i;

async function fetchCommit(
  root: string,
  commit: string,
  credentials: FetchCredentials | null,
): Promise<void> {
  const args = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit];
  const environment = { ...patience(), ...(credentials === null ? {} : authentication(credentials)) };
  for (let attempt = 1; ; attempt++) {
    try {
      await runGit(root, args, '', environment);
      return;
    } catch (error) {
      if (attempt === fetchAttempts || !passingFailure.test(messageOf(error))) throw error;
      await sleep(attempt * 1000);
    }
  }
}

/** Git waits for ever for a server that says nothing; half a minute without one byte is enough, unless the user says otherwise. */
function patience(): NodeJS.ProcessEnv {
  const { GIT_HTTP_LOW_SPEED_LIMIT = '1', GIT_HTTP_LOW_SPEED_TIME = '30' } = process.env;
  return { GIT_HTTP_LOW_SPEED_LIMIT, GIT_HTTP_LOW_SPEED_TIME };
}

export function authentication({ serverUrl, token }: FetchCredentials): NodeJS.ProcessEnv {
  const key = `http.${serverUrl}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: header,
  };
}

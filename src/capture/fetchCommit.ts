import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import { runGit } from './runGit.ts';

/** What lets git read a private repository. */
export interface FetchCredentials {
  /** `https://github.com`; the token is sent nowhere else. */
  readonly serverUrl: string;
  readonly token: string;
}

const fetchAttempts = 3;
/** What a later attempt may not meet again: an outage, a limit, a broken connection. */
const passingFailure =
  /returned error: (408|429|5\d\d)|unable to access(?!.*returned error)|RPC failed|hung up|early EOF|protocol error|bad line length|not valid/i;

/**
 * Fetches one commit, without its history, from the remote called origin. What may pass is tried again; any other failure is
 * git's own.
 */
export async function fetchCommit(
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

/**
 * Settings for one call of git, through the environment: words of a command line can be seen by every process. Checkout's
 * own setting, where it left one, is replaced: two headers would be refused.
 */
function authentication({ serverUrl, token }: FetchCredentials): NodeJS.ProcessEnv {
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

import { messageOf, UserError } from '../errors.ts';
import { explainApiFailure, type Purpose } from './apiFailure.ts';
import { wholeAnswer } from './wholeAnswer.ts';

/** What is asked of GitHub's API in one call. */
export interface Request<T> {
  /** `GET /repos/{owner}/{repo}/pulls`, as GitHub's own description names it. */
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly purpose: Purpose;
  /** Checks the answer, of which nothing is believed. Throws for one that GitHub would not give. */
  read(data: unknown, headers: Readonly<Record<string, string | number | undefined>>): T;
  /** For calls that must not happen twice: a lost answer does not mean that nothing was done. */
  readonly once?: boolean;
  /** Gives the answer 302 itself instead of following it. */
  readonly stopAtRedirect?: boolean;
}

/** One door to GitHub's REST and GraphQL API: retries what may pass, waits for limits, and explains the rest. */
export interface Requests {
  send<T>(request: Request<T>): Promise<T>;
}

export interface ApiSettings {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly programVersion: string;
  /** Told before a wait, so that nobody thinks the program hangs. */
  say(message: string): void;
}

const retries = 3;
/** A limit that ends later than this is not waited for: the job would cost more than the comment is worth. */
const longestWaitSeconds = 60;

/** Opens GitHub's API. The client is loaded here: in a leg of a matrix it never is. */
export async function openRequests(settings: ApiSettings): Promise<Requests> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const wait = (what: string) => (seconds: number, _: unknown, __: unknown, count: number) => {
    const isWorthIt = count === 0 && seconds <= longestWaitSeconds;
    if (isWorthIt) settings.say(`GitHub's ${what} is reached; waiting ${seconds} s`);
    return isWorthIt;
  };
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: settings.token,
    baseUrl: settings.apiUrl,
    userAgent: `trainmark/${settings.programVersion}`,
    request: { fetch: wholeAnswer },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    retry: { retries },
    // An id of its own: the plug-in keeps its queues for the whole process otherwise.
    throttle: {
      id: settings.apiUrl,
      onRateLimit: wait('limit of calls per hour'),
      onSecondaryRateLimit: wait('limit of calls at a time'),
    },
  });
  return {
    async send({ route, parameters = {}, purpose, read, once = false, stopAtRedirect = false }) {
      const request = {
        ...(once ? { retries: 0 } : {}),
        ...(stopAtRedirect ? { redirect: 'manual' as const } : {}),
      };
      const url = route === 'POST /graphql' ? `POST ${settings.graphqlUrl}` : route;
      try {
        const answer = await octokit.request(url, {
          ...parameters,
          headers: { 'x-github-api-version': '2022-11-28' },
          request,
        });
        return readAnswer(() => read(answer.data, answer.headers), purpose);
      } catch (cause) {
        throw cause instanceof UserError ? cause : explainApiFailure(cause, purpose);
      }
    },
  };
}

function readAnswer<T>(read: () => T, { doing }: Purpose): T {
  try {
    return read();
  } catch (cause) {
    throw new UserError(`Could not ${doing}: GitHub's answer is not as its documentation says.`, {
      cause,
      hint: `Re-run the job; if this stays, report it. (${messageOf(cause).slice(0, 200)})`,
    });
  }
}

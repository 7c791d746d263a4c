import { messageOf, UserError } from '../errors.ts';

/** What a call is for, so that its failure can be told in the user's words. */
export interface Purpose {
  /** Follows "Could not": `look up stored baselines`. */
  readonly doing: string;
  /** The line that must stand under `permissions:` in the workflow. */
  readonly permission: string;
  /** What else a 403 may mean, a sentence: a setting of the repository. */
  readonly setting?: string;
}

interface Answer {
  readonly status: number;
  /** False when no answer came at all. */
  readonly came: boolean;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** A failed call → what happened and which permission, limit or outage is to blame. */
export function explainApiFailure(cause: unknown, { doing, permission, setting }: Purpose): UserError {
  const answer = answerOf(cause);
  const { what, hint } = explain(answer, permission);
  const more = setting === undefined || answer.status !== 403 || isLimit(answer) ? '' : ` ${setting}`;
  return new UserError(`Could not ${doing}: ${what}.`, { cause, hint: `${hint}${more}` });
}

/** Whether GitHub said that there is no such thing, or none that this token may see. */
export function isNotFound(error: unknown): boolean {
  return error instanceof UserError && property(error.cause, 'status') === 404;
}

/** Whether GitHub refused what was asked as it stands: a branch that exists, one that has moved on. */
export function isRefused(error: unknown): boolean {
  return error instanceof UserError && property(error.cause, 'status') === 422;
}

/** Whether the call may have been carried out all the same: its answer was lost. */
export function mayHaveWorked(error: unknown): boolean {
  const status = error instanceof UserError ? property(error.cause, 'status') : null;
  return typeof status === 'number' && status >= 500;
}

interface Explanation {
  readonly what: string;
  readonly hint: string;
}

function explain(answer: Answer, permission: string): Explanation {
  const { status, came, message, headers } = answer;
  if (!came) {
    return {
      what: `GitHub's API could not be reached (${message}), in several attempts`,
      hint: 'It may be an outage (githubstatus.com) or the network of the runner. Re-run the job later.',
    };
  }
  if (isLimit(answer)) return explainLimit(headers);
  if (status >= 500) {
    return {
      what: `GitHub answered ${status} in several attempts`,
      hint: 'This is an outage of GitHub (githubstatus.com). Re-run the job later.',
    };
  }
  const known = explanations[status];
  if (known !== undefined) return known(permission, message);
  return { what: `GitHub answered ${status}: ${message}`, hint: 'Re-run the job; if this stays, report it.' };
}

const explanations: Readonly<Record<number, (permission: string, message: string) => Explanation>> = {
  401: () => ({
    what: 'GitHub does not accept the token (401)',
    hint: 'Leave the input token at its default; a token of your own may have expired.',
  }),
  403: (permission, message) => ({
    what: `the token may not do that (403: ${message})`,
    hint: `Add this line under permissions: in the workflow: ${permission}. Runs of forks get a token that can only read; for them use the publish workflow.`,
  }),
  404: (permission) => ({
    what: 'GitHub does not find it (404)',
    hint: `In a private repository this also means that the token may not see it: add ${permission} under permissions: in the workflow.`,
  }),
  410: () => ({
    what: 'it is gone (410)',
    hint: 'It was deleted, or it has expired: artifacts live as long as retention-days says. Record the run again.',
  }),
  422: (_, message) => ({
    what: `GitHub refused what was sent (422: ${message})`,
    hint: 'Re-run the job; if this stays, report it with the message.',
  }),
};

function isLimit({ status, headers, message }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /secondary rate/i.test(message)
  );
}

function explainLimit(headers: Answer['headers']): Explanation {
  const reset = Number(headers['x-ratelimit-reset']);
  const isSpent = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
  const limit = headers['x-ratelimit-limit'] ?? '1,000';
  const what = isSpent
    ? `the limit of ${limit} calls per hour for this repository is used up until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`
    : 'GitHub limits how many calls may be made at a time';
  return { what, hint: 'Other workflows of this repository share the limit. Re-run the job later.' };
}

/** The client's errors carry a status, and 500 also where no answer came. */
function answerOf(cause: unknown): Answer {
  const status = property(cause, 'status');
  const response = property(cause, 'response');
  const headers = property(response, 'headers');
  const data = property(response, 'data');
  const said = property(data, 'message');
  return {
    status: typeof status === 'number' ? status : 500,
    came: typeof response === 'object' && response !== null,
    message: typeof said === 'string' ? said.slice(0, 200) : messageOf(cause).slice(0, 200),
    headers:
      typeof headers === 'object' && headers !== null ? Object.fromEntries(Object.entries(headers)) : {},
  };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

import type { IncomingHttpHeaders } from 'node:http';

/** One request, read to its end. */
export interface Incoming {
  readonly method: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export type AnswerBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly contentType: string };

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
}

/** Thrown by a route that answers with one of GitHub's errors. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`answered ${answer.status}`);
    this.answer = answer;
  }
}

/** The answer of some work, or of the refusal that ended it. */
export async function settle(work: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: { kind: 'json', value } };
}

export function bytes(
  status: number,
  content: Buffer,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: { kind: 'bytes', bytes: content, contentType } };
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: { kind: 'none' } };
}

/** An error as GitHub's REST API words it. */
export function failure(
  status: number,
  message: string,
  { headers = {}, errors }: { headers?: Readonly<Record<string, string>>; errors?: readonly unknown[] } = {},
): Answer {
  const value = {
    message,
    ...(errors !== undefined && { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
  return json(status, value, headers);
}

export const notFound = (): Refusal => new Refusal(failure(404, 'Not Found'));

export const unprocessable = (message: string, errors?: readonly unknown[]): Refusal =>
  new Refusal(failure(422, message, errors === undefined ? {} : { errors }));

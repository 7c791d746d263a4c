import { messageOf } from '../errors.ts';

/** An answer that takes longer than this never comes. */
const timeoutMs = 30_000;

/**
 * `fetch` that gives an answer only when it is here in full: one that was cut off, or JSON that does not parse, fails like a
 * connection that was never made, so that the call is tried again. GitHub's client takes both for an empty answer.
 */
export async function wholeAnswer(url: string, options: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...options, signal: AbortSignal.timeout(timeoutMs) }).catch(
    asNetworkError,
  );
  const body = await response.arrayBuffer().catch(asNetworkError);
  if (response.ok && /\bjson\b/.test(response.headers.get('content-type') ?? '')) {
    try {
      JSON.parse(Buffer.from(body).toString('utf8'));
    } catch {
      throw new TypeError('the answer was cut off or is no JSON');
    }
  }
  const hasBody = ![204, 205, 304].includes(response.status);
  return new Response(hasBody ? body : null, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
}

/**
 * A time limit is a `DOMException`, which the client would not take for a failed connection. The new error carries no cause:
 * the client would tell its text, "fetch failed", in place of this one.
 */
function asNetworkError(cause: unknown): never {
  const reason = reasonOf(cause);
  const isTimeout = cause instanceof Error && cause.name === 'TimeoutError';
  const message = isTimeout ? `no answer within ${timeoutMs / 1000} s` : messageOf(reason);
  throw new TypeError(message);
}

/** `fetch` itself says no more than "fetch failed"; what happened is its cause. */
export function reasonOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

import { blobError } from './blobs.ts';
import { bytes, failure, json, type Answer } from './exchange.ts';
import { secondaryLimit } from './rateLimit.ts';

export type CallKind = 'rest' | 'graphql' | 'results' | 'blob' | 'git';

export type FaultStatus =
  | 401
  | '403-permission'
  | '403-rate'
  | '403-secondary'
  | 404
  | 409
  | 410
  | 422
  | 429
  | 500
  | 502
  | 503;

export type FaultEffect =
  | {
      readonly kind: 'status';
      readonly status: FaultStatus;
      /** How long the limit lasts (403-rate, 403-secondary, 429); one second unless given. */
      readonly retryAfterSeconds?: number;
      /** The request was carried out and only its answer was lost, as a gateway's 502 may mean. */
      readonly carriedOut?: boolean;
      /** Instead of the usual text, for example the results service's `insufficient usage to create artifact`. */
      readonly message?: string;
    }
  /** The connection is accepted and nothing is ever answered. */
  | { readonly kind: 'timeout' }
  /** The request is carried out; the connection ends in the middle of the answer's body. */
  | { readonly kind: 'cut' }
  /** The connection is closed before anything is read or answered. */
  | { readonly kind: 'refuse' }
  /** 200 with broken JSON. */
  | { readonly kind: 'garbage' }
  /** A download of the right length whose content differs. */
  | { readonly kind: 'wrong-bytes' }
  | { readonly kind: 'slow'; readonly delayMs: number };

export interface FaultRule {
  readonly match: {
    readonly kind?: CallKind;
    /** GitHub's operation id; of the other kinds: CreateArtifact, PutBlock, PutBlockList, GetBlob, info/refs … */
    readonly operationId?: string;
    readonly method?: string;
    readonly pathPattern?: RegExp;
  };
  /** Which of the matching calls, counted from 1 since the rule was made. */
  readonly nth: number | 'all' | { readonly from: number; readonly to: number };
  readonly effect: FaultEffect;
}

interface Target {
  readonly kind: CallKind;
  readonly operationId: string | null;
  readonly method: string;
  readonly path: string;
}

export interface Faults {
  /** Gives what takes the rule back. */
  readonly add: (rule: FaultRule) => () => void;
  /** The first rule that applies to this call; every rule that matches counts it. */
  readonly effectOn: (call: Target) => FaultEffect | null;
}

export function createFaults(): Faults {
  const rules = new Set<{ readonly rule: FaultRule; seen: number }>();
  return {
    add(rule) {
      const entry = { rule, seen: 0 };
      rules.add(entry);
      return () => void rules.delete(entry);
    },
    effectOn(call) {
      const matching = [...rules].filter(({ rule }) => matches(rule.match, call));
      for (const entry of matching) entry.seen += 1;
      return matching.find(({ rule, seen }) => isDue(rule.nth, seen))?.rule.effect ?? null;
    },
  };
}

function matches(match: FaultRule['match'], call: Target): boolean {
  return (
    (match.kind === undefined || match.kind === call.kind) &&
    (match.operationId === undefined || match.operationId === call.operationId) &&
    (match.method === undefined || match.method === call.method) &&
    (match.pathPattern === undefined || match.pathPattern.test(call.path))
  );
}

function isDue(nth: FaultRule['nth'], seen: number): boolean {
  if (nth === 'all') return true;
  return typeof nth === 'number' ? seen === nth : seen >= nth.from && seen <= nth.to;
}

const messages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  422: 'Validation Failed',
  500: 'Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/**
 * The answer of a status fault, in the words of the service that was asked.
 * @param accepted the permissions that the operation needs, for the header of 403-permission
 */
export function faultAnswer(
  kind: CallKind,
  effect: Extract<FaultEffect, { kind: 'status' }>,
  { accepted, nowMs }: { readonly accepted: string; readonly nowMs: number },
): Answer {
  const answer = restAnswer(effect, accepted, nowMs);
  if (kind === 'rest' || kind === 'graphql') return answer;
  const { status, headers } = answer;
  const message = effect.message ?? messages[status] ?? 'Too Many Requests';
  if (kind === 'results') return json(status, { code: 'unavailable', msg: message }, headers);
  if (kind === 'blob') return blobError(status, 'Fault', message, headers);
  return bytes(status, Buffer.from(message), 'text/plain', headers);
}

function restAnswer(
  { status, message, retryAfterSeconds = 1 }: Extract<FaultEffect, { kind: 'status' }>,
  accepted: string,
  nowMs: number,
): Answer {
  if (status === '403-secondary') return secondaryLimit(retryAfterSeconds);
  if (status === 429) return secondaryLimit(retryAfterSeconds, 429);
  if (status === '403-permission') {
    const headers = { 'x-accepted-github-permissions': accepted };
    return failure(403, message ?? 'Resource not accessible by integration', { headers });
  }
  if (status === '403-rate') {
    const resetSeconds = Math.ceil(nowMs / 1000) + retryAfterSeconds;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetSeconds) };
    return failure(403, message ?? 'API rate limit exceeded for installation.', { headers });
  }
  return failure(status, message ?? messages[status] ?? 'Error');
}

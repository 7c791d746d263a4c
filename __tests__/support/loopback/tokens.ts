import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Run } from './state.ts';

export type Level = 'read' | 'write';

export interface Token {
  readonly value: string;
  /** An installation token is what a job gets; a user token stands for a personal access token. */
  readonly kind: 'installation' | 'user';
  readonly login: string;
  readonly permissions: ReadonlyMap<string, Level>;
  readonly expiresAtMs: number;
  /** `owner/name` of what it was issued for, in lower case; null for every repository. */
  readonly repositories: ReadonlySet<string> | null;
}

export interface NewToken {
  readonly permissions: Readonly<Record<string, Level>>;
  readonly login?: string;
  readonly kind?: Token['kind'];
  /** One hour from now unless given. */
  readonly expiresAtMs?: number;
  /** `owner/name`; every repository unless given. */
  readonly repositories?: readonly string[];
}

export function createToken(input: NewToken, nowMs: number): Token {
  const kind = input.kind ?? 'installation';
  return {
    value: `${kind === 'installation' ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`,
    kind,
    login: input.login ?? 'github-actions[bot]',
    permissions: new Map(Object.entries(input.permissions)),
    expiresAtMs: input.expiresAtMs ?? nowMs + 3_600_000,
    repositories: input.repositories ? new Set(input.repositories.map((name) => name.toLowerCase())) : null,
  };
}

/** The credential of a request: `Bearer x`, `token x`, or the password of basic authentication as git sends it. */
export function credentialOf(headers: IncomingHttpHeaders): string | null {
  const [scheme = '', credential = ''] = (headers.authorization ?? '').split(' ');
  if (credential === '') return null;
  if (scheme.toLowerCase() !== 'basic') return credential;
  const text = Buffer.from(credential, 'base64').toString('utf8');
  return text.slice(text.indexOf(':') + 1);
}

export interface BackendIds {
  readonly workflowRunBackendId: string;
  readonly jobBackendId: string;
}

/** Stable for a run and attempt, as the results service's ids are. */
export function runBackendId(run: Pick<Run, 'id'>, attempt: number): string {
  const hex = createHmac('sha256', 'run').update(`${run.id}/${attempt}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A runtime token: a JWT whose `scp` names the run and the job that may store artifacts. */
export function signRuntimeToken(ids: BackendIds, expiresAtMs: number, key: Buffer): string {
  const claims = {
    scp: `Actions.ExampleScope Actions.Results:${ids.workflowRunBackendId}:${ids.jobBackendId}`,
    exp: Math.floor(expiresAtMs / 1000),
  };
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

/** What a runtime token allows, or null for one that is forged, expired or none at all. */
export function readRuntimeToken(token: string, nowMs: number, key: Buffer): BackendIds | null {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const expected = createHmac('sha256', key).update(`${header}.${claims}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const { scp, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
    readonly scp: string;
    readonly exp: number;
  };
  const scope = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp);
  if (exp * 1000 <= nowMs || scope?.[1] === undefined || scope[2] === undefined) return null;
  return { workflowRunBackendId: scope[1], jobBackendId: scope[2] };
}

import { failure, type Answer } from './exchange.ts';
import { fullName, type Repository } from './state.ts';
import type { Level, Token } from './tokens.ts';

/** `actions:read`: one permission of a token. */
export type Need = `${string}:${Level}`;

export interface Access {
  /** Any one of them will do; none means that every token may. */
  readonly needs: readonly Need[];
  /** Not even a public repository gives this without a token and its permission. */
  readonly alwaysAuthenticated?: boolean;
}

const split = (need: Need): [string, string] => {
  const [name = '', level = ''] = need.split(':');
  return [name, level];
};

/** As GitHub writes it: `issues=write; pull_requests=write`, where any one will do. */
export const acceptedPermissions = ({ needs }: Access): string =>
  needs.map((need) => split(need).join('=')).join('; ');

export function canSee(token: Token | null, repository: Repository): boolean {
  if (!repository.private) return true;
  return token !== null && covers(token, repository);
}

function covers({ repositories }: Token, repository: Repository): boolean {
  return repositories === null || repositories.has(fullName(repository).toLowerCase());
}

export function holds(token: Token, need: Need): boolean {
  const [name, level] = split(need);
  // Whoever sees a repository may read its metadata.
  if (need === 'metadata:read') return true;
  const held = token.permissions.get(name);
  return held === 'write' || held === level;
}

/** GitHub's refusal, or null when the request may go on. */
export function refusalFor(token: Token | null, repository: Repository, access: Access): Answer | null {
  if (!canSee(token, repository)) return failure(404, 'Not Found');
  const reads = access.needs.every((need) => split(need)[1] === 'read');
  if (reads && !repository.private && access.alwaysAuthenticated !== true) return null;
  if (token === null) return failure(401, 'Requires authentication');
  if (covers(token, repository) && access.needs.some((need) => holds(token, need))) return null;
  return notAccessible(token, access);
}

export function notAccessible(token: Token, access: Access): Answer {
  const who = token.kind === 'installation' ? 'integration' : 'personal access token';
  return failure(403, `Resource not accessible by ${who}`, {
    headers: { 'x-accepted-github-permissions': acceptedPermissions(access) },
  });
}

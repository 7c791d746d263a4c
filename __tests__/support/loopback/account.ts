import { failure, json, type Answer } from './exchange.ts';
import { notAccessible } from './permissions.ts';
import type { Service } from './service.ts';
import { publicUserShape } from './shapes/user.ts';
import type { Token } from './tokens.ts';

/** Operations that concern no repository; null for all others. */
export function accountAnswer(
  service: Service,
  operationId: string,
  token: Token | null,
  who: string,
): Answer | null {
  if (operationId === 'rate-limit/get') return rateLimit(service, who);
  if (operationId === 'users/get-authenticated') return authenticatedUser(service, token);
  return null;
}

function rateLimit({ limits }: Service, who: string): Answer {
  const { limit, used, resetSeconds } = limits.budget(who);
  const core = { limit, used, remaining: Math.max(0, limit - used), reset: resetSeconds };
  return json(200, { resources: { core, search: { ...core, limit: 30 } }, rate: core });
}

/** The token of a job belongs to an app, and an app is no user. */
function authenticatedUser({ url, world }: Service, token: Token | null): Answer {
  if (token === null) return failure(401, 'Requires authentication');
  if (token.kind === 'installation') return notAccessible(token, { needs: [] });
  return json(200, publicUserShape({ apiUrl: url, world }, token.login));
}

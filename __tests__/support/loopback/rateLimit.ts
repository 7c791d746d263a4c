import { failure, type Answer } from './exchange.ts';
import { fullName, type Repository } from './state.ts';
import type { Token } from './tokens.ts';

const hourMs = 3_600_000;

export interface Budget {
  readonly limit: number;
  readonly used: number;
  readonly resetSeconds: number;
}

/** Two of GitHub's limits: requests an hour, and 80 pieces of content a minute or 500 an hour. */
export interface RateLimits {
  /** Counts one request; the answer is GitHub's refusal when there was none left. */
  readonly spend: (who: string) => Answer | null;
  readonly createContent: (who: string) => Answer | null;
  readonly budget: (who: string) => Budget;
}

/** A job's tokens share one budget per repository; users have their own; strangers one between them. */
export function rateLimitKey(token: Token | null, repository: Repository | null): string {
  if (token === null) return 'anonymous';
  if (token.kind === 'user') return `user ${token.login}`;
  return `installation ${repository === null ? '' : fullName(repository)}`;
}

export function rateLimitHeaders({ limit, used, resetSeconds }: Budget): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-used': String(Math.min(used, limit)),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-reset': String(resetSeconds),
    'x-ratelimit-resource': 'core',
  };
}

/** @param installationLimit requests an hour of a job's token: 1,000 per repository on GitHub */
export function createRateLimits(now: () => number, installationLimit: number): RateLimits {
  const windows = new Map<string, { startMs: number; used: number }>();
  const content = new Map<string, number[]>();

  const limitOf = (who: string): number =>
    who === 'anonymous' ? 60 : who.startsWith('user ') ? 5000 : installationLimit;

  function windowOf(who: string): { startMs: number; used: number } {
    const current = windows.get(who);
    if (current !== undefined && now() < current.startMs + hourMs) return current;
    const fresh = { startMs: now(), used: 0 };
    windows.set(who, fresh);
    return fresh;
  }

  function budget(who: string): Budget {
    const { startMs, used } = windowOf(who);
    return { limit: limitOf(who), used, resetSeconds: Math.ceil((startMs + hourMs) / 1000) };
  }

  return {
    budget,
    spend(who) {
      windowOf(who).used += 1;
      return budget(who).used <= limitOf(who)
        ? null
        : failure(403, 'API rate limit exceeded for installation.');
    },
    createContent(who) {
      const recent = (content.get(who) ?? []).filter((time) => time > now() - hourMs);
      content.set(who, recent);
      const lastMinute = recent.filter((time) => time > now() - 60_000).length;
      if (lastMinute >= 80 || recent.length >= 500) return secondaryLimit(60);
      recent.push(now());
      return null;
    },
  };
}

export function secondaryLimit(retryAfterSeconds: number, status: 403 | 429 = 403): Answer {
  return failure(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    { headers: { 'retry-after': String(retryAfterSeconds) } },
  );
}

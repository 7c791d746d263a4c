import type { Git } from './bareRepository.ts';
import type { BlobStore } from './blobs.ts';
import { failure, Refusal, type Incoming } from './exchange.ts';
import type { RateLimits } from './rateLimit.ts';
import type { World } from './state.ts';
import { credentialOf, type Token } from './tokens.ts';
import type { Contract } from './validation.ts';

/** Everything that answering a request may need. */
export interface Service {
  readonly url: string;
  readonly world: World;
  readonly contract: Contract;
  readonly git: Git;
  readonly blobs: BlobStore;
  readonly limits: RateLimits;
  readonly tokens: Map<string, Token>;
  /** Signs runtime tokens; new for every stand-in. */
  readonly runtimeKey: Buffer;
  /** What the stand-in itself did wrong or cannot do; any of them fails the test. */
  readonly problems: string[];
}

/** Whose request it is; null for one without a credential. @throws Refusal 401 for a wrong or an expired one */
export function authenticate({ tokens, world }: Service, { headers }: Incoming): Token | null {
  const credential = credentialOf(headers);
  if (credential === null) return null;
  const token = tokens.get(credential);
  if (token === undefined || token.expiresAtMs <= world.now()) {
    throw new Refusal(failure(401, 'Bad credentials'));
  }
  return token;
}

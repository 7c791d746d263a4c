import type { Reproduction } from '../reproduction/reproduction.ts';

/** What `reproduced()` is judged by. */
export type ReproducedEvidence =
  | { readonly kind: 'verified'; readonly reproductions: readonly Reproduction[] }
  /** `unknown`: it could not be found out. `error`: the rule has no meaning here. */
  | { readonly kind: 'notVerified'; readonly outcome: 'unknown' | 'error'; readonly reason: string };

export const nothingRunAgain: ReproducedEvidence = {
  kind: 'notVerified',
  outcome: 'error',
  reason:
    'nothing was run again here: use trainmark check, which runs the baseline again, or trainmark verify',
};

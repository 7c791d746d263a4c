import { createHash } from 'node:crypto';

/** When a stored baseline is run again, to see whether it reproduces. */
export type VerifyChoice =
  | { readonly kind: 'always' | 'never' }
  /** For this share of the candidate's commits. */
  | { readonly kind: 'sample'; readonly share: number }
  | { readonly kind: 'reusedAfter'; readonly ageMs: number };

interface Circumstances {
  /** The candidate's. */
  readonly commit: string;
  /** Of the stored baseline. */
  readonly ageMs: number;
}

/** A sample is drawn from the candidate's commit: checking it again draws the same, and nobody chooses. */
export function wantsVerification(choice: VerifyChoice, { commit, ageMs }: Circumstances): boolean {
  switch (choice.kind) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'sample':
      return uniform(commit) < choice.share;
    case 'reusedAfter':
      return ageMs >= choice.ageMs;
  }
}

/** In [0, 1): evenly spread over commits. */
function uniform(commit: string): number {
  return createHash('sha256').update(`verify ${commit}`).digest().readUIntBE(0, 6) / 2 ** 48;
}

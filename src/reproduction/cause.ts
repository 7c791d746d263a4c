import type { CauseKind } from './causes.ts';
import type { Phrase } from './phrase.ts';

/** Something that may be the cause, before it is held against what was seen. */
export interface Suspect {
  readonly kind: CauseKind;
  /** What a sentence names: `scikit-learn 1.5.2 → 1.6.0`. */
  readonly subject: Phrase;
  /** Whole sentences, with their numbers. */
  readonly evidence: readonly Phrase[];
}

export interface Cause extends Suspect {
  readonly setting: string;
  /** `high`: it alone explains all that was seen. `low`: something that was seen speaks against it. */
  readonly confidence: 'high' | 'medium' | 'low';
}

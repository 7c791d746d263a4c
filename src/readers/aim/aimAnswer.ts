/** Asks Aim's own library for what its folder holds: the one thing of a reader that needs a process. Never rejects. */
export type AskAim = (question: AimQuestion) => Promise<AimAnswer>;

export interface AimQuestion {
  /** The folder, `.aim`; absolute. It is read from a copy, since reading it with Aim would change it. */
  readonly folder: string;
  /** Unix milliseconds; runs whose files are all older are not looked at. Null for all runs. */
  readonly startedAtMs: number | null;
}

export type AimAnswer =
  /** No Python that could be asked has `aim`. */
  | { readonly kind: 'absent' }
  /** Why there is no answer, to follow "could not be read with Aim: ". */
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'answered';
      /** A JSON object on each line, those of Python's NaN and infinities among them. */
      readonly text: string;
      /** Why the text ends early; null for a whole one. */
      readonly cut: string | null;
      /** Runs that were looked for, and were too many or too large to be copied. */
      readonly runsLeftOut: number;
    };

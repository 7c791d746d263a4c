import type { ClauseResult } from './verdict.ts';

/** What one instance of a clause came to. */
export interface Finding extends Pick<
  ClauseResult,
  'outcome' | 'expected' | 'actual' | 'reason' | 'value' | 'bound' | 'evidence' | 'toLabel'
> {
  /** How far the rule is from breaking, negative where it is broken; null where there are no numbers. */
  readonly distance: number | null;
}

import type { Configuration } from './space/configuration.ts';

/** A trial that was proposed, with what is known of its end. */
export interface Trial {
  /** From 0, in the order of proposal; below 0 for runs recorded before the sweep, which teach but count for no budget. */
  readonly number: number;
  readonly configuration: Configuration;
  readonly outcome: TrialOutcome;
  /** Run before the sweep began: it teaches, but counts for no budget. */
  readonly isRecorded?: boolean;
}

export type TrialOutcome =
  | { readonly kind: 'pending' }
  /** One value for each of the sweep's metrics, as measured; a value that is not finite counts as a failure. */
  | { readonly kind: 'complete'; readonly values: readonly number[] }
  /** Stopped early after `step` logged values; its best value up to then, if it had one. */
  | { readonly kind: 'pruned'; readonly step: number; readonly value: number | null }
  | { readonly kind: 'failed' }
  /** Given up because machines failed: it tells nothing of its parameters, but counts for the budget. */
  | { readonly kind: 'lost' };

/** A trial to start. */
export interface Proposal {
  readonly number: number;
  readonly configuration: Configuration;
  readonly key: string;
  readonly method: ProposalMethod;
}

export type ProposalMethod =
  /** The values in use today. */
  | 'present'
  /** Run before the sweep began; its result is taken over. */
  | 'recorded'
  /** With the values of a good run of other code or data. */
  | 'after recorded runs'
  | 'grid'
  | 'random'
  | 'quasi-random'
  | 'gaussian process'
  | 'tpe';

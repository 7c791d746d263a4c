import type { SweepJob } from '../results/cost.ts';
import type { Value } from '../value.ts';
import type { ProposalMethod } from '../trial.ts';
import type { Thresholds } from '../stopping/hyperband.ts';
import type { SweepSpec } from '../sweepSpec.ts';

/**
 * Everything that is known of a sweep: what it is, and what became of its trials, in the order in which it was noted. It
 * only grows. `sweepTrials` says what it means; equal logs give equal plans.
 */
export interface SweepLog {
  /** With the budget that holds now: a `budget` entry replaces the one that the sweep began with. */
  readonly spec: SweepSpec;
  readonly seed: number;
  /** Ten hexadecimal digits; see `sweepIdOf`. */
  readonly sweepId: string;
  readonly entries: readonly SweepEntry[];
}

export type SweepEntry =
  | PlannedEntry
  | StartedEntry
  | EndedEntry
  | ConfirmingEntry
  | ConfirmedEntry
  | JobsEntry
  | BlamedEntry
  /** Says nothing: several writers tell by a log's length whose turn it is. See `addTurn`. */
  | { readonly kind: 'blank' }
  /** The limits of the sweep were changed when it was resumed; null: none. */
  | {
      readonly kind: 'budget';
      readonly trials: number | null;
      readonly minutes: number | null;
      readonly failedTrials: number | null;
    }
  /** Nothing more is proposed; a sentence without its full stop. A later `budget` entry takes it back. */
  | { readonly kind: 'concluded'; readonly reason: string };

export interface PlannedEntry {
  readonly kind: 'planned';
  /** From 0: trials that were planned together have the same. */
  readonly round: number;
  /** From 0, in the order of proposal. */
  readonly trial: number;
  /** Values by dotted name; inactive parameters are absent. */
  readonly configuration: Readonly<Record<string, Value>>;
  readonly method: ProposalMethod;
  /** What the trial has to reach so as not to be stopped early, frozen; null without early stopping. */
  readonly thresholds: Thresholds | null;
  /** The recorded run whose values it has, where it was planned for them. */
  readonly after?: string | undefined;
}

export interface StartedEntry {
  readonly kind: 'started';
  readonly trial: number;
  /** From 1. */
  readonly attempt: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly recordId: string;
  /** `<workflow run>-<number>` of the worker that took the trial, in rolling mode. */
  readonly worker?: string | undefined;
}

export interface EndedEntry {
  readonly kind: 'ended';
  readonly trial: number;
  readonly attempt: number;
  /** Null when nothing is left of the attempt. */
  readonly recordId: string | null;
  /** When it began, ISO 8601, UTC; null when that is not known. */
  readonly startedAt: string | null;
  /** Of the training command; 0 when it is not known. */
  readonly durationMs: number;
  readonly end: AttemptEnd;
  /** Finite values of the first metric as logged, in order; the first 4,096. */
  readonly history: readonly number[];
}

/** How one attempt ended. Reasons are sentences without their full stop. */
export type AttemptEnd =
  /** One finite value for each of the sweep's metrics, in their order. */
  | { readonly kind: 'complete'; readonly values: readonly number[] }
  /** Stopped early after `step` logged values; `value` is the best of the first metric up to then. */
  | { readonly kind: 'pruned'; readonly step: number; readonly value: number | null; readonly reason: string }
  /** The command's or the parameters' fault. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The machine's fault: tried again, twice at most. */
  | { readonly kind: 'lost'; readonly reason: string }
  /** Somebody stopped the sweep: tried again when it is resumed, as often as that happens. */
  | { readonly kind: 'interrupted'; readonly reason: string };

/** A run that confirms a trial, or measures the present configuration beside it, began: after the search, with a seed. */
export interface ConfirmingEntry {
  readonly kind: 'confirming';
  readonly trial: number;
  readonly seed: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly recordId: string;
}

/** What became of it. `lost` and `interrupted` as for a trial's attempt: such a run is made again. */
export interface ConfirmedEntry {
  readonly kind: 'confirmed';
  readonly trial: number;
  readonly seed: number;
  readonly recordId: string;
  readonly end: 'complete' | 'failed' | 'lost' | 'interrupted';
  /** Its record, as in `record.json`, where no store keeps it: on GitHub, whose artifacts expire. */
  readonly record?: string | undefined;
}

/** What the jobs of one workflow run took, as GitHub lists them; a later entry of the same run replaces this one. */
export interface JobsEntry {
  readonly kind: 'jobs';
  readonly run: number;
  /** Whether the repository is known to be public: then GitHub charges nothing for its standard runners. */
  readonly isPublic: boolean;
  readonly jobs: readonly SweepJob[];
}

/** Failures that a machine is to blame for, and not the trials' parameters: these attempts count as lost. */
export interface BlamedEntry {
  readonly kind: 'blamed';
  readonly worker: string;
  readonly attempts: readonly { readonly trial: number; readonly attempt: number }[];
  readonly reason: string;
}

/** The longest history that is kept in the log: bands beyond it stop no trial. */
export const longestHistory = 4096;

import type { Comparison } from '../../comparison/comparison.ts';
import type { Verdict } from '../../gates/verdict.ts';
import type { SuggestedPatch } from '../../sweeps/results/patch/suggestPatch.ts';
import type { SweepResult } from '../../sweeps/results/sweepResult.ts';

/** Everything that is told of a sweep, settled before any text is made. Renderers take it and nothing else. */
export interface SweepReport {
  readonly experiment: string;
  readonly sweepId: string;
  readonly state: SweepState;
  readonly result: SweepResult;
  /** Null before anything was confirmed. */
  readonly winner: SweepWinner | null;
  /** The winner's values in the params files, the best trial's before anything was confirmed; null when none was made. */
  readonly patch: SuggestedPatch | null;
  readonly warnings: readonly string[];
  /** ISO 8601. */
  readonly generatedAt: string;
  readonly programVersion: string;
}

export type SweepState =
  | { readonly kind: 'running' }
  /** A sentence without its full stop. */
  | { readonly kind: 'concluded'; readonly reason: string };

/** The trial that runs of its own have confirmed. */
export interface SweepWinner {
  readonly trial: number;
  /** First metric of the confirming runs. */
  readonly values: readonly number[];
  /** First metric of the runs of the present values with the same seeds; empty without a baseline. */
  readonly present: readonly number[];
  /** Against the baseline, run with the same seeds; null without a baseline. */
  readonly comparison: Comparison | null;
  /** By the gates of the experiment; null without a comparison. */
  readonly verdict: Verdict | null;
}

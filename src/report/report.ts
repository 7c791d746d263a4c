import type { Baseline } from '../baselines/baseline.ts';
import type { Curve } from '../charts/curve.ts';
import type { ReportMedia } from '../charts/media/buildMedia.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Check, Verdict, VerdictOutcome } from '../gates/verdict.ts';
import type { ExampleSummary } from '../predictions/exampleSummary.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { ReportedReproduction } from './reproduction.ts';

export type { ReportedReproduction };

/** A run whose command did not succeed: what the reader needs to see why. */
export interface RunFailure {
  readonly side: 'baseline' | 'candidate';
  readonly runId: string;
  /** "exited with 3", "ran into its time limit of 45 min", … */
  readonly what: string;
  /** Last lines of its output, cleaned of control codes, redacted. */
  readonly logTail: readonly string[];
}

/** One look at the runs that there were by then. */
export interface LookTaken {
  /** From 1. */
  readonly number: number;
  readonly runs: { readonly baseline: number; readonly candidate: number };
  /** Of each rule's alpha. */
  readonly share: number;
  readonly outcome: VerdictOutcome;
  /** Whether more runs might have changed the verdict. */
  readonly isOpen: boolean;
  readonly checks: readonly Pick<Check, 'rule' | 'outcome'>[];
}

export interface LooksReport {
  /** Runs a side at each look that was planned. */
  readonly planned: readonly number[];
  readonly taken: readonly LookTaken[];
  /** Runs of both sides that further looks would have cost. */
  readonly runsSaved: number;
}

/** Everything that a report tells, settled before any text is made. Renderers take it and nothing else. */
export interface Report {
  readonly command: 'check' | 'record' | 'compare' | 'verify';
  readonly experiment: string;
  /** Null for `record` and `verify`, which judge nothing. */
  readonly verdict: Verdict | null;
  readonly comparison: Comparison;
  readonly baseline: Baseline;
  readonly baselineRuns: readonly RunRecord[];
  readonly candidateRuns: readonly RunRecord[];
  readonly curves: readonly Curve[];
  /** Recorded runs that were run again: the baseline in a check, what was asked for in `verify`. */
  readonly reproductions: readonly ReportedReproduction[];
  /** What per-example files tell beyond metrics; null without any. */
  readonly examples: ExampleSummary | null;
  readonly media: ReportMedia;
  readonly failures: readonly RunFailure[];
  /** Last lines of the candidate's output, whatever became of it; empty when none was kept. */
  readonly logTail: readonly string[];
  readonly warnings: readonly string[];
  /** Only where runs were added look by look. */
  readonly looks?: LooksReport;
  /** ISO 8601. */
  readonly generatedAt: string;
  readonly programVersion: string;
}

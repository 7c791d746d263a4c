import type { Baseline } from '../baselines/baseline.ts';
import type { Curve } from '../charts/curve.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Verdict } from '../gates/verdict.ts';
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
  readonly failures: readonly RunFailure[];
  /** Last lines of the candidate's output, whatever became of it; empty when none was kept. */
  readonly logTail: readonly string[];
  readonly warnings: readonly string[];
  /** ISO 8601. */
  readonly generatedAt: string;
  readonly programVersion: string;
}

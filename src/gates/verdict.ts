import type { PairedOutcomes } from '../statistics/pairedOutcomes.ts';

/** DESIGN §1 and reference/statistics.md §5.3: what became of one gate. */
export type CheckOutcome = 'passed' | 'failed' | 'unknown' | 'error';

export const checkOutcomeInfo: Record<
  CheckOutcome,
  { readonly title: string; readonly explanation: string }
> = {
  passed: { title: 'passed', explanation: 'the rule holds' },
  failed: { title: 'failed', explanation: 'the rule does not hold' },
  unknown: { title: 'unknown', explanation: 'there is not enough evidence to decide' },
  error: { title: 'error', explanation: 'the rule could not be evaluated' },
};

/** `rerun`: more runs are made while there are looks left; then it is as if nothing had been said. */
export type OnUnknown = 'fail' | 'pass' | 'warn' | 'rerun';
export type Severity = 'block' | 'warn';

/** How a number and its bounds were got; see reference/statistics.md §2.3. */
export const evidenceMethods = [
  'welch',
  'paired',
  'prediction',
  'history',
  'exact',
  'student',
  'mcnemar',
  'tango',
  'bootstrap',
  'delong',
  'combined',
  'wilson',
  'newcombe',
] as const;
export type EvidenceMethod = (typeof evidenceMethods)[number];

export const methodWords: Record<EvidenceMethod, string> = {
  welch: 'Welch',
  paired: 'paired t',
  prediction: 'prediction interval',
  history: 'mean squared successive difference',
  exact: 'compared exactly, for the runs of a side agree',
  student: "Student's t",
  mcnemar: "McNemar's exact test",
  tango: "Tango's score interval",
  bootstrap: 'paired bootstrap (BCa, 9,999 resamples, seed 1)',
  delong: "DeLong's method",
  combined: 'noise of runs and of examples together',
  wilson: "Wilson's interval",
  newcombe: "Newcombe's interval",
};

/** The numbers behind a statistical rule, in the metric's own unit. */
export interface CheckEvidence {
  /** Candidate − baseline; for `lower()` and `upper()` the candidate's mean. */
  readonly estimate: number;
  /** Where the true value lies with this confidence; each end alone is a one-sided bound of 1 − alpha. Null without noise. */
  readonly interval: readonly [low: number, high: number] | null;
  /** 1 − 2 · alpha; null without an interval. */
  readonly confidence: number | null;
  readonly method: EvidenceMethod;
  /** Runs with a value, or examples; `baseline` is null where only the candidate counts. */
  readonly n: { readonly baseline: number | null; readonly candidate: number };
  readonly counted: 'runs' | 'examples';
  /** Examples behind the numbers, of both sides in pairs where both count; null without per-example files. */
  readonly examples: number | null;
  /** What became of the examples, of a method that counts them; 1 and 0 of the metric are right and wrong. */
  readonly outcomes: PairedOutcomes | null;
  /** The rule's margin, 0 where it states none; null where it has none. */
  readonly margin: number | null;
  /** Small speaks for the rule's claim; of `not_regressed`, for a regression. Not corrected. Null without noise. */
  readonly p: number | null;
  readonly alpha: number;
  /** With any margin above this one the rule would have passed; null where no margin helps. */
  readonly smallestMargin: number | null;
}

/** One clause of a gate, `accuracy >= 0.9`, evaluated. */
export interface ClauseResult {
  readonly rule: string;
  readonly outcome: CheckOutcome;
  /** What the rule wants, `>= 0.9`. */
  readonly expected: string;
  /** What was found, `0.934`, in the same unit. */
  readonly actual: string;
  readonly reason: string;
  /** The two sides as numbers where the clause is a comparison and both could be computed. */
  readonly value: number | null;
  readonly bound: number | null;
  /** Null for a rule that is none of statistics, and where the data did not allow any. */
  readonly evidence: CheckEvidence | null;
  /** Ids of the examples whose labels would settle it; only where labels are what is missing. */
  readonly toLabel?: readonly string[];
  /** Metric keys the clause refers to. */
  readonly metrics: readonly string[];
}

/** One gate's result. What `ClauseResult` has besides is that of the clause that decided. */
export interface Check extends ClauseResult {
  readonly name: string | null;
  readonly severity: Severity;
  readonly onUnknown: OnUnknown;
  /** True when this check keeps the verdict from passing. */
  readonly blocking: boolean;
  /** Keys of metrics that the rule names and no run has: a mistake in the rule, or in what the training logs. */
  readonly unknownMetrics: readonly string[];
  readonly clauses: readonly ClauseResult[];
  /** Number of the look, from 1, whose runs decided it, or left it open; only where runs were added look by look. */
  readonly look?: number;
}

/** All checks together. `inconclusive`: nothing failed, but a check is unknown and its rule says that this does not pass. */
export type VerdictOutcome = 'passed' | 'failed' | 'inconclusive';

export interface Verdict {
  readonly outcome: VerdictOutcome;
  readonly checks: readonly Check[];
}

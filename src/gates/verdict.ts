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

export type OnUnknown = 'fail' | 'pass' | 'warn';
export type Severity = 'block' | 'warn';

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
  /** Metric keys the clause refers to. */
  readonly metrics: readonly string[];
}

/** One gate's result. `expected`, `actual`, `reason`, `value` and `bound` are those of the clause that decided. */
export interface Check extends ClauseResult {
  readonly name: string | null;
  readonly severity: Severity;
  readonly onUnknown: OnUnknown;
  /** True when this check keeps the verdict from passing. */
  readonly blocking: boolean;
  /** Keys of metrics that the rule names and no run has: a mistake in the rule, or in what the training logs. */
  readonly unknownMetrics: readonly string[];
  readonly clauses: readonly ClauseResult[];
}

/** All checks together. `inconclusive`: nothing failed, but a check is unknown and its rule says that this does not pass. */
export type VerdictOutcome = 'passed' | 'failed' | 'inconclusive';

export interface Verdict {
  readonly outcome: VerdictOutcome;
  readonly checks: readonly Check[];
}

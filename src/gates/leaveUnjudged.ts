import type { Check, ClauseResult, Verdict } from './verdict.ts';

/**
 * The verdict on a candidate whose training failed: it does not pass, and none of its gates was judged. What a run logged
 * before it broke down says nothing about its model.
 */
export function leaveUnjudged({ checks }: Verdict, reason: string): Verdict {
  const unjudged = <Result extends ClauseResult>(result: Result): Result => ({
    ...result,
    outcome: 'unknown',
    actual: '—',
    reason,
    value: null,
    evidence: null,
  });
  return {
    outcome: 'failed',
    checks: checks.map((check): Check => ({
      ...unjudged(check),
      blocking: check.severity === 'block',
      unknownMetrics: [],
      clauses: check.clauses.map(unjudged),
    })),
  };
}

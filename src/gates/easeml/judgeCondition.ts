import { conjunction } from '../kleene.ts';
import type { Condition, ConditionClause, Mode, Variable } from './condition.ts';

/** What was measured on the test set; a variable that the condition does not name may be left out. */
export type Estimates = { readonly [variable in Variable]?: number };

/** `unknown`: the measured value lies within the tolerance of the bound, so that the examples cannot tell. */
export type ClauseOutcome = 'passed' | 'failed' | 'unknown';

export interface ConditionJudgement {
  readonly outcome: ClauseOutcome;
  /** What the mode makes of it: `fp-free` lets only what is known pass, `fn-free` all but what is known to fail. */
  readonly passes: boolean;
  /** One for each clause, in order. */
  readonly clauses: readonly { readonly value: number; readonly outcome: ClauseOutcome }[];
}

/**
 * Judges a condition by estimates from a test set that is large enough for its tolerances (Renggli et al. 2019, §2:
 * interval arithmetic, three-valued conjunction). A RangeError for an estimate that is missing or no share.
 */
export function judgeCondition({ clauses }: Condition, mode: Mode, estimates: Estimates): ConditionJudgement {
  const judged = clauses.map((clause) => judgeClause(clause, estimates));
  const outcome = judged.map(({ outcome }) => outcome).reduce(both, 'passed');
  return {
    outcome,
    passes: outcome === 'passed' || (outcome === 'unknown' && mode === 'fn-free'),
    clauses: judged,
  };
}

function both(a: ClauseOutcome, b: ClauseOutcome): ClauseOutcome {
  return conjunction(a, b) === a ? a : b;
}

/** Doubles make `0.87 - 0.84` a little more than 0.03: what lies so near the edge of the tolerance is not known. */
const slack = 1e-12;

function judgeClause(
  { terms, comparator, bound, tolerance }: ConditionClause,
  estimates: Estimates,
): ConditionJudgement['clauses'][number] {
  const products = terms.map(({ variable, coefficient }) => coefficient * shareOf(variable, estimates));
  const value = products.reduce((sum, product) => sum + product, 0);
  const size = terms.reduce((sum, { coefficient }) => sum + Math.abs(coefficient), 1);
  const above = comparator === '>' ? value - bound : bound - value;
  const edge = tolerance + slack * size;
  if (above > edge) return { value, outcome: 'passed' };
  return { value, outcome: above < -edge ? 'failed' : 'unknown' };
}

function shareOf(variable: Variable, estimates: Estimates): number {
  const share = estimates[variable];
  if (share === undefined || !(share >= 0 && share <= 1))
    throw new RangeError(`an estimate of ${variable} lies between 0 and 1, got ${share}`);
  return share;
}

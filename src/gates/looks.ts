import type { Comparison } from '../comparison/comparison.ts';
import { lookShares } from '../statistics/alphaSpending.ts';
import { type GateRule, judge, type OtherEvidence, outcomeOf } from './judge.ts';
import type { Check, ClauseResult, Verdict } from './verdict.ts';

/** One of several times at which growing data are judged. */
export interface Look {
  /** From 1. */
  readonly number: number;
  /** Runs a side. */
  readonly runs: number;
  /** Of each rule's alpha. */
  readonly share: number;
}

/** The looks at so many runs a side, rising. Their shares of alpha sum to 1 (Bonferroni): at any look, alpha is kept. */
export function planLooks(runs: readonly number[]): readonly Look[] {
  const shares = lookShares(runs);
  return runs.map((count, index) => ({ number: index + 1, runs: count, share: shares[index] ?? 0 }));
}

/**
 * The verdict at a look. What evidence has decided at an earlier look stays decided, with the numbers of that look: more
 * runs are made for the others. Every other rule is judged by all runs there are, at this look's share of its alpha, so
 * that intervals of all looks hold together (Jennison and Turnbull 1989, repeated confidence intervals).
 */
export function judgeAtLook(
  gates: readonly GateRule[],
  comparison: Comparison,
  look: Look,
  earlier: Verdict | null,
  other: OtherEvidence = {},
): Verdict {
  const shared = gates.map((rule) => ({ ...rule, alpha: rule.alpha * look.share }));
  const checks = judge(shared, comparison, other).checks.map((check, index) => {
    const before = earlier?.checks[index];
    return before !== undefined && isDecidedByEvidence(before) ? before : { ...check, look: look.number };
  });
  return { outcome: outcomeOf(checks), checks };
}

/** Whether more runs may change the verdict. It is settled as soon as one check keeps it from passing for good. */
export function isOpen({ checks }: Verdict): boolean {
  const open = checks.filter(mayTurn);
  return open.length > 0 && checks.every((check) => !check.blocking || open.includes(check));
}

function mayTurn({ outcome, blocking, onUnknown, clauses }: Check): boolean {
  if (outcome !== 'unknown' && outcome !== 'failed') return false;
  const undecided = outcome === 'unknown' ? blocking || onUnknown === 'rerun' : blocking;
  const standing = clauses.filter((clause) => clause.outcome === outcome);
  return undecided && standing.every(outcome === 'unknown' ? hasEvidence : isWithinNoise);
}

/** More runs are of no use where something else is lacking, such as a baseline. */
function hasEvidence({ evidence }: ClauseResult): boolean {
  return evidence !== null;
}

/** `lower(accuracy) >= 0.9` does not hold yet, but no run says that it cannot: the bound lies within the interval. */
function isWithinNoise({ evidence, bound }: ClauseResult): boolean {
  if (evidence === null || evidence.interval === null || bound === null) return false;
  const [low, high] = evidence.interval;
  return evidence.method === 'student' && bound > low && bound < high;
}

function isDecidedByEvidence(check: Check): boolean {
  const { outcome, clauses } = check;
  return (outcome === 'passed' || outcome === 'failed') && clauses.every(hasEvidence) && !mayTurn(check);
}

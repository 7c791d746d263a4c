import type { Change } from '../comparison/comparison.ts';
import type { PairedOutcomes } from '../statistics/pairedOutcomes.ts';
import { type Estimate, estimateDifference } from './estimate.ts';
import { combineFound, type Found, known, unknown } from './found.ts';
import type { EvidenceClause } from './gate.ts';
import { baselineOf, betterSign, candidateOf, type Evidence, keyOfChange } from './lookUp.ts';
import { marginOf } from './margin.ts';
import { type Tested, testClaim } from './testClaim.ts';
import type { CheckEvidence, CheckOutcome } from './verdict.ts';

/** A statistical rule without wildcards, tested. */
export interface Claim extends Tested {
  readonly clause: EvidenceClause;
  readonly change: Change;
  readonly n: Estimate['n'];
  readonly caveat: string;
  /** Examples by what became of them, where a method counts them; 1 and 0 of the metric are right and wrong. */
  readonly outcomes: PairedOutcomes | null;
  readonly alpha: number;
  /** In the metric's own unit. */
  readonly margin: number;
  /** What turns "more" into "better"; 1 for equivalence, which looks both ways. */
  readonly sign: 1 | -1;
}

/** What may come of a claim that could be tested. */
export type ClaimOutcome = Exclude<CheckOutcome, 'error'>;

/** Tests a rule by the first method that its metric's examples, or else its runs, allow (reference/statistics.md §2.4, §5.3). */
export function claimOf(clause: EvidenceClause, evidence: Evidence): Found<Claim> {
  const { test, metric } = clause;
  return combineFound(candidateOf(metric, evidence), baselineOf(metric, evidence), ({ change }) =>
    combineFound(marginOf(clause, change), signFor(test, change), (margin, sign) => {
      const estimate = estimateFor(change, evidence);
      if (estimate.kind !== 'known') return estimate;
      const { n, caveat } = estimate.value;
      const outcomes = estimate.value.method === 'outcomes' ? estimate.value.outcomes : null;
      const { alpha } = evidence;
      const tested = testClaim(test, estimate.value, { sign, margin, alpha });
      if (tested === null) {
        return unknown(`${keyOfChange(change)}: the resamples are too lopsided to say what is noise`);
      }
      if (![tested.bounds.low, tested.bounds.high, tested.p ?? 0].every(Number.isFinite)) {
        return unknown(`the values of ${keyOfChange(change)} are too large to say what is noise`);
      }
      return known({ clause, change, n, caveat, outcomes, alpha, margin, sign, ...tested });
    }),
  );
}

/** Examples before runs: one test on thousands of examples says more than a few runs do. */
function estimateFor(change: Change, { examples }: Evidence): Found<Estimate> {
  const fromExamples = examples?.difference(change) ?? null;
  if (fromExamples !== null) return fromExamples;
  const fromRuns = estimateDifference(change);
  const oneSided = examples?.onlyOneSide ?? null;
  if (fromRuns.kind !== 'unknown' || oneSided === null) return fromRuns;
  return unknown(`${fromRuns.reason}, or give both sides per-example files: ${oneSided}`);
}

function signFor(test: EvidenceClause['test'], change: Change): Found<1 | -1> {
  return test === 'equivalent' ? known(1) : betterSign(change);
}

/** The claim's numbers as candidate − baseline. */
export function numbersOf(claim: Claim): CheckEvidence {
  const { sign, gain, method, n, outcomes, margin, p, alpha } = claim;
  const isExact = method === 'exact';
  return {
    estimate: sign * gain,
    interval: isExact ? null : differenceBounds(claim),
    confidence: isExact ? null : 1 - 2 * alpha,
    method,
    n: { baseline: n.baseline, candidate: n.candidate },
    counted: n.of,
    examples: n.examples,
    outcomes,
    margin,
    p,
    alpha,
    smallestMargin: smallestMargin(claim),
  };
}

/** The bounds of candidate − baseline, lower first. */
export function differenceBounds({ sign, bounds: { low, high } }: Claim): readonly [number, number] {
  return sign === 1 ? [low, high] : [-high, -low];
}

/** The margin above which the rule passes, or `not_regressed` does not fail; none helps `superior`, which needs a smaller one. */
export function smallestMargin({ clause, bounds: { low, high } }: Claim): number | null {
  switch (clause.test) {
    case 'noninferior':
      return Math.max(0, -low);
    case 'not_regressed':
      return Math.max(0, -high);
    case 'equivalent':
      return Math.max(Math.abs(low), Math.abs(high));
    case 'superior':
      return null;
  }
}

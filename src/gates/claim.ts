import type { Change } from '../comparison/comparison.ts';
import { type Answer, testEquivalent, testNonInferior, testSuperior } from '../statistics/claims.ts';
import type { Interval } from '../statistics/interval.ts';
import { differencePValues, type MeanDifference } from '../statistics/meanDifference.ts';
import { type Estimate, estimateDifference } from './estimate.ts';
import { combineFound, type Found, known, unknown } from './found.ts';
import type { EvidenceClause } from './gate.ts';
import { baselineOf, betterSign, candidateOf, type Evidence, keyOfChange } from './lookUp.ts';
import { marginOf } from './margin.ts';
import type { CheckEvidence, CheckOutcome } from './verdict.ts';

/** A statistical rule without wildcards, tested. */
export interface Claim {
  readonly clause: EvidenceClause;
  readonly change: Change;
  readonly method: Estimate['method'];
  readonly n: Estimate['n'];
  readonly caveat: string;
  readonly alpha: number;
  /** In the metric's own unit. */
  readonly margin: number;
  /** What turns "more" into "better"; 1 for equivalence, which looks both ways. */
  readonly sign: 1 | -1;
  /** Of the gain, where higher is better: its estimate and its one-sided bounds of 1 − alpha; all one where nothing varied. */
  readonly gain: number;
  readonly bounds: Interval;
  /** Of "not worse by the margin" for `not_regressed`, whose p speaks for the contrary. */
  readonly answer: Answer;
  readonly p: number | null;
}

/** What may come of a claim that could be tested. */
export type ClaimOutcome = Exclude<CheckOutcome, 'error'>;

/** Tests a rule by the method that its metric's runs allow (reference/statistics.md §2.4, §5.3). */
export function claimOf(clause: EvidenceClause, evidence: Evidence): Found<Claim> {
  const { test, metric } = clause;
  return combineFound(candidateOf(metric, evidence), baselineOf(metric, evidence), ({ change }) =>
    combineFound(marginOf(clause, change), signFor(test, change), (margin, sign) => {
      const estimate = estimateDifference(change);
      if (estimate.kind !== 'known') return estimate;
      const { method, n, caveat } = estimate.value;
      const { alpha } = evidence;
      const tested = testClaim(test, turned(estimate.value, sign), margin, alpha);
      if (![tested.bounds.low, tested.bounds.high, tested.p ?? 0].every(Number.isFinite)) {
        return unknown(`the values of ${keyOfChange(change)} are too large to say what is noise`);
      }
      return known({ clause, change, method, n, caveat, alpha, margin, sign, ...tested });
    }),
  );
}

function signFor(test: EvidenceClause['test'], change: Change): Found<1 | -1> {
  return test === 'equivalent' ? known(1) : betterSign(change);
}

/** The estimate with "higher is better". */
function turned(estimate: Estimate, sign: 1 | -1): Estimate {
  if (estimate.method === 'exact') return { ...estimate, difference: sign * estimate.difference };
  return { ...estimate, about: { ...estimate.about, difference: sign * estimate.about.difference } };
}

type Tested = Pick<Claim, 'gain' | 'bounds' | 'answer' | 'p'>;

function testClaim(test: EvidenceClause['test'], estimate: Estimate, margin: number, alpha: number): Tested {
  if (estimate.method === 'exact') {
    const { difference: gain, rounding } = estimate;
    const answer = holdsExactly(test, gain, margin, rounding) ? 'shown' : 'refuted';
    return { gain, bounds: { low: gain, high: gain }, answer, p: null };
  }
  const { low, high, answer, p } = tests[test](estimate.about, margin, alpha);
  return { gain: estimate.about.difference, bounds: { low, high }, answer, p };
}

const tests: Readonly<Record<EvidenceClause['test'], typeof testNonInferior>> = {
  noninferior: testNonInferior,
  superior: testSuperior,
  equivalent: testEquivalent,
  not_regressed: testRegression,
};

/** The non-inferiority question with the p-value of its contrary: small speaks for a regression. */
function testRegression(
  about: MeanDifference,
  margin: number,
  alpha: number,
): ReturnType<typeof testNonInferior> {
  return { ...testNonInferior(about, margin, alpha), p: differencePValues(about, -margin).less };
}

/** Without noise there is nothing to be unsure of: what lies on the margin is worse by the margin, but no more than that. */
function holdsExactly(test: EvidenceClause['test'], gain: number, margin: number, rounding: number): boolean {
  switch (test) {
    case 'noninferior':
      return gain > -margin + rounding;
    case 'not_regressed':
      return gain >= -margin - rounding;
    case 'superior':
      return gain > margin + rounding;
    case 'equivalent':
      return Math.abs(gain) < margin - rounding;
  }
}

/** The claim's numbers as candidate − baseline. */
export function numbersOf(claim: Claim): CheckEvidence {
  const { sign, gain, method, n, margin, p, alpha } = claim;
  const isExact = method === 'exact';
  return {
    estimate: sign * gain,
    interval: isExact ? null : differenceBounds(claim),
    confidence: isExact ? null : 1 - 2 * alpha,
    method,
    n,
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

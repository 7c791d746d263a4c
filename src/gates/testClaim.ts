import { type Answer, testEquivalent, testNonInferior, testSuperior } from '../statistics/claims.ts';
import type { Interval } from '../statistics/interval.ts';
import { differencePValues, type MeanDifference } from '../statistics/meanDifference.ts';
import type { Estimate } from './estimate.ts';
import type { EvidenceClause } from './gate.ts';
import { testByBootstrap, testByCounts } from './testExamples.ts';
import type { EvidenceMethod } from './verdict.ts';

type Test = EvidenceClause['test'];

/** What a rule asks of a difference. */
export interface Question {
  /** What turns "more" into "better". */
  readonly sign: 1 | -1;
  readonly margin: number;
  readonly alpha: number;
}

/** An estimate held against a rule, where higher is better. */
export interface Tested {
  readonly method: EvidenceMethod;
  /** Of the gain: its estimate and its one-sided bounds of 1 − alpha; all one where nothing varied. */
  readonly gain: number;
  readonly bounds: Interval;
  /** Of "not worse by the margin" for `not_regressed`, whose p speaks for the contrary. */
  readonly answer: Answer;
  readonly p: number | null;
}

/** Null where the method cannot speak about these data. */
export function testClaim(test: Test, estimate: Estimate, question: Question): Tested | null {
  const { sign, margin, alpha } = question;
  switch (estimate.method) {
    case 'exact': {
      const gain = sign * estimate.difference;
      const answer = holdsExactly(test, gain, margin, estimate.rounding) ? 'shown' : 'refuted';
      return { method: 'exact', gain, bounds: { low: gain, high: gain }, answer, p: null };
    }
    case 'outcomes':
      return testByCounts(test, estimate.outcomes, question);
    case 'bootstrap':
      return testByBootstrap(test, estimate, question);
    case 'welch':
    case 'paired':
    case 'prediction':
    case 'history':
    case 'delong':
    case 'combined': {
      const about = { ...estimate.about, difference: sign * estimate.about.difference };
      const { low, high, answer, p } = tests[test](about, margin, alpha);
      return { method: estimate.method, gain: about.difference, bounds: { low, high }, answer, p };
    }
  }
}

const tests: Readonly<Record<Test, typeof testNonInferior>> = {
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
function holdsExactly(test: Test, gain: number, margin: number, rounding: number): boolean {
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

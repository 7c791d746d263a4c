import { bcaInterval, bcaPValue, type Replicates } from '../statistics/bootstrap.ts';
import { type Answer, answerEquivalent, answerNonInferior, answerSuperior } from '../statistics/claims.ts';
import type { Interval, PValues } from '../statistics/interval.ts';
import { mcnemarExact } from '../statistics/mcnemar.ts';
import { countExamples, type PairedOutcomes } from '../statistics/pairedOutcomes.ts';
import { tangoInterval, tangoPValues } from '../statistics/tango.ts';
import type { Estimate } from './estimate.ts';
import type { EvidenceClause } from './gate.ts';
import type { Question, Tested } from './testClaim.ts';

type Test = EvidenceClause['test'];

/**
 * Counts of examples that changed: McNemar's exact test where the question is better or worse at all, Tango's score test where it
 * is by how much. The interval is Tango's for both.
 */
export function testByCounts(test: Test, counted: PairedOutcomes, { sign, margin, alpha }: Question): Tested {
  const outcomes = sign === 1 ? counted : mirrored(counted);
  const gain = (outcomes.newlyRight - outcomes.newlyWrong) / countExamples(outcomes);
  const bounds = tangoInterval(outcomes, 1 - 2 * alpha);
  if (margin === 0 && (test === 'superior' || test === 'not_regressed')) {
    const p = mcnemarExact(outcomes);
    const answer: Answer = p.greater <= alpha ? 'shown' : p.less <= alpha ? 'refuted' : 'open';
    return { method: 'mcnemar', gain, bounds, answer, p: test === 'superior' ? p.greater : p.less };
  }
  const p = pOf(test, margin, (supposed) => tangoAt(outcomes, supposed));
  return { method: 'tango', gain, bounds, answer: answers[test](bounds, margin), p };
}

/** A metric of which less is better counts the other way round. */
function mirrored({ bothRight, bothWrong, newlyWrong, newlyRight }: PairedOutcomes): PairedOutcomes {
  return { bothRight: bothWrong, bothWrong: bothRight, newlyWrong: newlyRight, newlyRight: newlyWrong };
}

/** No share can differ by 1 and more, so that a margin of that size is never reached. */
function tangoAt(outcomes: PairedOutcomes, supposed: number): Pick<PValues, 'less' | 'greater'> {
  if (supposed <= -1) return { less: 1, greater: 0 };
  return supposed >= 1 ? { less: 0, greater: 1 } : tangoPValues(outcomes, supposed);
}

const answers: Readonly<Record<Test, (bounds: Interval, margin: number) => Answer>> = {
  noninferior: answerNonInferior,
  not_regressed: answerNonInferior,
  superior: answerSuperior,
  equivalent: answerEquivalent,
};

/** The p-value of a rule from one-sided p-values of supposed differences; for `not_regressed` small speaks for a regression. */
function pOf(
  test: Test,
  margin: number,
  at: (supposed: number) => Pick<PValues, 'less' | 'greater'>,
): number {
  switch (test) {
    case 'noninferior':
      return at(-margin).greater;
    case 'not_regressed':
      return at(-margin).less;
    case 'superior':
      return at(margin).greater;
    case 'equivalent':
      return Math.max(at(-margin).greater, at(margin).less);
  }
}

/** Bounds and p-values of the paired bootstrap, bias-corrected and accelerated; null where it cannot speak. */
export function testByBootstrap(
  test: Test,
  { replicates, acceleration }: Extract<Estimate, { method: 'bootstrap' }>,
  { sign, margin, alpha }: Question,
): Tested | null {
  const about = sign === 1 ? replicates : negated(replicates);
  const skew = sign * acceleration;
  const bounds = bcaInterval(about, skew, 1 - 2 * alpha);
  if (bounds === null) return null;
  const p = pOf(test, margin, (supposed) => {
    const greater = bcaPValue(about, skew, supposed) ?? 1;
    return { greater, less: 1 - greater };
  });
  return { method: 'bootstrap', gain: about.estimate, bounds, answer: answers[test](bounds, margin), p };
}

function negated({ estimate, ascending }: Replicates): Replicates {
  return { estimate: -estimate, ascending: ascending.map((value) => -value).toReversed() };
}

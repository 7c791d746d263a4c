import { bennettTolerance } from '../../statistics/easeml/bennett.ts';
import { supportedTolerance } from '../../statistics/easeml/hoeffding.ts';
import type { Reliability } from '../../statistics/easeml/reliability.ts';
import type { Condition, ConditionClause } from './condition.ts';
import { boundOfDifference, pairShare, scaleOfDifference, sizesOf } from './estimators.ts';
import { planForShown, type ClausePlan } from './planSamples.ts';
import { reliabilityFor, type TestSetUse, variablesIn } from './testSetUse.ts';

/** What a test set of a given size does for one clause. */
export interface ClauseSupport {
  readonly plan: ClausePlan;
  /** True when so many examples are enough for the clause as it is written. */
  readonly holds: boolean;
  /** The smallest tolerance that so many examples support. */
  readonly tolerance: number;
}

/** What a test set of `examples` examples supports, clause by clause, by the methods that samples are planned with. */
export function supportOf(condition: Condition, use: TestSetUse, examples: number): ClauseSupport[] {
  const reliability = reliabilityFor(use, variablesIn(condition).length, examples);
  return planForShown(condition, use, examples).clauses.map((plan) => {
    const holds = plan.chosen.examples <= examples;
    const tolerance = toleranceAt(plan.clause, condition, reliability, examples, use.bounds);
    // Both are right to their last digits only: what is enough supports the tolerance that was asked for.
    return { plan, holds, tolerance: holds ? Math.min(tolerance, plan.clause.tolerance) : tolerance };
  });
}

function toleranceAt(
  clause: ConditionClause,
  condition: Condition,
  reliability: Reliability,
  examples: number,
  bounds: TestSetUse['bounds'],
): number {
  const coefficients = clause.terms.map(({ coefficient }) => coefficient);
  const hoeffding = supportedTolerance(coefficients, condition.clauses.length, examples, reliability);
  const [differs, scale] = [boundOfDifference(condition), scaleOfDifference(clause)];
  if (differs !== null && scale !== null) {
    const variance = Math.min(1, differs.atMost + 2 * differs.tolerance);
    const tolerance = scale * bennettTolerance(variance, examples, pairShare(condition, reliability));
    return Math.min(hoeffding, tolerance);
  }
  return bounds === 'tight' ? byBinomial(clause, condition, reliability, examples, hoeffding) : hoeffding;
}

/** Halvings of the range in which the binomial bound's tolerance lies; three significant digits are shown. */
const halvings = 16;

/** Hoeffding's tolerance, or the smaller one that the binomial distribution allows for a single variable. */
function byBinomial(
  clause: ConditionClause,
  condition: Condition,
  reliability: Reliability,
  examples: number,
  hoeffding: number,
): number {
  let [tooSmall, enough] = [0, hoeffding];
  for (let step = 0; step < halvings; step++) {
    const tolerance = (tooSmall + enough) / 2;
    const isEnough = sizesOf({ ...clause, tolerance }, condition, reliability).some(
      (size) => size.method === 'binomial' && size.examples <= examples,
    );
    if (isEnough) enough = tolerance;
    else tooSmall = tolerance;
  }
  return enough;
}

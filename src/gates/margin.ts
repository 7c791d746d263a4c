import type { Change } from '../comparison/comparison.ts';
import { formatClause, formatMetric, formatNumber } from './formatGate.ts';
import { error, type Found, known } from './found.ts';
import type { EvidenceClause, Gate, NumberLiteral } from './gate.ts';
import { keyOfChange, measureOf, unitNameOf } from './lookUp.ts';
import { literalQuantity, unify } from './quantity.ts';

/** Why margins of a gate cannot be used, whatever a run measures; empty where all can. */
export function marginProblemsIn(gate: Gate): string[] {
  return gate.clauses.flatMap((clause) => {
    const problem = clause.kind === 'evidence' ? marginProblem(clause) : null;
    return problem === null ? [] : [problem];
  });
}

/** No margin suits every metric, so `noninferior` and `equivalent` have no default; and none of 0 has a meaning there. */
function marginProblem({ test, metric, margin }: EvidenceClause): string | null {
  if (test === 'superior' || test === 'not_regressed') return null;
  const name = formatMetric(metric);
  if (margin === null) {
    return `${test}(${name}) needs a margin: the largest difference that does not matter, as in ${test}(${name}, 0.01)`;
  }
  if (margin.value > 0) return null;
  return test === 'noninferior'
    ? `a margin of 0 asks for an improvement: write superior(${name}), or a margin above 0`
    : `no data can show a difference smaller than 0: give ${test}(${name}) a margin above 0`;
}

/** A rule's margin in the unit of its metric, 0 where it states none. */
export function marginOf(clause: EvidenceClause, change: Change): Found<number> {
  const problem = marginProblem(clause);
  if (problem !== null) return error(problem);
  if (clause.margin === null) return known(0);
  const both = unify({ value: 0, measure: measureOf(change) }, literalQuantity(clause.margin));
  if (both === null) return error(unitReason(clause.margin, change));
  return Number.isFinite(both.right)
    ? known(both.right)
    : error(`the margin of ${formatClause(clause)} is too large for a number`);
}

/** Why a margin does not fit its metric, and what to write instead. */
function unitReason(margin: NumberLiteral, change: Change): string {
  const [key, written] = [keyOfChange(change), formatNumber(margin)];
  if (margin.unit === 'pp') {
    return `a margin of ${written} needs a proportion between 0 and 1: declare kind: proportion for ${key}, or write a plain number`;
  }
  if (margin.unit === '%') {
    return `a margin of ${written} has no meaning for ${key}: a margin is a difference and no share, so write it in the metric's own unit`;
  }
  const unit = unitNameOf(change);
  const measured = unit === null ? 'without a unit (declare one)' : `in ${unit}`;
  return `${key} is ${measured}, the margin ${written} is in ${margin.unit}: they cannot be compared`;
}

import { formatValue } from '../comparison/formatValue.ts';
import { wordsFor } from './clauseWords.ts';
import { evaluate } from './evaluateExpression.ts';
import { gapBehind } from './estimateGap.ts';
import { meanBehind } from './estimateMean.ts';
import type { Finding } from './finding.ts';
import { formatClause, formatExpression } from './formatGate.ts';
import { combineFound, error, known, type NotFound } from './found.ts';
import type { Comparator, ComparisonClause, Expression } from './gate.ts';
import { type Evidence, keyOfRef, unitNameOf } from './lookUp.ts';
import { refsIn } from './metricsOf.ts';
import { type Quantity, unify } from './quantity.ts';

/** Judges `left comparator right` on the point estimates. */
export function evaluateComparison(clause: ComparisonClause, evidence: Evidence): Finding {
  const turned = withSubjectLeft(clause);
  const { left: subject, comparator, right: bound } = turned;
  const found = combineFound(evaluate(subject, evidence), evaluate(bound, evidence), (a, b) => {
    const both = unify(a, b);
    if (both === null) return error(clashReason(turned, a, b));
    return Number.isFinite(both.left) && Number.isFinite(both.right)
      ? known(both)
      : error(`a side of ${formatClause(turned)} is too large for a number`);
  });
  if (found.kind !== 'known') return unanswered(turned, found, evidence);
  const { left, right, measure } = found.value;
  return {
    outcome: holds(left, comparator, right) ? 'passed' : 'failed',
    ...wordsFor({ subject, comparator, bound, left, right, measure }, evidence),
    value: left,
    bound: right,
    evidence: meanBehind(subject, evidence)?.numbers ?? gapBehind(subject, evidence),
    distance: distanceOf(left, comparator, right),
  };
}

const mirrored: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<=',
  '<=': '>=',
  '>': '<',
  '<': '>',
  '==': '==',
};

/** `0.9 <= accuracy` is told as `accuracy >= 0.9`. */
function withSubjectLeft(clause: ComparisonClause): ComparisonClause {
  const { left, comparator, right } = clause;
  if (refsIn(left).length > 0 || refsIn(right).length === 0) return clause;
  return { kind: 'comparison', left: right, comparator: mirrored[comparator], right: left };
}

/** `>=` and `<=` include the slack, `>` and `<` exclude it: 0.87 − 0.84 is not more than 0.03 (§5.3). */
function holds(left: number, comparator: Comparator, right: number): boolean {
  const slack = 1e-12 * Math.max(1, Math.abs(right));
  switch (comparator) {
    case '>=':
      return left >= right - slack;
    case '<=':
      return left <= right + slack;
    case '>':
      return left > right + slack;
    case '<':
      return left < right - slack;
    case '==':
      return Math.abs(left - right) <= slack;
  }
}

/** How far the rule is from breaking; negative by how far it is broken. */
function distanceOf(left: number, comparator: Comparator, right: number): number {
  if (comparator === '==') return -Math.abs(left - right);
  return comparator === '>=' || comparator === '>' ? left - right : right - left;
}

function unanswered(
  { left: subject, comparator, right: bound }: ComparisonClause,
  { kind, reason }: NotFound,
  { changes }: Evidence,
): Finding {
  const change = subject.kind === 'metric' ? changes.get(keyOfRef(subject.metric)) : undefined;
  const seen = change === undefined || change.candidateRuns === null ? undefined : change.candidate;
  return {
    outcome: kind,
    expected: `${comparator} ${formatExpression(bound)}`,
    actual: formatValue(seen, change === undefined ? null : unitNameOf(change)),
    reason,
    value: null,
    bound: null,
    evidence: null,
    distance: null,
  };
}

/** Why two sides cannot be compared, and what to write instead. */
function clashReason({ left, right }: ComparisonClause, a: Quantity, b: Quantity): string {
  const [subject, bound] = [formatExpression(left), formatExpression(right)];
  const kinds = [a.measure.kind, b.measure.kind];
  if (kinds.includes('points')) {
    return kinds.includes('relative')
      ? `${subject} is a relative change, for which ${bound} has the wrong unit: write \`%\``
      : `${bound} needs a proportion between 0 and 1: declare kind: proportion for ${subject}, or write a plain number`;
  }
  if (kinds.includes('percentLiteral')) {
    const plain = right.kind === 'number' ? formatValue(right.value / 100) : 'a plain number';
    return `${bound} is a relative change, which ${subject} is not: write ${plain}, or use change()`;
  }
  return `${subject} is ${measureWords(a, left)}, ${bound} is ${measureWords(b, right)}: they cannot be compared`;
}

function measureWords({ measure }: Quantity, expression: Expression): string {
  if (measure.kind === 'unit' || measure.kind === 'other') return `in ${measure.name}`;
  if (measure.kind === 'percent') return 'in %';
  return expression.kind === 'metric' ? 'without a unit (declare one)' : 'without a unit';
}

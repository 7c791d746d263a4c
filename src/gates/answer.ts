import { formatAgainst, percentScale, pointScale, type Scale, scaleFor } from '../comparison/formatValue.ts';
import { formatExpression } from './formatGate.ts';
import type { Comparator, Expression } from './gate.ts';
import { leavesIn, refsIn } from './metricsOf.ts';
import type { Measure } from './quantity.ts';

/** A comparison whose two sides are known, in one measure. `bound` is the side that `subject` is held against. */
export interface Answer {
  readonly subject: Expression;
  readonly comparator: Comparator;
  readonly bound: Expression;
  readonly left: number;
  readonly right: number;
  readonly measure: Measure;
}

/** The scale that the bound is written on; without a written unit, that of what was measured. */
export function scaleOf({ subject, bound, measure, right }: Answer, value: number): Scale {
  const written = refsIn(bound).length === 0 ? writtenUnitIn(bound) : null;
  const isPercent = measure.kind === 'percent';
  if (written === 'pp') return isPercent ? { divisor: 1, suffix: 'pp' } : pointScale;
  if (written === '%') return isPercent ? { divisor: 1, suffix: '%' } : percentScale;
  if (isPercent) return { divisor: 1, suffix: isMovement(subject) ? 'pp' : '%' };
  if (measure.kind === 'unit' || measure.kind === 'other') return scaleFor(measure.name, Math.abs(value));
  if (right === 0 && isMovement(subject)) {
    if (measure.kind === 'relative') return percentScale;
    if (measure.kind === 'metric' && measure.proportion) return pointScale;
  }
  const isShareOfShares = measure.kind === 'relative' && refsIn(bound).length > 0;
  return isShareOfShares ? percentScale : { divisor: 1, suffix: '' };
}

function writtenUnitIn(expression: Expression): string | null {
  for (const leaf of leavesIn(expression)) if (leaf.kind === 'number' && leaf.unit !== null) return leaf.unit;
  return null;
}

/** As written where that tells the unit, else computed. */
export function boundText(answer: Answer): string {
  const { bound, left, right } = answer;
  return speaksForItself(answer)
    ? formatExpression(bound)
    : formatAgainst(right, left, scaleOf(answer, right));
}

function speaksForItself({ bound, measure }: Answer): boolean {
  const literal = bound.kind === 'negative' ? bound.operand : bound;
  const hasOwnUnit = measure.kind === 'unit' || measure.kind === 'other' || measure.kind === 'percent';
  return literal.kind === 'number' && (literal.unit !== null || !hasOwnUnit);
}

/** True for what can go up or down: a difference between candidate and baseline. */
export function isMovement(expression: Expression): boolean {
  return expression.kind === 'about' && ['delta', 'change', 'gain'].includes(expression.of);
}

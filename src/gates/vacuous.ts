import { formatClause, formatExpression } from './formatGate.ts';
import type { ComparisonClause, Expression, Gate } from './gate.ts';
import { refsIn } from './metricsOf.ts';

/** Why clauses of a gate say nothing, whatever a run measures; empty for a gate that can both hold and fail. */
export function vacuousIn(gate: Gate): string[] {
  return gate.clauses.flatMap((clause) => {
    const reason = clause.kind === 'comparison' ? vacuity(clause) : null;
    return reason === null ? [] : [`${formatClause(clause)} ${reason}`];
  });
}

function vacuity(clause: ComparisonClause): string | null {
  const { left, right } = clause;
  const namesNone = [left, right].flatMap(refsIn).length === 0;
  const difference = termsOf({ kind: 'arithmetic', operator: '-', left, right });
  const cancels = [...difference].every(([term, factor]) => term === constant || isCancelled(factor));
  if (namesNone || cancels) return 'does not depend on what is measured';
  const always = settledBy(clause, rangeOf(left), rangeOf(right));
  if (always === null) return null;
  return always ? 'always holds' : 'can never hold';
}

/** The key of the part of a sum that is only a number. */
const constant = '';

/** What rounding leaves of `0.1 x + 0.2 x - 0.3 x`. */
function isCancelled(factor: number): boolean {
  return Math.abs(factor) <= 1e-12;
}

/** An expression as a sum: factor by term. What is no sum of multiples is a term as it stands. */
function termsOf(expression: Expression): Map<string, number> {
  switch (expression.kind) {
    case 'number':
      return new Map([[constant, expression.value]]);
    case 'negative':
      return scaled(termsOf(expression.operand), -1);
    case 'arithmetic':
      return termsOfArithmetic(expression);
    case 'metric':
    case 'about':
    case 'groups':
    case 'abs':
    case 'extreme':
      return new Map([[formatExpression(expression), 1]]);
  }
}

function termsOfArithmetic(expression: Extract<Expression, { kind: 'arithmetic' }>): Map<string, number> {
  const [left, right] = [termsOf(expression.left), termsOf(expression.right)];
  if (expression.operator === '+') return sumOf(left, right);
  if (expression.operator === '-') return sumOf(left, scaled(right, -1));
  const divisor = numberIn(right);
  if (expression.operator === '/' && divisor !== null && divisor !== 0) return scaled(left, 1 / divisor);
  if (expression.operator === '*' && divisor !== null) return scaled(left, divisor);
  const factor = numberIn(left);
  if (expression.operator === '*' && factor !== null) return scaled(right, factor);
  return new Map([[formatExpression(expression), 1]]);
}

function numberIn(terms: ReadonlyMap<string, number>): number | null {
  return [...terms.keys()].every((term) => term === constant) ? (terms.get(constant) ?? 0) : null;
}

function scaled(terms: ReadonlyMap<string, number>, factor: number): Map<string, number> {
  return new Map([...terms].map(([term, value]) => [term, value * factor]));
}

function sumOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  const sum = new Map(a);
  for (const [term, factor] of b) sum.set(term, (sum.get(term) ?? 0) + factor);
  return sum;
}

/** What an expression can be at least and at most. */
interface Range {
  readonly low: number;
  readonly high: number;
}

const anything: Range = { low: -Infinity, high: Infinity };
const notNegative: Range = { low: 0, high: Infinity };

function rangeOf(expression: Expression): Range {
  switch (expression.kind) {
    case 'number':
      return rangeOfNumber(expression.value, expression.unit);
    case 'abs':
      return notNegative;
    case 'about':
      return expression.of === 'count' ? notNegative : anything;
    case 'groups':
      if (expression.of === 'ratio') return { low: 0, high: 1 };
      return expression.of === 'gap' ? notNegative : anything;
    case 'negative':
      return mirrored(rangeOf(expression.operand));
    case 'extreme':
      return rangeOfExtreme(expression);
    case 'metric':
    case 'arithmetic':
      return anything;
  }
}

/** With a unit only the sign is sure, for the size depends on what it meets: `5min` against a metric in ms is 300000. */
function rangeOfNumber(value: number, unit: string | null): Range {
  return unit === null || value === 0 ? { low: value, high: value } : notNegative;
}

function mirrored({ low, high }: Range): Range {
  return { low: -high, high: -low };
}

function rangeOfExtreme({ of, operands }: Extract<Expression, { kind: 'extreme' }>): Range {
  const choose = of === 'min' ? Math.min : Math.max;
  const ranges = operands.map(rangeOf);
  return { low: choose(...ranges.map(({ low }) => low)), high: choose(...ranges.map(({ high }) => high)) };
}

/** True or false when every pair of values from the two ranges gives that; null when it depends. */
function settledBy({ comparator }: ComparisonClause, left: Range, right: Range): boolean | null {
  switch (comparator) {
    case '>=':
      return left.low >= right.high || (left.high < right.low ? false : null);
    case '>':
      return left.low > right.high || (left.high <= right.low ? false : null);
    case '<=':
      return left.high <= right.low || (left.low > right.high ? false : null);
    case '<':
      return left.high < right.low || (left.low >= right.high ? false : null);
    case '==':
      return left.high < right.low || left.low > right.high ? false : null;
  }
}

import type { Clause, Expression, Gate, LabelMatch, MetricRef, NumberLiteral } from './gate.ts';
import { formatCondition } from './easeml/condition.ts';
import { isPlainLabelValue, isPlainName } from './tokens.ts';

/** A gate in its one canonical spelling; parsing that gives the same gate, but for a condition of ease.ml/ci, which has a parser of its own. */
export function formatGate(gate: Gate): string {
  return gate.clauses.map(formatClause).join(' and ');
}

export function formatClause(clause: Clause): string {
  switch (clause.kind) {
    case 'comparison':
      return `${formatExpression(clause.left)} ${clause.comparator} ${formatExpression(clause.right)}`;
    case 'present':
      return `present(${clause.metrics.map(formatMetric).join(', ')})`;
    case 'reproduced':
      return `reproduced(${clause.level})`;
    case 'easeml':
      return formatCondition(clause.condition);
    case 'evidence':
      return `${clause.test}(${formatMetric(clause.metric)}${formatMargin(clause.margin)})`;
  }
}

export function formatExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return formatNumber(expression);
    case 'metric':
      return formatMetric(expression.metric);
    case 'about':
      return `${expression.of}(${formatMetric(expression.metric)})`;
    case 'groups':
      return `${expression.of}(${formatMetric(expression.metric)}, ${formatName(expression.by)})`;
    case 'abs':
      return `abs(${formatExpression(expression.operand)})`;
    case 'extreme':
      return `${expression.of}(${expression.operands.map(formatExpression).join(', ')})`;
    case 'negative':
      return `-${inParentheses(expression.operand, rankOf(expression))}`;
    case 'arithmetic':
      return formatArithmetic(expression);
  }
}

function formatMargin(margin: NumberLiteral | null): string {
  return margin === null ? '' : `, ${formatNumber(margin)}`;
}

/** Operators group from the left, so a right side of the same rank keeps its parentheses. */
function formatArithmetic(expression: Extract<Expression, { kind: 'arithmetic' }>): string {
  const rank = rankOf(expression);
  const left = inParentheses(expression.left, rank);
  return `${left} ${expression.operator} ${inParentheses(expression.right, rank + 1)}`;
}

export function formatMetric({ name, labels }: MetricRef): string {
  return labels.length === 0
    ? formatName(name)
    : `${formatName(name)}{${labels.map(formatLabel).join(', ')}}`;
}

function inParentheses(expression: Expression, leastRank: number): string {
  const text = formatExpression(expression);
  return rankOf(expression) < leastRank ? `(${text})` : text;
}

/** How tightly an expression holds together: sums least, single pieces most. */
function rankOf(expression: Expression): number {
  if (expression.kind === 'negative') return 3;
  if (expression.kind !== 'arithmetic') return 4;
  return expression.operator === '+' || expression.operator === '-' ? 1 : 2;
}

/** `0.5pp`, as it is written. */
export function formatNumber({ value, unit }: NumberLiteral): string {
  return `${value}${unit ?? ''}`;
}

function formatLabel({ key, value }: LabelMatch): string {
  const shown = value === null ? '*' : isPlainLabelValue(value) ? value : JSON.stringify(value);
  return `${formatName(key)}=${shown}`;
}

function formatName(name: string): string {
  return isPlainName(name) ? name : JSON.stringify(name);
}

import type { Goal } from '../records/reading.ts';
import { formatClause, formatExpression } from './formatGate.ts';
import type { Clause, Expression, MetricRef } from './gate.ts';

/** A quantity that the candidate moves. `sign`: how the side it stands on follows it; 0 when that cannot be said. */
interface Driver {
  readonly leaf: Expression;
  readonly sign: 1 | 0 | -1;
}

/**
 * Why a clause asks for the opposite of its metric's goal (`accuracy <= 0.9` where more is better); null where it does
 * not. Only a clause with a single driver has a direction: `train_accuracy - accuracy <= 0.1` is about two metrics, and
 * `abs(…)` and `==` look both ways.
 */
export function contradictionIn(clause: Clause, goalOf: (metric: MetricRef) => Goal | null): string | null {
  if (clause.kind !== 'comparison' || clause.comparator === '==') return null;
  const [driver, ...others] = [...driversIn(clause.left, 1), ...driversIn(clause.right, -1)];
  if (driver === undefined || others.length > 0 || driver.sign === 0) return null;
  const goal = goalOfLeaf(driver.leaf, goalOf);
  const wantsMore = clause.comparator === '>=' || clause.comparator === '>';
  const asked: Goal = wantsMore === (driver.sign === 1) ? 'max' : 'min';
  if (goal === null || asked === goal) return null;
  return (
    `${formatClause(clause)} asks for a ${asked === 'min' ? 'low' : 'high'} ${formatExpression(driver.leaf)}, ` +
    `whose goal is ${goal}: turn the comparison round, declare another goal, or set severity: warn`
  );
}

/** What moves an expression, with its sign turned by each minus on the way. */
function driversIn(expression: Expression, sign: Driver['sign']): Driver[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'metric':
    case 'groups':
      return [{ leaf: expression, sign }];
    case 'about':
      return expression.of === 'base' || expression.of === 'count' ? [] : [{ leaf: expression, sign }];
    case 'abs':
      return driversIn(expression.operand, 0);
    case 'negative':
      return driversIn(expression.operand, turned(sign));
    case 'extreme':
      return expression.operands.flatMap((operand) => driversIn(operand, sign));
    case 'arithmetic':
      return driversInArithmetic(expression, sign);
  }
}

function driversInArithmetic(
  { operator, left, right }: Extract<Expression, { kind: 'arithmetic' }>,
  sign: Driver['sign'],
): Driver[] {
  if (operator === '+') return [...driversIn(left, sign), ...driversIn(right, sign)];
  if (operator === '-') return [...driversIn(left, sign), ...driversIn(right, turned(sign))];
  // A factor keeps the direction when it is a number as written; those are not negative.
  const [scalesLeft, scalesRight] = [right.kind === 'number', operator === '*' && left.kind === 'number'];
  return [...driversIn(left, scalesLeft ? sign : 0), ...driversIn(right, scalesRight ? sign : 0)];
}

function turned(sign: Driver['sign']): Driver['sign'] {
  if (sign === 0) return 0;
  return sign === 1 ? -1 : 1;
}

/** Group functions and `gain` have a better side of their own, whatever the metric's goal is. */
function goalOfLeaf(leaf: Expression, goalOf: (metric: MetricRef) => Goal | null): Goal | null {
  if (leaf.kind === 'metric') return goalOf(leaf.metric);
  if (leaf.kind === 'about') return leaf.of === 'gain' ? 'max' : goalOf(leaf.metric);
  if (leaf.kind !== 'groups') return null;
  if (leaf.of === 'gap') return 'min';
  return leaf.of === 'ratio' ? 'max' : goalOf(leaf.metric);
}

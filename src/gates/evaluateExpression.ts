import { evaluateAbout } from './evaluateAbout.ts';
import { evaluateGroups } from './evaluateGroups.ts';
import { formatExpression } from './formatGate.ts';
import { combineFound, error, type Found, known, mapFound } from './found.ts';
import type { Expression } from './gate.ts';
import { candidateOf, type Evidence, measureOf } from './lookUp.ts';
import { divide, literalQuantity, multiply, type Quantity, unify } from './quantity.ts';

type Arithmetic = Extract<Expression, { kind: 'arithmetic' }>;
type Extreme = Extract<Expression, { kind: 'extreme' }>;

/** An expression's number and what it measures. Its metrics have no wildcards. Never NaN or infinite: that is an error. */
export function evaluate(expression: Expression, evidence: Evidence): Found<Quantity> {
  const found = evaluateKind(expression, evidence);
  if (found.kind !== 'known' || Number.isFinite(found.value.value)) return found;
  return error(`${formatExpression(expression)} is too large for a number`);
}

function evaluateKind(expression: Expression, evidence: Evidence): Found<Quantity> {
  switch (expression.kind) {
    case 'number':
      return known(literalQuantity(expression));
    case 'metric':
      return mapFound(candidateOf(expression.metric, evidence), ({ change, mean }) => ({
        value: mean,
        measure: measureOf(change),
      }));
    case 'about':
      return evaluateAbout(expression, evidence);
    case 'groups':
      return mapFound(evaluateGroups(expression, evidence), ({ quantity }) => quantity);
    case 'abs':
      return mapFound(evaluate(expression.operand, evidence), (it) => ({ ...it, value: Math.abs(it.value) }));
    case 'negative':
      return mapFound(evaluate(expression.operand, evidence), (it) => ({ ...it, value: -it.value }));
    case 'extreme':
      return evaluateExtreme(expression, evidence);
    case 'arithmetic':
      return evaluateArithmetic(expression, evidence);
  }
}

function evaluateExtreme(extreme: Extreme, evidence: Evidence): Found<Quantity> {
  const choose = extreme.of === 'min' ? Math.min : Math.max;
  return extreme.operands
    .map((operand) => evaluate(operand, evidence))
    .reduce((a, b) =>
      combineFound(a, b, (x, y) => {
        const both = unify(x, y);
        if (both === null) return unitClash(extreme);
        return known({ value: choose(both.left, both.right), measure: both.measure });
      }),
    );
}

function evaluateArithmetic(expression: Arithmetic, evidence: Evidence): Found<Quantity> {
  return combineFound(evaluate(expression.left, evidence), evaluate(expression.right, evidence), (x, y) => {
    if (expression.operator === '/' && y.value === 0) {
      return error(`${formatExpression(expression.right)} is 0, so nothing can be divided by it`);
    }
    const result = calculate(expression.operator, x, y);
    return result === null ? unitClash(expression) : known(result);
  });
}

function calculate(operator: Arithmetic['operator'], x: Quantity, y: Quantity): Quantity | null {
  if (operator === '*') return multiply(x, y);
  if (operator === '/') return divide(x, y);
  const both = unify(x, y);
  if (both === null) return null;
  const value = operator === '+' ? both.left + both.right : both.left - both.right;
  return { value, measure: both.measure };
}

function unitClash(expression: Expression): Found<never> {
  return error(`the units in ${formatExpression(expression)} do not fit together`);
}

import type { Clause, Expression, MetricRef } from './gate.ts';

/** The value that stands for a wildcard, by label. */
export type Binding = ReadonlyMap<string, string>;

/** A clause with its wildcards replaced. Group functions have none. */
export function bindClause(clause: Clause, binding: Binding): Clause {
  switch (clause.kind) {
    case 'comparison':
      return {
        ...clause,
        left: bindExpression(clause.left, binding),
        right: bindExpression(clause.right, binding),
      };
    case 'present':
      return { ...clause, metrics: clause.metrics.map((metric) => bindMetric(metric, binding)) };
    case 'evidence':
      return { ...clause, metric: bindMetric(clause.metric, binding) };
    case 'reproduced':
    case 'easeml':
      return clause;
  }
}

export function bindMetric(metric: MetricRef, binding: Binding): MetricRef {
  const labels = metric.labels.map(({ key, value }) => ({ key, value: value ?? binding.get(key) ?? null }));
  return { ...metric, labels };
}

function bindExpression(expression: Expression, binding: Binding): Expression {
  switch (expression.kind) {
    case 'number':
    case 'groups':
      return expression;
    case 'metric':
    case 'about':
      return { ...expression, metric: bindMetric(expression.metric, binding) };
    case 'abs':
    case 'negative':
      return { ...expression, operand: bindExpression(expression.operand, binding) };
    case 'extreme':
      return {
        ...expression,
        operands: expression.operands.map((operand) => bindExpression(operand, binding)),
      };
    case 'arithmetic':
      return {
        ...expression,
        left: bindExpression(expression.left, binding),
        right: bindExpression(expression.right, binding),
      };
  }
}

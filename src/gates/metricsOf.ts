import type { Clause, Expression, Gate, MetricRef } from './gate.ts';

/** The names of the metrics that a gate refers to, without their labels, each once. */
export function metricsOf(gate: Gate): string[] {
  return [...new Set(gate.clauses.flatMap(refsOf).map(({ name }) => name))];
}

/** Every metric a clause refers to, as written; a group function refers to each group, `gap(a, lang)` to `a{lang=*}`. */
export function refsOf(clause: Clause): MetricRef[] {
  switch (clause.kind) {
    case 'comparison':
      return [clause.left, clause.right].flatMap(refsIn);
    case 'present':
      return [...clause.metrics];
    case 'evidence':
      return [clause.metric];
    case 'reproduced':
    case 'easeml':
      return [];
  }
}

/** Every metric an expression refers to, as written. */
export function refsIn(expression: Expression): MetricRef[] {
  return leavesIn(expression).flatMap((leaf) => {
    if (leaf.kind === 'metric' || leaf.kind === 'about') return [leaf.metric];
    return leaf.kind === 'groups' ? [groupsRef(leaf)] : [];
  });
}

/** The metric of a group function with the wildcard that stands for its groups. */
export function groupsRef({ metric, by }: Extract<Expression, { kind: 'groups' }>): MetricRef {
  return { name: metric.name, labels: [...metric.labels, { key: by, value: null }] };
}

/** The numbers, metrics and functions of metrics that an expression is made of. */
export function leavesIn(expression: Expression): Expression[] {
  const operands = operandsOf(expression);
  return operands.length === 0 ? [expression] : operands.flatMap(leavesIn);
}

/** The expressions that an expression is directly made of. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'arithmetic':
      return [expression.left, expression.right];
    case 'extreme':
      return expression.operands;
    case 'abs':
    case 'negative':
      return [expression.operand];
    case 'number':
    case 'metric':
    case 'about':
    case 'groups':
      return [];
  }
}

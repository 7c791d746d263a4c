import type { Expression, MetricRef, NumberLiteral } from './gate.ts';
import { evidenceTests, extremeFunctions, groupFunctions, metricFunctions } from './gate.ts';
import { nearest } from './nearest.ts';
import { parseMetric, parseName } from './parseMetric.ts';
import { expect, fail, isSymbol, next, peek, type Source, take } from './source.ts';
import { alternatives } from './syntaxError.ts';

/** Deeper nesting is refused, so that no gate can exhaust the stack. */
const deepest = 50;

/** `expr := term {("+"|"-") term}`; operators of one rank group from the left. */
export function parseExpression(source: Source): Expression {
  let left = parseTerm(source);
  for (;;) {
    const operator = takeOperator(source, ['+', '-'] as const);
    if (operator === null) return left;
    left = { kind: 'arithmetic', operator, left, right: parseTerm(source) };
  }
}

function parseTerm(source: Source): Expression {
  let left = parseFactor(source);
  for (;;) {
    const operator = takeOperator(source, ['*', '/'] as const);
    if (operator === null) return left;
    left = { kind: 'arithmetic', operator, left, right: parseFactor(source) };
  }
}

function takeOperator<T extends string>(source: Source, operators: readonly T[]): T | null {
  return operators.find((operator) => take(source, operator)) ?? null;
}

function parseFactor(source: Source): Expression {
  if (source.depth >= deepest)
    throw fail(source, `but more than ${deepest} levels of nesting are not accepted`);
  source.depth += 1;
  const factor = parseUnnested(source);
  source.depth -= 1;
  return factor;
}

function parseUnnested(source: Source): Expression {
  const token = peek(source);
  if (token.kind === 'number') return parseNumber(source, 'a number');
  if (take(source, '-')) return { kind: 'negative', operand: parseFactor(source) };
  if (take(source, '(')) {
    const inner = parseExpression(source);
    expect(source, ')', 'to close the parenthesis');
    return inner;
  }
  if (token.kind === 'name' && isSymbol(peek(source, 1), '(')) return parseCall(source, token.text);
  if (token.kind === 'quoted' || token.kind === 'name')
    return { kind: 'metric', metric: parseMetric(source) };
  throw fail(source, 'expected a metric, a number, a function or `(`');
}

/** A number as it is written, with its unit. `what` says what it is for. */
export function parseNumber(source: Source, what: string): NumberLiteral {
  const token = peek(source);
  if (token.kind !== 'number') throw fail(source, `expected ${what}`);
  next(source);
  return { kind: 'number', value: token.value, unit: token.unit };
}

function parseCall(source: Source, name: string): Expression {
  const parse = callParser(name);
  if (parse === null) throw unknownFunction(source, name);
  next(source);
  next(source);
  const call = parse(source);
  expect(source, ')', `to end ${name}(…)`);
  return call;
}

/** What reads the arguments of a function; null for an unknown one. */
function callParser(name: string): ((source: Source) => Expression) | null {
  const about = metricFunctions.find((known) => known === name);
  if (about !== undefined) return (source) => ({ kind: 'about', of: about, metric: parseMetric(source) });
  const groups = groupFunctions.find((known) => known === name);
  if (groups !== undefined) return (source) => ({ kind: 'groups', of: groups, ...parseGroups(source) });
  const extreme = extremeFunctions.find((known) => known === name);
  if (extreme !== undefined)
    return (source) => ({ kind: 'extreme', of: extreme, operands: parseOperands(source) });
  if (name === 'abs') return (source) => ({ kind: 'abs', operand: parseExpression(source) });
  return null;
}

function parseGroups(source: Source): { metric: MetricRef; by: string } {
  const start = source.at;
  const metric = parseMetric(source);
  expect(source, ',', 'and the label to group by');
  const by = parseName(source, 'the label to group by');
  if (metric.labels.some(({ key, value }) => value === null || key === by)) {
    source.at = start;
    throw fail(source, 'expected a metric without a wildcard and without the label it is grouped by');
  }
  return { metric, by };
}

function parseOperands(source: Source): Expression[] {
  const operands = [parseExpression(source)];
  while (take(source, ',')) operands.push(parseExpression(source));
  return operands;
}

function unknownFunction(source: Source, name: string): Error {
  const clauses = [...evidenceTests, 'present', 'reproduced'];
  if (clauses.includes(name)) {
    return fail(source, 'but it is a clause of its own and not part of a calculation');
  }
  const functions = [...metricFunctions, ...groupFunctions, ...extremeFunctions, 'abs'];
  const meant = nearest(name, [...functions, ...clauses]);
  const hint =
    meant.length > 0
      ? `Did you mean ${alternatives(meant)}?`
      : `Functions are ${alternatives([...functions, ...clauses])}.`;
  return fail(source, 'which is no function', hint);
}

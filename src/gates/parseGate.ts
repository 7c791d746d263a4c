import type { Clause, Comparator, EvidenceClause, Gate, NumberLiteral } from './gate.ts';
import { comparators, evidenceTests, reproductionLevels } from './gate.ts';
import { parseExpression, parseNumber } from './parseExpression.ts';
import { nearest } from './nearest.ts';
import { parseMetric } from './parseMetric.ts';
import { expect, expectWord, fail, isSymbol, next, peek, type Source, startSource, take } from './source.ts';
import { alternatives } from './syntaxError.ts';
import { unitNames } from './tokens.ts';

/**
 * Reads one gate, `accuracy >= 0.9 and delta(val_loss) <= 0.01` (reference/statistics.md §5.2). A UserError points at
 * the first mistake. Wider than the reference: `abs` takes any expression; `present` and the group functions take
 * metrics with labels.
 */
export function parseGate(text: string): Gate {
  const source = startSource(text);
  const clauses = [parseClause(source)];
  while (isConjunction(source)) {
    next(source);
    clauses.push(parseClause(source));
  }
  if (peek(source).kind !== 'end') throw afterClause(source);
  return { clauses };
}

function isConjunction(source: Source): boolean {
  const { kind, text } = peek(source);
  return (kind === 'name' && text === 'and') || (kind === 'symbol' && text === '/\\');
}

function parseClause(source: Source): Clause {
  const [first, second] = [peek(source), peek(source, 1)];
  if (first.kind === 'name' && isSymbol(second, '(')) {
    const test = evidenceTests.find((name) => name === first.text);
    if (test !== undefined) return parseEvidence(source, test);
    if (first.text === 'present') return parsePresent(source);
    if (first.text === 'reproduced') return parseReproduced(source);
  }
  const left = parseExpression(source);
  const comparator = parseComparator(source);
  return { kind: 'comparison', left, comparator, right: parseExpression(source) };
}

function openCall(source: Source): void {
  next(source);
  next(source);
}

function parseEvidence(source: Source, test: EvidenceClause['test']): Clause {
  openCall(source);
  const metric = parseMetric(source);
  const margin = take(source, ',') ? parseMargin(source) : null;
  expect(source, ')', `to end ${test}(…)`);
  return { kind: 'evidence', test, metric, margin };
}

function parseMargin(source: Source): NumberLiteral {
  if (isSymbol(peek(source), '-')) throw fail(source, 'but a margin is a size and has no sign');
  return parseNumber(source, 'a margin such as `0.5pp`');
}

function parsePresent(source: Source): Clause {
  openCall(source);
  const metrics = [parseMetric(source)];
  while (take(source, ',')) metrics.push(parseMetric(source));
  expect(source, ')', 'to end present(…)');
  return { kind: 'present', metrics };
}

function parseReproduced(source: Source): Clause {
  openCall(source);
  const level = expectWord(source, reproductionLevels, 'a level');
  expect(source, ')', 'to end reproduced(…)');
  return { kind: 'reproduced', level };
}

/** What people write who come from other languages. */
const comparatorsMeant: ReadonlyMap<string, Comparator> = new Map([
  ['=>', '>='],
  ['≥', '>='],
  ['=<', '<='],
  ['≤', '<='],
  ['=', '=='],
  ['===', '=='],
  ['>>', '>'],
  ['<<', '<'],
]);

function parseComparator(source: Source): Comparator {
  const token = peek(source);
  const comparator = comparators.find((candidate) => token.kind === 'comparator' && candidate === token.text);
  if (comparator !== undefined) {
    next(source);
    return comparator;
  }
  const meant = comparatorsMeant.get(token.text);
  throw fail(
    source,
    `expected a comparison: ${alternatives(comparators)}`,
    meant === undefined ? comparisonHint(token.text) : `Did you mean \`${meant}\`?`,
  );
}

function comparisonHint(found: string): string | undefined {
  if (found === '+/-') return 'A condition with a tolerance `+/-` is an easeml gate, not a comparison.';
  return found === '!=' ? 'A gate says what has to hold; compare with a range instead.' : undefined;
}

function afterClause(source: Source): Error {
  const { kind, text } = peek(source);
  if (text === 'or' || text === '||') {
    return fail(source, 'but there is no `or`', 'Every clause of a gate has to hold.');
  }
  if (text === '&&' || text === ',' || text === 'AND' || text === 'And') {
    return fail(source, 'expected `and`', 'Clauses are joined by `and`.');
  }
  if (kind === 'comparator') {
    return fail(
      source,
      'but a clause compares once',
      'Write a range as two clauses: `0.8 <= x and x <= 0.9`.',
    );
  }
  if (text === '+/-') return fail(source, 'expected `and` or the end of the gate', comparisonHint(text));
  if (kind === 'name' && source.tokens[source.at - 1]?.kind === 'number') {
    const meant = nearest(text, unitNames, 1);
    const hint = meant.length > 0 ? `Did you mean the unit ${alternatives(meant)}?` : undefined;
    return fail(source, 'expected a unit, an operator, `and` or the end of the gate', hint);
  }
  return fail(source, 'expected an operator, `and` or the end of the gate');
}

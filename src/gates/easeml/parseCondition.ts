import { isSymbol, next, peek, type Source, take } from '../source.ts';
import type { Condition, ConditionClause, Mode } from './condition.ts';
import { objection } from './objection.ts';
import { parseTerms } from './parseTerms.ts';
import { conditionPieces, example } from './pieces.ts';
import { refuseUseless } from './refuseUseless.ts';

/** More could not be told apart by any reader, and each costs examples. */
const mostClauses = 20;

/**
 * Reads a condition of ease.ml/ci, `n - o > 0.02 +/- 0.01 /\ d < 0.1 +/- 0.01` (reference/statistics.md §1.1). A
 * variable that stands more than once is summed: `n + n` is `2*n`. Wider than the paper: `and` for `/\`, a coefficient
 * on either side, parentheses, signs. A UserError points at the first mistake.
 */
export function parseCondition(text: string): Condition {
  const source: Source = { text, tokens: conditionPieces(text), at: 0, depth: 0 };
  const clauses = [parseClause(source)];
  while (takeConjunction(source)) {
    if (clauses.length === mostClauses)
      throw objection(source, `but at most ${mostClauses} clauses are accepted`);
    clauses.push(parseClause(source));
  }
  if (peek(source).kind !== 'end') throw afterClause(source);
  return { clauses };
}

/** parseCondition, and a UserError for a condition that says nothing in this mode. */
export function readCondition(text: string, mode: Mode): Condition {
  const condition = parseCondition(text);
  refuseUseless(condition, mode);
  return condition;
}

function takeConjunction(source: Source): boolean {
  const { kind, text } = peek(source);
  const found = (kind === 'name' && text.toLowerCase() === 'and') || (kind === 'symbol' && text === '/\\');
  if (found) next(source);
  return found;
}

function parseClause(source: Source): ConditionClause {
  const terms = parseTerms(source);
  const comparator = parseComparator(source);
  const bound = parseConstant(source, 'the number to compare with');
  if (!take(source, '+/-')) throw withoutTolerance(source);
  return { terms, comparator, bound, tolerance: parseTolerance(source) };
}

function parseComparator(source: Source): ConditionClause['comparator'] {
  const { kind, text } = peek(source);
  if (kind === 'comparator' && (text === '>' || text === '<')) {
    next(source);
    return text;
  }
  throw objection(source, 'expected `>` or `<`', comparatorHint(kind, text));
}

function comparatorHint(kind: string, text: string): string {
  if (kind === 'end') return `In a shell the condition needs quotes, or \`>\` writes to a file. ${example}`;
  if (['>=', '=>', '≥'].includes(text)) return 'Write `>`: within the tolerance the two are the same.';
  if (['<=', '=<', '≤'].includes(text)) return 'Write `<`: within the tolerance the two are the same.';
  return text === '/'
    ? 'Ratios cannot be judged this way: write `n - 1.1*o > 0` for `n / o > 1.1`.'
    : example;
}

/** A number with its sign. */
function parseConstant(source: Source, what: string): number {
  const isNegative = take(source, '-');
  const token = peek(source);
  if (token.kind !== 'number') throw objection(source, `expected ${what}`, example);
  next(source);
  refuseUnit(source);
  // 0 and not -0, which would be another number to a comparison of texts.
  return isNegative && token.value !== 0 ? -token.value : token.value;
}

function refuseUnit(source: Source): void {
  const { kind, text } = peek(source);
  if (text === '%' || (kind === 'name' && text === 'pp'))
    throw objection(
      source,
      'but numbers here have no unit',
      'Accuracies are shares of 1: write 0.02 for 2 %.',
    );
}

function parseTolerance(source: Source): number {
  const start = source.at;
  const tolerance = parseConstant(source, 'the tolerance, a number');
  if (tolerance > 0) return tolerance;
  source.at = start;
  const hint =
    'No number of examples shows an accuracy exactly; the tolerance says how far the measured value may be off.';
  throw objection(source, 'but a tolerance must be greater than 0', hint);
}

function withoutTolerance(source: Source): Error {
  const [sign, second] = [peek(source), peek(source, 1)];
  const hint =
    isSymbol(sign, '+') && second.text === '-' ? 'Write `+/-`.' : 'How far off may the measured value be?';
  return objection(source, 'expected `+/-` and the tolerance, such as `+/- 0.01`', hint);
}

function afterClause(source: Source): Error {
  const { kind, text } = peek(source);
  if (text === 'or' || text === '||') {
    return objection(source, 'but there is no `or`', 'Every clause of a condition has to hold.');
  }
  const hint =
    kind === 'comparator'
      ? 'A clause compares once: write a range as two clauses.'
      : 'Clauses are joined by `/\\`.';
  return objection(source, 'expected `/\\` or the end', hint);
}

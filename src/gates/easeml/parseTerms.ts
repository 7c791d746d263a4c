import { next, peek, type Source, take } from '../source.ts';
import { type Term, type Variable, variables } from './condition.ts';
import { objection } from './objection.ts';

/** Deeper nesting is refused, so that no condition can exhaust the stack. */
const deepest = 50;
const largestCoefficient = 1000;
/** What rounding leaves of `0.1*n + 0.2*n - 0.3*n`. */
const rounding = 1e-9;

/** A sum of variables with coefficients; what is summed is kept apart from a plain number, which is no sum. */
type Form = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'sum'; readonly of: Sum };
type Sum = ReadonlyMap<Variable, number>;

/** The left side of a clause, `n - 1.1*o`, as its terms. */
export function parseTerms(source: Source): readonly Term[] {
  const start = source.at;
  const sum = parseSum(source);
  const terms = variables
    .map((variable) => ({ variable, coefficient: sum.get(variable) ?? 0 }))
    .filter(({ coefficient }) => !(Math.abs(coefficient) < rounding));
  const excess = terms.find(({ coefficient }) => !(Math.abs(coefficient) <= largestCoefficient));
  if (terms.length > 0 && excess === undefined) return terms;
  source.at = start;
  if (excess === undefined)
    throw objection(source, 'but nothing is left of the variables when they are summed');
  const problem = `but ${excess.variable} has the coefficient ${excess.coefficient}; at most ${largestCoefficient} is accepted`;
  throw objection(source, problem);
}

function parseSum(source: Source): Sum {
  let sum = parseProduct(source);
  for (;;) {
    const sign = take(source, '+') ? 1 : take(source, '-') ? -1 : null;
    if (sign === null) return sum;
    sum = add(sum, scaled(parseProduct(source), sign));
  }
}

/** Numbers and at most one sum, multiplied. */
function parseProduct(source: Source): Sum {
  const start = source.at;
  let product = parseFactor(source);
  while (take(source, '*')) {
    const at = source.at;
    const factor = parseFactor(source);
    if (product.kind === 'number') product = times(product.value, factor);
    else if (factor.kind === 'number') product = times(factor.value, product);
    else {
      source.at = at;
      throw objection(source, 'but variables are multiplied by numbers only', 'The bounds hold for sums.');
    }
  }
  if (product.kind === 'sum') return product.of;
  throw loneNumber(source, start);
}

function parseFactor(source: Source): Form {
  if (source.depth >= deepest)
    throw objection(source, `but more than ${deepest} levels of nesting are not accepted`);
  source.depth += 1;
  const factor = parseUnnested(source);
  source.depth -= 1;
  return factor;
}

function parseUnnested(source: Source): Form {
  const token = peek(source);
  if (take(source, '-')) return times(-1, parseFactor(source));
  if (take(source, '(')) {
    const of = parseSum(source);
    if (!take(source, ')')) throw objection(source, 'expected `)` to close the parenthesis');
    return { kind: 'sum', of };
  }
  if (token.kind === 'number') {
    next(source);
    return { kind: 'number', value: token.value };
  }
  const variable = variables.find((known) => token.kind === 'name' && token.text === known);
  if (variable === undefined) throw objection(source, 'expected `n`, `o` or `d`', meaning);
  next(source);
  return { kind: 'sum', of: new Map([[variable, 1]]) };
}

const meaning =
  'n is the accuracy of the new model, o that of the old one, d the share of examples whose prediction changed.';

/** A number without a variable: on the wrong side, or without its `*`. */
function loneNumber(source: Source, start: number): Error {
  if (peek(source).kind === 'name') return objection(source, 'expected `*` between a number and a variable');
  const isFirst = start === 0 && peek(source).kind === 'comparator';
  source.at = start;
  const hint = isFirst
    ? 'Variables stand on the left: `n > 0.8 +/- 0.05`.'
    : 'Numbers that are added belong to the right of the comparison.';
  return objection(source, 'expected a variable with this number, such as `0.5*n`', hint);
}

function times(scale: number, form: Form): Form {
  return form.kind === 'number'
    ? { kind: 'number', value: scale * form.value }
    : { kind: 'sum', of: scaled(form.of, scale) };
}

function scaled(sum: Sum, scale: number): Sum {
  return new Map(Array.from(sum, ([variable, coefficient]) => [variable, scale * coefficient]));
}

function add(a: Sum, b: Sum): Sum {
  const sum = new Map(a);
  for (const [variable, coefficient] of b) sum.set(variable, (sum.get(variable) ?? 0) + coefficient);
  return sum;
}

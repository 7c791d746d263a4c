import { writtenUnitNames } from '../comparison/units.ts';
import { nearest } from './nearest.ts';
import { alternatives, gateSyntaxError, type Span } from './syntaxError.ts';

/** The smallest pieces of a gate. Every gate ends with one `end` token. */
export type Token = Span &
  (
    | { readonly kind: 'name'; readonly text: string }
    /** A quoted name; `text` is what the quotes mean. */
    | { readonly kind: 'quoted'; readonly text: string }
    | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly unit: string | null }
    | { readonly kind: 'comparator'; readonly text: string }
    | { readonly kind: 'symbol'; readonly text: string }
    | { readonly kind: 'end'; readonly text: '' }
  );

/** Long enough for any rule that people can read; keeps every later step, recursive ones too, bounded. */
const longestGate = 2000;

/**
 * A plain name: a letter or `_`, then letters, digits and `_`, with `. / : @ -` only between two of these. So `val/loss`,
 * `top-5` and `recall@10` are names, and division and subtraction of metrics need blanks: `a / b`, `a - b`.
 */
const namePattern = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[./:@-]+[\p{L}\p{M}\p{N}_]+)*/uy;
const numberPattern = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const unitPattern = /\s*(%|\p{L}+)/uy;
const comparatorPattern = /[<>=!~≥≤≠]+/uy;
const symbolPattern = /\/\\|\+\/-|&&|\|\||[(){},+\-*/]/y;
const quotedPattern = /"(?:[^"\\]|\\.)*"|`[^`]*`/y;
/** The value of a label may be anything that does not end it: `class=0`, `size=0.5`, `range=<10`. */
const labelValuePattern = /[^\s,{}="`*][^\s,{}="`]*/uy;
const blankPattern = /\s+/y;

/** True for a name that needs no quotes. */
export function isPlainName(name: string): boolean {
  return name !== 'and' && matchAt(namePattern, name, 0) === name;
}

/** True for a label's value that needs no quotes. */
export function isPlainLabelValue(value: string): boolean {
  return matchAt(labelValuePattern, value, 0) === value;
}

/** The pieces of a gate's text; a UserError at the first that is none. */
export function tokenize(text: string): Token[] {
  if (text.length > longestGate) {
    const span = { start: longestGate, end: longestGate + 1 };
    throw gateSyntaxError(
      text,
      span,
      `it has ${text.length} characters, at most ${longestGate} are accepted`,
    );
  }
  const tokens: Token[] = [];
  let at = 0;
  let inLabels = false;
  for (;;) {
    at += matchAt(blankPattern, text, at).length;
    if (at >= text.length) return [...tokens, { kind: 'end', text: '', start: at, end: at + 1 }];
    const previous = tokens.at(-1)?.text;
    const token: Token = inLabels ? labelToken(text, at, previous === '=') : tokenAt(text, at);
    tokens.push(token);
    at = token.end;
    if (token.kind === 'symbol' && (token.text === '{' || token.text === '}')) inLabels = token.text === '{';
  }
}

function tokenAt(text: string, start: number): Token {
  const number = matchAt(numberPattern, text, start);
  if (number !== '') return numberToken(text, start, number);
  const comparator = matchAt(comparatorPattern, text, start);
  if (comparator !== '') return piece('comparator', comparator, start);
  return wordToken(text, start);
}

/** Inside `{…}` a number is text, `=` is no comparison, and a value needs quotes only where it could be misread. */
function labelToken(text: string, start: number, isValue: boolean): Token {
  if (text[start] === '=') return piece('symbol', '=', start);
  const value = isValue ? matchAt(labelValuePattern, text, start) : '';
  return value === '' ? wordToken(text, start) : piece('name', value, start);
}

function wordToken(text: string, start: number): Token {
  const name = matchAt(namePattern, text, start);
  if (name !== '') return piece('name', name, start);
  const symbol = matchAt(symbolPattern, text, start);
  if (symbol !== '') return piece('symbol', symbol, start);
  const quoted = matchAt(quotedPattern, text, start);
  if (quoted !== '') return quotedToken(text, start, quoted);
  throw strayCharacter(text, start);
}

function piece(kind: 'name' | 'comparator' | 'symbol', text: string, start: number): Token {
  return { kind, text, start, end: start + text.length };
}

/** A unit belongs to the number when it is one; other letters right behind a number are a mistake. */
function numberToken(text: string, start: number, number: string): Token {
  const value = Number(number);
  const numberEnd = start + number.length;
  if (!Number.isFinite(value)) {
    throw gateSyntaxError(text, { start, end: numberEnd }, `${number} is too large for a number`);
  }
  const match = matchAt(unitPattern, text, numberEnd);
  const unit = match.trim();
  if (unitNames.includes(unit))
    return { kind: 'number', text: number, value, unit, start, end: numberEnd + match.length };
  if (unit !== '' && unit === match) {
    throw unknownUnit(text, { start: numberEnd, end: numberEnd + unit.length }, unit);
  }
  return { kind: 'number', text: number, value, unit: null, start, end: numberEnd };
}

/** What may stand behind a number: `%` and `pp` are shares of 1, the others have a dimension. */
export const unitNames: readonly string[] = ['%', 'pp', ...writtenUnitNames];

function unknownUnit(text: string, span: Span, unit: string): Error {
  const meant = nearest(unit, unitNames, 1);
  const hint =
    meant.length > 0
      ? `Did you mean ${alternatives(meant)}?`
      : 'Put a metric whose name begins with a digit in quotes, "5fold_accuracy".';
  return gateSyntaxError(
    text,
    span,
    `unknown unit \`${unit}\`, expected one of ${unitNames.join(' ')}`,
    hint,
  );
}

function quotedToken(text: string, start: number, quoted: string): Token {
  const span = { start, end: start + quoted.length };
  const inner = quoted.startsWith('`') ? quoted.slice(1, -1) : unescaped(text, span, quoted);
  if (inner === '') throw gateSyntaxError(text, span, 'a quoted name must not be empty');
  return { kind: 'quoted', text: inner, ...span };
}

/** Double quotes take the escapes of JSON. */
function unescaped(text: string, span: Span, quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw gateSyntaxError(
      text,
      span,
      'the quoted name has a control character, or an escape that JSON does not know',
      'Write `\\\\` for a backslash and `\\"` for a quote, or put the name in backticks.',
    );
  }
}

function strayCharacter(text: string, start: number): Error {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const span = { start, end: start + character.length };
  if (character === '"' || character === '`') {
    return gateSyntaxError(text, { start, end: text.length }, 'the quoted name has no closing quote');
  }
  const hint = character === "'" ? 'Names are quoted with " or with backticks.' : strayHint;
  return gateSyntaxError(text, span, `\`${character}\` has no meaning here`, hint);
}

const strayHint =
  'Names of metrics that hold anything but letters, digits, `_` and `. / : @ -` between them go in double quotes.';

/** What `pattern` (sticky) matches at `at`; empty for no match. Sets the pattern's position, so none is carried over. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

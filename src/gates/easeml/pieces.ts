import { gateSyntaxError } from '../syntaxError.ts';
import type { Token } from '../tokens.ts';

/** As long as a gate may be. */
const longestCondition = 2000;

/**
 * The pieces of a condition. Not those of a gate: there `n-o` is the name of a metric, here it is a difference, and a
 * number has no unit.
 */
export function conditionPieces(text: string): Token[] {
  if (text.length > longestCondition) {
    const problem = `it has ${text.length} characters, at most ${longestCondition} are accepted`;
    throw gateSyntaxError(
      text,
      { start: longestCondition, end: longestCondition + 1 },
      problem,
      undefined,
      'condition',
    );
  }
  const pieces: Token[] = [];
  for (let at = afterBlanks(text, 0); at < text.length; at = afterBlanks(text, pieces.at(-1)?.end ?? 0)) {
    pieces.push(pieceAt(text, at));
  }
  return [...pieces, { kind: 'end', text: '', start: text.length, end: text.length + 1 }];
}

function pieceAt(text: string, start: number): Token {
  for (const { kind, pattern } of patterns) {
    const found = matchAt(pattern, text, start);
    if (found === '') continue;
    const span = { start, end: start + found.length };
    if (kind !== 'number') return { kind, text: spellings.get(found) ?? found, ...span };
    const value = Number(found);
    if (Number.isFinite(value)) return { kind, text: found, value, unit: null, ...span };
    throw gateSyntaxError(text, span, `${found} is too large for a number`, undefined, 'condition');
  }
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const span = { start, end: start + character.length };
  throw gateSyntaxError(text, span, `\`${character}\` has no meaning here`, example, 'condition');
}

/** What a condition looks like, for hints. */
export const example = 'A condition looks like `n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01`.';

const patterns = [
  { kind: 'number', pattern: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y },
  { kind: 'name', pattern: /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy },
  { kind: 'comparator', pattern: /[<>=!~≥≤≠]+/uy },
  { kind: 'symbol', pattern: /\/\\|∧|\+\/-|±|&&|\|\||[()+\-−*·/,%]/uy },
] as const;

/** The signs that a condition has in print. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['∧', '/\\'],
  ['±', '+/-'],
  ['−', '-'],
  ['·', '*'],
]);

function afterBlanks(text: string, at: number): number {
  return at + matchAt(/\s+/y, text, at).length;
}

/** What `pattern` (sticky) matches at `at`; empty for no match. Sets the pattern's position, so none is carried over. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

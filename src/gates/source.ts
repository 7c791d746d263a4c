import { alternatives, gateSyntaxError } from './syntaxError.ts';
import { type Token, tokenize } from './tokens.ts';

/** A gate's text while it is read, piece by piece. The parser's only state. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  /** How many parentheses and signs are open. */
  depth: number;
}

export function startSource(text: string): Source {
  return { text, tokens: tokenize(text), at: 0, depth: 0 };
}

/** The piece `ahead` of the next one; the end of the gate lies beyond every piece. */
export function peek(source: Source, ahead = 0): Token {
  const end = { kind: 'end', text: '', start: source.text.length, end: source.text.length + 1 } as const;
  return source.tokens[source.at + ahead] ?? end;
}

/** The next piece, which is then read. */
export function next(source: Source): Token {
  const token = peek(source);
  source.at += 1;
  return token;
}

export function isSymbol(token: Token, text: string): boolean {
  return token.kind === 'symbol' && token.text === text;
}

/** Reads the next piece if it is this symbol. */
export function take(source: Source, symbol: string): boolean {
  const found = isSymbol(peek(source), symbol);
  if (found) next(source);
  return found;
}

/** Reads this symbol or fails. `purpose` says what it is for. */
export function expect(source: Source, symbol: string, purpose: string): void {
  if (!take(source, symbol)) throw fail(source, `expected \`${symbol}\` ${purpose}`);
}

/** Reads one of these words or fails. */
export function expectWord<T extends string>(source: Source, words: readonly T[], what: string): T {
  const token = peek(source);
  const word = words.find((candidate) => token.kind === 'name' && candidate === token.text);
  if (word === undefined) throw fail(source, `expected ${what}: ${alternatives(words)}`);
  next(source);
  return word;
}

/** An error at the next piece, with what was found there. */
export function fail(source: Source, problem: string, hint?: string): Error {
  const token = peek(source);
  const found = token.kind === 'end' ? 'the gate ends here' : `found \`${describe(source, token)}\``;
  return gateSyntaxError(source.text, token, `${found}, ${problem}`, hint);
}

const longestQuoted = 40;

function describe({ text }: Source, { start, end }: Token): string {
  const found = text.slice(start, end);
  return found.length > longestQuoted ? `${found.slice(0, longestQuoted)}…` : found;
}

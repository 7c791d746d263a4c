/** Where a text stops being JSON. Both count from 1; columns in UTF-16 units. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The place of the first mistake in a text that `JSON.parse` refused; the end of the text when it is cut off.
 * Needed because the messages of `JSON.parse` name no place for some mistakes, and differ between Node versions.
 */
export function jsonErrorPosition(text: string): Position {
  const before = text.slice(0, firstMistake(text));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

type Expected = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** A token at the position of `lastIndex`. Strings are matched by `stringEnd`, which needs no backtracking. */
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

function firstMistake(text: string): number {
  const closers: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length && expected !== 'nothing') {
    const end = tokenEnd(text, at, expected, closers.at(-1));
    if (end === null) return at;
    expected = expectedAfter(text.charAt(at), expected, closers);
    at = skipSpace(text, end);
  }
  return at;
}

/** The end of the token at `at` if it may stand there, else null. */
function tokenEnd(text: string, at: number, expected: Expected, closer: string | undefined): number | null {
  const character = text.charAt(at);
  if (character === closer && expected.endsWith('End')) return at + 1;
  if (expected === 'colon') return character === ':' ? at + 1 : null;
  if (expected === 'commaOrEnd') return character === ',' ? at + 1 : null;
  if (character === '"') return stringEnd(text, at);
  if (!expected.startsWith('value')) return null;
  if (character === '{' || character === '[') return at + 1;
  scalar.lastIndex = at;
  return scalar.test(text) ? scalar.lastIndex : null;
}

/** What follows a good token that starts with `character`. Keeps `closers` up to date. */
function expectedAfter(character: string, expected: Expected, closers: ('}' | ']')[]): Expected {
  if (expected === 'colon') return 'value';
  if (expected.startsWith('name') && character === '"') return 'colon';
  if (expected === 'commaOrEnd' && character === ',') return closers.at(-1) === '}' ? 'name' : 'value';
  if (character === '{' || character === '[') {
    closers.push(character === '{' ? '}' : ']');
    return character === '{' ? 'nameOrEnd' : 'valueOrEnd';
  }
  if (character === '}' || character === ']') closers.pop();
  return closers.length === 0 ? 'nothing' : 'commaOrEnd';
}

function stringEnd(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < ' ') return null;
    if (character === '\\') {
      const length = escapeLength(text, at);
      if (length === null) return null;
      at += length - 1;
    }
  }
  return null;
}

function escapeLength(text: string, at: number): number | null {
  if ('"\\/bfnrt'.includes(text.charAt(at + 1))) return 2;
  return /^\\u[0-9a-fA-F]{4}$/.test(text.slice(at, at + 6)) ? 6 : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}

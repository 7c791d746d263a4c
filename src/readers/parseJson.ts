import { readString } from './jsonString.ts';
import { couldBeginWord, wordValue, type Dialect } from './jsonWords.ts';
import { maxDepth, type Plain } from './plain.ts';

export type ParsedJson =
  | { readonly kind: 'parsed'; readonly value: Plain; readonly duplicateKeys: readonly string[] }
  | {
      readonly kind: 'broken';
      /** What is wrong, to be followed by the place. */
      readonly problem: string;
      /** UTF-16 units from the start of the text. */
      readonly offset: number;
      /** True when the text simply ends too early. */
      readonly truncated: boolean;
    };

/** Objects and lists in one document; each costs some 200 bytes, whatever it holds. */
const maxContainers = 1_000_000;
const maxDuplicateKeys = 20;

interface Cursor {
  readonly text: string;
  readonly dialect: Dialect;
  at: number;
  containers: number;
  readonly duplicateKeys: string[];
  problem: string | null;
}

/**
 * Parses a whole JSON text (RFC 8259). Unlike `JSON.parse` it takes Python's NaN and infinities, tells of
 * keys that stand twice (the last one wins), keeps 64-bit whole numbers, and bounds depth and size before
 * memory or stack are gone. It never throws: output lines that merely look like JSON are many, and exceptions
 * are slow.
 */
export function parseJson(text: string, dialect: Dialect = 'json'): ParsedJson {
  const cursor: Cursor = { text, dialect, at: 0, containers: 0, duplicateKeys: [], problem: null };
  const value = readValue(cursor, 1);
  skipSpace(cursor);
  if (value !== undefined && cursor.at < text.length) fail(cursor, 'text after the end of the document');
  if (value !== undefined && cursor.problem === null)
    return { kind: 'parsed', value, duplicateKeys: cursor.duplicateKeys };
  const truncated = cursor.at >= text.length;
  const problem = cursor.problem ?? 'not a value';
  return {
    kind: 'broken',
    problem: truncated ? 'the document ends too early, it looks cut off' : problem,
    offset: cursor.at,
    truncated,
  };
}

/** Undefined means failure, noted in the cursor with the place of the mistake. */
function readValue(cursor: Cursor, depth: number): Plain | undefined {
  skipSpace(cursor);
  switch (cursor.text.charAt(cursor.at)) {
    case '{':
      return enter(cursor, depth, readObject);
    case '[':
      return enter(cursor, depth, readList);
    case '(':
      return cursor.dialect === 'python'
        ? enter(cursor, depth, readList)
        : fail(cursor, 'unexpected character "("');
    case '"':
      return readText(cursor);
    case "'":
      return cursor.dialect === 'python' ? readText(cursor) : fail(cursor, 'unexpected character "\'"');
    default:
      return readWord(cursor, depth);
  }
}

function enter(
  cursor: Cursor,
  depth: number,
  read: (cursor: Cursor, depth: number) => Plain | undefined,
): Plain | undefined {
  if (depth > maxDepth) return fail(cursor, `nested deeper than ${maxDepth} levels`);
  cursor.containers++;
  if (cursor.containers > maxContainers)
    return fail(cursor, `more than ${maxContainers.toLocaleString('en')} objects and lists`);
  return read(cursor, depth);
}

function readObject(cursor: Cursor, depth: number): Plain | undefined {
  const members = new Map<string, Plain>();
  cursor.at++;
  skipSpace(cursor);
  if (take(cursor, '}')) return members;
  for (;;) {
    const key = readKey(cursor);
    if (key === undefined) return undefined;
    skipSpace(cursor);
    if (!take(cursor, ':')) return fail(cursor, 'expected ":" after a key');
    const value = readValue(cursor, depth + 1);
    if (value === undefined) return undefined;
    if (members.has(key) && cursor.duplicateKeys.length < maxDuplicateKeys) cursor.duplicateKeys.push(key);
    members.set(key, value);
    skipSpace(cursor);
    if (take(cursor, '}')) return members;
    if (!take(cursor, ',')) return fail(cursor, 'expected "," or "}"');
    skipSpace(cursor);
    if (cursor.dialect === 'python' && take(cursor, '}')) return members;
  }
}

function readKey(cursor: Cursor): string | undefined {
  const quote = cursor.text[cursor.at];
  if (quote === '"' || (quote === "'" && cursor.dialect === 'python')) return readText(cursor);
  if (cursor.dialect === 'json') return fail(cursor, 'expected a key in double quotes');
  const key = readWord(cursor, maxDepth);
  return typeof key === 'number' || typeof key === 'bigint' ? String(key) : fail(cursor, 'expected a key');
}

function readList(cursor: Cursor, depth: number): Plain | undefined {
  const closer = cursor.text[cursor.at] === '(' ? ')' : ']';
  const items: Plain[] = [];
  cursor.at++;
  skipSpace(cursor);
  if (take(cursor, closer)) return items;
  for (;;) {
    const item = readValue(cursor, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
    skipSpace(cursor);
    if (take(cursor, closer)) return items;
    if (!take(cursor, ',')) return fail(cursor, `expected "," or "${closer}"`);
    skipSpace(cursor);
    if (cursor.dialect === 'python' && take(cursor, closer)) return items;
  }
}

function readText(cursor: Cursor): string | undefined {
  const string = readString(cursor.text, cursor.at, cursor.dialect);
  cursor.at = string.at;
  return string.kind === 'text' ? string.text : fail(cursor, string.problem);
}

function readWord(cursor: Cursor, depth: number): Plain | undefined {
  const start = cursor.at;
  let end = start;
  while (isWordCode(cursor.text.charCodeAt(end))) end++;
  const word = cursor.text.slice(start, end);
  if (word === '') return fail(cursor, `unexpected character ${JSON.stringify(cursor.text[start] ?? '')}`);
  const value = wordValue(word, cursor.dialect);
  if (value !== undefined) {
    cursor.at = end;
    return value;
  }
  if (cursor.dialect === 'python' && cursor.text[end] === '(') return readCall(cursor, end, depth);
  if (end === cursor.text.length && couldBeginWord(word)) cursor.at = end;
  return fail(cursor, `${JSON.stringify(shorten(word))} is not a value`);
}

/**
 * `np.float64(0.5)` and `tensor(0.5, device='cuda:0')`: what Python shows of numbers that are not its own.
 */
function readCall(cursor: Cursor, open: number, depth: number): Plain | undefined {
  cursor.at = open + 1;
  const value = readValue(cursor, depth + 1);
  if (value === undefined) return undefined;
  skipSpace(cursor);
  if (take(cursor, ')')) return value;
  const close = cursor.text[cursor.at] === ',' ? cursor.text.indexOf(')', cursor.at) : -1;
  if (close < 0) return fail(cursor, 'expected ")"');
  cursor.at = close + 1;
  return value;
}

/** Letters, digits, `+ - . _`: what numbers, words and names are made of. */
function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 43 ||
    code === 45 ||
    code === 46 ||
    code === 95
  );
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    cursor.at++;
  }
}

function take(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at++;
  return true;
}

function fail(cursor: Cursor, problem: string): undefined {
  cursor.problem ??= problem;
  return undefined;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

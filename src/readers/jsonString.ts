import type { Dialect } from './jsonWords.ts';

/** `at`: the position after the string, or that of the mistake; the end of the text when it is cut off. */
type StringResult =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'broken'; readonly problem: string; readonly at: number };

const backslash = 92;

/** Reads the string whose quote is at `start`. */
export function readString(text: string, start: number, dialect: Dialect): StringResult {
  const quote = text.charCodeAt(start);
  const parts: string[] = [];
  let partStart = start + 1;
  for (let at = partStart; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const rest = text.slice(partStart, at);
      return { kind: 'text', text: parts.length === 0 ? rest : parts.join('') + rest, at: at + 1 };
    }
    if (code < 32) return { kind: 'broken', problem: 'a control character inside a string', at };
    if (code === backslash) {
      const escape = readEscape(text, at, dialect);
      if (escape === null)
        return {
          kind: 'broken',
          problem: 'a broken escape inside a string',
          at: isCutOff(text, at) ? text.length : at,
        };
      parts.push(text.slice(partStart, at), escape.text);
      partStart = at + escape.length;
      at = partStart - 1;
    }
  }
  return { kind: 'broken', problem: 'a string without an end', at: text.length };
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function readEscape(
  text: string,
  at: number,
  dialect: Dialect,
): { readonly text: string; readonly length: number } | null {
  const letter = text.charAt(at + 1);
  const simple = simpleEscapes.get(letter) ?? (dialect === 'python' && letter === "'" ? letter : undefined);
  if (simple !== undefined) return { text: simple, length: 2 };
  const digits = hexDigits(letter, dialect);
  const hex = text.slice(at + 2, at + 2 + digits);
  if (digits === 0 || hex.length < digits || !/^[0-9a-f]+$/i.test(hex)) return null;
  const code = Number.parseInt(hex, 16);
  if (code > 0x10ffff) return null;
  return { text: digits === 8 ? String.fromCodePoint(code) : String.fromCharCode(code), length: 2 + digits };
}

function hexDigits(letter: string, dialect: Dialect): number {
  if (letter === 'u') return 4;
  if (dialect === 'json') return 0;
  return letter === 'x' ? 2 : letter === 'U' ? 8 : 0;
}

/** An escape is at most 10 characters long (`\U0001f600`). */
function isCutOff(text: string, at: number): boolean {
  return (
    text.length - at < 10 && /^\\(?:$|u[0-9a-f]{0,3}$|x[0-9a-f]?$|U[0-9a-f]{0,7}$)/i.test(text.slice(at))
  );
}

import { UserError } from '../errors.ts';

/** A stretch of a gate's text, as offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How much of a long gate is shown on each side of the mistake. */
const contextLength = 60;

/** An error that points at its place: what is wrong, the line, a caret under the column, and what would be right. */
export function gateSyntaxError(
  text: string,
  { start, end }: Span,
  problem: string,
  hint?: string,
  what: 'gate' | 'condition' = 'gate',
): UserError {
  const column = width(text.slice(0, start)) + 1;
  const from = Math.max(0, start - contextLength);
  const before = visible(text.slice(from, start));
  const rest = visible(text.slice(start, start + contextLength));
  const lead = from > 0 ? '…' : '';
  const tail = start + contextLength < text.length ? '…' : '';
  const carets = '^'.repeat(Math.max(1, Math.min(width(text.slice(start, end)), contextLength)));
  const lines = [
    `the ${what} cannot be read at column ${column}: ${problem}`,
    `  ${lead}${before}${rest}${tail}`,
    `  ${' '.repeat(lead.length + width(before))}${carets}`,
  ];
  return new UserError(lines.join('\n'), { hint });
}

/** Characters, where a pair of surrogates is one. */
function width(text: string): number {
  return Array.from(text).length;
}

/** Control characters as blanks: they would move the caret, or the reader's terminal. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ');
}

/** "`a`, `b` or `c`" */
export function alternatives(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}

import { visibleSpan } from './lineSplitter.ts';

const newline = 10;
const openBrace = 123;
const carriageReturn = 13;
const escape = 27;
const openBracket = 91;

/** Calls `visit` with the visible part of each line that may hold a metric, in order. */
export type FindCandidates = (
  bytes: Buffer,
  start: number,
  end: number,
  visit: (start: number, end: number) => void,
) => void;

/**
 * Output is long and mostly holds no metric, so lines are not looked at one by one: native searches jump to
 * the next place that may matter, and only its line is decoded. Such places are a `{`, `::` or `Epoch ` at the
 * start of a line, the `]` and tab behind a number there (XGBoost, LightGBM), `/step` (Keras), `Trial ` (Optuna), and any of `words`
 * anywhere. The searches look for a text's first byte, so that one which is rare is four times as quick.
 */
export function createCandidateFinder(words: readonly string[]): FindCandidates {
  const pattern = words.length === 0 ? null : new RegExp(words.map(bytesPattern).join('|'), 'g');
  return (bytes, start, end, visit) => {
    const block = bytes.subarray(start, end);
    const drawsOver = block.includes(carriageReturn);
    const searches = [
      openingSearch(block, drawsOver, (from) => block.indexOf(openBrace, from)),
      openingSearch(block, drawsOver, (from) => block.indexOf('::', from)),
      openingSearch(block, drawsOver, (from) => block.indexOf('Epoch ', from)),
      iterationSearch(block),
      plainSearch(block, '/step'),
      plainSearch(block, 'Trial '),
      ...(pattern === null ? [] : [wordSearch(pattern, block)]),
    ];
    visitHits(block, searches, (lineStart, lineEnd) => {
      const visible = drawsOver ? visibleSpan(block, lineStart, lineEnd) : { start: lineStart, end: lineEnd };
      visit(start + visible.start, start + visible.end);
    });
  };
}

/** All lines: for patterns, which may match anywhere. */
export const findAllLines: FindCandidates = (bytes, start, end, visit) => {
  for (let lineStart = start; lineStart <= end;) {
    const found = bytes.indexOf(newline, lineStart);
    const lineEnd = found < 0 || found > end ? end : found;
    const visible = visibleSpan(bytes, lineStart, lineEnd);
    visit(visible.start, visible.end);
    lineStart = lineEnd + 1;
  }
};

/** The first position at or after `from` that matters, or Infinity. */
type Search = (from: number) => number;

function visitHits(
  block: Buffer,
  searches: readonly Search[],
  visit: (lineStart: number, lineEnd: number) => void,
): void {
  const hits = searches.map((search) => search(0));
  for (;;) {
    let hit = Infinity;
    for (const position of hits) if (position < hit) hit = position;
    if (hit === Infinity) return;
    const lineEnd = endOfLine(block, hit);
    visit(startOfLine(block, hit), lineEnd);
    for (let index = 0; index < hits.length; index++) {
      if ((hits[index] ?? Infinity) < lineEnd) hits[index] = searches[index]?.(lineEnd) ?? Infinity;
    }
  }
}

/** Narrows a search to hits that a line, or what is drawn over it, begins with. */
function openingSearch(block: Buffer, drawsOver: boolean, search: Search): Search {
  const skip = drawsOver ? endOfDrawing : endOfLine;
  return (from) => {
    for (let at = search(from); at >= 0; at = search(skip(block, at))) {
      if (isOpening(block, at)) return at;
    }
    return Infinity;
  };
}

/**
 * True when only blanks stand between the hit and the start of the line or the last carriage return. An escape
 * sequence may stand there too: what it hides shows when the line is decoded.
 */
function isOpening(block: Buffer, hit: number): boolean {
  let at = hit - 1;
  while (block[at] === 32 || block[at] === 9) at--;
  return at < 0 || block[at] === newline || block[at] === carriageReturn || endsEscape(block, at);
}

/** True at the last byte of `ESC [ 1 ; 31 m` and the like. */
function endsEscape(block: Buffer, end: number): boolean {
  let at = end - 1;
  while (isParameter(block[at])) at--;
  return block[at] === openBracket && block[at - 1] === escape;
}

function isParameter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x3f;
}

/** `[12]` and a tab, at the start of a line or behind what draws over it. */
function iterationSearch(block: Buffer): Search {
  return (from) => {
    for (let at = block.indexOf(']\t', from); at >= 0; at = block.indexOf(']\t', at + 1)) {
      let start = at - 1;
      while (isDigit(block[start])) start--;
      if (start < at - 1 && block[start] === openBracket && isOpening(block, start)) return at;
    }
    return Infinity;
  };
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function plainSearch(block: Buffer, text: string): Search {
  return (from) => {
    const at = block.indexOf(text, from);
    return at < 0 ? Infinity : at;
  };
}

function wordSearch(pattern: RegExp, block: Buffer): Search {
  const text = block.toString('latin1');
  return (from) => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? Infinity;
  };
}

/** A word's UTF-8 bytes, each as the Latin-1 character that stands for it in `wordSearch`. */
function bytesPattern(word: string): string {
  return Buffer.from(word, 'utf8')
    .toString('latin1')
    .replace(/[^A-Za-z0-9_]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function startOfLine(block: Buffer, position: number): number {
  return position === 0 ? 0 : block.lastIndexOf(newline, position - 1) + 1;
}

function endOfLine(block: Buffer, position: number): number {
  const end = block.indexOf(newline, position);
  return end < 0 ? block.length : end;
}

/** Where the line ends, or starts over. */
function endOfDrawing(block: Buffer, position: number): number {
  let at = position;
  while (at < block.length && block[at] !== newline && block[at] !== carriageReturn) at++;
  return at;
}

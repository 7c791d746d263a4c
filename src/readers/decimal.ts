import { doubleOf } from './decimalValue.ts';

/** A place in a file's bytes, and what was found there: one object for millions of numbers. */
export interface DecimalScan {
  /** Behind the number; equal to the start when there is none. */
  end: number;
  /** NaN when the digits are too many for quick arithmetic: then the text between start and end says it. */
  value: number;
  /** Whether JSON allows this spelling: no plus sign, no needless zeros in front, digits on both sides of the point. */
  isJson: boolean;
  /** The bytes of the latest number, and the same to be read four at a time. */
  bytes: Uint8Array;
  view: DataView;
}

const plus = 43;
const minus = 45;
const dot = 46;
const zero = 48;
/** More digits than this before the point are left to `Number`. */
const mostWholeDigits = 15;
/** Behind the point of a number, digits are looked at this far. */
const farthestDigit = 24;

export function createDecimalScan(): DecimalScan {
  return {
    end: 0,
    value: 0,
    isJson: false,
    bytes: new Uint8Array(0),
    view: new DataView(new ArrayBuffer(0)),
  };
}

/**
 * Reads a decimal number, `-1.5e-3`, that begins at `start`: as `parseNumber` takes it, but without NaN and infinities.
 * Gives exactly what `Number` would, or no value: see `doubleOf`.
 */
export function scanDecimal(bytes: Uint8Array, start: number, scan: DecimalScan): void {
  if (bytes !== scan.bytes) {
    scan.bytes = bytes;
    scan.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  if (!scanUsual(bytes, start, scan)) scanAny(bytes, start, scan);
}

/**
 * A number as programs write it, `0.6270738778807735`, its digits behind the point four at a time. False, with nothing
 * found, for what only `scanAny` takes.
 */
function scanUsual(bytes: Uint8Array, start: number, scan: DecimalScan): boolean {
  const { view } = scan;
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let at = first;
  let whole = 0;
  for (;;) {
    const digit = (bytes[at] ?? 0) - zero;
    if (!(digit >= 0 && digit <= 9)) break;
    whole = whole * 10 + digit;
    at++;
  }
  const wholeDigits = at - first;
  if (wholeDigits === 0 || wholeDigits > mostWholeDigits) return false;
  let high = 0;
  let low = 0;
  let quads = 0;
  let tail = 0;
  let tailDigits = 0;
  const hasPoint = bytes[at] === dot;
  if (hasPoint) {
    at++;
    if (at + farthestDigit > bytes.length) return false;
    let word = view.getInt32(at, true);
    let others = notDigits(word);
    while (others === 0) {
      if (quads < 2) high = Math.imul(high, 10_000) + fourDigits(word);
      else if (quads < 4) low = Math.imul(low, 10_000) + fourDigits(word);
      else return false;
      quads++;
      at += 4;
      word = view.getInt32(at, true);
      others = notDigits(word);
    }
    tailDigits = (31 - Math.clz32(others & -others)) >> 3;
    tail = fourDigits((word << ((3 - tailDigits) << 3)) << 8);
    at += tailDigits;
  }
  const fraction = quads * 4 + tailDigits;
  const marked = ((bytes[at] ?? 0) | 32) === 101 ? endOfExponent(bytes, at) : at;
  if (marked < 0) return false;
  const exponent = marked === at ? 0 : exponentBetween(bytes, at + 1, marked);
  const lowDigits = quads > 2 ? (quads - 2) * 4 : 0;
  const magnitude =
    marked === at && fraction === 0
      ? whole
      : doubleOf(whole, high, lowDigits, low, tailDigits, tail, fraction, exponent);
  scan.end = marked;
  scan.value = isNegative ? -magnitude : magnitude;
  scan.isJson = (wholeDigits === 1 || bytes[first] !== zero) && (!hasPoint || fraction > 0);
  return true;
}

/** Zero for four digits; else the lowest bit that is set stands in the first byte that is none. */
function notDigits(word: number): number {
  return ((word & 0xf0f0f0f0) | (((word + 0x06060606) & 0xf0f0f0f0) >>> 4)) ^ 0x33333333;
}

/** The number that four digits, the first in the lowest byte, stand for; bytes of zero count as digits. */
function fourDigits(word: number): number {
  const pairs = (Math.imul(word & 0x0f0f0f0f, 2_561) >>> 8) & 0x00ff00ff;
  return Math.imul(pairs, 6_553_601) >>> 16;
}

/** Any spelling, its value left to `Number`. */
function scanAny(bytes: Uint8Array, start: number, scan: DecimalScan): void {
  const isSigned = bytes[start] === minus || bytes[start] === plus;
  const first = isSigned ? start + 1 : start;
  const point = endOfDigits(bytes, first);
  const end = bytes[point] === dot ? endOfDigits(bytes, point + 1) : point;
  const digits = end - first - (end > point ? 1 : 0);
  const marked = endOfExponent(bytes, end);
  const isNumber = digits > 0 && marked >= 0;
  scan.end = isNumber ? marked : start;
  scan.value = Number.NaN;
  scan.isJson =
    isNumber &&
    bytes[start] !== plus &&
    point > first &&
    end !== point + 1 &&
    (point === first + 1 || bytes[first] !== zero);
}

/** Behind `e-3`; where it would begin when there is none; -1 when there is an `e` without digits. */
function endOfExponent(bytes: Uint8Array, start: number): number {
  if (((bytes[start] ?? 0) | 32) !== 101) return start;
  const from = bytes[start + 1] === plus || bytes[start + 1] === minus ? start + 2 : start + 1;
  const end = endOfDigits(bytes, from);
  return end === from ? -1 : end;
}

function endOfDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const digit = (bytes[at] ?? 0) - zero;
    if (!(digit >= 0 && digit <= 9)) return at;
    at++;
  }
}

function exponentBetween(bytes: Uint8Array, start: number, end: number): number {
  let exponent = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= zero && exponent < 10_000) exponent = exponent * 10 + byte - zero;
  }
  return bytes[start] === minus ? -exponent : exponent;
}

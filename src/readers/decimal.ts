/** Powers of ten that a double holds exactly. */
const powers: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** A place in a file's bytes, and what was found there: one object for millions of numbers. */
export interface DecimalScan {
  /** Behind the number; equal to the start when there is none. */
  end: number;
  /** NaN when the digits are too many for quick arithmetic: then the text between start and end says it. */
  value: number;
  /** Whether JSON allows this spelling: no plus sign, no needless zeros in front, digits on both sides of the point. */
  isJson: boolean;
}

const plus = 43;
const minus = 45;
const dot = 46;
const zero = 48;

/**
 * Reads a decimal number, `-1.5e-3`, that begins at `start`: as `parseNumber` takes it, but without NaN and infinities.
 * Gives exactly what `Number` would, or no value: see `exactQuotient`.
 */
export function scanDecimal(bytes: Uint8Array, start: number, scan: DecimalScan): void {
  let at = start;
  const isNegative = bytes[at] === minus;
  if (isNegative || bytes[at] === plus) at++;
  const first = at;
  let point = -1;
  for (; ; at++) {
    if (bytes[at] === dot && point < 0) point = at;
    else if (bytes[at] !== zero) break;
  }
  const significant = at;
  /** Nine significant digits, and the nine after them. */
  let high = 0;
  for (let limit = at + 9; at < limit; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) high = (high * 10 + digit) | 0;
    else if (digit !== dot - zero || point >= 0) break;
    else [point, limit] = [at, limit + 1];
  }
  const highDigits = at - significant - (point >= significant ? 1 : 0);
  const middle = at;
  let low = 0;
  if (highDigits === 9) {
    for (let limit = at + 9; at < limit; at++) {
      const digit = (bytes[at] ?? 0) - zero;
      if (digit >= 0 && digit <= 9) low = (low * 10 + digit) | 0;
      else if (digit !== dot - zero || point >= 0) break;
      else [point, limit] = [at, limit + 1];
    }
  }
  const lowDigits = at - middle - (point >= middle ? 1 : 0);
  const isLong = lowDigits === 9 && (isDigit(bytes[at]) || bytes[at] === dot);
  while (isDigit(bytes[at]) || (bytes[at] === dot && point < 0)) {
    if (bytes[at] === dot) point = at;
    at++;
  }
  scan.end = start;
  if (at - first === (point < 0 ? 0 : 1)) return;
  const fraction = point < 0 ? 0 : at - point - 1;
  const marked = endOfExponent(bytes, at);
  if (marked < 0) return;
  const exponent = marked === at ? 0 : exponentBetween(bytes, at + 1, marked);
  scan.end = marked;
  scan.isJson =
    (first === start || isNegative) &&
    (point < 0 || (fraction > 0 && point > first)) &&
    !(bytes[first] === zero && isDigit(bytes[first + 1]));
  const magnitude = isLong ? Number.NaN : magnitudeOf(high, low, highDigits + lowDigits, exponent - fraction);
  scan.value = isNegative ? -magnitude : magnitude;
}

/** Behind `e-3`; where it would begin when there is none; -1 when there is an `e` without digits. */
function endOfExponent(bytes: Uint8Array, start: number): number {
  if (((bytes[start] ?? 0) | 32) !== 101) return start;
  let at = bytes[start + 1] === plus || bytes[start + 1] === minus ? start + 2 : start + 1;
  if (!isDigit(bytes[at])) return -1;
  while (isDigit(bytes[at])) at++;
  return at;
}

function exponentBetween(bytes: Uint8Array, start: number, end: number): number {
  let exponent = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= zero && exponent < 10_000) exponent = exponent * 10 + byte - zero;
  }
  return bytes[start] === minus ? -exponent : exponent;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

/** `high` and `low` hold `digits` digits; NaN when that times 10^exponent needs more than quick arithmetic. */
function magnitudeOf(high: number, low: number, digits: number, exponent: number): number {
  if (digits === 0) return 0;
  const shift = digits > 9 ? (powers[digits - 9] ?? 1) : 1;
  if (digits <= 15) {
    const integer = high * shift + low;
    if (exponent === 0) return integer;
    if (exponent < 0) return exponent < -22 ? Number.NaN : integer / (powers[-exponent] ?? 1);
    return exponent > 22 ? Number.NaN : integer * (powers[exponent] ?? 1);
  }
  return exponent <= 0 && exponent >= -22
    ? exactQuotient(high, shift, low, powers[-exponent] ?? 1)
    : Number.NaN;
}

/** 2^27 + 1 cuts a double into halves whose products are exact (Dekker 1971). */
const splitter = 134_217_729;
const slack = 2 ** -50;

/**
 * (high × shift + low) / power, rounded once, as the nearest double. The numerator, up to 18 digits, is an unevaluated
 * sum of two doubles; so is the quotient, to some 100 bits. NaN where these do not settle which double is the nearest.
 */
function exactQuotient(high: number, shift: number, low: number, power: number): number {
  const product = high * shift;
  const rest = productError(high, shift, product) + low;
  const numerator = product + rest;
  const numeratorError = rest - (numerator - product);
  const quotient = numerator / power;
  const back = quotient * power;
  const remainder = numerator - back - productError(quotient, power, back) + numeratorError;
  const correction = remainder / power;
  const above = quotient + correction * (1 + slack);
  return above === quotient + correction * (1 - slack) ? above : Number.NaN;
}

/** What rounding took from `one × other`, exactly (Dekker's product). */
function productError(one: number, other: number, product: number): number {
  const oneScaled = one * splitter;
  const oneHigh = oneScaled - (oneScaled - one);
  const oneLow = one - oneHigh;
  const otherScaled = other * splitter;
  const otherHigh = otherScaled - (otherScaled - other);
  const otherLow = other - otherHigh;
  return oneLow * otherLow - (product - oneHigh * otherHigh - oneLow * otherHigh - oneHigh * otherLow);
}

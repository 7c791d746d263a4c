const digit0 = 48;
const digit9 = 57;
const minus = 45;
const point = 46;

/** Whole numbers up to here have an exact double, and so have the powers of ten up to 10^22. */
const maxExactDigits = 15;
const powersOfTen: readonly number[] = Array.from({ length: maxExactDigits + 1 }, (_, power) => 10 ** power);

/** No number is written longer, and `"-Infinity"` is the longest word. */
const maxNumberBytes = 64;

const words: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['"NaN"', Number.NaN],
  ['Infinity', Infinity],
  ['"Infinity"', Infinity],
  ['-Infinity', -Infinity],
  ['"-Infinity"', -Infinity],
]);

/**
 * The number that a JSON text is, with NaN and infinities as wandb writes them: bare (0.31) or in quotes.
 * Undefined for everything else. Few digits are computed in place, exactly: both parts of the one division are
 * exact, so its result is correctly rounded.
 */
export function jsonNumber(bytes: Buffer, start: number, end: number): number | undefined {
  const isNegative = bytes[start] === minus;
  const firstDigit = isNegative ? start + 1 : start;
  let mantissa = 0;
  let digits = 0;
  let fractionStart = -1;
  for (let at = firstDigit; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= digit0 && code <= digit9 && digits < maxExactDigits) {
      mantissa = mantissa * 10 + code - digit0;
      digits++;
    } else if (code === point && fractionStart < 0 && digits > 0) fractionStart = at + 1;
    else return slowNumber(bytes, start, end);
  }
  if (digits === 0 || fractionStart === end) return undefined;
  const value = fractionStart < 0 ? mantissa : mantissa / (powersOfTen[end - fractionStart] ?? 1);
  return isNegative ? -value : value;
}

function slowNumber(bytes: Buffer, start: number, end: number): number | undefined {
  const first = bytes[start] ?? 0;
  if (first > digit9 && first !== 0x4e && first !== 0x49) return undefined;
  if (end - start > maxNumberBytes) return undefined;
  const text = bytes.toString('latin1', start, end);
  const word = words.get(text);
  if (word !== undefined || !/^-?\d[\d.eE+-]*$/.test(text)) return word;
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}

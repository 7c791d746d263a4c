/** Powers of ten that a double holds exactly. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const inversePowers = powers.map((power) => 1 / power);
/** The same powers modulo 2^32. */
const wrappedPowers = Int32Array.from({ length: 23 }, (_, exponent) =>
  Number(BigInt.asIntN(32, 10n ** BigInt(exponent))),
);

/** 2^27 + 1 cuts a double into halves whose products are exact (Dekker 1971). */
const splitter = 134_217_729;
const highPowers = powers.map(highHalf);
const lowPowers = powers.map((power, exponent) => power - (highPowers[exponent] ?? 0));

/** Above what the roundings of a remainder and its quotient come to: four of 2^-53. */
const slack = 2 ** -45;

/**
 * The double nearest to whole.fraction × 10^exponent, or NaN where quick arithmetic does not tell it. The fraction has
 * `fractionDigits` digits: those of `high`, then `lowDigits` of `low`, then `tailDigits` of `tail`; all three are below 10^8.
 */
export function doubleOf(
  whole: number,
  high: number,
  lowDigits: number,
  low: number,
  tailDigits: number,
  tail: number,
  fractionDigits: number,
  exponent: number,
): number {
  const scale = fractionDigits - exponent;
  if (scale > 22 || scale < -22) return Number.NaN;
  const highPower = lowDigits + tailDigits;
  const digits =
    whole * (powers[fractionDigits] ?? 0) +
    (high * (powers[highPower] ?? 0) + (low * (powers[tailDigits] ?? 0) + tail));
  // A sum of numbers that are not negative is exact if it comes out below 2^53: then no part of it was rounded.
  if (digits < 2 ** 53) return scale >= 0 ? digits / (powers[scale] ?? 1) : digits * (powers[-scale] ?? 1);
  if (digits > 1e18 || scale < 0) return Number.NaN;
  const wrapped =
    Math.imul(whole, wrappedPowers[fractionDigits] ?? 0) +
    Math.imul(high, wrappedPowers[highPower] ?? 0) +
    Math.imul(low, wrappedPowers[tailDigits] ?? 0) +
    tail;
  return exactQuotient(digits, (wrapped - (digits | 0)) | 0, scale);
}

/**
 * (digits + error) / 10^scale, rounded once, as the nearest double. The quotient is an unevaluated sum of two doubles, to
 * some 100 bits. NaN where these do not settle which double is the nearest.
 */
function exactQuotient(digits: number, error: number, scale: number): number {
  const inverse = inversePowers[scale] ?? 1;
  const quotient = digits * inverse;
  const back = quotient * (powers[scale] ?? 1);
  const quotientHigh = highHalf(quotient);
  const quotientLow = quotient - quotientHigh;
  const powerHigh = highPowers[scale] ?? 1;
  const powerLow = lowPowers[scale] ?? 0;
  /** What rounding took from `back`, exactly (Dekker's product). */
  const lost =
    quotientLow * powerLow -
    (back - quotientHigh * powerHigh - quotientLow * powerHigh - quotientHigh * powerLow);
  const correction = (digits - back - lost + error) * inverse;
  const nearest = quotient + correction * (1 + slack);
  return nearest === quotient + correction * (1 - slack) ? nearest : Number.NaN;
}

function highHalf(value: number): number {
  const scaled = value * splitter;
  return scaled - (scaled - value);
}

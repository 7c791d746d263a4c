/**
 * A float32 as the double whose decimal is the shortest that stands for the same float: what was logged as 0.1
 * is 0.1 again, not 0.10000000149011612. `Math.fround` of the result is the float.
 */
export function shortestFloat(float: number): number {
  const size = Math.abs(float);
  // Whole numbers up to 2^24 are their own shortest form. The comparison fails for NaN too.
  if (size < 2 ** 24 && Math.trunc(float) === float) return float;
  if (!(size >= 1e-13 && size < 2 ** 24)) return shortestByText(float);
  let scale = sixDigitScale(size);
  for (let digits = 6; digits <= 9; digits++, scale *= 10) {
    // Count and scale are exact (below 2^53, at most 10^22), so this is the double nearest to the decimal.
    const decimal = roundHalfEven(float * scale) / scale;
    if (Math.fround(decimal) === float) return decimal;
  }
  return shortestByText(float);
}

/** As numpy chooses between two decimals that are equally near. Doubles above 2^52 have no room for a fraction. */
function roundHalfEven(number: number): number {
  return number + 1.5 * 2 ** 52 - 1.5 * 2 ** 52;
}

/**
 * The power of ten, at least 1, that brings six digits before the point. A decimal of up to six digits comes
 * through a float unharmed, so what is shorter is found with six too.
 */
function sixDigitScale(size: number): number {
  let scale = 1e5;
  for (let limit = 10; size >= limit && scale > 1; limit *= 10) scale /= 10;
  while (size * scale < 1e5) scale *= 10;
  return scale;
}

/** The same for every size, twenty times slower. */
function shortestByText(float: number): number {
  if (!Number.isFinite(float)) return float;
  for (let digits = 1; digits < 9; digits++) {
    const decimal = Number(float.toPrecision(digits));
    if (Math.fround(decimal) === float) return decimal;
  }
  return Number(float.toPrecision(9));
}

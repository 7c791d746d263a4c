/** A number in so many significant digits at most: `0.0003162`, `1.5e-7`, `128`. */
export function shortNumber(value: number, digits = 4): string {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e7) return String(value);
  return String(Number(value.toPrecision(digits))).replace('e+', 'e');
}

/** A number in at most four significant digits: `0.0003162`, `1.5e-7`, `128`. */
export function shortNumber(value: number): string {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e7) return String(value);
  return String(Number(value.toPrecision(4))).replace('e+', 'e');
}

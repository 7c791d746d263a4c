/**
 * The quantile of ascending values, interpolated linearly between order statistics (type 7 of Hyndman and Fan 1996,
 * NumPy's default). `share` lies in [0, 1]; no values: RangeError.
 */
export function sortedQuantile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) {
    throw new RangeError(`no quantile ${share} of ${sorted.length} values`);
  }
  return low + (high - low) * (at - Math.floor(at));
}

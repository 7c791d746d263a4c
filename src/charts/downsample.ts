/**
 * Which points of a long series to draw: the smallest and the largest value of each bucket, its first non-finite
 * value, and both ends. Extremes and gaps survive, so a spike of one step is never lost.
 * Min–max aggregation as compared by J. Van Der Donckt et al., "MinMaxLTTB" (2023), §2.
 *
 * @returns rising indexes into `values`, at most `limit` of them; `limit` is at least 5.
 */
export function downsampleIndexes(values: readonly number[], limit: number): readonly number[] {
  if (values.length <= limit) return values.map((_, index) => index);
  const last = values.length - 1;
  const buckets = Math.floor((limit - 2) / keptPerBucket);
  const kept = [0];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const start = 1 + Math.floor((bucket * (last - 1)) / buckets);
    const end = 1 + Math.floor(((bucket + 1) * (last - 1)) / buckets);
    kept.push(...bucketIndexes(values, start, end));
  }
  kept.push(last);
  return kept;
}

const keptPerBucket = 3;

/** Indexes to keep of `values[start..end)`. */
function bucketIndexes(values: readonly number[], start: number, end: number): readonly number[] {
  let lowest = -1;
  let highest = -1;
  let gap = -1;
  for (let index = start; index < end; index++) {
    const value = values[index] ?? NaN;
    if (!Number.isFinite(value)) {
      if (gap === -1) gap = index;
      continue;
    }
    if (lowest === -1 || value < (values[lowest] ?? NaN)) lowest = index;
    if (highest === -1 || value > (values[highest] ?? NaN)) highest = index;
  }
  const found = new Set([lowest, highest, gap]);
  found.delete(-1);
  return [...found].sort((a, b) => a - b);
}

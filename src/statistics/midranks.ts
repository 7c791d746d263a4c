/**
 * Twice the rank of every value, ties sharing the mean of their ranks: doubled, so that all are whole numbers.
 * `tieSizes` are the sizes of the groups of equal values. Not for NaN.
 */
export function doubledMidranks(values: readonly number[]): { ranks: number[]; tieSizes: number[] } {
  const order = values.map((value, index) => ({ value, index })).sort((x, y) => x.value - y.value);
  const ranks = Array.from<number>({ length: values.length }).fill(0);
  const tieSizes: number[] = [];
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (order[end]?.value === order[start]?.value && end < order.length) end++;
    for (const { index } of order.slice(start, end)) ranks[index] = start + end + 1;
    tieSizes.push(end - start);
    start = end;
  }
  return { ranks, tieSizes };
}

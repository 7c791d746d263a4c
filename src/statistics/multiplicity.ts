/**
 * Holm's adjusted p-values (1979), in the order given: rejecting those at most α keeps the chance of any false alarm at
 * α, however the tests depend on each other. For guards of which any one blocks. A p outside [0, 1]: RangeError.
 */
export function holm(p: readonly number[]): number[] {
  let largest = 0;
  return adjustInOrder(p, ascending(p), (value, rank) => {
    largest = Math.max(largest, Math.min(1, (p.length - rank) * value));
    return largest;
  });
}

/**
 * Benjamini and Hochberg's adjusted p-values (1995), in the order given: rejecting those at most q keeps the expected
 * share of false alarms among all alarms at q, for independent or positively dependent tests. For tables of slices
 * that inform, never for what blocks.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  let smallest = 1;
  return adjustInOrder(p, ascending(p).toReversed(), (value, rank) => {
    smallest = Math.min(smallest, (p.length * value) / (p.length - rank));
    return smallest;
  });
}

function ascending(p: readonly number[]): number[] {
  for (const value of p) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`a p-value lies between 0 and 1, got ${value}`);
  }
  return [...p.keys()].sort((x, y) => (p[x] ?? 0) - (p[y] ?? 0));
}

/** Adjusts the values one after another in this order of positions; the result has the order of `p`. */
function adjustInOrder(
  p: readonly number[],
  order: readonly number[],
  adjust: (value: number, rank: number) => number,
): number[] {
  const adjusted = [...p];
  for (const [rank, index] of order.entries()) adjusted[index] = adjust(p[index] ?? 0, rank);
  return adjusted;
}

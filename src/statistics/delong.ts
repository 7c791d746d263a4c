import type { MeanDifference } from './meanDifference.ts';

/**
 * How the scores of two classes are ranked, the structural components of DeLong, DeLong and Clarke-Pearson (1988): of
 * each positive the share of negatives that score lower, of each negative the share of positives that score higher, ties
 * counting one half. The mean of either is the area under the ROC curve.
 */
export interface Placements {
  readonly ofPositives: Float64Array;
  readonly ofNegatives: Float64Array;
}

/** In the order of the scores given; null without any of one class, or where a score is NaN. */
export function placements(positives: Float64Array, negatives: Float64Array): Placements | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  if (positives.some(Number.isNaN) || negatives.some(Number.isNaN)) return null;
  const [sortedPositives, sortedNegatives] = [positives.toSorted(), negatives.toSorted()];
  return {
    ofPositives: positives.map((score) => shareBelow(score, sortedNegatives)),
    ofNegatives: negatives.map((score) => 1 - shareBelow(score, sortedPositives)),
  };
}

/** The area under the ROC curve; null without any of one class, NaN where a score is. */
export function areaUnderCurve(positives: Float64Array, negatives: Float64Array): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const placed = placements(positives, negatives);
  return placed === null ? Number.NaN : meanOf(placed.ofPositives);
}

/**
 * The difference of two models' areas, b − a, over the same examples in the same order: normal, with DeLong's variance,
 * which needs no resamples (O(n log n), as Sun and Xu 2014). Large-sample: from some tens of examples of each class. Null
 * when both rank all examples alike, so that nothing varies.
 */
export function delongDifference(a: Placements, b: Placements): MeanDifference | null {
  const difference = meanOf(b.ofPositives) - meanOf(a.ofPositives);
  const variance =
    varianceOfMean(a.ofPositives, b.ofPositives) + varianceOfMean(a.ofNegatives, b.ofNegatives);
  if (variance === 0) return null;
  return { difference, standardError: Math.sqrt(variance), degreesOfFreedom: Infinity };
}

/** The share of ascending values below `score`, ties counting one half. */
function shareBelow(score: number, ascending: Float64Array): number {
  const below = countBelow(score, ascending, false);
  return (below + countBelow(score, ascending, true)) / 2 / ascending.length;
}

/** How many ascending values lie below `score`, or at it where ties count. Called for every example, so nothing is allocated. */
function countBelow(score: number, ascending: Float64Array, countTies: boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = ascending[middle] ?? Number.NaN;
    if (value < score || (countTies && value === score)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** s² / n of the differences b − a; 0 for a single one, of which no spread is known. */
function varianceOfMean(a: Float64Array, b: Float64Array): number {
  const count = a.length;
  if (count < 2) return 0;
  const differences = b.map((value, index) => value - (a[index] ?? Number.NaN));
  const center = meanOf(differences);
  const squares = differences.reduce((sum, value) => sum + (value - center) ** 2, 0);
  return squares / (count - 1) / count;
}

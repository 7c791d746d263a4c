import type { MeanDifference } from './meanDifference.ts';
import { mean, sampleSd } from './moments.ts';

/**
 * Student's paired difference b − a (Student 1908): value i of both sides belongs together, by its seed or by its
 * example, and the differences are roughly normal or many. Over seeds: from three pairs; it pays only if seeds really
 * go together. Over per-example scores: from about 300 (arXiv 2503.01747).
 * Null when all differences are equal. Unequal lengths or fewer than two pairs: RangeError.
 */
export function pairedDifference(a: readonly number[], b: readonly number[]): MeanDifference | null {
  if (a.length !== b.length) throw new RangeError(`expected pairs, got ${a.length} and ${b.length} values`);
  return differenceOfPairs(a.map((value, index) => (b[index] ?? Number.NaN) - value));
}

/** The same from the pairs' differences; at least two, else a RangeError. */
export function differenceOfPairs(differences: readonly number[]): MeanDifference | null {
  const standardError = sampleSd(differences) / Math.sqrt(differences.length);
  if (standardError === 0) return null;
  return { difference: mean(differences), standardError, degreesOfFreedom: differences.length - 1 };
}

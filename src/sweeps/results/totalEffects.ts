import { covariance } from '../proposals/gaussianProcess/fitKernel.ts';
import type { Posterior } from '../proposals/gaussianProcess/posterior.ts';

/** Pairs of trials at so many distances in the list: enough that the effects settle to a hundredth. */
const pairings = 4;
const mostPaired = 80;

/**
 * The share of the posterior mean's variance that changes with each dimension alone, interactions counted for each: the
 * coordinate is taken from another trial, and half the mean squared change set against the variance (Jansen 1999). Nothing
 * is left to chance: pairs are fixed distances apart in the list.
 */
export function totalEffects(posterior: Posterior): readonly number[] {
  const stride = Math.max(1, Math.ceil(posterior.rows.length / mostPaired));
  const chosen = posterior.rows.filter((_, index) => index % stride === 0);
  const distances = chosen.map((row) => distancesFrom(posterior, row));
  const means = distances.map((own) => meanAt(posterior, own));
  const centre = means.reduce((sum, mean) => sum + mean / means.length, 0);
  const variance = means.reduce((sum, mean) => sum + (mean - centre) ** 2 / means.length, 0);
  if (!(variance > 0)) return posterior.isCategorical.map(() => 0);
  const own = new Float64Array(posterior.rows.length);
  return posterior.isCategorical.map((_, dimension) => {
    let sum = 0;
    for (let pairing = 1; pairing <= pairings; pairing++) {
      const distance = Math.max(1, Math.floor((pairing * chosen.length) / (pairings + 1)));
      for (const [index, row] of chosen.entries()) {
        const other = chosen[(index + distance) % chosen.length]?.[dimension] ?? 0;
        if (other === row[dimension]) continue;
        moveAlong(
          posterior,
          dimension,
          { from: row[dimension] ?? 0, to: other },
          distances[index] ?? own,
          own,
        );
        sum += (meanAt(posterior, own) - (means[index] ?? 0)) ** 2;
      }
    }
    return sum / (2 * pairings * chosen.length * variance);
  });
}

/** Squared distances to every told point, weighted. */
function distancesFrom({ rows, kernel, isCategorical }: Posterior, row: Float64Array): Float64Array {
  return Float64Array.from(rows, (other) => {
    let sum = 0;
    for (let d = 0; d < row.length; d++)
      sum += (kernel.weights[d] ?? 0) * apart(isCategorical[d] === true, row[d] ?? 0, other[d] ?? 0);
    return sum;
  });
}

/** Only one term of each distance changes; the rest is not worked out again. */
function moveAlong(
  { rows, kernel, isCategorical }: Posterior,
  dimension: number,
  { from, to }: { readonly from: number; readonly to: number },
  distances: Float64Array,
  into: Float64Array,
): void {
  const weight = kernel.weights[dimension] ?? 0;
  const isChoice = isCategorical[dimension] === true;
  for (let index = 0; index < rows.length; index++) {
    const other = rows[index]?.[dimension] ?? 0;
    const change = weight * (apart(isChoice, to, other) - apart(isChoice, from, other));
    into[index] = Math.max(0, (distances[index] ?? 0) + change);
  }
}

function meanAt({ kernel, alpha }: Posterior, distances: Float64Array): number {
  let mean = 0;
  for (let index = 0; index < alpha.length; index++)
    mean += (alpha[index] ?? 0) * covariance(kernel.scale, distances[index] ?? 0);
  return mean;
}

function apart(isCategorical: boolean, a: number, b: number): number {
  return isCategorical ? (a === b ? 0 : 1) : (a - b) * (a - b);
}

import { normalMass } from '../../../statistics/normal.ts';
import type { ParameterGrid } from './parameterGrid.ts';

/**
 * How trials spread over a grid, smoothed: one kernel at each point that has some, weighted by their number, and a prior of
 * weight 1 over all. Scott's rule for the width, at least 0.5 / 1.64, so that 90 % of a kernel lie in its own point
 * (Optuna 5.0, ScottParzenEstimator). One share for each grid point, sum 1.
 */
export function parzenShares({ kind, size }: ParameterGrid, indexes: readonly number[]): Float64Array {
  const counts = new Float64Array(size);
  for (const index of indexes) counts[index] = (counts[index] ?? 0) + 1;
  const points = [...counts.keys()].filter((index) => (counts[index] ?? 0) > 0);
  const weights = points.map((index) => counts[index] ?? 0);
  const shares =
    kind === 'categorical' ? categoricalShares(size, points, weights) : orderedShares(size, points, weights);
  return shares.map((share) => share / (indexes.length + 1));
}

/** Each kernel has its own value with weight 1 and all values together with K / (n + 1), n the number of kernels. */
function categoricalShares(
  size: number,
  points: readonly number[],
  weights: readonly number[],
): Float64Array {
  const even = 1 / (points.length + 1);
  const total = 1 + size * even;
  const shares = new Float64Array(size).fill(1 / size);
  for (const [kernel, own] of points.entries())
    for (let index = 0; index < size; index++)
      shares[index] =
        (shares[index] ?? 0) + ((weights[kernel] ?? 0) * ((index === own ? 1 : 0) + even)) / total;
  return shares;
}

/** Normal kernels on whole numbers, cut off half a step beyond both ends. */
function orderedShares(size: number, points: readonly number[], weights: readonly number[]): Float64Array {
  const shares = new Float64Array(size);
  const add = (centre: number, width: number, weight: number): void => {
    const all = normalMass((-0.5 - centre) / width, (size - 0.5 - centre) / width);
    for (let index = 0; index < size; index++) {
      const mass = normalMass((index - 0.5 - centre) / width, (index + 0.5 - centre) / width);
      shares[index] = (shares[index] ?? 0) + (weight * mass) / all;
    }
  };
  const width = scottWidth(points, weights);
  for (const [kernel, point] of points.entries()) add(point, width, weights[kernel] ?? 0);
  add((size - 1) / 2, size, 1);
  return shares;
}

const leastWidth = 0.5 / 1.64;

function scottWidth(points: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weighted = (term: (point: number) => number): number =>
    points.reduce((sum, point, kernel) => sum + term(point) * (weights[kernel] ?? 0), 0);
  const centre = weighted((point) => point) / total;
  const deviation = Math.sqrt(weighted((point) => (point - centre) ** 2) / Math.max(1, total - 1));
  const cumulated: number[] = [];
  for (const weight of weights) cumulated.push((cumulated.at(-1) ?? 0) + weight);
  const lower = cumulated.findIndex((sum) => sum >= Math.floor(total / 4));
  const upper = cumulated.findIndex((sum) => sum > Math.floor((total * 3) / 4));
  const range = (points[upper] ?? points.at(-1) ?? 0) - (points[lower] ?? 0);
  return Math.max(leastWidth, 1.059 * Math.min(range / 1.34, deviation) * total ** -0.2);
}

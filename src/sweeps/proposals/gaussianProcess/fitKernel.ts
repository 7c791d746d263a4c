import { factorise, inverse, solveLower, solveUpper } from './cholesky.ts';
import { minimiseInBox, type Objective } from './minimiseInBox.ts';

/** A Matérn-5/2 kernel with one inverse squared length for each dimension. */
export interface Kernel {
  readonly weights: Float64Array;
  readonly scale: number;
  readonly noise: number;
}

/** Points by rows; categorical coordinates are either equal or at distance 1. */
export interface Points {
  readonly rows: readonly Float64Array[];
  readonly isCategorical: readonly boolean[];
}

const leastNoise = 1e-6;
const root5 = Math.sqrt(5);

/**
 * The kernel at the mode of its posterior, its logarithms found from two starts. Priors as Optuna 5's GPSampler
 * (optuna/_gp/prior.py): −Σ(0.1/w + 0.1w), Gamma(2, 1) on the scale, Gamma(1.1, rate 30) on the noise.
 */
export function fitKernel(points: Points, values: Float64Array, evaluations: number): Kernel {
  const dimensions = points.isCategorical.length;
  const objective = negativeLogPosterior(points, values);
  const lower = new Float64Array(dimensions + 2).fill(Math.log(1e-4));
  const upper = new Float64Array(dimensions + 2).fill(Math.log(1e3));
  lower[dimensions] = Math.log(1e-2);
  lower[dimensions + 1] = Math.log(leastNoise);
  upper[dimensions + 1] = 0;
  const ends = [1, 8].map((weight) => {
    const start = new Float64Array(dimensions + 2).fill(Math.log(weight));
    start[dimensions] = 0;
    start[dimensions + 1] = Math.log(1e-3);
    return minimiseInBox(objective, start, { lower, upper }, Math.ceil(evaluations / 2));
  });
  const [best] = ends.toSorted((a, b) => a.value - b.value);
  return kernelAt(best?.x ?? lower);
}

function kernelAt(logarithms: Float64Array): Kernel {
  const dimensions = logarithms.length - 2;
  return {
    weights: logarithms.subarray(0, dimensions).map(Math.exp),
    scale: Math.exp(logarithms[dimensions] ?? 0),
    noise: Math.exp(logarithms[dimensions + 1] ?? 0),
  };
}

/** The covariance at a squared distance. */
export function covariance(scale: number, squared: number): number {
  const r = root5 * Math.sqrt(squared);
  return scale * (1 + r + (5 / 3) * squared) * Math.exp(-r);
}

/** Its derivative by the squared distance. */
export function covarianceSlope(scale: number, squared: number): number {
  const r = root5 * Math.sqrt(squared);
  return (-5 / 6) * scale * (1 + r) * Math.exp(-r);
}

/** Exported for the test of its gradient. Parameters: ln weights, ln scale, ln noise. */
export function negativeLogPosterior(points: Points, values: Float64Array): Objective {
  const size = points.rows.length;
  const dimensions = points.isCategorical.length;
  const distances = pairDistances(points);
  return (logarithms, gradient) => {
    const { weights, scale, noise } = kernelAt(logarithms);
    const matrix = new Float64Array(size * size);
    const slopes = new Float64Array((size * (size - 1)) / 2);
    fillMatrix({ matrix, slopes, distances, weights, scale, noise, size });
    const factor = factorise(matrix, size);
    const alpha = values.slice();
    solveLower(factor, alpha);
    let value = 0;
    for (let i = 0; i < size; i++) {
      value += 0.5 * (alpha[i] ?? 0) ** 2 + Math.log(factor.cells[i * size + i] ?? 0);
    }
    solveUpper(factor, alpha);
    const inverted = inverse(factor);
    gradient.fill(0);
    let [byScale, byNoise, pair] = [0, 0, 0];
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++, pair++) {
        const cell = (inverted[i * size + j] ?? 0) - (alpha[i] ?? 0) * (alpha[j] ?? 0);
        byScale += cell * (matrix[i * size + j] ?? 0);
        const slope = cell * (slopes[pair] ?? 0);
        for (let d = 0; d < dimensions; d++)
          gradient[d] = (gradient[d] ?? 0) + slope * (distances[pair * dimensions + d] ?? 0);
      }
      const cell = (inverted[i * size + i] ?? 0) - (alpha[i] ?? 0) ** 2;
      byScale += (cell * scale) / 2;
      byNoise += (cell * noise) / 2;
    }
    for (let d = 0; d < dimensions; d++) {
      const weight = weights[d] ?? 0;
      value += 0.1 / weight + 0.1 * weight;
      gradient[d] = (gradient[d] ?? 0) * weight - 0.1 / weight + 0.1 * weight;
    }
    value += scale - Math.log(scale) + 30 * noise - 0.1 * Math.log(noise);
    gradient[dimensions] = byScale + scale - 1;
    gradient[dimensions + 1] = byNoise + 30 * noise - 0.1;
    return value;
  };
}

interface Filling {
  readonly matrix: Float64Array;
  /** The derivative of each covariance by its squared distance, pair by pair. */
  readonly slopes: Float64Array;
  readonly distances: Float64Array;
  readonly weights: Float64Array;
  readonly scale: number;
  readonly noise: number;
  readonly size: number;
}

function fillMatrix({ matrix, slopes, distances, weights, scale, noise, size }: Filling): void {
  const dimensions = weights.length;
  let pair = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++, pair++) {
      let squared = 0;
      for (let d = 0; d < dimensions; d++)
        squared += (weights[d] ?? 0) * (distances[pair * dimensions + d] ?? 0);
      const r = root5 * Math.sqrt(squared);
      const decay = scale * Math.exp(-r);
      matrix[i * size + j] = (1 + r + (5 / 3) * squared) * decay;
      slopes[pair] = (-5 / 6) * (1 + r) * decay;
    }
    matrix[i * size + i] = scale + noise;
  }
}

function pairDistances({ rows, isCategorical }: Points): Float64Array {
  const dimensions = isCategorical.length;
  const distances = new Float64Array(((rows.length * (rows.length - 1)) / 2) * dimensions);
  let place = 0;
  for (const [i, a] of rows.entries())
    for (const b of rows.slice(0, i))
      for (let d = 0; d < dimensions; d++)
        distances[place++] = squaredDistance(a[d] ?? 0, b[d] ?? 0, isCategorical[d] === true);
  return distances;
}

/** Between two coordinates. */
function squaredDistance(a: number, b: number, isCategorical: boolean): number {
  if (isCategorical) return a === b ? 0 : 1;
  return (a - b) * (a - b);
}

import { appendRow, factorise, solveLower, solveUpper, type Triangle } from './cholesky.ts';
import { covariance, covarianceSlope, type Kernel, type Points } from './fitKernel.ts';

/** A fitted process: what is believed of the standardised loss anywhere, after points told and points pending. */
export interface Posterior {
  readonly kernel: Kernel;
  readonly isCategorical: readonly boolean[];
  readonly rows: Float64Array[];
  readonly factor: Triangle;
  /** One for each told point; pending points carry none. */
  readonly alpha: Float64Array;
  /** The least mean at a told or pending point. */
  best: number;
}

export interface Belief {
  readonly mean: number;
  readonly deviation: number;
}

/** Conditions on told points; `room` more can be added as pending. */
export function conditionOn(
  { rows, isCategorical }: Points,
  values: Float64Array,
  kernel: Kernel,
  room: number,
): Posterior {
  const size = rows.length;
  const matrix = new Float64Array(size * size);
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j < i; j++) matrix[i * size + j] = between(kernel, isCategorical, row, rows[j] ?? row);
    matrix[i * size + i] = kernel.scale + kernel.noise;
  }
  const factor = factorise(matrix, size, size + room);
  const alpha = values.slice();
  solveLower(factor, alpha);
  solveUpper(factor, alpha);
  const posterior: Posterior = { kernel, isCategorical, rows: [...rows], factor, alpha, best: Infinity };
  for (const row of rows) posterior.best = Math.min(posterior.best, meanOf(posterior, row));
  return posterior;
}

/**
 * Adds a pending point with the mean as its value (kriging believer). Such a value changes no mean anywhere, so the
 * weights stay and only the factor grows by a row. A point that coincides with others tells nothing and is left out.
 */
export function believe(posterior: Posterior, row: Float64Array): void {
  const covariances = covariancesAt(posterior, row);
  const mean = meanAt(posterior, covariances);
  const full = new Float64Array(covariances.length + 1);
  full.set(covariances);
  full[covariances.length] = posterior.kernel.scale + posterior.kernel.noise;
  if (!appendRow(posterior.factor, full)) return;
  posterior.rows.push(row);
  posterior.best = Math.min(posterior.best, mean);
}

/** The mean alone, which is much quicker. */
export function meanOf(posterior: Posterior, row: Float64Array): number {
  return meanAt(posterior, covariancesAt(posterior, row));
}

/** Mean and standard deviation of the loss itself, without the noise of measuring it. */
export function beliefAt(posterior: Posterior, row: Float64Array): Belief {
  const covariances = covariancesAt(posterior, row);
  const mean = meanAt(posterior, covariances);
  solveLower(posterior.factor, covariances);
  return { mean, deviation: deviationFrom(posterior, covariances) };
}

/** As `beliefAt`, with the gradients of both along every coordinate; those of categorical ones are 0. */
export function beliefWithSlopes(
  posterior: Posterior,
  row: Float64Array,
  meanSlope: Float64Array,
  deviationSlope: Float64Array,
): Belief {
  const covariances = covariancesAt(posterior, row);
  const mean = meanAt(posterior, covariances);
  solveLower(posterior.factor, covariances);
  const deviation = deviationFrom(posterior, covariances);
  solveUpper(posterior.factor, covariances);
  meanSlope.fill(0);
  deviationSlope.fill(0);
  const { kernel, isCategorical, rows, alpha } = posterior;
  for (const [place, other] of rows.entries()) {
    const slope = covarianceSlope(kernel.scale, distance(kernel, isCategorical, row, other));
    const byMean = slope * (alpha[place] ?? 0);
    const byDeviation = (-slope * (covariances[place] ?? 0)) / deviation;
    for (let d = 0; d < row.length; d++) {
      if (isCategorical[d] === true) continue;
      const step = 2 * (kernel.weights[d] ?? 0) * ((row[d] ?? 0) - (other[d] ?? 0));
      meanSlope[d] = (meanSlope[d] ?? 0) + byMean * step;
      deviationSlope[d] = (deviationSlope[d] ?? 0) + byDeviation * step;
    }
  }
  return { mean, deviation };
}

function deviationFrom({ kernel }: Posterior, solved: Float64Array): number {
  let variance = kernel.scale;
  for (let i = 0; i < solved.length; i++) variance -= (solved[i] ?? 0) ** 2;
  return Math.sqrt(Math.max(variance, 1e-12 * kernel.scale));
}

function meanAt({ alpha }: Posterior, covariances: Float64Array): number {
  let mean = 0;
  for (let i = 0; i < alpha.length; i++) mean += (alpha[i] ?? 0) * (covariances[i] ?? 0);
  return mean;
}

function covariancesAt({ kernel, isCategorical, rows }: Posterior, row: Float64Array): Float64Array {
  const covariances = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) covariances[i] = between(kernel, isCategorical, row, rows[i] ?? row);
  return covariances;
}

function between(
  kernel: Kernel,
  isCategorical: readonly boolean[],
  a: Float64Array,
  b: Float64Array,
): number {
  return covariance(kernel.scale, distance(kernel, isCategorical, a, b));
}

/** Written out, not by `squaredDistance`: most of the time of a proposal is spent here. */
function distance(
  { weights }: Kernel,
  isCategorical: readonly boolean[],
  a: Float64Array,
  b: Float64Array,
): number {
  let squared = 0;
  for (let d = 0; d < weights.length; d++) {
    const difference = (a[d] ?? 0) - (b[d] ?? 0);
    if (difference === 0) continue;
    squared += (weights[d] ?? 0) * (isCategorical[d] === true ? 1 : difference * difference);
  }
  return squared;
}

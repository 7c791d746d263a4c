import { normalDensity, normalLowerTail } from '../../../statistics/normal.ts';
import { beliefAt, beliefWithSlopes, type Posterior } from './posterior.ts';

/**
 * ln E[max(0, best − loss)] at a point. The logarithm keeps its shape where the expectation itself is 0 in doubles
 * (Ament et al. 2023, "Unexpected improvements to expected improvement").
 */
export function logExpectedImprovement(posterior: Posterior, row: Float64Array): number {
  const { mean, deviation } = beliefAt(posterior, row);
  return Math.log(deviation) + logImprovement((posterior.best - mean) / deviation);
}

/** The same with its gradient, written into `slope`. */
export function logExpectedImprovementSlope(
  posterior: Posterior,
  row: Float64Array,
  slope: Float64Array,
): number {
  const deviationSlope = new Float64Array(row.length);
  const { mean, deviation } = beliefWithSlopes(posterior, row, slope, deviationSlope);
  const z = (posterior.best - mean) / deviation;
  const log = logImprovement(z);
  const density = Math.exp(logDensity(z) - log) / deviation;
  const tail = z < -farOut ? density / -z : (normalLowerTail(z) * Math.exp(-log)) / deviation;
  for (let d = 0; d < slope.length; d++)
    slope[d] = density * (deviationSlope[d] ?? 0) - tail * (slope[d] ?? 0);
  return Math.log(deviation) + log;
}

/** Beyond this many deviations the difference below loses its digits and its expansion in 1/z² is better. */
const farOut = 10;

/** ln(φ(z) + z Φ(z)). */
export function logImprovement(z: number): number {
  if (z >= -farOut) return Math.log(normalDensity(z) + z * normalLowerTail(z));
  const inverse = 1 / (z * z);
  return logDensity(z) + Math.log(inverse * (1 - inverse * (3 - inverse * (15 - inverse * 105))));
}

function logDensity(z: number): number {
  return (-z * z - Math.log(2 * Math.PI)) / 2;
}

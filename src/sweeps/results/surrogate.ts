import { inverse } from '../proposals/gaussianProcess/cholesky.ts';
import { processOf, standardise } from '../proposals/gaussianProcess/fitProcess.ts';
import { placed } from '../proposals/gaussianProcess/placed.ts';
import { beliefAt, type Posterior } from '../proposals/gaussianProcess/posterior.ts';
import type { Configuration } from '../space/configuration.ts';
import type { SearchSpace } from '../space/searchSpace.ts';
import { observationOf, type ScoredTrial } from './scored.ts';
import { totalEffects } from './totalEffects.ts';

/** What a Gaussian process says of one metric, in the unit of the losses. */
export interface Surrogate {
  /** What a trial would give without the noise of measuring it, and how sure that is. */
  readonly estimate: (configuration: Configuration) => Estimate;
  /** Standard deviation of measuring. */
  readonly noise: number;
  /** That deviation against the trials' own spread, at most 1. */
  readonly noiseShare: number;
  /** How much of the trials' spread the process foretells when each is left out, at most 1; not above 0: nothing. */
  readonly foretold: number;
  /** For each dimension the share of the variance of what is foretold that changes with it alone; interactions count for each. */
  readonly effects: readonly number[];
}

export interface Estimate {
  readonly loss: number;
  /** Standard deviation. */
  readonly deviation: number;
}

/** Fewer trials say too little for a model of them. */
const leastTrials = 8;
/** The best half of the number and as many evenly from the rest: the time grows with the cube. */
const mostTrials = 240;

/** Null when there are too few trials, or when all have the same result. */
export function surrogateOf(
  space: SearchSpace,
  trials: readonly ScoredTrial[],
  metric: number,
): Surrogate | null {
  if (trials.length < leastTrials || space.dimensions.length === 0) return null;
  const told = thinned(trials, metric).map((trial) => observationOf(trial, metric));
  const { values, mean, deviation } = standardise(told.map(({ loss }) => loss));
  if (deviation === 0) return null;
  const posterior = processOf(space, { told, pending: [] }, 0);
  return {
    estimate: (configuration) => {
      const belief = beliefAt(posterior, placed(space, configuration));
      return { loss: mean + deviation * belief.mean, deviation: deviation * belief.deviation };
    },
    noise: Math.sqrt(posterior.kernel.noise) * deviation,
    noiseShare: Math.sqrt(posterior.kernel.noise),
    foretold: leaveOneOut(posterior, values),
    effects: totalEffects(posterior),
  };
}

function thinned(trials: readonly ScoredTrial[], metric: number): readonly ScoredTrial[] {
  if (trials.length <= mostTrials) return trials;
  const half = mostTrials / 2;
  const byLoss = trials.toSorted((a, b) => (a.losses[metric] ?? 0) - (b.losses[metric] ?? 0));
  const rest = byLoss.slice(half);
  const spread = Array.from({ length: half }, (_, k) => rest[Math.floor((k * rest.length) / half)]);
  return [...byLoss.slice(0, half), ...spread.filter((trial) => trial !== undefined)];
}

/** 1 − squared errors / variance, from the inverse of the covariance (Rasmussen and Williams 2006, equation 5.12). */
function leaveOneOut({ factor, alpha }: Posterior, values: Float64Array): number {
  const inverted = inverse(factor);
  const size = values.length;
  let errors = 0;
  for (let i = 0; i < size; i++) errors += ((alpha[i] ?? 0) / (inverted[i * size + i] ?? 1)) ** 2;
  // The values have mean 0 and variance 1.
  return 1 - errors / size;
}

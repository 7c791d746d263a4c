import type { SearchSpace } from '../space/searchSpace.ts';
import type { SweepSpec } from '../sweepSpec.ts';
import type { ProposalMethod, Trial } from '../trial.ts';
import { lossesOf } from './losses.ts';

export type Sampler = Exclude<ProposalMethod, 'present' | 'recorded' | 'after recorded runs'>;

/** Model-based search begins after so many trials, planned or told. */
export const startUpTrials = 10;
/** Beyond these the process is slower than 50 ms or no better than TPE. */
const mostForProcess = 250;
const mostDimensions = 20;

/** Every so many trials TPE proposes in place of the process, which guards against a process that does not fit. */
const guardEvery = 5;

/**
 * How the next trial is found. `bayes`: quasi-random for the first ten trials and until two are complete; then a
 * Gaussian process, one trial in five TPE; TPE alone under conditions, above 250 trials or 20 dimensions.
 */
export function chooseSampler(spec: SweepSpec, space: SearchSpace, trials: readonly Trial[]): Sampler {
  if (spec.method !== 'bayes') return spec.method;
  const complete = trials.filter((trial) => lossesOf(spec.metrics, trial) !== null).length;
  if (trials.length < startUpTrials || complete < 2) return 'quasi-random';
  const isBeyond = trials.length > mostForProcess || space.dimensions.length > mostDimensions;
  const isGuard = trials.length % guardEvery === guardEvery - 1;
  return space.isConditional || isBeyond || isGuard ? 'tpe' : 'gaussian process';
}

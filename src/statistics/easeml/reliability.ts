import { requireAtLeast, requireCount, requireShare } from '../requirements.ts';

/**
 * What a test set promises over its life (Renggli et al. 2019, arXiv 1903.00278; called ease.ml/ci): with probability
 * 1 − delta no judgement is wrong, over as many as exp(lnAnswers) different courses of questions. The promise is about
 * the sampling of test examples, not about training noise; examples are independent and scores lie in [0, 1].
 */
export interface Reliability {
  readonly delta: number;
  /** ln of how many questions may come to be asked. A logarithm, for 2^1024 is no double. */
  readonly lnAnswers: number;
}

/** Who learns what: nobody who could adapt, everybody at once, or everybody but the first pass ends the test set. */
export type Adaptivity = 'none' | 'full' | 'firstChange';

/** What a test set is used for. */
export interface Use {
  readonly adaptivity: Adaptivity;
  /** How many commits one test set may judge. */
  readonly steps: number;
  /** How many different values a developer can tell apart in what is shown: 2 for pass or fail, 101 for whole percents. */
  readonly shownValues: number;
}

/**
 * ln M of the paper, §3: ln H for "none" and "firstChange"; for "full" H · ln 2, or H · ln L when one of L values is
 * shown instead of one bit.
 */
export function lnAnswers({ adaptivity, steps, shownValues }: Use): number {
  requireCount('the number of steps', steps, 1);
  requireCount('the number of shown values', shownValues, 2);
  return adaptivity === 'full' ? steps * Math.log(shownValues) : Math.log(steps);
}

/** ln(parts · M / delta): what a union bound over so many equal parts of the promise costs. */
export function lnCost({ delta, lnAnswers }: Reliability, parts: number): number {
  requireShare('delta', delta);
  requireAtLeast('ln of the number of answers', lnAnswers, 0);
  return Math.log(parts) - Math.log(delta) + lnAnswers;
}

import { findRoot } from './findRoot.ts';
import { type Interval, type PValues, pValues } from './interval.ts';
import { normalLowerTail, normalQuantile } from './normal.ts';
import { countExamples, type PairedOutcomes } from './pairedOutcomes.ts';
import { requireShare } from './requirements.ts';

/**
 * Tango's score interval (1998) for the difference of two paired proportions, (newly right − newly wrong) / n: all
 * differences that the score test does not reject. Large-sample, but close to its confidence from few examples on, and
 * it says something even when no example changed.
 */
export function tangoInterval(outcomes: PairedOutcomes, confidence: number): Interval {
  requireShare('the confidence', confidence);
  const examples = countExamples(outcomes);
  const estimate = (outcomes.newlyRight - outcomes.newlyWrong) / examples;
  const reach = -normalQuantile((1 - confidence) / 2);
  const score = (difference: number): number => tangoScore(outcomes, difference);
  return {
    low: estimate <= -1 ? -1 : findRoot((difference) => score(difference) - reach, -1, estimate),
    high: estimate >= 1 ? 1 : findRoot((difference) => score(difference) + reach, estimate, 1),
  };
}

/** p-values of the score test of "the true difference is `supposed`", a number between −1 and 1; 0 unless told otherwise. */
export function tangoPValues(outcomes: PairedOutcomes, supposed = 0): PValues {
  if (!(Math.abs(supposed) < 1)) throw new RangeError(`a difference lies between −1 and 1, got ${supposed}`);
  countExamples(outcomes);
  const score = tangoScore(outcomes, supposed);
  return pValues(normalLowerTail(score), normalLowerTail(-score));
}

/** The score statistic at a supposed true difference; falls as that grows, infinite at ±1. */
function tangoScore(
  { bothRight, bothWrong, newlyWrong, newlyRight }: PairedOutcomes,
  difference: number,
): number {
  const examples = bothRight + bothWrong + newlyWrong + newlyRight;
  const above = newlyRight - newlyWrong - examples * difference;
  if (above === 0) return 0;
  const size = Math.abs(difference);
  const rare = difference < 0 ? newlyRight : newlyWrong;
  const share = rareShare(rare, newlyRight + newlyWrong, examples, size);
  return above / Math.sqrt(examples * (2 * share + size * (1 - size)));
}

/**
 * The maximum likelihood estimate of the rarer kind of change's share when the two kinds differ by `size` ≥ 0: the root
 * of 2n·x² + B·x − rare·size·(1 − size) = 0, in the form that does not cancel. (For negative differences the kinds swap.)
 */
function rareShare(rare: number, changed: number, examples: number, size: number): number {
  const linear = (2 * examples - changed + 2 * rare) * size - changed;
  const constant = rare * size * (1 - size);
  const root = Math.sqrt(linear * linear + 8 * examples * constant);
  return linear > 0 ? (2 * constant) / (linear + root) : (root - linear) / (4 * examples);
}

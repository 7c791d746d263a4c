import type { Interval } from './interval.ts';
import { countExamples, type PairedOutcomes } from './pairedOutcomes.ts';
import { type Proportion, wilsonInterval } from './proportions.ts';

/**
 * Newcombe's hybrid score interval (1998a, method 10) for the difference b − a of two independent proportions, two
 * groups of examples for instance: the Wilson intervals of both, put together. Any number of trials.
 */
export function newcombeInterval(a: Proportion, b: Proportion, confidence: number): Interval {
  return combine(a, b, confidence, 0);
}

/**
 * Newcombe's interval for paired proportions (1998b, method 10), candidate − baseline: as above with the correlation of
 * the two, corrected for continuity. Close to Tango's; for reports that want the same method for groups and models.
 */
export function newcombePairedInterval(outcomes: PairedOutcomes, confidence: number): Interval {
  const trials = countExamples(outcomes);
  const { bothRight, newlyWrong, newlyRight } = outcomes;
  const before = { successes: bothRight + newlyWrong, trials };
  const now = { successes: bothRight + newlyRight, trials };
  return combine(before, now, confidence, correlation(outcomes, trials));
}

function combine(a: Proportion, b: Proportion, confidence: number, correlation: number): Interval {
  const [shareA, shareB] = [a.successes / a.trials, b.successes / b.trials];
  const [ofA, ofB] = [wilsonInterval(a, confidence), wilsonInterval(b, confidence)];
  const difference = shareB - shareA;
  return {
    low: difference - thirdSide(shareB - ofB.low, ofA.high - shareA, correlation),
    high: difference + thirdSide(ofB.high - shareB, shareA - ofA.low, correlation),
  };
}

/** √(x² − 2φxy + y²); two distances from the estimates, as two sides of a triangle. */
function thirdSide(x: number, y: number, correlation: number): number {
  return Math.sqrt(Math.max(0, x * x - 2 * correlation * x * y + y * y));
}

/** φ of the 2 × 2 table, its numerator lowered by n/2 but not below 0 when it is positive. */
function correlation(
  { bothRight, bothWrong, newlyWrong, newlyRight }: PairedOutcomes,
  examples: number,
): number {
  const margins =
    (bothRight + newlyWrong) * (newlyRight + bothWrong) * (bothRight + newlyRight) * (newlyWrong + bothWrong);
  if (margins === 0) return 0;
  const cross = bothRight * bothWrong - newlyWrong * newlyRight;
  return (cross > 0 ? Math.max(cross - examples / 2, 0) : cross) / Math.sqrt(margins);
}

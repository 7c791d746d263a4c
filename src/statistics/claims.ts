import type { Interval } from './interval.ts';
import { differencePValues, type MeanDifference, oneSidedBounds } from './meanDifference.ts';
import { requireAtLeast } from './requirements.ts';

/** Whether the data show a claim, show its contrary, or leave it open. Too few data leave every claim open. */
export type Answer = 'shown' | 'refuted' | 'open';

/** A claim about a difference, tested: its one-sided bounds of 1 − α each, and the p-value of its null hypothesis. */
export interface ClaimTest extends Interval {
  readonly answer: Answer;
  /** Small speaks for the claim: at most α exactly when the answer is "shown". */
  readonly p: number;
}

/*
 * Differences are candidate − baseline with "higher is better"; margins are in the same unit and not negative. The
 * bounds of answer… are one-sided of 1 − α each, from any method. A regression guard asks the non-inferiority question
 * and blocks only on "refuted"; the p-value to correct for many guards is differencePValues(about, −margin).less.
 */

/** "Not worse by the margin or more": the lower bound lies above −margin. */
export function answerNonInferior(bounds: Interval, margin: number): Answer {
  requireAtLeast('the margin', margin, 0);
  return answerAbove(bounds, -margin);
}

/** "Better by more than the margin": the lower bound lies above the margin. */
export function answerSuperior(bounds: Interval, margin: number): Answer {
  requireAtLeast('the margin', margin, 0);
  return answerAbove(bounds, margin);
}

/** "Different by less than the margin, either way": the whole interval lies within it. */
export function answerEquivalent({ low, high }: Interval, margin: number): Answer {
  requireAtLeast('the margin', margin, 0);
  if (low > -margin && high < margin) return 'shown';
  return high < -margin || low > margin ? 'refuted' : 'open';
}

function answerAbove({ low, high }: Interval, threshold: number): Answer {
  if (low > threshold) return 'shown';
  return high < threshold ? 'refuted' : 'open';
}

/** Non-inferiority at one-sided error rate α (Wellek 2010, §1). Valid wherever the difference's own method is. */
export function testNonInferior(about: MeanDifference, margin: number, alpha: number): ClaimTest {
  const bounds = oneSidedBounds(about, 1 - alpha);
  return {
    ...bounds,
    answer: answerNonInferior(bounds, margin),
    p: differencePValues(about, -margin).greater,
  };
}

/** Superiority by more than the margin (0 is allowed) at one-sided error rate α. */
export function testSuperior(about: MeanDifference, margin: number, alpha: number): ClaimTest {
  const bounds = oneSidedBounds(about, 1 - alpha);
  return { ...bounds, answer: answerSuperior(bounds, margin), p: differencePValues(about, margin).greater };
}

/**
 * Equivalence by two one-sided tests at α each (TOST: Schuirmann 1987); the bounds are the 1 − 2α interval and p is the
 * larger of the two. The only test here whose "shown" may be read as "no change worth the name".
 */
export function testEquivalent(about: MeanDifference, margin: number, alpha: number): ClaimTest {
  const bounds = oneSidedBounds(about, 1 - alpha);
  const p = Math.max(differencePValues(about, -margin).greater, differencePValues(about, margin).less);
  return { ...bounds, answer: answerEquivalent(bounds, margin), p };
}

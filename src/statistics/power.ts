import { findRoot } from './findRoot.ts';
import { noncentralUpperTail } from './noncentralT.ts';
import { normalQuantile } from './normal.ts';
import { requireAtLeast, requireCount, requireShare } from './requirements.ts';
import { studentReach } from './student.ts';

/** A one-sided comparison of two means that is being planned. */
export interface ComparisonPlan {
  /** Runs on each side, at least 2. */
  readonly runsPerSide: number;
  /** One-sided error rate. */
  readonly alpha: number;
}

/**
 * The chance that a one-sided t-test finds a true difference of `differenceSds` standard deviations of a single run:
 * noncentral t with 2k − 2 degrees of freedom (Cohen 1988, §2). Equal normal noise on both sides; Welch's test has
 * slightly less below five runs a side. With `differenceSds` = margin it is the chance to show non-inferiority when
 * nothing changed.
 */
export function comparisonPower({ runsPerSide, alpha }: ComparisonPlan, differenceSds: number): number {
  requireCount('the runs per side', runsPerSide, 2);
  requireAtLeast('the difference', differenceSds, 0);
  const degreesOfFreedom = 2 * runsPerSide - 2;
  const critical = studentReach(1 - alpha, degreesOfFreedom);
  return noncentralUpperTail(critical, degreesOfFreedom, differenceSds * Math.sqrt(runsPerSide / 2));
}

/** The smallest true difference, in standard deviations of a single run, that is found with this power (.8 is usual). */
export function smallestDetectable(plan: ComparisonPlan, power: number): number {
  requirePower(power, plan.alpha);
  let high = 1;
  while (comparisonPower(plan, high) < power) high *= 2;
  return findRoot((differenceSds) => comparisonPower(plan, differenceSds) - power, 0, high);
}

/** More runs than this on each side are not searched. */
const mostRuns = 100_000;

/** What a planned number of runs or examples shall achieve. */
export interface Aim {
  readonly alpha: number;
  readonly power: number;
}

/** The fewest runs per side that find a true difference of so many standard deviations; Infinity above 100,000. */
export function runsNeeded(differenceSds: number, { alpha, power }: Aim): number {
  requirePower(power, alpha);
  const isEnough = (runsPerSide: number): boolean =>
    comparisonPower({ runsPerSide, alpha }, differenceSds) >= power;
  if (!isEnough(mostRuns)) return Infinity;
  let [few, enough] = [1, mostRuns];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}

/** A change to be found on examples: `changedShare` of them change, and the accuracy by `difference` in all. */
export interface AccuracyChange {
  readonly changedShare: number;
  readonly difference: number;
}

/**
 * Examples that McNemar's one-sided test needs (Connor 1987): [z_α √D + z_β √(D − Δ²)]² / Δ², rounded up, for a share D
 * of changed examples and a difference Δ with 0 < |Δ| ≤ D ≤ 1 (else a RangeError). Large samples: from about 10
 * changed examples.
 */
export function mcnemarExamples({ changedShare, difference }: AccuracyChange, { alpha, power }: Aim): number {
  requirePower(power, alpha);
  const size = Math.abs(difference);
  if (!(size > 0 && size <= changedShare && changedShare <= 1)) {
    throw new RangeError(
      `expected 0 < |difference| ≤ changed share ≤ 1, got ${difference} and ${changedShare}`,
    );
  }
  const reach =
    -normalQuantile(alpha) * Math.sqrt(changedShare) -
    normalQuantile(1 - power) * Math.sqrt(changedShare - size * size);
  return Math.ceil((reach / size) ** 2);
}

function requirePower(power: number, alpha: number): void {
  requireShare('α', alpha);
  requireShare('the power', power);
  if (power <= alpha) throw new RangeError(`the power must exceed α, got ${power} and ${alpha}`);
}

import { findRoot } from '../findRoot.ts';
import { requireCount, requireShare } from '../requirements.ts';
import { lnCost, type Reliability } from './reliability.ts';

/** n − o compared with a constant ± tolerance, when at most a share `variance` of the predictions differ. */
export interface SmallVariance {
  /** Bound of E[(nᵢ − oᵢ)²]: the share of examples on which the two models may differ. */
  readonly variance: number;
  readonly tolerance: number;
}

/**
 * Labelled examples by Bennett's inequality (Renggli et al. 2019, §4): [ln M − ln(δ/4)] / (p · h(ε/p)), rounded up;
 * half of δ for the bound of the variance, two tails. Far fewer than Hoeffding's where models seldom differ.
 */
export function bennettExamples({ variance, tolerance }: SmallVariance, reliability: Reliability): number {
  return Math.ceil(lnCost(reliability, 4) / exponent(variance, tolerance));
}

/** The smallest tolerance that so many labelled examples support: bennettExamples turned round. At most 1. */
export function bennettTolerance(variance: number, examples: number, reliability: Reliability): number {
  requireCount('the number of examples', examples, 1);
  const needed = lnCost(reliability, 4) / examples;
  if (exponent(variance, 1) <= needed) return 1;
  return findRoot((tolerance) => exponent(variance, tolerance) - needed, Number.MIN_VALUE, 1);
}

/**
 * Labels each commit needs when only examples on which the models differ are labelled (active labelling, §4):
 * p · −ln(δ/4) / (p · h(ε/p)), rounded up.
 */
export function labelsPerCommit({ variance, tolerance }: SmallVariance, delta: number): number {
  return Math.ceil((variance * lnCost({ delta, lnAnswers: 0 }, 4)) / exponent(variance, tolerance));
}

/** Examples of a test in two stages: first how often predictions differ, without labels, then the accuracy. */
export interface HierarchicalPlan {
  readonly unlabelled: number;
  readonly labelled: number;
  readonly labelsPerCommit: number;
  readonly variance: number;
}

/**
 * Pattern 1 of the paper's §4, `d < A ± B /\ n − o > C ± D`: d is filtered with tolerance B and half of δ, after which
 * the variance is at most A + 2B.
 */
export function filteredPlan(
  differs: { readonly atMost: number; readonly tolerance: number },
  tolerance: number,
  reliability: Reliability,
): HierarchicalPlan {
  return hierarchicalPlan(differs.atMost + 2 * differs.tolerance, differs.tolerance, tolerance, reliability);
}

/**
 * Pattern 2, `n − o > C ± D` alone: d is first measured on unlabelled examples to within 2D with half of δ, and the
 * variance is at most what was measured + 2D. The labelled examples must be others than those.
 */
export function measuredPlan(
  measured: number,
  tolerance: number,
  reliability: Reliability,
): HierarchicalPlan {
  return hierarchicalPlan(measured + 2 * tolerance, 2 * tolerance, tolerance, reliability);
}

function hierarchicalPlan(
  bound: number,
  filterTolerance: number,
  tolerance: number,
  reliability: Reliability,
): HierarchicalPlan {
  requireShare('the tolerance of the share of differing predictions', filterTolerance);
  const variance = Math.min(1, bound);
  return {
    unlabelled: Math.ceil(lnCost(reliability, 2) / (2 * filterTolerance ** 2)),
    labelled: bennettExamples({ variance, tolerance }, reliability),
    labelsPerCommit: labelsPerCommit({ variance, tolerance }, reliability.delta),
    variance,
  };
}

/** p · h(ε/p) with h(u) = (1 + u) ln(1 + u) − u: what one example adds to the exponent of the bound. */
function exponent(variance: number, tolerance: number): number {
  if (!(variance > 0 && variance <= 1)) throw new RangeError(`a variance lies in (0, 1], got ${variance}`);
  if (!(tolerance > 0)) throw new RangeError(`a tolerance must be greater than 0, got ${tolerance}`);
  const ratio = tolerance / variance;
  // The two terms cancel for small ratios; there the series u²/2 − u³/6 + u⁴/12 − … takes over.
  if (ratio < 1e-3) return variance * ratio ** 2 * (1 / 2 - ratio / 6 + ratio ** 2 / 12 - ratio ** 3 / 20);
  return variance * ((1 + ratio) * Math.log1p(ratio) - ratio);
}

import { countOf } from '../records/countOf.ts';
import type { Change } from '../comparison/comparison.ts';
import { finiteValues } from '../comparison/samples.ts';
import type { Interval } from '../statistics/interval.ts';
import { meanBounds } from '../statistics/meanBounds.ts';
import { mean } from '../statistics/moments.ts';
import { type Proportion, wilsonInterval } from '../statistics/proportions.ts';
import { moreSeeds } from './estimate.ts';
import { type Found, known, unknown } from './found.ts';
import type { Expression, MetricRef } from './gate.ts';
import { candidateOf, type Evidence, keyOfChange } from './lookUp.ts';
import type { CheckEvidence } from './verdict.ts';

/** The candidate's mean between its one-sided bounds, each of confidence 1 − alpha. */
export interface MeanEstimate {
  readonly change: Change;
  readonly mean: number;
  readonly bounds: Interval;
  readonly numbers: CheckEvidence;
}

/**
 * Of a share with a per-example file of the only run: Wilson's bounds, for the choice of examples. Else, from two runs on, Student's
 * bounds of their mean; the mean itself where the runs agree exactly.
 */
export function estimateMean(metric: MetricRef, evidence: Evidence): Found<MeanEstimate> {
  const found = candidateOf(metric, evidence);
  if (found.kind !== 'known') return found;
  const { change } = found.value;
  const share = evidence.examples?.share(change) ?? null;
  if (share !== null) return known(shareEstimate(change, share, evidence.alpha));
  const values = finiteValues(change.candidateRuns);
  if (values.length < 2) {
    return unknown(
      `${keyOfChange(change)}: ${countOf(values.length, 'run')} says nothing about noise; ${moreSeeds}`,
    );
  }
  const { alpha } = evidence;
  const center = mean(values);
  const bounds = meanBounds(values, 1 - alpha);
  if (!Number.isFinite(bounds.high - bounds.low)) {
    return unknown(`the values of ${keyOfChange(change)} are too large to say what is noise`);
  }
  const varies = bounds.low < bounds.high;
  const numbers: CheckEvidence = {
    ...numbersOf(center, varies ? bounds : null, alpha),
    method: varies ? 'student' : 'exact',
    n: { baseline: null, candidate: values.length },
    counted: 'runs',
    examples: null,
  };
  return known({ change, mean: center, bounds, numbers });
}

function shareEstimate(change: Change, share: Proportion, alpha: number): MeanEstimate {
  const center = share.successes / share.trials;
  const bounds = wilsonInterval(share, 1 - 2 * alpha);
  const numbers: CheckEvidence = {
    ...numbersOf(center, bounds, alpha),
    method: 'wilson',
    n: { baseline: null, candidate: share.trials },
    counted: 'examples',
    examples: share.trials,
  };
  return { change, mean: center, bounds, numbers };
}

function numbersOf(estimate: number, bounds: Interval | null, alpha: number) {
  return {
    estimate,
    interval: bounds === null ? null : ([bounds.low, bounds.high] as const),
    confidence: bounds === null ? null : 1 - 2 * alpha,
    outcomes: null,
    margin: null,
    p: null,
    alpha,
    smallestMargin: null,
  };
}

/** The estimate that `lower(…)` or `upper(…)` gives a bound of; null for any other expression. */
export function meanBehind(expression: Expression, evidence: Evidence): MeanEstimate | null {
  if (expression.kind !== 'about' || (expression.of !== 'lower' && expression.of !== 'upper')) return null;
  const found = estimateMean(expression.metric, evidence);
  return found.kind === 'known' ? found.value : null;
}

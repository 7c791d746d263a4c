import type { Change } from '../comparison/comparison.ts';
import { finiteValues } from '../comparison/samples.ts';
import type { Interval } from '../statistics/interval.ts';
import { meanBounds } from '../statistics/meanBounds.ts';
import { mean } from '../statistics/moments.ts';
import { countRuns, moreSeeds } from './estimate.ts';
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

/** Student's bounds of a mean, from two runs on; the mean itself where the runs agree exactly. */
export function estimateMean(metric: MetricRef, evidence: Evidence): Found<MeanEstimate> {
  const found = candidateOf(metric, evidence);
  if (found.kind !== 'known') return found;
  const { change } = found.value;
  const values = finiteValues(change.candidateRuns);
  if (values.length < 2) {
    return unknown(
      `${keyOfChange(change)}: ${countRuns(values.length)} says nothing about noise; ${moreSeeds}`,
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
    estimate: center,
    interval: varies ? [bounds.low, bounds.high] : null,
    confidence: varies ? 1 - 2 * alpha : null,
    method: varies ? 'student' : 'exact',
    n: { baseline: null, candidate: values.length },
    margin: null,
    p: null,
    alpha,
    smallestMargin: null,
  };
  return known({ change, mean: center, bounds, numbers });
}

/** The estimate that `lower(…)` or `upper(…)` gives a bound of; null for any other expression. */
export function meanBehind(expression: Expression, evidence: Evidence): MeanEstimate | null {
  if (expression.kind !== 'about' || (expression.of !== 'lower' && expression.of !== 'upper')) return null;
  const found = estimateMean(expression.metric, evidence);
  return found.kind === 'known' ? found.value : null;
}

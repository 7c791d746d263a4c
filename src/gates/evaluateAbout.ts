import { isFiniteValue } from '../records/metricValue.ts';
import { combineFound, error, type Found, known, mapFound } from './found.ts';
import { estimateMean } from './estimateMean.ts';
import type { Expression, MetricRef } from './gate.ts';
import {
  baselineOf,
  betterSign,
  candidateOf,
  changeOf,
  type Evidence,
  keyOfChange,
  type Measured,
  measureOf,
} from './lookUp.ts';
import type { Quantity } from './quantity.ts';

type About = Extract<Expression, { kind: 'about' }>;

/** One number about one metric: `base`, `delta`, `change`, `gain`, `count` (reference/statistics.md §5.3). */
export function evaluateAbout({ of, metric }: About, evidence: Evidence): Found<Quantity> {
  switch (of) {
    case 'base':
      return mapFound(baselineOf(metric, evidence), ({ change, mean }) => ({
        value: mean,
        measure: measureOf(change),
      }));
    case 'count':
      return mapFound(changeOf(metric, evidence), ({ candidateRuns }) => ({
        value: candidateRuns?.values.filter(isFiniteValue).length ?? 0,
        measure: { kind: 'number' },
      }));
    case 'delta':
    case 'gain':
    case 'change':
      return combineFound(candidateOf(metric, evidence), baselineOf(metric, evidence), (after, before) =>
        differenceOf(of, after, before),
      );
    case 'lower':
    case 'upper':
      return boundOf(of, metric, evidence);
  }
}

function boundOf(of: 'lower' | 'upper', metric: MetricRef, evidence: Evidence): Found<Quantity> {
  return mapFound(estimateMean(metric, evidence), ({ change, bounds }) => ({
    value: of === 'lower' ? bounds.low : bounds.high,
    measure: measureOf(change),
  }));
}

/** The difference is the comparison's own, which has both sides in one unit. */
function differenceOf(
  of: 'delta' | 'gain' | 'change',
  { change }: Measured,
  before: Measured,
): Found<Quantity> {
  const { delta } = change;
  const key = keyOfChange(change);
  if (delta === null) return error(`${key} has no difference: ${change.reason}`);
  const measure = measureOf(change);
  if (of === 'delta') return known({ value: delta, measure });
  if (of === 'gain') return mapFound(betterSign(change), (sign) => ({ value: sign * delta, measure }));
  if (before.mean === 0) return error(`${key} is 0 in the baseline, so there is no relative change`);
  return known({ value: delta / Math.abs(before.mean), measure: { kind: 'relative' } });
}

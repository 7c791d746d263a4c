import { UserError } from '../errors.ts';
import { formatNumber } from '../gates/formatGate.ts';
import { measureOf } from '../gates/lookUp.ts';
import { nearest } from '../gates/nearest.ts';
import { literalQuantity, unify } from '../gates/quantity.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { RunMetric, RunRecord } from '../records/runRecord.ts';
import type { Tolerance } from '../settings/toleranceSchema.ts';

/** The declared tolerances by metric key, in the units of the record's metrics. Throws a UserError for one that fits none. */
export function tolerancesFor(
  { id, metrics }: RunRecord,
  tolerances: readonly Tolerance[],
): ReadonlyMap<string, number> {
  const found = tolerances.flatMap((tolerance) => {
    const matching = metrics.filter(
      ({ name, labels }) => tolerance.metric === name || tolerance.metric === formatMetricKey(name, labels),
    );
    if (matching.length === 0) throw unknownMetric(tolerance, id, metrics);
    return matching.map((metric) => [keyOf(metric), amountFor(metric, tolerance)] as const);
  });
  return new Map(found);
}

function keyOf({ name, labels }: RunMetric): string {
  return formatMetricKey(name, labels);
}

function amountFor(metric: RunMetric, { amount }: Tolerance): number {
  const { name, unit, kind, value } = metric;
  const measure = measureOf({ metric: name, unit, valueKind: kind, baseline: value, candidate: value });
  const both = unify({ value: 0, measure }, literalQuantity(amount));
  if (both !== null) return both.right;
  const measured = unit === null ? 'without a unit' : `in ${unit}`;
  throw new UserError(
    `The tolerance ${formatNumber(amount)} does not fit ${keyOf(metric)}, which is ${measured}.`,
    {
      hint: 'Write it in the unit of the metric; pp needs a share between 0 and 1 (kind: proportion).',
    },
  );
}

function unknownMetric({ metric }: Tolerance, id: string, metrics: readonly RunMetric[]): UserError {
  const near = nearest(metric, metrics.map(keyOf), 1)[0];
  return new UserError(`The tolerance names ${metric}, which the record ${id} does not have.`, {
    hint: near === undefined ? undefined : `Did you mean ${near}?`,
  });
}

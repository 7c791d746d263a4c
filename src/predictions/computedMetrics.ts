import { formatMetricKey, type Labels } from '../records/metricKey.ts';
import { encodeNumber } from '../records/metricValue.ts';
import type { SummaryValue } from '../records/reading.ts';
import { measuresOf } from './measures.ts';
import { measureOver } from './measureValue.ts';
import type { Predictions } from './predictions.ts';
import { slicesOf } from './sliceRows.ts';

/** Every measure that the answers allow, over all examples and over each slice. NaN where a score is. */
export function computedMetrics(predictions: Predictions): SummaryValue[] {
  const slices = slicesOf(predictions);
  return measuresOf(predictions).flatMap((name) => {
    const over = measureOver(predictions, name);
    const valueFor = (labels: Labels, value: number | undefined): SummaryValue[] =>
      value === undefined ? [] : [{ name, labels, value: encodeNumber(value) }];
    // A slice's error rate says nothing that its accuracy does not.
    const sliced = name === 'error_rate' ? [] : slices;
    return [
      ...valueFor({}, over(null)),
      ...sliced.flatMap(({ key, value, rows }) => valueFor(Object.fromEntries([[key, value]]), over(rows))),
    ];
  });
}

/** `predictions/` before the name of a metric that the command states with another value under its own name. */
export const besidePrefix = 'predictions/';

/** The name that a metric has without what is put before one that disagrees with its namesake. */
export function plainName(name: string): string {
  return name.startsWith(besidePrefix) ? name.slice(besidePrefix.length) : name;
}

/** A metric that the command states, by its key. */
export function keyed<T extends { readonly name: string; readonly labels: Labels }>(
  metrics: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(metrics.map((metric) => [formatMetricKey(metric.name, metric.labels), metric]));
}

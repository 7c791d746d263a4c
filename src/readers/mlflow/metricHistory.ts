import type { Labels } from '../../records/metricKey.ts';
import type { Collector } from '../collector.ts';
import type { MetricPoints } from '../metricPoints.ts';

/** One logged value. `wallTimeMs` is Unix milliseconds. */
export interface LoggedValue {
  readonly step: number;
  readonly wallTimeMs: number;
  readonly value: number;
}

/**
 * Adds all values of one metric in MLflow's order, by step, then time, then value: the last one is what MLflow
 * calls the latest (mlflow 3.17 `store/tracking/sqlalchemy_store.py`, `_update_latest_metrics_if_necessary`). Gives the metric, if it can be kept.
 */
export function addHistory(
  key: string,
  history: readonly LoggedValue[],
  labels: Labels,
  collector: Collector,
): MetricPoints | undefined {
  const metric = collector.metric(key, labels);
  for (const { step, wallTimeMs, value } of isOrdered(history) ? history : history.toSorted(compare))
    metric?.point('step', step, value, wallTimeMs);
  return metric;
}

/** Most histories are in order as they lie there. */
function isOrdered(history: readonly LoggedValue[]): boolean {
  let previous = history[0];
  for (const logged of history) {
    if (previous !== undefined && compare(previous, logged) > 0) return false;
    previous = logged;
  }
  return true;
}

function compare(a: LoggedValue, b: LoggedValue): number {
  return a.step - b.step || a.wallTimeMs - b.wallTimeMs || stored(a.value) - stored(b.value);
}

/** NaN is stored as 0 with a mark, and ordered as that. */
function stored(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

import { formatMetricKey } from '../records/metricKey.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Observation } from './observation.ts';
import { gatherMetrics } from './observations.ts';
import { sideOf, unitsClash } from './samples.ts';

/** What older runs measured, by metric, in the order of the runs. */
export function gatherHistory(runs: readonly RunRecord[]): ReadonlyMap<string, readonly Observation[]> {
  return new Map(
    gatherMetrics(runs, []).flatMap(({ baseline }) => {
      const [first] = baseline;
      return first === undefined ? [] : [[formatMetricKey(first.metric, first.labels), baseline] as const];
    }),
  );
}

/** A metric's older values in today's unit; none where a unit cannot be converted, for they would be of something else. */
export function historyIn(observations: readonly Observation[], unit: string | null): readonly number[] {
  return unitsClash(observations, unit) ? [] : sideOf(observations, unit).finite;
}

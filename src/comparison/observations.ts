import { formatMetricKey } from '../records/metricKey.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Observation } from './observation.ts';
import { resourceMetrics } from './resourceMetrics.ts';

/** One metric in all runs of both sides, in run order; a side that never measured it is empty. */
export interface MetricRuns {
  readonly baseline: Observation[];
  readonly candidate: Observation[];
}

/** What the succeeded runs of both sides measured, metric by metric. A run that failed measured nothing. */
export function gatherMetrics(baseline: readonly RunRecord[], candidate: readonly RunRecord[]): MetricRuns[] {
  const groups = new Map<string, MetricRuns>();
  const logged = new Set(
    [...baseline, ...candidate].flatMap(({ metrics }) => metrics.map(({ name }) => name)),
  );
  for (const [side, runs] of [['baseline', baseline] as const, ['candidate', candidate] as const]) {
    for (const observation of runs.filter(succeeded).flatMap((run) => observationsOf(run, logged))) {
      const key = formatMetricKey(observation.metric, observation.labels);
      const group = groups.get(key) ?? { baseline: [], candidate: [] };
      group[side].push(observation);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Only a run that ended well says what its code can do. */
export function succeeded(record: RunRecord): boolean {
  return record.outcome.kind === 'succeeded';
}

/** A metric that the training logs itself keeps its name; the measured resource of that name then gives way. */
function observationsOf(record: RunRecord, logged: ReadonlySet<string>): Observation[] {
  const seed = record.command.seed;
  const own = record.metrics.map((metric) => ({
    metric: metric.name,
    labels: metric.labels,
    value: metric.value,
    goal: metric.goal,
    goalSource: metric.goalSource,
    unit: metric.unit,
    valueKind: metric.kind,
    tier: metric.tier,
    seed,
  }));
  return [...own, ...resourceMetrics(record).filter(({ metric }) => !logged.has(metric))];
}

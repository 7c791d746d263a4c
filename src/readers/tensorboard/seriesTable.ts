import type { Labels } from '../../records/metricKey.ts';
import type { Series } from '../../records/reading.ts';
import type { Collector } from '../collector.ts';
import type { MetricPoints } from '../metricPoints.ts';
import type { Points } from './scalarPoints.ts';

/**
 * The series of a Reading, made of whole lists of points. The collector names the metrics and holds to its
 * limits, but is not
 * given the points: one by one and for the second time, they would take as long as all the rest.
 */
export interface SeriesTable {
  add(tag: string, labels: Labels, points: Points): void;
  all(): Series[];
}

export function createSeriesTable(collector: Collector): SeriesTable {
  const byMetric = new Map<MetricPoints, Points>();
  return {
    add(tag, labels, points) {
      const metric = points.steps.length === 0 ? undefined : collector.metric(tag, labels);
      if (metric === undefined) return;
      const before = byMetric.get(metric);
      byMetric.set(metric, before === undefined ? points : join(before, points));
    },
    all: () => Array.from(byMetric, ([{ name, labels }, points]) => toSeries(name, labels, points)),
  };
}

function toSeries(name: string, labels: Labels, { steps, values, wallTimesMs }: Points): Series {
  const isTimed = !wallTimesMs.includes(NaN);
  return { name, labels, stepKind: 'step', steps, values, ...(isTimed ? { wallTimesMs } : {}) };
}

/** One metric from two tags, as `loss{split=a}` and `loss{ split=a}`, or from two sessions. */
function join(before: Points, after: Points): Points {
  return {
    steps: before.steps.concat(after.steps),
    values: before.values.concat(after.values),
    wallTimesMs: before.wallTimesMs.concat(after.wallTimesMs),
  };
}

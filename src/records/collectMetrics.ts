import { formatMetricKey } from './metricKey.ts';
import type { Labels } from './metricKey.ts';
import type { MetricValue } from './metricValue.ts';
import { outputSource, type Goal, type Reading, type Series } from './reading.ts';
import { wellFormed } from './wellFormed.ts';

/** Something a source says; `source` is its path, or `<output>`. */
export interface Said<T> {
  readonly source: string;
  readonly value: T;
}

/** Everything that all sources say about one metric, by precedence. */
export interface CollectedMetric {
  readonly key: string;
  readonly name: string;
  readonly labels: Labels;
  /** One for each source. */
  readonly stated: readonly Said<MetricValue>[];
  /** Series with at least one point. */
  readonly series: readonly Said<Series>[];
  readonly goals: readonly Said<Goal>[];
  readonly units: readonly Said<string>[];
}

/** Files before the command's output, and otherwise in the order given: what stands first counts. */
export function byPrecedence(readings: readonly Reading[]): readonly Reading[] {
  return [...readings.filter((reading) => !isOutput(reading)), ...readings.filter(isOutput)];
}

function isOutput({ source }: Reading): boolean {
  return source.path === outputSource;
}

/** Gathers the readings by metric, in the order in which metrics first occur. `readings` are by precedence. */
export function collectMetrics(readings: readonly Reading[]): CollectedMetric[] {
  const metrics = new Map<string, OpenMetric>();
  for (const { source, summary, series } of readings) {
    for (const { value, ...named } of summary) open(metrics, named).stated.set(source.path, value);
    for (const one of series) {
      if (one.steps.length === 0) continue;
      const metric = open(metrics, one);
      const value = { ...one, name: metric.name, labels: metric.labels };
      metric.series.push({ source: source.path, value });
    }
  }
  const goals = hintsByName(readings, ({ goal }) => goal);
  const units = hintsByName(readings, ({ unit }) => unit);
  return [...metrics.values()].map(({ stated, ...metric }) => ({
    ...metric,
    stated: [...stated].map(([source, value]) => ({ source, value })),
    goals: goals.get(metric.name) ?? [],
    units: units.get(metric.name) ?? [],
  }));
}

interface OpenMetric {
  readonly key: string;
  readonly name: string;
  readonly labels: Labels;
  /** By source; a source that states a value twice means the later one. */
  readonly stated: Map<string, MetricValue>;
  readonly series: Said<Series>[];
}

function open(
  metrics: Map<string, OpenMetric>,
  named: { readonly name: string; readonly labels: Labels },
): OpenMetric {
  const name = wellFormed(named.name);
  const labels = Object.fromEntries(
    Object.entries(named.labels).map((pair) => [wellFormed(pair[0]), wellFormed(pair[1])]),
  );
  const key = formatMetricKey(name, labels);
  const known = metrics.get(key);
  if (known !== undefined) return known;
  const created = { key, name, labels, stated: new Map<string, MetricValue>(), series: [] };
  metrics.set(key, created);
  return created;
}

type Hint = Reading['hints'][number];

function hintsByName<T>(
  readings: readonly Reading[],
  pick: (hint: Hint) => T | undefined,
): Map<string, Said<T>[]> {
  const found = new Map<string, Said<T>[]>();
  for (const { source, hints } of readings) {
    for (const hint of hints) {
      const value = pick(hint);
      if (value === undefined) continue;
      const name = wellFormed(hint.name);
      found.set(name, [...(found.get(name) ?? []), { source: source.path, value }]);
    }
  }
  return found;
}

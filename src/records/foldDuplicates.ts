import type { CollectedMetric, Said } from './collectMetrics.ts';
import { formatMetricKey } from './metricKey.ts';
import type { Series } from './reading.ts';
import { areSameSeries } from './sameSeries.ts';

/** Metrics that begin and end alike in one run are few; more of them are no copies of each other. */
const maxAlike = 16;

/**
 * Metrics that several trackers were told of under names with the same end, as one: Hugging Face writes `loss` and
 * `eval_loss` into its own file and `train/loss` and `eval/loss` to W&B and TensorBoard. Two are the same when no source
 * has both, their labels and all their points are equal, their points are no plain constant, and one name ends with
 * the other (`/`, `.` and `_` count alike). The longer name stays, unless `isNamed` says that the user knows the shorter
 * one; of two that the user knows, both stay.
 */
export function foldDuplicates(
  metrics: readonly CollectedMetric[],
  isNamed: (metric: CollectedMetric) => boolean,
): readonly CollectedMetric[] {
  const kept = new Map(metrics.map((metric) => [metric.key, metric]));
  for (const copies of groupsAlike(metrics).flatMap(clustersOf)) {
    const named = copies.filter(isNamed);
    const [best, ...others] = (named.length === 0 ? copies : named).toSorted(byName);
    if (best === undefined || (named.length > 0 && others.length > 0)) continue;
    const rest = copies.filter((copy) => copy !== best);
    for (const { key } of rest) kept.delete(key);
    kept.set(best.key, rest.reduce(joined, best));
  }
  return kept.size === metrics.length ? metrics : [...kept.values()];
}

/** Metrics that are all copies of each other. A name that could mean two others, which are no copies, means neither. */
function clustersOf(alike: readonly CollectedMetric[]): CollectedMetric[][] {
  const copiesOf = new Map(
    alike.map((metric) => [metric, alike.filter((other) => other === metric || isSameMetric(metric, other))]),
  );
  return [...copiesOf].flatMap(([metric, copies]) => {
    const isFirst = copies[0] === metric;
    const isWhole = copies.every((copy) => isSameList(copiesOf.get(copy) ?? [], copies));
    return isFirst && isWhole && copies.length > 1 ? [copies] : [];
  });
}

/** Metrics that could be copies of each other, by the ends of their series; only groups of more than one. */
function groupsAlike(metrics: readonly CollectedMetric[]): CollectedMetric[][] {
  const groups = new Map<string, CollectedMetric[]>();
  for (const metric of metrics) {
    const series = longestOf(metric);
    if (series === null || !isTelling(series)) continue;
    const fingerprint = fingerprintOf(series);
    const group = groups.get(fingerprint);
    if (group === undefined) groups.set(fingerprint, [metric]);
    else group.push(metric);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= maxAlike);
}

function fingerprintOf({ labels, stepKind, steps, values }: Series): string {
  const ends = [steps[0], steps.at(-1), Math.fround(values[0] ?? 0), Math.fround(values.at(-1) ?? 0)];
  return `${stepKind} ${steps.length} ${ends.join(' ')} ${Object.values(labels).join(' ')}`;
}

/** Many metrics are 0 or 1 throughout; that two are so says nothing. */
function isTelling({ values }: Series): boolean {
  const [first = 0] = values;
  return values.some((value) => !Object.is(value, first)) || !Number.isInteger(first * 1000);
}

function isSameMetric(a: CollectedMetric, b: CollectedMetric): boolean {
  if (a.key === b.key || !(endsWith(a.name, b.name) || endsWith(b.name, a.name))) return false;
  const sources = new Set(sourcesOf(a));
  const [one, other] = [longestOf(a), longestOf(b)];
  return (
    !sourcesOf(b).some((source) => sources.has(source)) &&
    one !== null &&
    other !== null &&
    formatMetricKey('', a.labels) === formatMetricKey('', b.labels) &&
    areSameSeries(one, other)
  );
}

function endsWith(name: string, end: string): boolean {
  const [whole, part] = [spelled(name), spelled(end)];
  return whole === part || whole.endsWith(`/${part}`);
}

function spelled(name: string): string {
  return name.replaceAll(/[._]/g, '/');
}

function isSameList(a: readonly CollectedMetric[], b: readonly CollectedMetric[]): boolean {
  return a.length === b.length && a.every((metric, index) => metric === b[index]);
}

/** The longest first. */
function byName(a: CollectedMetric, b: CollectedMetric): number {
  return b.name.length - a.name.length || (a.name < b.name ? -1 : 1);
}

function joined(kept: CollectedMetric, other: CollectedMetric): CollectedMetric {
  const renamed = other.series.map(({ source, value }) => ({ source, value: { ...value, name: kept.name } }));
  return {
    ...kept,
    stated: [...kept.stated, ...other.stated],
    series: [...kept.series, ...renamed],
    goals: [...kept.goals, ...other.goals],
    units: [...kept.units, ...other.units],
  };
}

function longestOf({ series }: CollectedMetric): Series | null {
  let longest: Said<Series> | null = null;
  for (const one of series)
    if (longest === null || one.value.steps.length > longest.value.steps.length) longest = one;
  return longest?.value ?? null;
}

function sourcesOf({ stated, series }: CollectedMetric): string[] {
  return [...stated, ...series].map(({ source }) => source);
}

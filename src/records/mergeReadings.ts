import { byPrecedence, collectMetrics } from './collectMetrics.ts';
import type { CollectedMetric } from './collectMetrics.ts';
import { declarationFor } from './metricDeclaration.ts';
import type { MetricDeclaration } from './metricDeclaration.ts';
import { mergeNamedValues } from './mergeNamedValues.ts';
import type { ParamValue, Reading, Series } from './reading.ts';
import type { RunMetric } from './runRecord.ts';
import { settleMetric } from './settleMetric.ts';
import type { SettledMetric } from './settleMetric.ts';

interface MergeInput {
  /** In the order in which they count; the command's output counts last wherever it stands. */
  readonly readings: readonly Reading[];
  readonly declarations: readonly MetricDeclaration[];
  /** Names (or names with labels) of the metrics that gates use. */
  readonly gated: readonly string[];
}

interface MergedReadings {
  readonly metrics: RunMetric[];
  readonly params: Record<string, ParamValue>;
  readonly tags: Record<string, string>;
  /** One for each metric that has points, in the order of `metrics`. */
  readonly series: Series[];
  /** What merging itself has to say; the readings' own warnings are not repeated. */
  readonly warnings: string[];
}

interface MergeLimits {
  readonly metrics: number;
  readonly points: number;
  readonly warnings: number;
}

const defaultLimits: MergeLimits = { metrics: 100_000, points: 20_000_000, warnings: 20 };

/**
 * What all sources say about a run, as one. A metric is its name with its labels; every source that has it is named.
 * - Value: a declared `summary` of its series; else the value a source states; else the last point. A stated null yields to
 *   any other value.
 * - Between sources the first counts, files before `<output>`; values that differ by more than 1e-9 of their size (what is
 *   printed, by 0.5 %) are a warning. A series that is printed beside one in a file is an extract of it and left out.
 *   Of several different series the longest is kept, with a warning.
 * - Goal: declared, else the source's hint, else by custom from the name (`conventionOf`), else unknown.
 * - Kind: declared, else `proportion` for names such as accuracy as long as all values lie in [0, 1].
 * - Tier: metrics that gates use are `gate` and never dropped; else as declared; else `report`.
 * - Beyond 100,000 metrics or 20,000,000 points the rest is left out with a warning; metrics that gates use come first.
 */
export function mergeReadings(
  { readings, declarations, gated }: MergeInput,
  limits: MergeLimits = defaultLimits,
): MergedReadings {
  const ordered = byPrecedence(readings);
  const gatedNames = new Set(gated);
  const isGated = ({ name, key }: CollectedMetric): boolean => gatedNames.has(name) || gatedNames.has(key);
  const settled = collectMetrics(ordered).flatMap((collected) => {
    const declared = declarationFor(declarations, collected.name, collected.labels);
    const isDropped = declared.keep === 'drop' && !isGated(collected);
    return isDropped ? [] : [settleMetric(collected, declared, isGated(collected))];
  });
  const kept = keepWithin(settled, limits);
  const params = mergeNamedValues(ordered, 'Param', (reading) => reading.params);
  const tags = mergeNamedValues(ordered, 'Tag', (reading) => reading.tags);
  const disagreements = [
    ...settled.flatMap(({ warnings }) => warnings),
    ...params.warnings,
    ...tags.warnings,
  ];
  return {
    metrics: kept.metrics,
    series: kept.series,
    params: params.values,
    tags: tags.values,
    warnings: [...kept.warnings, ...cut(disagreements, limits)],
  };
}

/** Leaves out what is beyond the limits: first whole metrics, then the series of metrics that keep their value. */
function keepWithin(
  settled: readonly SettledMetric[],
  limits: MergeLimits,
): { metrics: RunMetric[]; series: Series[]; warnings: string[] } {
  const isOver = settled.length > limits.metrics;
  const kept = isOver ? gatesFirst(settled).slice(0, limits.metrics) : settled;
  const metrics: RunMetric[] = [];
  const series: Series[] = [];
  let points = 0;
  let omittedPoints = 0;
  for (const one of kept) {
    const fits = points + one.metric.points <= limits.points;
    metrics.push(fits ? one.metric : { ...one.metric, points: 0 });
    if (fits && one.series !== null) series.push(one.series);
    if (fits) points += one.metric.points;
    else omittedPoints += one.metric.points;
  }
  const warnings = [
    ...(isOver ? [`${settled.length} metrics were logged; ${limits.metrics} are kept.`] : []),
    ...(omittedPoints > 0
      ? [
          `${points + omittedPoints} points were logged; the series of some metrics, ${omittedPoints} points, are left out.`,
        ]
      : []),
  ];
  return { metrics, series, warnings };
}

function gatesFirst(settled: readonly SettledMetric[]): SettledMetric[] {
  return [...settled.filter(isGate), ...settled.filter((one) => !isGate(one))];
}

function isGate({ metric }: SettledMetric): boolean {
  return metric.tier === 'gate';
}

function cut(warnings: readonly string[], limits: MergeLimits): string[] {
  const more = warnings.length - limits.warnings;
  return more <= 0
    ? [...warnings]
    : [...warnings.slice(0, limits.warnings), `${more} more disagreements between sources are not listed.`];
}

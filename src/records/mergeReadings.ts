import { byPrecedence, collectMetrics } from './collectMetrics.ts';
import type { CollectedMetric } from './collectMetrics.ts';
import { foldDuplicates } from './foldDuplicates.ts';
import { declarationFor } from './metricDeclaration.ts';
import { isIdentityTag } from './identityTags.ts';
import type { DeclaredFacts, MetricDeclaration } from './metricDeclaration.ts';
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
 *   Sources that call the same points by names with the same end (`loss`, `train/loss`) have one metric: see `foldDuplicates`.
 * - Value: a declared `summary` of its series; else the value a source states; else the last point. A stated null yields to
 *   any other value.
 * - Between sources the first counts, files before `<output>`; values that differ by more than 1e-9 of their size (what is
 *   printed, by 0.5 %) are a warning. A series that is printed beside one in a file is an extract of it and left out.
 *   Of several different series the longest is kept, with a warning; one that only samples another is not different, nor is one
 *   in single precision. Tags that name the run (`isIdentityTag`) may differ.
 * - Goal: declared, else the source's hint, else by custom from the name (`conventionOf`), else unknown.
 * - Kind: declared, else `proportion` for names such as accuracy as long as all values lie in [0, 1].
 * - Tier: metrics that gates use are `gate` and never dropped; else as declared; else `detail` for `system/…`, else `report`.
 * - Beyond 100,000 metrics or 20,000,000 points the rest is left out with a warning; metrics that gates use come first.
 */
export function mergeReadings(
  { readings, declarations, gated }: MergeInput,
  limits: MergeLimits = defaultLimits,
): MergedReadings {
  const ordered = byPrecedence(readings);
  const gatedNames = new Set(gated);
  const isGated = ({ name, key }: CollectedMetric): boolean => gatedNames.has(name) || gatedNames.has(key);
  const declaredNames = new Set(declarations.map(({ pattern }) => pattern));
  const isNamed = (one: CollectedMetric): boolean =>
    isGated(one) || declaredNames.has(one.name) || declaredNames.has(one.key);
  const collected = collectMetrics(ordered);
  const wanted = (ordered.length > 1 ? foldDuplicates(collected, isNamed) : collected).flatMap((one) => {
    const declared = declarationFor(declarations, one.name, one.labels);
    const isWanted = declared.keep !== 'drop' || isGated(one);
    return isWanted ? [{ collected: one, declared, isGated: isGated(one) }] : [];
  });
  const chosen = chooseWithin(wanted, limits);
  const settled = chosen.metrics.map((one) => settleMetric(one.collected, one.declared, one.isGated));
  const kept = keepPoints(settled, limits);
  const params = mergeNamedValues(ordered, 'Param', (reading) => reading.params);
  const tags = mergeNamedValues(ordered, 'Tag', (reading) => reading.tags, isIdentityTag);
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
    warnings: [...chosen.warnings, ...kept.warnings, ...cut(disagreements, limits)],
  };
}

interface WantedMetric {
  readonly collected: CollectedMetric;
  readonly declared: DeclaredFacts;
  readonly isGated: boolean;
}

/** As many metrics as are kept, those that gates use first. */
function chooseWithin(
  wanted: readonly WantedMetric[],
  limits: MergeLimits,
): { readonly metrics: readonly WantedMetric[]; readonly warnings: readonly string[] } {
  if (wanted.length <= limits.metrics) return { metrics: wanted, warnings: [] };
  const ordered = [...wanted.filter(isForGates), ...wanted.filter((one) => !isForGates(one))];
  const warning = `${wanted.length} metrics were logged; ${limits.metrics} are kept.`;
  return { metrics: ordered.slice(0, limits.metrics), warnings: [warning] };
}

function isForGates({ isGated, declared }: WantedMetric): boolean {
  return isGated || declared.keep === 'gate';
}

/** The series of metrics beyond the limit are left out; the metrics keep their value. */
function keepPoints(
  settled: readonly SettledMetric[],
  limits: MergeLimits,
): { metrics: RunMetric[]; series: Series[]; warnings: string[] } {
  const metrics: RunMetric[] = [];
  const series: Series[] = [];
  let points = 0;
  let omittedPoints = 0;
  for (const one of settled) {
    const fits = points + one.metric.points <= limits.points;
    metrics.push(fits ? one.metric : { ...one.metric, points: 0 });
    if (fits && one.series !== null) series.push(one.series);
    if (fits) points += one.metric.points;
    else omittedPoints += one.metric.points;
  }
  const all = points + omittedPoints;
  const warnings =
    omittedPoints === 0
      ? []
      : [`${all} points were logged; the series of some metrics, ${omittedPoints} points, are left out.`];
  return { metrics, series, warnings };
}

function cut(warnings: readonly string[], limits: MergeLimits): string[] {
  const more = warnings.length - limits.warnings;
  return more <= 0
    ? [...warnings]
    : [...warnings.slice(0, limits.warnings), `${more} more disagreements between sources are not listed.`];
}

import type { CollectedMetric, Said } from './collectMetrics.ts';
import { conventionOf } from './goals.ts';
import type { DeclaredFacts } from './metricDeclaration.ts';
import { metricTier } from './metricTier.ts';
import { decodeNumber, encodeNumber } from './metricValue.ts';
import type { MetricValue } from './metricValue.ts';
import { outputSource, type Series } from './reading.ts';
import type { RunMetric } from './runRecord.ts';
import { areClose, areSameSeries, hasSameValues, isExtract } from './sameSeries.ts';
import { summarise } from './summarise.ts';

/** What is printed is usually rounded for people; relative. */
const printedTolerance = 0.005;

/** What all sources together say about one metric. */
export interface SettledMetric {
  readonly metric: RunMetric;
  readonly series: Series | null;
  /** Where the sources disagree, and what was made of it. */
  readonly warnings: readonly string[];
}

/** Settles one metric by the rules that `mergeReadings` documents. */
export function settleMetric(
  collected: CollectedMetric,
  declared: DeclaredFacts,
  isGated: boolean,
): SettledMetric {
  const { name, labels, stated, series } = collected;
  const goal = settleGoal(collected, declared);
  const chosen = chooseSeries(collected);
  const value = settleValue(collected, declared, goal.goal, chosen.series);
  const sources = [...stated, ...series].map(({ source }) => source);
  const metric: RunMetric = {
    name,
    labels,
    value: value.value,
    summary: value.summary,
    goal: goal.goal,
    goalSource: goal.goalSource,
    kind: declared.kind ?? kindOf(name, value.value, chosen.series),
    unit: declared.unit ?? collected.units[0]?.value ?? null,
    tier: metricTier(name, declared, isGated),
    points: chosen.series?.steps.length ?? 0,
    sources: [...new Set(sources)],
  };
  return {
    metric,
    series: chosen.series,
    warnings: [...goal.warnings, ...chosen.warnings, ...value.warnings],
  };
}

type SettledGoal = Pick<RunMetric, 'goal' | 'goalSource'> & { readonly warnings: readonly string[] };

function settleGoal({ key, name, goals }: CollectedMetric, declared: DeclaredFacts): SettledGoal {
  if (declared.goal !== undefined) return { goal: declared.goal, goalSource: 'declared', warnings: [] };
  const [first] = goals;
  if (first !== undefined) {
    const other = goals.find(({ value }) => value !== first.value);
    const warnings = other === undefined ? [] : [disagreement(`The goal of ${key}`, first, other, String)];
    return { goal: first.value, goalSource: 'source', warnings };
  }
  const goal = conventionOf(name)?.goal ?? null;
  return { goal, goalSource: goal === null ? null : 'name', warnings: [] };
}

/**
 * Sources that log the same points, or some of them, or the same values over another count of steps, agree. Of those that do not,
 * the longest series is kept. What is printed beside a file is an extract of it.
 */
function chooseSeries({ key, series }: CollectedMetric): {
  series: Series | null;
  warnings: readonly string[];
} {
  const inFiles = series.filter(({ source }) => source !== outputSource);
  const competing = inFiles.length > 0 ? inFiles : series;
  const [first, ...rest] = competing;
  if (first === undefined) return { series: null, warnings: [] };
  const chosen = rest.reduce((best, one) => (isBetter(one.value, best.value) ? one : best), first);
  const other = competing.find(({ value }) => !agrees(value, chosen.value));
  if (other === undefined) return { series: chosen.value, warnings: [] };
  const lengths = `${chosen.value.steps.length} in ${chosen.source}, ${other.value.steps.length} in ${other.source}`;
  return {
    series: chosen.value,
    warnings: [`${key} has different points in its sources: ${lengths}; the former are kept.`],
  };
}

/** A count of rows is no axis that a source knows. */
function isBetter(one: Series, best: Series): boolean {
  const longer = one.steps.length - best.steps.length;
  return longer > 0 || (longer === 0 && best.stepKind === 'row' && one.stepKind !== 'row');
}

function agrees(one: Series, chosen: Series): boolean {
  return areSameSeries(one, chosen) || isExtract(one, chosen) || hasSameValues(one, chosen);
}

type SettledValue = Pick<RunMetric, 'value' | 'summary'> & { readonly warnings: readonly string[] };

function settleValue(
  { key, stated }: CollectedMetric,
  declared: DeclaredFacts,
  goal: RunMetric['goal'],
  series: Series | null,
): SettledValue {
  const [first, ...rest] = stated.filter(({ value }) => value !== null);
  if (series !== null && (declared.summary !== undefined || first === undefined)) {
    return valueOfSeries(key, series.values, declared.summary ?? 'last', goal);
  }
  if (first === undefined) return { value: null, summary: 'stated', warnings: [] };
  const other = rest.find((said) => !isSameStatement(first, said));
  const warnings = other === undefined ? [] : [disagreement(key, first, other, String)];
  return { value: first.value, summary: 'stated', warnings };
}

function valueOfSeries(
  key: string,
  values: readonly number[],
  summary: NonNullable<DeclaredFacts['summary']>,
  goal: RunMetric['goal'],
): SettledValue {
  const value = summarise(values, summary, goal);
  if (value !== null) return { value: encodeNumber(value), summary, warnings: [] };
  const warning = `${key} has no goal, so its best value is unknown and its last one is taken; declare goal: min or max.`;
  return { ...valueOfSeries(key, values, 'last', goal), warnings: [warning] };
}

/** A share by its name and by its values; 93.1 for an accuracy is a percentage, which is a plain value. */
function kindOf(name: string, value: MetricValue, series: Series | null): RunMetric['kind'] {
  if (conventionOf(name)?.isShare !== true) return 'value';
  return mayBeShare(decodeNumber(value)) && (series?.values ?? []).every(mayBeShare) ? 'proportion' : 'value';
}

function mayBeShare(value: number | null): boolean {
  return value === null || !Number.isFinite(value) || (value >= 0 && value <= 1);
}

function disagreement<T>(what: string, kept: Said<T>, other: Said<T>, show: (value: T) => string): string {
  const [first, second] = [kept, other].map(({ source, value }) => `${show(value)} in ${source}`);
  return `${what} is ${first} and ${second}; the former is kept.`;
}

function isSameStatement(first: Said<MetricValue>, other: Said<MetricValue>): boolean {
  const [a, b] = [decodeNumber(first.value), decodeNumber(other.value)];
  const tolerance = other.source === outputSource ? printedTolerance : undefined;
  return a === null || b === null ? a === b : areClose(a, b, tolerance);
}

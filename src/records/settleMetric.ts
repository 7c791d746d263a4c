import type { CollectedMetric, Said } from './collectMetrics.ts';
import { conventionOf } from './goals.ts';
import type { DeclaredFacts } from './metricDeclaration.ts';
import { decodeNumber, encodeNumber } from './metricValue.ts';
import type { MetricValue } from './metricValue.ts';
import { outputSource, type Series } from './reading.ts';
import type { RunMetric } from './runRecord.ts';
import { summarise } from './summarise.ts';

const writtenTolerance = 1e-9;
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
    tier: isGated || declared.keep === 'gate' ? 'gate' : declared.keep === 'detail' ? 'detail' : 'report',
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

/** Sources that log the same points count as one; else the longest series is kept. What is printed beside a file is an extract of it. */
function chooseSeries({ key, series }: CollectedMetric): {
  series: Series | null;
  warnings: readonly string[];
} {
  const inFiles = series.filter(({ source }) => source !== outputSource);
  const competing = inFiles.length > 0 ? inFiles : series;
  const [first, ...rest] = competing;
  if (first === undefined) return { series: null, warnings: [] };
  const longest = rest.reduce(
    (best, one) => (one.value.steps.length > best.value.steps.length ? one : best),
    first,
  );
  const other = competing.find(({ value }) => !areSameSeries(value, longest.value));
  if (other === undefined) return { series: longest.value, warnings: [] };
  const lengths = `${longest.value.steps.length} in ${longest.source}, ${other.value.steps.length} in ${other.source}`;
  return {
    series: longest.value,
    warnings: [`${key} has different points in its sources: ${lengths}; the former are kept.`],
  };
}

function areSameSeries(a: Series, b: Series): boolean {
  return (
    a === b ||
    (a.stepKind === b.stepKind &&
      a.steps.length === b.steps.length &&
      a.steps.every((step, index) => step === b.steps[index]) &&
      a.values.every((value, index) => areClose(value, b.values[index] ?? Number.NaN)))
  );
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

/** What is printed is usually rounded for people. */
function isSameStatement(first: Said<MetricValue>, other: Said<MetricValue>): boolean {
  return areCloseValues(
    first.value,
    other.value,
    other.source === outputSource ? printedTolerance : writtenTolerance,
  );
}

function areCloseValues(a: MetricValue, b: MetricValue, tolerance: number): boolean {
  return a === b || (a !== null && b !== null && areClose(decodeNumber(a), decodeNumber(b), tolerance));
}

/** Equal up to the digits that writing as text may cost; `tolerance` is relative. */
function areClose(a: number, b: number, tolerance: number = writtenTolerance): boolean {
  const areFinite = Number.isFinite(a) && Number.isFinite(b);
  return Object.is(a, b) || (areFinite && Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)));
}

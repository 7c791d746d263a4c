import type { Curve } from '../charts/curve.ts';
import type { Change, Sample } from '../comparison/comparison.ts';
import {
  formatDelta,
  formatPair,
  formatRelative,
  formatSpread,
  formatValue,
} from '../comparison/formatValue.ts';
import type { Check } from '../gates/verdict.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import { isFiniteValue } from '../records/metricValue.ts';
import { shorten, visible } from './escape.ts';
import type { Report } from './report.ts';

const longestUnit = 16;

/** One line of the metric table, as text without markup. */
export interface MetricRow {
  readonly key: string;
  readonly change: Change;
  /** Value, mean ± standard deviation over several runs, or "—" for a side without the metric. */
  readonly baseline: string;
  readonly candidate: string;
  readonly delta: string;
  /** Empty where it would say nothing beyond `delta`. */
  readonly relative: string;
  /** `95%: +0.4pp to +2.0pp`; empty without one. */
  readonly interval: string;
  /** Gates that refer to the metric. */
  readonly checks: readonly Check[];
  readonly curve: Curve | null;
}

/** Every change of the report, in the comparison's order. */
export function metricRows(report: Report): readonly MetricRow[] {
  const curves = new Map<string, Curve>();
  for (const curve of report.curves) {
    const key = formatMetricKey(curve.metric, curve.labels);
    if (!curves.has(key)) curves.set(key, curve);
  }
  return report.comparison.changes.map((whole) => {
    const key = formatMetricKey(whole.metric, whole.labels);
    // A unit is repeated in every value, so a long one would fill the table.
    const change =
      whole.unit === null ? whole : { ...whole, unit: visible(shorten(whole.unit, longestUnit)) };
    const [baseline, candidate] = valueTexts(change);
    return {
      key,
      change,
      baseline,
      candidate,
      delta: formatDelta(change.delta, change),
      relative: change.delta === null || change.delta === 0 ? '' : relativeText(change),
      interval: intervalText(change),
      checks: report.verdict?.checks.filter((check) => check.metrics.includes(key)) ?? [],
      curve: curves.get(key) ?? null,
    };
  });
}

/** The number of runs behind every value, when it is one number for the whole table; null when it differs. */
export function commonRunCount(rows: readonly MetricRow[]): number | null {
  const counts = new Set(
    rows.flatMap(({ change }) => [change.baselineRuns, change.candidateRuns].flatMap(runCount)),
  );
  const [only, ...others] = counts;
  return only === undefined || others.length > 0 ? null : only;
}

/** A side's text with its number of runs behind it, for tables whose rows differ in that: `0.953 ± 0.002 (3)`. */
export function withRunCount(text: string, runs: Sample | null): string {
  return runs === null || runs.values.length === 1 ? text : `${text} (${runs.values.length})`;
}

function runCount(runs: Sample | null): readonly number[] {
  return runs === null ? [] : [runs.values.length];
}

const roundingShare = 1e-12;

function valueTexts(change: Change): readonly [string, string] {
  const { baselineRuns, candidateRuns, unit } = change;
  const baseline = baselineRuns === null ? undefined : change.baseline;
  const candidate = candidateRuns === null ? undefined : change.candidate;
  const [left, right] = formatPair(baseline, candidate, unit);
  return [
    spreadText(change.baseline, baselineRuns, unit) ?? left,
    spreadText(change.candidate, candidateRuns, unit) ?? right,
  ];
}

function spreadText(mean: Change['baseline'], runs: Sample | null, unit: string | null): string | null {
  // Without any spread the value alone says more: a count, a fixed seed. What rounding leaves of equal values is none.
  if (!runs?.sd || !isFiniteValue(mean) || runs.sd <= roundingShare * Math.abs(mean)) return null;
  return formatSpread(mean, runs.sd, unit);
}

function relativeText({ relative, unit, valueKind }: Change): string {
  // Percentage points and per cent side by side are read as one another.
  if (relative === null || unit === '%' || (unit === null && valueKind === 'proportion')) return '';
  return formatRelative(relative);
}

function intervalText(change: Change): string {
  const { interval } = change;
  if (interval === null) return '';
  const confidence = formatValue(interval.confidence * 100, '%');
  return `${confidence}: ${formatDelta(interval.low, change)} to ${formatDelta(interval.high, change)}`;
}

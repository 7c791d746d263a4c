import { pairUp } from '../comparison/pairs.ts';
import { isFiniteValue } from '../records/metricValue.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Suspect } from './cause.ts';
import type { RunDifferences } from './differences.ts';
import { changed, named, type Phrase } from './phrase.ts';
import type { MetricReproduction } from './reproduction.ts';

/** `2026-11-20`, with a time or without; `20:31`. Digits alone may be anything. */
const date =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$|^\d{2}:\d{2}(?::\d{2})?$/;

/** A param or tag that is a date, and another one in the re-run: the training asks what day it is. */
export function timeSuspect(
  recorded: RunRecord,
  rerun: RunRecord,
  { params }: RunDifferences,
): Suspect | null {
  const tags = pairUp(new Map(Object.entries(recorded.tags)), new Map(Object.entries(rerun.tags)))
    .filter(({ baseline, candidate }) => baseline !== candidate)
    .map(({ key, baseline = null, candidate = null }) => ({ name: key, baseline, candidate }));
  const dates = [...params, ...tags].flatMap(({ name, baseline, candidate }) =>
    isDate(baseline) && isDate(candidate) ? [changed(name, baseline, candidate)] : [],
  );
  const [subject] = dates;
  if (subject === undefined) return null;
  return {
    kind: 'timeDependent',
    subject,
    evidence: dates.map((one): Phrase => ['The run was given a date: ', ...one, '.']),
  };
}

/** Results on a straight line over the time of their runs: at most this part of their range lies off it, shared by all metrics that may do so by chance. */
const offTheLine = 0.01;
const fewestRuns = 3;

/** A metric that moves in step with the clock: over record and re-runs, it is a straight line of their starting times. */
export function clockSuspect(
  runs: readonly RunRecord[],
  metrics: readonly MetricReproduction[],
): Suspect | null {
  const times = runs.map(({ startedAt }) => Date.parse(startedAt) / 1000);
  if (runs.length < fewestRuns || new Set(times).size < times.length) return null;
  for (const { key, recorded, reruns } of metrics) {
    const values = [recorded, ...reruns].filter((value) => value !== 'absent' && isFiniteValue(value));
    if (values.length < runs.length) continue;
    const slope = slopeOfLine(times, values, offTheLine / metrics.length);
    if (slope === null) continue;
    const evidence: Phrase = [
      named(key),
      ` follows the time of its run: ${slope.toPrecision(2)} for each second, on a straight line over ${runs.length} runs.`,
    ];
    return { kind: 'timeDependent', subject: ['the time at which it runs'], evidence: [evidence] };
  }
  return null;
}

/** The least-squares slope; null unless all points lie on the line and all values differ. */
function slopeOfLine(times: readonly number[], values: readonly number[], slack: number): number | null {
  const middle = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x / numbers.length, 0);
  const [time, value] = [middle(times), middle(values)];
  const products = times.map((t, index) => (t - time) * ((values[index] ?? 0) - value));
  const squares = times.map((t) => (t - time) ** 2);
  const slope = middle(products) / middle(squares);
  const range = Math.max(...values) - Math.min(...values);
  const isOnLine = values.every(
    (x, index) => Math.abs(x - value - slope * ((times[index] ?? 0) - time)) <= slack * range,
  );
  return isOnLine && Number.isFinite(slope) && slope !== 0 && new Set(values).size === values.length
    ? slope
    : null;
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && date.test(value);
}

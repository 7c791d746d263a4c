import { unitInName } from '../comparison/units.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import { encodeNumber } from '../records/metricValue.ts';
import type { Series } from '../records/reading.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Curve, CurveRun } from './curve.ts';
import { downsampleIndexes } from './downsample.ts';

/** One run with the series its bundle holds. */
export interface RunSeries {
  readonly record: RunRecord;
  readonly series: readonly Series[];
}

export interface CurveInput {
  readonly baseline: readonly RunSeries[];
  readonly candidate: readonly RunSeries[];
  /** What gates refer to, in the order in which to draw it: metric keys, or names, which stand for all their slices. */
  readonly gated: readonly string[];
}

/** More curves than this are not looked at; gated ones are kept before all others. */
export const maxCurves = 60;
/** Points of one run in one curve. */
export const maxPointsPerRun = 400;
const minPointsPerRun = 40;
/** Points of all curves together, so that a report of many runs stays a few megabytes. */
const maxPoints = 150_000;

/**
 * Every metric that some run has at least two points of, both sides on one axis. Step kinds are never joined: a metric
 * logged by epoch and by iteration gives two curves. Gated metrics come first, the rest by name, `system/…` last.
 */
export function buildCurves(input: CurveInput): readonly Curve[] {
  const groups = [...groupSeries(input).values()]
    .filter(({ runs }) => runs.some(({ series }) => series.steps.length >= 2))
    .sort((a, b) => compareGroups(a, b, input.gated))
    .slice(0, maxCurves);
  const lines = groups.reduce((sum, { runs }) => sum + runs.length, 0);
  const limit = clamp(Math.floor(maxPoints / Math.max(1, lines)), minPointsPerRun, maxPointsPerRun);
  return groups.map((group) => curveOf(group, input.gated, limit));
}

interface Member {
  readonly side: 'baseline' | 'candidate';
  readonly record: RunRecord;
  readonly series: Series;
}

/** The series of one metric and one step kind. */
interface Group {
  readonly key: string;
  readonly first: Series;
  readonly runs: readonly Member[];
}

function groupSeries({ baseline, candidate }: CurveInput): ReadonlyMap<string, Group> {
  const members = [...membersOf('baseline', baseline), ...membersOf('candidate', candidate)];
  const groups = new Map<string, Group & { runs: Member[] }>();
  for (const member of members) {
    const key = formatMetricKey(member.series.name, member.series.labels);
    const id = `${member.series.stepKind} ${key}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, first: member.series, runs: [member] });
    else group.runs.push(member);
  }
  return groups;
}

function membersOf(side: Member['side'], runs: readonly RunSeries[]): readonly Member[] {
  return runs.flatMap(({ record, series }) =>
    series.filter(({ steps }) => steps.length > 0).map((one) => ({ side, record, series: one })),
  );
}

function compareGroups(a: Group, b: Group, gated: readonly string[]): number {
  return rank(a, gated) - rank(b, gated) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function rank(group: Group, gated: readonly string[]): number {
  const position = gatePosition(group, gated);
  if (position !== -1) return position - gated.length;
  return group.key.startsWith('system/') ? 1 : 0;
}

function gatePosition({ key, first }: Group, gated: readonly string[]): number {
  return gated.findIndex((one) => one === key || one === first.name);
}

function curveOf(group: Group, gated: readonly string[], limit: number): Curve {
  const { key, first, runs } = group;
  const described = runs
    .flatMap(({ record }) => record.metrics)
    .find(({ name, labels }) => name === first.name && formatMetricKey(name, labels) === key);
  return {
    metric: first.name,
    labels: first.labels,
    goal: described?.goal ?? null,
    unit: described?.unit ?? unitInName(first.name),
    stepKind: first.stepKind,
    gated: gatePosition(group, gated) !== -1,
    runs: runs.map((member) => curveRun(member, limit)),
  };
}

/** Points by step: a run that was resumed logs earlier steps again. Steps that are no number have no place on the axis. */
function curveRun({ side, record, series }: Member, limit: number): CurveRun {
  const order = series.steps
    .map((_, index) => index)
    .filter((index) => Number.isFinite(series.steps[index]))
    .sort((a, b) => (series.steps[a] ?? 0) - (series.steps[b] ?? 0) || a - b);
  const values = order.map((index) => series.values[index] ?? NaN);
  const kept = downsampleIndexes(values, limit);
  return {
    side,
    runId: record.id,
    seed: record.command.seed,
    steps: kept.map((index) => series.steps[order[index] ?? 0] ?? 0),
    values: kept.map((index) => encodeNumber(values[index] ?? NaN)),
  };
}

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

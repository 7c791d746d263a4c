import { encodeNumber, type MetricValue } from '../records/metricValue.ts';
import type { MetricName } from '../records/metricKey.ts';
import type { Series, StepKind, SummaryValue } from '../records/reading.ts';
import { addPart, emptyList, joinParts, lastOf, lengthOf, type NumberList } from './numberList.ts';

/** One metric of a source while it is being read. */
export interface MetricPoints extends MetricName {
  point(kind: StepKind, step: number, value: number, wallTimeMs?: number): void;
  /**
   * A point whose source gives no step. One alone is the metric's summary, several are a series over rows.
   * Beside points with steps they have no place on the axis: the last one is the summary if it came after all
   * points with steps (a final `loss: 0.1`), and the others are left out.
   */
  unsteppedPoint(row: number, value: number, wallTimeMs?: number): void;
  /** Many points, for which there is room; the arrays are kept and must not change afterwards. */
  points(axis: PointsAxis, values: Float64Array): void;
  /** A value that the source states as the metric's one value; the last one stands. */
  summary(value: MetricValue): void;
  /** `joinAxis` makes one array of what several metrics may have in common. */
  series(joinAxis: (list: NumberList) => readonly number[]): Series[];
  summaries(): SummaryValue[];
}

/** What many points of several metrics have in common. */
export interface PointsAxis {
  /** Null for points without a step. */
  readonly kind: StepKind | null;
  readonly steps: Float64Array;
  readonly wallTimesMs: Float64Array | null;
}

interface Points {
  readonly steps: NumberList;
  readonly values: NumberList;
  readonly wallTimesMs: NumberList;
}

/** `mayAdd` says for each point whether there is still room for it. */
export function createMetricPoints({ name, labels }: MetricName, mayAdd: () => boolean): MetricPoints {
  const series = new Map<StepKind, Points>();
  let unstepped: Points | null = null;
  /** The series that was added to last: nearly always the only one. */
  let current: { readonly kind: StepKind; readonly points: Points } | null = null;
  let endsUnstepped = false;
  let stated: MetricValue | undefined;

  function add(target: Points, step: number, value: number, wallTimeMs: number | undefined): void {
    if (!mayAdd()) return;
    target.steps.tail.push(step);
    target.values.tail.push(value);
    if (wallTimeMs !== undefined) target.wallTimesMs.tail.push(wallTimeMs);
  }

  function pointsOver(kind: StepKind): Points {
    if (current?.kind === kind) return current.points;
    let points = series.get(kind);
    if (points === undefined) series.set(kind, (points = noPoints()));
    current = { kind, points };
    return points;
  }

  return {
    name,
    labels,
    point(kind, step, value, wallTimeMs) {
      add(pointsOver(kind), step, value, wallTimeMs);
      endsUnstepped = false;
    },
    unsteppedPoint(row, value, wallTimeMs) {
      add((unstepped ??= noPoints()), row, value, wallTimeMs);
      endsUnstepped = true;
    },
    points({ kind, steps, wallTimesMs }, values) {
      const target = kind === null ? (unstepped ??= noPoints()) : pointsOver(kind);
      addPart(target.steps, steps);
      addPart(target.values, values);
      if (wallTimesMs !== null) addPart(target.wallTimesMs, wallTimesMs);
      endsUnstepped = kind === null;
    },
    summary(value) {
      stated = value;
    },
    series(joinAxis) {
      const all: [StepKind, Points][] =
        series.size === 0 && unstepped !== null && lengthOf(unstepped.values) > 1
          ? [['row', unstepped]]
          : [...series];
      return all
        .filter(([, { steps }]) => lengthOf(steps) > 0)
        .map(([stepKind, { steps, values, wallTimesMs }]) => ({
          name,
          labels,
          stepKind,
          steps: joinAxis(steps),
          values: joinParts(values),
          ...(lengthOf(wallTimesMs) === lengthOf(steps) ? { wallTimesMs: joinAxis(wallTimesMs) } : {}),
        }));
    },
    summaries() {
      const last = unstepped === null ? undefined : lastOf(unstepped.values);
      const isFinal =
        series.size > 0 ? endsUnstepped : unstepped !== null && lengthOf(unstepped.values) === 1;
      const value = stated === undefined && last !== undefined && isFinal ? encodeNumber(last) : stated;
      return value === undefined ? [] : [{ name, labels, value }];
    },
  };
}

function noPoints(): Points {
  return { steps: emptyList(), values: emptyList(), wallTimesMs: emptyList() };
}

import { encodeNumber, type MetricValue } from '../records/metricValue.ts';
import type { MetricName } from '../records/metricKey.ts';
import type { Series, StepKind, SummaryValue } from '../records/reading.ts';

/** One metric of a source while it is being read. */
export interface MetricPoints extends MetricName {
  point(kind: StepKind, step: number, value: number, wallTimeMs?: number): void;
  /**
   * A point whose source gives no step. One alone is the metric's summary, several are a series over rows.
   * Beside points with steps they have no place on the axis: the last one is the summary if it came after all
   * points with steps (a final `loss: 0.1`), and the others are left out.
   */
  unsteppedPoint(row: number, value: number, wallTimeMs?: number): void;
  /** A value that the source states as the metric's one value; the last one stands. */
  summary(value: MetricValue): void;
  series(): Series[];
  summaries(): SummaryValue[];
}

interface Points {
  readonly steps: number[];
  readonly values: number[];
  readonly wallTimesMs: number[];
}

/** `mayAdd` says for each point whether there is still room for it. */
export function createMetricPoints({ name, labels }: MetricName, mayAdd: () => boolean): MetricPoints {
  const series = new Map<StepKind, Points>();
  const unstepped: Points = { steps: [], values: [], wallTimesMs: [] };
  /** The series that was added to last: nearly always the only one. */
  let current: { readonly kind: StepKind; readonly points: Points } | null = null;
  let endsUnstepped = false;
  let stated: MetricValue | undefined;

  function add(target: Points, step: number, value: number, wallTimeMs: number | undefined): void {
    if (!mayAdd()) return;
    target.steps.push(step);
    target.values.push(value);
    if (wallTimeMs !== undefined) target.wallTimesMs.push(wallTimeMs);
  }

  function pointsOver(kind: StepKind): Points {
    if (current?.kind === kind) return current.points;
    let points = series.get(kind);
    if (points === undefined) series.set(kind, (points = { steps: [], values: [], wallTimesMs: [] }));
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
      add(unstepped, row, value, wallTimeMs);
      endsUnstepped = true;
    },
    summary(value) {
      stated = value;
    },
    series() {
      const isOnlyUnstepped = series.size === 0 && unstepped.values.length > 1;
      const all: [StepKind, Points][] = isOnlyUnstepped ? [['row', unstepped]] : [...series];
      return all
        .filter(([, { steps }]) => steps.length > 0)
        .map(([kind, points]) => toSeries(name, labels, kind, points));
    },
    summaries() {
      const last = unstepped.values.at(-1);
      const isFinal = series.size === 0 ? unstepped.values.length === 1 : endsUnstepped;
      const value = stated === undefined && last !== undefined && isFinal ? encodeNumber(last) : stated;
      return value === undefined ? [] : [{ name, labels, value }];
    },
  };
}

function toSeries(
  name: string,
  labels: MetricName['labels'],
  stepKind: StepKind,
  { steps, values, wallTimesMs }: Points,
): Series {
  const everyPointTimed = wallTimesMs.length === steps.length;
  return { name, labels, stepKind, steps, values, ...(everyPointTimed ? { wallTimesMs } : {}) };
}

import type { StepKind } from '../records/reading.ts';
import type { MetricPoints } from './metricPoints.ts';

/** Rows that hold a number for each of some metrics, gathered so that they are kept many at a time. */
export interface RowBlock {
  /** `step` is the number of the row where the block has no step kind; `values` are those of all columns. */
  add(step: number, wallTimeMs: number | undefined, values: Float64Array): void;
}

export interface RowBlockColumns {
  /** Undefined for a metric that cannot be kept. */
  readonly metrics: readonly (MetricPoints | undefined)[];
  /** Which of a row's values is the metric's. */
  readonly columns: readonly number[];
  /** Null for rows without a step. */
  readonly kind: StepKind | null;
  /** Whether rows have times; one that lacks it is added all the same. */
  readonly isTimed: boolean;
}

/** What a block needs of the collector, which has one block open at most: points keep their order. */
export interface RowRoom {
  /** `close` is called before anything else is added to the collector. */
  open(close: () => void): void;
  /** True when so many points may be added, which are then counted; else none of them is. */
  take(points: number): boolean;
}

/** A block of one metric is 32 KiB large. */
const mostRows = 4_096;
/** Fewer rows are not worth arrays of their own. */
const fewestRows = 32;

export function createRowBlock(
  { metrics, columns, kind, isTimed }: RowBlockColumns,
  room: RowRoom,
): RowBlock {
  const kept = metrics.flatMap((metric, index) => {
    const column = columns[index];
    return metric === undefined || column === undefined ? [] : [{ metric, column }];
  });
  const columnOf = Int32Array.from(kept, ({ column }) => column);
  const steps = new Float64Array(mostRows);
  const times = new Float64Array(isTimed ? mostRows : 0);
  const gathered = new Float64Array(kept.length * mostRows);
  let rows = 0;

  function close(): void {
    const count = rows;
    rows = 0;
    if (count < fewestRows || !room.take(count * kept.length)) addSingly(count);
    else {
      const wallTimesMs = isTimed ? times.slice(0, count) : null;
      const common = { kind, steps: steps.slice(0, count), wallTimesMs };
      for (const [index, { metric }] of kept.entries())
        metric.points(common, gathered.slice(index * mostRows, index * mostRows + count));
    }
  }

  function addSingly(count: number): void {
    for (let row = 0; row < count; row++)
      addRow(steps[row] ?? 0, times[row], (index) => gathered[index * mostRows + row]);
  }

  function addRow(
    step: number,
    wallTimeMs: number | undefined,
    valueOf: (index: number) => number | undefined,
  ): void {
    for (const [index, { metric }] of kept.entries()) {
      const value = valueOf(index) ?? Number.NaN;
      if (kind === null) metric.unsteppedPoint(step, value, wallTimeMs);
      else metric.point(kind, step, value, wallTimeMs);
    }
  }

  return {
    add(step, wallTimeMs, values) {
      if (isTimed && wallTimeMs === undefined) {
        addRow(step, undefined, (index) => values[columnOf[index] ?? 0]);
        return;
      }
      if (rows === mostRows) close();
      if (rows === 0) room.open(close);
      steps[rows] = step;
      if (wallTimeMs !== undefined) times[rows] = wallTimeMs;
      for (let index = 0; index < columnOf.length; index++)
        gathered[index * mostRows + rows] = values[columnOf[index] ?? 0] ?? Number.NaN;
      rows++;
    },
  };
}

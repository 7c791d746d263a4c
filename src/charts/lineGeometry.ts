import { isFiniteValue, type MetricValue } from '../records/metricValue.ts';
import type { Curve, CurveRun } from './curve.ts';
import { downsampleIndexes } from './downsample.ts';
import { linearScale, toTenth, type Scale } from './linearScale.ts';
import { niceTicks } from './ticks.ts';
import { stepRange } from './trend.ts';

/** Where a drawing lies, in its own units; y grows downwards. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedTick {
  readonly at: number;
  readonly label: string;
}

/** A curve laid out for drawing: SVG path data for each run, and the axes. */
export interface LineGeometry {
  readonly lines: readonly { readonly side: CurveRun['side']; readonly path: string }[];
  readonly xTicks: readonly PlacedTick[];
  readonly yTicks: readonly PlacedTick[];
}

/** Points of one run in a drawing that cannot be zoomed; beyond this nobody sees a difference at the drawing's size. */
const drawnPointsPerRun = 120;

/** Lays a curve out in the area, linear axes, gaps where a value is not finite. Null when nothing finite was logged. */
export function lineGeometry(curve: Curve, area: PlotArea): LineGeometry | null {
  const steps = stepRange(curve.runs);
  const values = valueRange(curve.runs.flatMap((run) => run.values));
  if (steps === null || values === null) return null;
  const x = linearScale(steps.first, steps.last, area.left, area.right);
  const y = linearScale(values.low, values.high, area.bottom, area.top);
  return {
    lines: curve.runs.map((run) => ({ side: run.side, path: runPath(run, x, y) })),
    xTicks: niceTicks(steps.first, steps.last, 5).map(({ value, label }) => ({
      at: toTenth(x(value)),
      label,
    })),
    yTicks: placeTicks(values, 5, y),
  };
}

/** About `count` round numbers in a range, placed. */
export function placeTicks({ low, high }: ValueRange, count: number, place: Scale): readonly PlacedTick[] {
  return niceTicks(low, high, count).map(({ value, label }) => ({ at: toTenth(place(value)), label }));
}

/** Path data of evenly spaced values between their smallest and largest, as in a sparkline; empty without a finite value. */
export function sparkPath(values: readonly MetricValue[], range: ValueRange, area: PlotArea): string {
  const x = linearScale(0, values.length - 1, area.left, area.right);
  const y = linearScale(range.low, range.high, area.bottom, area.top);
  return linePath(values.map((value, index) => (isFiniteValue(value) ? [x(index), y(value)] : null)));
}

export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** The finite values' range; a flat line gets room above and below. Null without a finite value. */
export function valueRange(values: readonly MetricValue[]): ValueRange | null {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (!isFiniteValue(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return null;
  if (low < high) return { low, high };
  const room = Math.abs(low) * 0.05 || 1;
  return { low: Math.max(-Number.MAX_VALUE, low - room), high: Math.min(Number.MAX_VALUE, high + room) };
}

function runPath({ steps, values }: CurveRun, x: Scale, y: Scale): string {
  const numbers = values.map((value) => (isFiniteValue(value) ? value : NaN));
  return linePath(
    downsampleIndexes(numbers, drawnPointsPerRun).map((index) => {
      const [step, value] = [steps[index], numbers[index]];
      return step === undefined || value === undefined || Number.isNaN(value) ? null : [x(step), y(value)];
    }),
  );
}

/** `M` after every gap. A point alone between two gaps is drawn as a line of no length, which round caps show as a dot. */
function linePath(points: readonly (readonly [number, number] | null)[]): string {
  let path = '';
  let penDown = false;
  for (const [index, point] of points.entries()) {
    if (point !== null) {
      const place = `${toTenth(point[0])} ${toTenth(point[1])}`;
      const alone = !penDown && (points[index + 1] ?? null) === null;
      path += penDown ? `L${place}` : `M${place}${alone ? 'h0' : ''}`;
    }
    penDown = point !== null;
  }
  return path;
}

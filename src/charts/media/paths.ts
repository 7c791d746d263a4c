import { linearScale, toTenth, type Scale } from '../linearScale.ts';
import { niceTicks } from '../ticks.ts';
import type { PlacedTick, PlotArea } from '../lineGeometry.ts';

/** Neighbouring points nearer than this, in units of the drawing, are one point to the eye. */
const leastDistance = 0.7;

/** Path of a curve whose axes run from `low` to `high`; points that nobody could tell apart are drawn once. */
export function curvePath(
  xs: readonly number[],
  ys: readonly number[],
  area: PlotArea,
  { low = 0, high = 1 }: { readonly low?: number; readonly high?: number } = {},
): string {
  const x = linearScale(low, high, area.left, area.right);
  const y = linearScale(low, high, area.bottom, area.top);
  let path = '';
  let last: readonly [number, number] | null = null;
  for (const [index, value] of xs.entries()) {
    const point: readonly [number, number] = [x(value), y(ys[index] ?? NaN)];
    if (!point.every(Number.isFinite)) continue;
    const isNear = last !== null && Math.hypot(point[0] - last[0], point[1] - last[1]) < leastDistance;
    if (isNear && index < xs.length - 1) continue;
    path += `${last === null ? 'M' : 'L'}${toTenth(point[0])} ${toTenth(point[1])}`;
    last = point;
  }
  return path;
}

/** Marks of the points of a curve with few of them. */
export function pointPath(xs: readonly number[], ys: readonly number[], area: PlotArea): string {
  const x = linearScale(0, 1, area.left, area.right);
  const y = linearScale(0, 1, area.bottom, area.top);
  return xs.map((value, index) => `M${toTenth(x(value))} ${toTenth(y(ys[index] ?? 0))}h0`).join('');
}

/** Area under a curve by the trapezoid rule, its points in the order of x. Null with less than two points. */
export function areaUnder(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length < 2) return null;
  const order = xs.map((_, index) => index).toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
  let area = 0;
  for (let at = 1; at < order.length; at++) {
    const [before, now] = [order[at - 1] ?? 0, order[at] ?? 0];
    area += ((xs[now] ?? 0) - (xs[before] ?? 0)) * (((ys[now] ?? 0) + (ys[before] ?? 0)) / 2);
  }
  return area;
}

interface Bins {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

export interface HistogramDrawing {
  /** Closed outlines, one for each set of bins given; empty for one without counts. */
  readonly paths: readonly string[];
  readonly xTicks: readonly PlacedTick[];
}

/**
 * Outlines of histograms over one axis. Heights are densities, the share of the examples in a bin by its width, so that
 * sides with other bins or other numbers of examples can be compared. Null when there is no bin of any width.
 */
export function histogramDrawing(all: readonly Bins[], area: PlotArea): HistogramDrawing | null {
  const edges = all
    .flatMap((bins) => [bins.edges[0], bins.edges.at(-1)])
    .filter((edge) => edge !== undefined);
  const low = Math.min(...edges);
  const high = Math.max(...edges);
  if (!(high > low)) return null;
  const densities = all.map(densitiesOf);
  const top = Math.max(...densities.flat(), Number.MIN_VALUE);
  const x = linearScale(low, high, area.left, area.right);
  const y = linearScale(0, top, area.bottom, area.top);
  return {
    paths: all.map((bins, index) => outline(bins.edges, densities[index] ?? [], x, y, area.bottom)),
    xTicks: niceTicks(low, high, 5).map(({ value, label }) => ({ at: toTenth(x(value)), label })),
  };
}

/** Bins of no width, which hold a single value, are drawn as high as the highest other one would be. */
function densitiesOf({ edges, counts }: Bins): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, index) => {
    const width = (edges[index + 1] ?? 0) - (edges[index] ?? 0);
    return total > 0 && width > 0 ? count / total / width : 0;
  });
}

function outline(
  edges: readonly number[],
  heights: readonly number[],
  x: Scale,
  y: Scale,
  bottom: number,
): string {
  if (!heights.some((height) => height > 0)) return '';
  let path = `M${toTenth(x(edges[0] ?? 0))} ${bottom}`;
  for (const [index, height] of heights.entries())
    path += `V${toTenth(y(height))}H${toTenth(x(edges[index + 1] ?? 0))}`;
  return `${path}V${bottom}Z`;
}

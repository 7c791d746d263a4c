import type { Interval } from '../statistics/interval.ts';
import { mean } from '../statistics/moments.ts';
import { meanBounds } from '../statistics/meanBounds.ts';
import { type PlacedTick, type PlotArea, placeTicks, valueRange } from './lineGeometry.ts';
import { linearScale } from './linearScale.ts';

export type SpreadSide = 'baseline' | 'candidate';

/** One run's value of a metric. */
export interface SpreadRun {
  readonly side: SpreadSide;
  readonly value: number;
}

/** Runs laid out for drawing: a dot for each, in order, and behind them each side's mean with its interval. */
export interface SpreadGeometry {
  readonly dots: readonly { readonly side: SpreadSide; readonly x: number; readonly y: number }[];
  /** From `high` down to `low`; one point for a side whose runs agree. */
  readonly means: readonly ({
    readonly side: SpreadSide;
    readonly x: number;
    readonly y: number;
  } & Interval)[];
  readonly yTicks: readonly PlacedTick[];
}

const sides: readonly SpreadSide[] = ['baseline', 'candidate'];
/** Places between the last dot and the means. */
const gap = 1;

/**
 * Lays the runs out in the area, in the order in which they stand; intervals are of this confidence. Null for fewer than
 * two runs of either side.
 */
export function spreadGeometry(
  runs: readonly SpreadRun[],
  confidence: number,
  area: PlotArea,
): SpreadGeometry | null {
  const found = sides.flatMap((side) => {
    const values = runs.filter((run) => run.side === side).map(({ value }) => value);
    if (values.length < 2) return [];
    return [{ side, center: mean(values), bounds: meanBounds(values, (1 + confidence) / 2) }];
  });
  const range = valueRange([
    ...runs.map(({ value }) => value),
    ...found.flatMap(({ bounds }) => [bounds.low, bounds.high]).filter(Number.isFinite),
  ]);
  if (found.length === 0 || range === null) return null;
  const x = linearScale(0, runs.length + gap + sides.length, area.left, area.right);
  const y = linearScale(range.low, range.high, area.bottom, area.top);
  return {
    dots: runs.map(({ side, value }, index) => ({ side, x: x(index + 0.5), y: y(value) })),
    means: found.map(({ side, center, bounds }) => ({
      side,
      x: x(runs.length + gap + sides.indexOf(side) + 0.5),
      y: y(center),
      low: y(Math.max(bounds.low, range.low)),
      high: y(Math.min(bounds.high, range.high)),
    })),
    yTicks: placeTicks(range, 4, y),
  };
}

import { sortedQuantile } from '../statistics/quantile.ts';

/** One point at which two curves differ. */
export interface Gap {
  readonly step: number;
  /** |re-run − recorded| */
  readonly size: number;
}

/** Pairs of points grow with the square of their number; these many fix a slope as well as all would. */
const mostPoints = 120;
/** Fewer points show chance, not growth. */
const fewestPoints = 5;

/**
 * By which factor a difference grows from one step to the next: the exponential of the median slope of its logarithm
 * (Theil 1950, Sen 1968), which single outliers do not move. Null with fewer than five gaps that are finite and not zero.
 */
export function growthPerStep(gaps: readonly Gap[]): number | null {
  const usable = gaps.filter(({ step, size }) => size > 0 && Number.isFinite(size) && Number.isFinite(step));
  if (usable.length < fewestPoints) return null;
  const points = thinned(usable).map(({ step, size }) => ({ step, log: Math.log(size) }));
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).flatMap((b) => (a.step === b.step ? [] : [(b.log - a.log) / (b.step - a.step)])),
  );
  if (slopes.length === 0) return null;
  return Math.exp(sortedQuantile(Float64Array.from(slopes).sort(), 0.5));
}

function thinned<T>(items: readonly T[]): readonly T[] {
  if (items.length <= mostPoints) return items;
  const stride = (items.length - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, index) => items[Math.round(index * stride)]).filter(
    (item) => item !== undefined,
  );
}

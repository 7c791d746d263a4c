interface Point {
  readonly x: number;
  readonly y: number;
}

/** Halving alone would need fewer on any interval of doubles in use here. */
const mostSteps = 200;

/**
 * Where a continuous function changes its sign between `low` and `high`, to the last digits: Chandrupatla's method
 * (1997; Scherer 2017, §6.1.7.3), inverse quadratic interpolation where it is safe and halving elsewhere, so infinite
 * values do no harm. A RangeError when both ends have one sign.
 */
export function findRoot(valueAt: (x: number) => number, low: number, high: number): number {
  const at = (x: number): Point => ({ x, y: valueAt(x) });
  let [newest, opposite] = [at(low), at(high)];
  if (newest.y === 0) return low;
  if (opposite.y === 0) return high;
  if (newest.y > 0 === opposite.y > 0) throw new RangeError(`no change of sign from ${low} to ${high}`);
  let share = 0.5;
  for (let step = 0; step < mostSteps; step++) {
    const next = at(newest.x + share * (opposite.x - newest.x));
    const isSameSide = next.y > 0 === newest.y > 0;
    const former = isSameSide ? newest : opposite;
    if (!isSameSide) opposite = newest;
    newest = next;
    const best = Math.abs(newest.y) < Math.abs(opposite.y) ? newest : opposite;
    const least = (2 * Number.EPSILON * Math.abs(best.x)) / Math.abs(opposite.x - newest.x);
    if (best.y === 0 || least > 0.5 || newest.x === opposite.x) return best.x;
    share = Math.min(1 - least, Math.max(least, nextShare(newest, opposite, former)));
  }
  return newest.x;
}

/** How far from the newest point towards the opposite one to look next: interpolated if the curve is tame, else half. */
function nextShare(a: Point, b: Point, c: Point): number {
  const position = (a.x - b.x) / (c.x - b.x);
  const value = (a.y - b.y) / (c.y - b.y);
  if (!(value * value < position && (1 - value) ** 2 < 1 - position)) return 0.5;
  const fromB = (a.y / (b.y - a.y)) * (c.y / (b.y - c.y));
  const fromC = ((c.x - a.x) / (b.x - a.x)) * (a.y / (c.y - a.y)) * (b.y / (c.y - b.y));
  const share = fromB + fromC;
  return Number.isFinite(share) ? share : 0.5;
}

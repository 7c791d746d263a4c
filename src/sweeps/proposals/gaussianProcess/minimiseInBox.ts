/** Writes the gradient at `x` into `gradient` and returns the value there. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

interface Box {
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
}

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly product: number;
}

export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
}

const memory = 8;
/** Armijo's share of the promised decrease. */
const sufficient = 1e-4;

/**
 * A minimum near `start` within bounds: L-BFGS on the coordinates that no bound holds back, steps projected onto the
 * box and halved until the value falls enough (Nocedal and Wright 2006, §7.2 and §16.7). At most `evaluations` calls.
 */
export function minimiseInBox(
  objective: Objective,
  start: Float64Array,
  box: Box,
  evaluations: number,
): Minimum {
  let x: Float64Array = start.slice();
  let gradient: Float64Array = new Float64Array(x.length);
  let value = objective(x, gradient);
  let left = evaluations - 1;
  const pairs: Pair[] = [];
  while (left > 0) {
    const direction = descent(x, gradient, pairs, box);
    const slope = dot(direction, gradient);
    if (!(slope < -1e-12)) break;
    const nextGradient = new Float64Array(x.length);
    let size = pairs.length === 0 ? Math.min(1, 0.5 / Math.sqrt(dot(direction, direction))) : 1;
    let next = moved(x, direction, size, box);
    let nextValue = objective(next, nextGradient);
    for (left--; left > 0 && !(nextValue <= value + sufficient * size * slope); left--) {
      size *= 0.4;
      next = moved(x, direction, size, box);
      nextValue = objective(next, nextGradient);
    }
    if (!(nextValue < value)) break;
    const isDone = value - nextValue < 1e-7 * Math.max(1, Math.abs(value));
    remember(pairs, x, next, gradient, nextGradient);
    [x, value, gradient] = [next, nextValue, nextGradient];
    if (isDone) break;
  }
  return { x, value };
}

/** Two-loop recursion; coordinates at a bound that the gradient pushes against stay. */
function descent(
  x: Float64Array,
  gradient: Float64Array,
  pairs: readonly Pair[],
  { lower, upper }: Box,
): Float64Array {
  const isFree = (index: number, slope: number): boolean =>
    !((x[index] ?? 0) <= (lower[index] ?? 0) && slope > 0) &&
    !((x[index] ?? 0) >= (upper[index] ?? 0) && slope < 0);
  const direction = gradient.map((slope, index) => (isFree(index, slope) ? -slope : 0));
  const shares: number[] = [];
  for (const { step, change, product } of pairs.toReversed()) {
    const share = dot(step, direction) / product;
    shares.push(share);
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) - share * (change[i] ?? 0);
  }
  const last = pairs.at(-1);
  const scale = last === undefined ? 1 : last.product / dot(last.change, last.change);
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale;
  for (const { step, change, product } of pairs) {
    const share = (shares.pop() ?? 0) - dot(change, direction) / product;
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) + share * (step[i] ?? 0);
  }
  return direction.map((part, index) => (isFree(index, gradient[index] ?? 0) ? part : 0));
}

function moved(x: Float64Array, direction: Float64Array, size: number, { lower, upper }: Box): Float64Array {
  return x.map((value, index) =>
    Math.min(
      upper[index] ?? Infinity,
      Math.max(lower[index] ?? -Infinity, value + size * (direction[index] ?? 0)),
    ),
  );
}

/** Pairs of negative curvature would spoil the direction and are left out. */
function remember(
  pairs: Pair[],
  x: Float64Array,
  next: Float64Array,
  before: Float64Array,
  after: Float64Array,
): void {
  const step = next.map((value, index) => value - (x[index] ?? 0));
  const change = after.map((value, index) => value - (before[index] ?? 0));
  const product = dot(step, change);
  if (product > 1e-10 * dot(change, change)) pairs.push({ step, change, product });
  if (pairs.length > memory) pairs.shift();
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

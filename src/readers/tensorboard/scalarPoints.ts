/** Values over steps, as logged. A wall time (Unix milliseconds) of NaN is one that was not recorded. */
export interface Points {
  readonly steps: readonly number[];
  readonly values: readonly number[];
  readonly wallTimesMs: readonly number[];
}

/**
 * The steps at which a run began again, in the order in which that happened. Points logged before with such a
 * step or a later one are of a future that was given up.
 */
export interface Restarts {
  readonly steps: readonly number[];
  /** `pointCount` is how many points the run has so far: restarts with none in between count as one. */
  add(step: number, pointCount: number): void;
}

export function createRestarts(): Restarts {
  const steps: number[] = [];
  let lastPointCount = 0;
  return {
    steps,
    add(step, pointCount) {
      const previous = pointCount === lastPointCount ? steps.pop() : undefined;
      steps.push(Math.min(step, previous ?? step));
      lastPointCount = pointCount;
    },
  };
}

/** Of the points before `index`, those are void that have the step of the cut or a later one. */
interface Cut {
  readonly index: number;
  step: number;
  /** Or that of a restart with this number or a later one. */
  readonly restart: number;
}

/**
 * The points of one tag. What is void is settled at the end, in one pass, since a file may restart as often as it
 * has points.
 */
export interface ScalarPoints {
  readonly steps: number[];
  readonly values: number[];
  readonly wallTimesMs: number[];
  /** By index; there are never more than points. */
  readonly cuts: Cut[];
  /** Those of the run, which all its tags share. */
  readonly restarts: Restarts;
  restartsSeen: number;
}

export function createScalarPoints(restarts: Restarts): ScalarPoints {
  const restartsSeen = restarts.steps.length;
  return { steps: [], values: [], wallTimesMs: [], cuts: [], restarts, restartsSeen };
}

export function addPoint(points: ScalarPoints, step: number, value: number, wallTimeMs: number): void {
  if (points.restartsSeen !== points.restarts.steps.length) cutFrom(points, Infinity);
  points.steps.push(step);
  points.values.push(value);
  points.wallTimesMs.push(wallTimeMs);
}

/** Makes the points so far void that have this step or a later one, or that of a restart from now on. */
export function cutFrom(points: ScalarPoints, step: number): void {
  const index = points.steps.length;
  const last = points.cuts.at(-1);
  if (last?.index === index) last.step = Math.min(last.step, step);
  else points.cuts.push({ index, step, restart: points.restartsSeen });
  points.restartsSeen = points.restarts.steps.length;
}

/** The points that no cut and no restart after them made void. `lowestLater` is of the run's restarts. */
export function remainingPoints(points: ScalarPoints, lowestLater: readonly number[]): Points {
  if (points.restartsSeen !== points.restarts.steps.length) cutFrom(points, Infinity);
  return points.cuts.length === 0 ? points : withoutVoid(points, points.cuts, lowestLater);
}

function withoutVoid(points: Points, cuts: readonly Cut[], lowestLater: readonly number[]): Points {
  const isKept = new Uint8Array(points.steps.length);
  let firstVoidStep = Infinity;
  let nextCut = cuts.length - 1;
  for (let index = points.steps.length - 1; index >= 0; index--) {
    for (let cut = cuts[nextCut]; cut !== undefined && cut.index > index; cut = cuts[--nextCut])
      firstVoidStep = Math.min(firstVoidStep, cut.step, lowestLater[cut.restart] ?? Infinity);
    if ((points.steps[index] ?? 0) < firstVoidStep) isKept[index] = 1;
  }
  return pointsWhere(points, (index) => isKept[index] === 1);
}

export function pointsWhere(
  { steps, values, wallTimesMs }: Points,
  isKept: (index: number) => boolean,
): Points {
  const kept = (numbers: readonly number[]): number[] => numbers.filter((_, index) => isKept(index));
  return { steps: kept(steps), values: kept(values), wallTimesMs: kept(wallTimesMs) };
}

/** For each restart, the lowest step of it and all later ones. */
export function lowestLaterSteps({ steps }: Restarts): number[] {
  const lowest = [...steps];
  for (let index = lowest.length - 2; index >= 0; index--)
    lowest[index] = Math.min(lowest[index] ?? Infinity, lowest[index + 1] ?? Infinity);
  return lowest;
}

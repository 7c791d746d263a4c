import { normalQuantile } from '../../../statistics/normal.ts';
import { uniform, type Generator } from '../../../statistics/generator.ts';
import type { Configuration } from '../../space/configuration.ts';
import { configurationAt, type SearchSpace } from '../../space/searchSpace.ts';
import { placed } from './placed.ts';
import { logExpectedImprovement, logExpectedImprovementSlope } from './logExpectedImprovement.ts';
import { minimiseInBox } from './minimiseInBox.ts';
import { meanOf, type Posterior } from './posterior.ts';

interface Scored {
  readonly point: Float64Array;
  readonly score: number;
}

const randomPoints = 192;
const pointsNearBest = 64;
/** How many of them are improved further. */
const climbers = 3;
const stepsOfClimb = 12;
const rounds = 2;

/** Where the expected improvement is greatest, best first: many points at random and near the best, then climbing. */
export function bestPoints(
  space: SearchSpace,
  posterior: Posterior,
  generator: Generator,
): readonly Configuration[] {
  const scored = (point: Float64Array): Scored => ({
    point,
    score: logExpectedImprovement(posterior, point),
  });
  const random = Array.from({ length: randomPoints }, () =>
    snapped(
      space,
      Float64Array.from(space.dimensions, () => uniform(generator)),
    ),
  );
  const points = [...random, ...nearBest(space, posterior, generator)].map(scored).toSorted(byScore);
  const climbed = spread(points).map((start) => climb(space, posterior, start, generator));
  return [...climbed, ...points].toSorted(byScore).map(({ point }) => configurationAt(space, point));
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score;

/** Each coordinate moved to the middle of its cell, where the process was told of such values. */
function snapped(space: SearchSpace, point: Float64Array): Float64Array {
  if (space.isConditional) return placed(space, configurationAt(space, point));
  return point.map((share, index) => {
    const axis = space.dimensions[index]?.axis;
    if (axis === undefined || axis.size === Infinity) return share;
    const cell = axis.cellOf(axis.valueAt(share));
    return cell === null ? share : (cell.low + cell.high) / 2;
  });
}

/** Copies of the points with the least mean, some coordinates moved. */
function nearBest(space: SearchSpace, posterior: Posterior, generator: Generator): readonly Float64Array[] {
  const best = posterior.rows
    .map((row) => ({ row, mean: meanOf(posterior, row) }))
    .toSorted((a, b) => a.mean - b.mean)
    .slice(0, 4);
  if (best.length === 0) return [];
  return Array.from({ length: pointsNearBest }, (_, place) => {
    const start = best[place % best.length]?.row ?? new Float64Array();
    const reach = [0.1, 0.03, 0.01][Math.floor(place / best.length) % 3] ?? 0.1;
    return snapped(space, moved(space, start, reach, generator));
  });
}

function moved(
  { dimensions }: SearchSpace,
  start: Float64Array,
  reach: number,
  generator: Generator,
): Float64Array {
  return start.map((share, index) => {
    const isCategorical = dimensions[index]?.axis.kind === 'categorical';
    const isKept = uniform(generator) < (isCategorical ? 0.85 : 0.3);
    const step = normalQuantile(uniform(generator)) * reach;
    if (isKept) return share;
    return isCategorical ? uniform(generator) : Math.min(1, Math.max(0, share + step));
  });
}

/** The best points that are not next to a better one, so that climbs do not all end on one hill. */
function spread(points: readonly Scored[]): readonly Scored[] {
  const chosen: Scored[] = [];
  for (const candidate of points.slice(0, 60)) {
    const isNear = chosen.some(({ point }) =>
      point.every((share, d) => Math.abs(share - (candidate.point[d] ?? 0)) < 0.05),
    );
    if (!isNear) chosen.push(candidate);
    if (chosen.length === climbers) break;
  }
  return chosen;
}

/** In turn along the slope in the continua and by single exchanges in the other dimensions, until neither helps. */
function climb(space: SearchSpace, posterior: Posterior, start: Scored, generator: Generator): Scored {
  let current = start;
  for (let round = 0; round < rounds; round++) {
    const after = exchanged(space, posterior, alongSlope(space, posterior, current), generator);
    if (!(after.score > current.score + 1e-6)) return after.score > current.score ? after : current;
    current = after;
  }
  return current;
}

function alongSlope(space: SearchSpace, posterior: Posterior, start: Scored): Scored {
  const active = configurationAt(space, start.point);
  const free = [...space.dimensions.entries()].flatMap(([index, { axis, parameter }]) =>
    axis.size === Infinity && active.has(parameter.name) ? [index] : [],
  );
  if (free.length === 0) return start;
  const point = start.point.slice();
  const slope = new Float64Array(point.length);
  const set = (part: Float64Array): void => free.forEach((index, place) => (point[index] = part[place] ?? 0));
  const { x, value } = minimiseInBox(
    (part, gradient) => {
      set(part);
      const score = logExpectedImprovementSlope(posterior, point, slope);
      free.forEach((index, place) => (gradient[place] = -(slope[index] ?? 0)));
      return -score;
    },
    Float64Array.from(free, (index) => point[index] ?? 0),
    { lower: free.map(() => 0), upper: free.map(() => 1) },
    stepsOfClimb,
  );
  set(x);
  return { point, score: -value };
}

/** For each dimension of single values: its neighbours and some others, the best kept. */
function exchanged(space: SearchSpace, posterior: Posterior, start: Scored, generator: Generator): Scored {
  let best = start;
  for (const [index, { axis }] of space.dimensions.entries()) {
    if (axis.size === Infinity) continue;
    const width = 1 / axis.size;
    const here = best.point[index] ?? 0.5;
    const others = [here - width, here + width, uniform(generator), uniform(generator)];
    const shares = axis.kind === 'categorical' && axis.size <= 8 ? evenly(axis.size) : others;
    for (const share of shares) {
      const point = best.point.slice();
      point[index] = Math.min(1, Math.max(0, share));
      const moved = snapped(space, point);
      if (moved[index] === best.point[index]) continue;
      const score = logExpectedImprovement(posterior, moved);
      if (score > best.score) best = { point: moved, score };
    }
  }
  return best;
}

function evenly(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => (place + 0.5) / count);
}

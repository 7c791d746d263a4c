import { acceleration } from './acceleration.ts';
import type { Replicates } from './bootstrap.ts';
import { type Cells, replicateCells } from './cellBootstrap.ts';
import { drawerBelow, type Generator } from './generator.ts';
import { groupValues, replicateGroups } from './groupedBootstrap.ts';
import { requireCount, requireSample } from './requirements.ts';

/** With at most this many distinct values, counting them is cheaper than drawing every example. */
const mostDistinct = 64;
/** More draws than this, some hundredths of a second, are not gathered one by one. */
const mostGathered = 5_000_000;

/**
 * The bootstrap of a mean: of per-example differences candidate − baseline for a paired bootstrap. Each
 * stratum's values are resampled by themselves. Few distinct values (0/1 accuracy, whole scores) are drawn as counts,
 * which is exact and does not depend on the number of examples; others are gathered, about 7 ns for each draw, or, where
 * that would take long, drawn by groups of values that lie close together (see groupedBootstrap.ts).
 */
export function replicateMean(
  strata: readonly Float64Array[],
  resamples: number,
  generator: Generator,
): Replicates {
  requireCount('the number of resamples', resamples, 1);
  for (const values of strata) requireSample(values, 1);
  requireCount('the number of examples', countValues(strata), 1);
  const distinct = distinctValues(strata);
  if (distinct !== null) return countMeans(strata, distinct, resamples, generator);
  return countValues(strata) * resamples > mostGathered
    ? replicateGroups(strata.map(groupValues), resamples, generator)
    : gatherMeans(strata, resamples, generator);
}

/** The acceleration of a mean: its leave-one-out values need no second pass over the others. */
export function meanAcceleration(strata: readonly Float64Array[]): number | null {
  const examples = countValues(strata);
  requireCount('the number of examples', examples, 2);
  return acceleration(
    strata.map((values) => ({
      values: values.map((value) => -value / (examples - 1)),
      counts: new Float64Array(values.length).fill(1),
    })),
  );
}

function distinctValues(strata: readonly Float64Array[]): number[] | null {
  const seen = new Set<number>();
  for (const values of strata) {
    for (const value of values) {
      seen.add(value);
      if (seen.size > mostDistinct) return null;
    }
  }
  return [...seen].sort((x, y) => x - y);
}

function countMeans(
  strata: readonly Float64Array[],
  distinct: readonly number[],
  resamples: number,
  generator: Generator,
): Replicates {
  const kinds = new Map(distinct.map((value, kind) => [value, kind]));
  const cells = strata.map((values): Cells => {
    const counts = new Float64Array(distinct.length);
    for (const value of values) {
      const kind = kinds.get(value) ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  });
  const examples = countValues(strata);
  const meanOf = (counts: Cells): number =>
    distinct.reduce((sum, value, kind) => sum + value * (counts[kind] ?? 0), 0) / examples;
  const replicates = replicateCells(cells, resamples, generator, meanOf);
  if (replicates === null) throw new RangeError('the sum of the values is too large for a double');
  return replicates;
}

function gatherMeans(strata: readonly Float64Array[], resamples: number, generator: Generator): Replicates {
  const examples = countValues(strata);
  const means = new Float64Array(resamples);
  let estimate = 0;
  for (const values of strata) {
    estimate += values.reduce((sum, value) => sum + value, 0) / examples;
    const draw = drawerBelow(values.length, generator);
    for (let resample = 0; resample < resamples; resample++) {
      let sum = 0;
      for (let left = values.length; left > 0; left--) sum += values[draw()] ?? 0;
      means[resample] = (means[resample] ?? 0) + sum / examples;
    }
  }
  return { estimate, ascending: means.sort() };
}

function countValues(strata: readonly Float64Array[]): number {
  return strata.reduce((sum, values) => sum + values.length, 0);
}

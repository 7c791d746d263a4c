import type { Replicates } from './bootstrap.ts';
import { drawBinomial } from './binomialDraw.ts';
import { type Generator, uniform } from './generator.ts';

/** Values that lie close together. */
interface Group {
  readonly count: number;
  readonly mean: number;
  /** Of one value drawn from the group; 0 for a group of equal values. */
  readonly variance: number;
}

/** Groups of all values of one stratum. */
export type Groups = readonly Group[];

/** With so many groups the spread inside of them is about a hundredth of the whole variance, for light tails and heavy ones. */
const mostGroups = 24;

/**
 * Splits values into at most 24 groups, always the group whose values spread most, at its mean; so that values far out come
 * to stand in small groups of their own.
 */
export function groupValues(values: Float64Array): Groups {
  const sums = runningSums(values.toSorted());
  const parts: Part[] = [partOf(sums, 0, values.length)];
  while (parts.length < mostGroups) {
    const widest = parts.reduce((most, part) => (part.squares > most.squares ? part : most));
    const at = splitOf(sums, widest);
    if (at === null) break;
    parts[parts.indexOf(widest)] = partOf(sums, widest.start, at);
    parts.push(partOf(sums, at, widest.end));
  }
  return parts
    .map(({ start, end, mean, squares }) => ({ count: end - start, mean, variance: squares / (end - start) }))
    .sort((a, b) => b.count - a.count);
}

/**
 * The bootstrap of the mean of all strata's values together, without drawing every example: how often each group is drawn is
 * multinomial, and is drawn as such; what a group then adds is normal with the group's own mean and variance. The first is
 * exact. The second replaces the sum of many draws from a narrow range; as it carries about a hundredth of the variance,
 * quantiles differ from those of full resamples by far less than two runs of full resamples differ from each other.
 */
export function replicateGroups(
  strata: readonly Groups[],
  resamples: number,
  generator: Generator,
): Replicates {
  const examples = strata.flat().reduce((sum, { count }) => sum + count, 0);
  const estimate = strata.flat().reduce((sum, { count, mean }) => sum + (count / examples) * mean, 0);
  const means = new Float64Array(resamples);
  for (const groups of strata) {
    const plan = planOf(groups);
    for (let resample = 0; resample < resamples; resample++) {
      means[resample] = (means[resample] ?? 0) + drawSum(groups, plan, generator) / examples;
    }
  }
  return { estimate, ascending: means.sort() };
}

interface Plan {
  readonly size: number;
  /** Of each group, its share of the examples that are left when the groups before it are drawn. */
  readonly shares: readonly number[];
}

function planOf(groups: Groups): Plan {
  const size = groups.reduce((sum, { count }) => sum + count, 0);
  let left = size;
  const shares = groups.map(({ count }) => {
    const share = count / left;
    left -= count;
    return share;
  });
  return { size, shares };
}

function drawSum(groups: Groups, { size, shares }: Plan, generator: Generator): number {
  let [left, sum, variance] = [size, 0, 0];
  for (let index = 0; index < groups.length && left > 0; index++) {
    const group = groups[index];
    if (group === undefined) break;
    const drawn = drawBinomial(left, shares[index] ?? 1, generator);
    sum += drawn * group.mean;
    variance += drawn * group.variance;
    left -= drawn;
  }
  return sum + Math.sqrt(variance) * drawNormal(generator);
}

/** Box and Muller (1958). */
function drawNormal(generator: Generator): number {
  return Math.sqrt(-2 * Math.log(uniform(generator))) * Math.cos(2 * Math.PI * uniform(generator));
}

interface Sums {
  readonly ascending: Float64Array;
  /** Of the first k values, less `center` each. */
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly center: number;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly mean: number;
  /** Squared distances from the mean, summed. */
  readonly squares: number;
}

function runningSums(ascending: Float64Array): Sums {
  const center = ascending[ascending.length >>> 1] ?? 0;
  const [sum, squares] = [new Float64Array(ascending.length + 1), new Float64Array(ascending.length + 1)];
  for (const [index, value] of ascending.entries()) {
    sum[index + 1] = (sum[index] ?? 0) + (value - center);
    squares[index + 1] = (squares[index] ?? 0) + (value - center) ** 2;
  }
  return { ascending, sum, squares, center };
}

function partOf({ ascending, sum, squares, center }: Sums, start: number, end: number): Part {
  const count = end - start;
  const [first, last] = [ascending[start] ?? 0, ascending[end - 1] ?? 0];
  if (first === last) return { start, end, mean: first, squares: 0 };
  const total = (sum[end] ?? 0) - (sum[start] ?? 0);
  const spread = (squares[end] ?? 0) - (squares[start] ?? 0) - (total * total) / count;
  return { start, end, mean: center + total / count, squares: Math.max(0, spread) };
}

/** The first value above the mean; null for a part whose values do not differ. */
function splitOf({ ascending }: Sums, { start, end, mean, squares }: Part): number | null {
  if (squares === 0) return null;
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) > mean) high = middle;
    else low = middle + 1;
  }
  return low > start && low < end ? low : null;
}

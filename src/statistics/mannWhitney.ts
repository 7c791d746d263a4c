import { type PValues, pValues } from './interval.ts';
import { doubledMidranks } from './midranks.ts';
import { normalLowerTail } from './normal.ts';
import { requireSample } from './requirements.ts';

/** Up to this many values together the distribution is counted out; above it, the normal approximation serves. */
export const mostExactRanks = 100;

export interface MannWhitney {
  /** Pairs (one of a, one of b) in which b is the larger, ties counting one half. */
  readonly u: number;
  /** See the function of this name. */
  readonly superiority: number;
  readonly p: PValues;
  readonly method: 'exact' | 'normal';
}

interface Ranking {
  readonly ranks: readonly number[];
  readonly tieSizes: readonly number[];
  readonly u: number;
}

/**
 * Mann and Whitney's rank test (1947) of b against a, independent samples of any common shape. Exact, ties included:
 * given the midranks of all values, every choice of those that are b's is equally likely, and they are counted by
 * their rank sum. From 4 values a side (3 a side cannot go below p = .1 two-sided; 5 for α = .01). With more than 100
 * values together: normal approximation with the variance corrected for ties and ½ for continuity.
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): MannWhitney {
  const { ranks, tieSizes, u } = rankTogether(a, b);
  const isExact = ranks.length <= mostExactRanks;
  return {
    u,
    superiority: u / (a.length * b.length),
    p: isExact ? exactP(ranks, a.length) : normalP(u, a.length, b.length, tieSizes),
    method: isExact ? 'exact' : 'normal',
  };
}

/** How likely a value of b exceeds one of a, ties counting one half: u over the number of pairs. */
export function superiority(a: readonly number[], b: readonly number[]): number {
  return rankTogether(a, b).u / (a.length * b.length);
}

function rankTogether(a: readonly number[], b: readonly number[]): Ranking {
  requireSample(a, 1);
  requireSample(b, 1);
  const { ranks, tieSizes } = doubledMidranks([...a, ...b]);
  const doubledSum = ranks.slice(a.length).reduce((sum, rank) => sum + rank, 0);
  return { ranks, tieSizes, u: (doubledSum - b.length * (b.length + 1)) / 2 };
}

/** Tails of b's rank sum, every choice of b's ranks equally likely. The smaller side is counted, the other mirrors it. */
function exactP(ranks: readonly number[], countA: number): PValues {
  const [ofA, ofB] = [ranks.slice(0, countA), ranks.slice(countA)];
  if (ofB.length > ofA.length) {
    const { atMost, atLeast } = tails(ranks, ofA);
    return pValues(atLeast, atMost);
  }
  const { atMost, atLeast } = tails(ranks, ofB);
  return pValues(atMost, atLeast);
}

/** How likely as many ranks, drawn at random, sum to no more and to no less than the chosen ones. */
function tails(ranks: readonly number[], chosen: readonly number[]): { atMost: number; atLeast: number } {
  const sum = chosen.reduce((total, rank) => total + rank, 0);
  let [all, atMost, atLeast] = [0, 0, 0];
  for (const [total, count] of waysToSum(ranks, chosen.length).entries()) {
    all += count;
    if (total <= sum) atMost += count;
    if (total >= sum) atLeast += count;
  }
  return { atMost: atMost / all, atLeast: atLeast / all };
}

/** How many ways there are to choose `chosen` of the ranks, by their sum: the usual knapsack count. */
function waysToSum(ranks: readonly number[], chosen: number): Float64Array {
  const most = ranks
    .toSorted((x, y) => y - x)
    .slice(0, chosen)
    .reduce((sum, rank) => sum + rank, 0);
  const ways = Array.from({ length: chosen + 1 }, () => new Float64Array(most + 1));
  ways[0]?.fill(1, 0, 1);
  for (const rank of ranks) {
    for (let size = chosen; size > 0; size--) addShifted(ways[size], ways[size - 1], rank);
  }
  return ways[chosen] ?? new Float64Array();
}

function addShifted(to: Float64Array | undefined, from: Float64Array | undefined, by: number): void {
  if (to === undefined || from === undefined) return;
  for (let sum = by; sum < to.length; sum++) to[sum] = (to[sum] ?? 0) + (from[sum - by] ?? 0);
}

function normalP(u: number, countA: number, countB: number, tieSizes: readonly number[]): PValues {
  const count = countA + countB;
  const ties = tieSizes.reduce((sum, size) => sum + size * (size * size - 1), 0);
  const variance = ((countA * countB) / 12) * (count + 1 - ties / (count * (count - 1)));
  if (variance <= 0) return { less: 1, greater: 1, twoSided: 1 };
  const above = u - (countA * countB) / 2;
  const tail = (distance: number): number => normalLowerTail(-(distance - 0.5) / Math.sqrt(variance));
  return pValues(tail(-above), tail(above));
}

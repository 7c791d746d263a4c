import { type PValues, pValues } from './interval.ts';
import { mean } from './moments.ts';

/** More arrangements than this are not counted out: 10 against 10 are 184,756. */
export const mostArrangements = 200_000;

/** Sums that differ by less than this share of all deviations are the same arrangement up to rounding. */
const rounding = 1e-13;

export interface PermutationTest {
  /** mean(b) − mean(a), in the values' own unit. */
  readonly difference: number;
  readonly p: PValues;
  readonly arrangements: number;
}

/**
 * Fisher's exact permutation test (1935) of mean(b) − mean(a): if nothing differs, every way to deal the values out to
 * the two sides is equally likely; all are enumerated. Needs exchangeable values, no normality. From 4 values a side.
 * Null above 200,000 arrangements: with so many values Welch's test is sound. An empty side: RangeError.
 */
export function permutationTest(a: readonly number[], b: readonly number[]): PermutationTest | null {
  const difference = mean(b) - mean(a);
  const arrangements = countChoices(a.length + b.length, b.length);
  if (arrangements > mostArrangements) return null;
  // With all values centred, the sum of one side alone orders the arrangements; the smaller side has the short sums.
  const center = mean([...a, ...b]);
  const deviations = [...b, ...a].map((value) => value - center);
  const isShort = b.length <= a.length;
  const chosen = isShort ? deviations.slice(0, b.length) : deviations.slice(b.length);
  const observed = chosen.reduce((sum, deviation) => sum + deviation, 0);
  const slack = rounding * deviations.reduce((sum, deviation) => sum + Math.abs(deviation), 0);
  let [low, high] = [0, 0];
  forEachSum(deviations, chosen.length, (sum) => {
    if (sum <= observed + slack) low++;
    if (sum >= observed - slack) high++;
  });
  const p = isShort
    ? pValues(low / arrangements, high / arrangements)
    : pValues(high / arrangements, low / arrangements);
  return { difference, p, arrangements };
}

/** The binomial coefficient; Infinity once it exceeds what is ever enumerated. */
function countChoices(all: number, chosen: number): number {
  let count = 1;
  for (let index = 1; index <= Math.min(chosen, all - chosen); index++) {
    count = Math.round((count * (all - index + 1)) / index);
    if (count > mostArrangements) return Infinity;
  }
  return count;
}

/** Calls `visit` with the sum of every choice of `chosen` values. */
function forEachSum(values: readonly number[], chosen: number, visit: (sum: number) => void): void {
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      visit(sum);
      return;
    }
    for (let index = from; index <= values.length - left; index++) {
      choose(index + 1, left - 1, sum + (values[index] ?? 0));
    }
  };
  choose(0, chosen, 0);
}

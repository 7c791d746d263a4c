import { canonicalJson } from '../../records/canonicalJson.ts';
import type { Distribution } from '../distribution.ts';
import type { Value } from '../value.ts';

/** A space for one parameter, or in words why there is none. */
export type Inferred =
  | { readonly kind: 'distribution'; readonly distribution: Distribution }
  | { readonly kind: 'none'; readonly reason: string };

/** More different texts than this are no choice but names. */
const mostChoices = 12;
/** From this ratio of the largest to the smallest on, a positive number is searched in its logarithm. */
const logRatio = 10;

/**
 * A space for a parameter from the values that runs had, one for each run. Numbers: the range that was tried, half as wide
 * again on each side, in the logarithm where the largest is ten times the smallest, never across 0 or 1 when none was
 * there; whole numbers stay whole, powers of two stay powers of two. Everything else: the values that were tried.
 */
export function inferDistribution(values: readonly Value[]): Inferred {
  const distinct = [...new Map(values.map((value) => [canonicalJson(value), value])).values()];
  if (distinct.length < 2) return { kind: 'none', reason: 'all runs have the same value' };
  const numbers = distinct.filter((value) => typeof value === 'number').toSorted((a, b) => a - b);
  if (numbers.length === distinct.length) return found(numericSpace(numbers));
  const isNaming = distinct.every((value) => typeof value === 'string') && distinct.length === values.length;
  if (distinct.length > mostChoices || (isNaming && distinct.length > 3))
    return { kind: 'none', reason: `${distinct.length} different texts, which look like names` };
  return found({ kind: 'categorical', values: distinct, probabilities: null });
}

function found(distribution: Distribution): Inferred {
  return { kind: 'distribution', distribution };
}

/** Numbers rise. */
function numericSpace(numbers: readonly number[]): Distribution {
  const [low, high] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const isWhole = numbers.every(Number.isSafeInteger);
  if (isWhole && numbers.length > 2 && numbers.every(isPowerOfTwo))
    return { kind: 'categorical', values: powersOfTwo(low / 2, high * 2), probabilities: null };
  const isLog = low > 0 && high / low >= logRatio;
  const [min, max] = widened(low, high, isLog);
  if (isWhole) {
    const [first, last] = [Math.ceil(min), Math.floor(max)];
    return { kind: 'stepped', min: first, max: last, step: 1, isLog: isLog && first > 0 };
  }
  return isLog
    ? { kind: 'logUniform', min, max, quantum: null }
    : { kind: 'uniform', min, max, quantum: null };
}

function widened(low: number, high: number, isLog: boolean): readonly [number, number] {
  if (isLog) {
    const factor = Math.sqrt(high / low);
    return within(low, high, low / factor, high * factor);
  }
  const room = (high - low) / 2;
  return within(low, high, low - room, high + room);
}

/** What never was below 0 or above 1 stays so: rates, shares, counts. A count of 1 and more does not become 0. */
function within(low: number, high: number, min: number, max: number): readonly [number, number] {
  const least = low >= 1 && Number.isInteger(low) ? Math.max(1, min) : low >= 0 ? Math.max(0, min) : min;
  const isShare = low >= 0 && high <= 1 && !Number.isInteger(low);
  return [least, isShare ? Math.min(1, max) : max];
}

function isPowerOfTwo(value: number): boolean {
  return value >= 1 && Number.isInteger(Math.log2(value));
}

function powersOfTwo(low: number, high: number): readonly number[] {
  const powers: number[] = [];
  for (let power = Math.max(1, low); power <= high; power *= 2) powers.push(power);
  return powers;
}

import { requireCount } from './requirements.ts';

/** The next 32 random bits as a whole number from 0 to 2³² − 1. Every random thing here draws from one that is handed in. */
export type Generator = () => number;

/** The state of xoshiro128**: four 32-bit words, not all zero. */
export type GeneratorState = readonly [number, number, number, number];

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018) from a state: period 2¹²⁸ − 1, passes BigCrush, not for secrets. The same
 * state gives the same numbers on every machine.
 */
export function xoshiro128([a, b, c, d]: GeneratorState): Generator {
  let [s0, s1, s2, s3] = [a | 0, b | 0, c | 0, d | 0];
  if ((s0 | s1 | s2 | s3) === 0) throw new RangeError('the state of xoshiro128** must not be all zero');
  return () => {
    const fifth = Math.imul(s1, 5);
    const result = Math.imul((fifth << 7) | (fifth >>> 25), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    return result >>> 0;
  };
}

/** xoshiro128** from a seed (a whole number from 0), its state filled by SplitMix64 as its authors advise. */
export function seededGenerator(seed: number): Generator {
  requireCount('the seed', seed, 0);
  let state = BigInt(seed);
  const next = (): bigint => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let mixed = state;
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
  const [first, second] = [next(), next()];
  const word = (bits: bigint): number => Number(BigInt.asUintN(32, bits));
  return xoshiro128([word(first), word(first >> 32n), word(second), word(second >> 32n)]);
}

/** A uniform number in (0, 1): the middles of 2⁵² equal steps, so that its logarithm and quantiles are finite. */
export function uniform(generator: Generator): number {
  return ((generator() >>> 6) * 2 ** 26 + (generator() >>> 6) + 0.5) / 2 ** 52;
}

/** Above this many the exact product below no longer fits into a double's 53 bits. */
const mostForOneDraw = 2 ** 21;

/**
 * A function that draws whole numbers from 0 to count − 1, each equally likely: the multiplication method with
 * rejection (Lemire 2019), exact up to 2²¹; above, from 52 bits, where the error of count / 2⁵² cannot be seen.
 */
export function drawerBelow(count: number, generator: Generator): () => number {
  requireCount('the number to draw below', count, 1);
  if (count > mostForOneDraw) return () => Math.floor(uniform(generator) * count);
  const rejected = 2 ** 32 % count;
  return () => {
    for (;;) {
      const product = generator() * count;
      const high = Math.floor(product / 2 ** 32);
      if (product - high * 2 ** 32 >= rejected) return high;
    }
  };
}

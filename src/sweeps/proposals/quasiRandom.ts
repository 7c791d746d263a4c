import { seededGenerator, uniform } from '../../statistics/generator.ts';

/**
 * The Halton sequence with random digit permutations, one fixed permutation for each base and digit (Owen 2017, "A
 * randomized Halton algorithm"): no table of direction numbers, any dimension, any number of points, and the
 * permutations break the correlation between large bases that spoils the plain sequence. Point `index` in the cube.
 */
export function haltonPoint(seed: number, index: number, dimensions: number): Float64Array {
  const bases = firstPrimes(dimensions);
  return Float64Array.from(bases, (base, dimension) => {
    const generator = seededGenerator((seed % 2 ** 32) * 2 ** 20 + dimension);
    let [value, scale, rest] = [0, 1 / base, index];
    // Digits beyond a double's precision have no effect.
    while (scale > Number.EPSILON / 2) {
      const permuted = permutation(base, () => uniform(generator));
      value += (permuted[rest % base] ?? 0) * scale;
      rest = Math.floor(rest / base);
      scale /= base;
    }
    return Math.min(value, 1 - Number.EPSILON);
  });
}

function permutation(count: number, draw: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, digit) => digit);
  for (let end = count - 1; end > 0; end--) {
    const other = Math.floor(draw() * (end + 1));
    [order[end], order[other]] = [order[other] ?? 0, order[end] ?? 0];
  }
  return order;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++)
    if (!primes.some((prime) => candidate % prime === 0)) primes.push(candidate);
  return primes;
}

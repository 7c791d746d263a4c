import { isFiniteValue } from '../records/metricValue.ts';
import type { Sample, SeedPairs } from './comparison.ts';

/** Pairs the finite values of both sides by seed, in the candidate's order. A seed that a side has twice makes no pair. */
export function pairBySeed(baseline: Sample, candidate: Sample): SeedPairs {
  const [before, after] = [valuesBySeed(baseline), valuesBySeed(candidate)];
  const pairs = [...after].flatMap(([seed, value]) => {
    const partner = before.get(seed);
    return partner === undefined ? [] : [{ seed, difference: value - partner }];
  });
  return {
    seeds: pairs.map(({ seed }) => seed),
    differences: pairs.map(({ difference }) => difference),
    unpaired: {
      baseline: baseline.values.filter(isFiniteValue).length - pairs.length,
      candidate: candidate.values.filter(isFiniteValue).length - pairs.length,
    },
  };
}

function valuesBySeed({ values, seeds }: Sample): Map<number, number> {
  const found = new Map<number, number>();
  const twice = new Set<number>();
  for (const [index, value] of values.entries()) {
    const seed = seeds[index] ?? null;
    if (seed === null || !isFiniteValue(value)) continue;
    if (found.has(seed)) twice.add(seed);
    found.set(seed, value);
  }
  for (const seed of twice) found.delete(seed);
  return found;
}

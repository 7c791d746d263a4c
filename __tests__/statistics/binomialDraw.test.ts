import { describe, expect, test } from 'vitest';

import { drawBinomial } from '../../src/statistics/binomialDraw.ts';
import { seededGenerator } from '../../src/statistics/generator.ts';

describe('binomial draws', () => {
  test.each([
    [1, 0.3],
    [15, 0.5],
    [60, 0.05],
    [25, 0.4],
    [200, 0.93],
    [1000, 0.3],
    [100_000, 0.0004],
    [100_000, 0.065],
  ])('of %d trials at %d have the right frequencies', (trials, share) => {
    const draws = 40_000;
    const generator = seededGenerator(trials + 1);
    const seen = new Map<number, number>();
    for (let draw = 0; draw < draws; draw++) {
      const successes = drawBinomial(trials, share, generator);
      seen.set(successes, (seen.get(successes) ?? 0) + 1);
    }
    const { statistic, cells } = chiSquare(trials, share, draws, seen);
    // Wilson and Hilferty's normal score of χ²; beyond 4 is chance once in 30,000.
    const freedom = cells - 1;
    const score = (Math.cbrt(statistic / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
    expect(score).toBeLessThan(4);
  });

  test('at the edges are certain', () => {
    const generator = seededGenerator(1);
    expect([0, 1].map((share) => drawBinomial(9, share, generator))).toEqual([0, 9]);
    expect(drawBinomial(0, 0.5, generator)).toBe(0);
  });
});

/** χ² over cells of at least 8 expected draws; neighbours are joined. */
function chiSquare(
  trials: number,
  share: number,
  draws: number,
  seen: ReadonlyMap<number, number>,
): { statistic: number; cells: number } {
  let [statistic, cells, expected, observed] = [0, 0, 0, 0];
  let lnTerm = trials * Math.log1p(-share);
  for (let successes = 0; successes <= trials; successes++) {
    expected += draws * Math.exp(lnTerm);
    observed += seen.get(successes) ?? 0;
    lnTerm += Math.log(((trials - successes) * share) / ((successes + 1) * (1 - share)));
    if (expected >= 8) {
      statistic += (observed - expected) ** 2 / expected;
      cells++;
      [expected, observed] = [0, 0];
    }
  }
  return { statistic, cells };
}

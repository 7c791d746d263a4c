import { describe, expect, it } from 'vitest';
import { bcaInterval, bcaPValue, percentileInterval } from '../../src/statistics/bootstrap.ts';
import { seededGenerator, uniform } from '../../src/statistics/generator.ts';
import { groupValues, replicateGroups } from '../../src/statistics/groupedBootstrap.ts';
import { meanAcceleration, replicateMean } from '../../src/statistics/meanBootstrap.ts';

const generator = seededGenerator(11);
const normal = (): number =>
  Math.sqrt(-2 * Math.log(uniform(generator))) * Math.cos(2 * Math.PI * uniform(generator));
const shapes = {
  normal: normal,
  skewed: () => -Math.log(uniform(generator)),
  'heavy-tailed': () => normal() / Math.sqrt(uniform(generator)),
  'mostly zero with a few far out': () => (uniform(generator) < 0.97 ? 0 : 30 * normal()),
};

/** Average quantiles of several bootstraps: their own chance is small against a bootstrap's. */
function quantiles(draw: (seed: number) => Float64Array): number[] {
  const seeds = Array.from({ length: 10 }, (_, index) => index + 1);
  const drawn = seeds.map(draw);
  return [0.01, 0.05, 0.5, 0.95, 0.99].map(
    (share) =>
      drawn.reduce(
        (sum, ascending) => sum + (ascending[Math.floor(share * ascending.length)] ?? Number.NaN),
        0,
      ) / drawn.length,
  );
}

describe('the bootstrap by groups', () => {
  it.each(Object.entries(shapes))('has the quantiles of full resamples: %s', (_, draw) => {
    const values = Float64Array.from({ length: 400 }, draw);
    const groups = groupValues(values);
    const resamples = 3_000;
    const full = quantiles((seed) => replicateMean([values], resamples, seededGenerator(seed)).ascending);
    const grouped = quantiles(
      (seed) => replicateGroups([groups], resamples, seededGenerator(seed + 99)).ascending,
    );
    const sd = ((full[3] ?? 0) - (full[1] ?? 0)) / 3.29;
    // Three standard errors of the difference of two averaged quantiles: at 1 % about 0.09 sd.
    for (const [index, value] of grouped.entries()) {
      expect(Math.abs(value - (full[index] ?? 0)) / sd).toBeLessThan(index % 4 === 0 ? 0.1 : 0.06);
    }
  });

  it('keeps the mean of the values, and nearly all of their variance between the groups', () => {
    for (const draw of Object.values(shapes)) {
      const values = Float64Array.from({ length: 5_000 }, draw);
      const center = values.reduce((sum, value) => sum + value, 0) / values.length;
      const groups = groupValues(values);
      const inside = groups.reduce((sum, { count, variance }) => sum + count * variance, 0);
      const all = values.reduce((sum, value) => sum + (value - center) ** 2, 0);
      expect(groups.length).toBeLessThanOrEqual(24);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      expect(replicateGroups([groups], 1, seededGenerator(1)).estimate).toBeCloseTo(center, 10);
      expect(inside / all).toBeLessThan(0.03);
    }
  });

  it('serves where full resamples would take long, stratum by stratum', () => {
    const values = Float64Array.from({ length: 30_000 }, shapes.skewed);
    const shifted = values.map((value) => value + 5);
    const { low, high } = percentileInterval(
      replicateMean([values, shifted], 2_000, seededGenerator(1)),
      0.9,
    );
    expect(low).toBeGreaterThan(3.4);
    expect(high).toBeLessThan(3.6);
    expect(replicateMean([values], 2_000, seededGenerator(1))).toEqual(
      replicateMean([values], 2_000, seededGenerator(1)),
    );
  });

  it('has a p-value of alpha where the one-sided bound lies', () => {
    const values = Float64Array.from({ length: 300 }, shapes.skewed);
    const replicates = replicateMean([values], 9_999, seededGenerator(5));
    const acceleration = meanAcceleration([values]) ?? 0;
    for (const alpha of [0.01, 0.05, 0.2]) {
      const bounds = bcaInterval(replicates, acceleration, 1 - 2 * alpha);
      expect(bcaPValue(replicates, acceleration, bounds?.low ?? 0)).toBeCloseTo(alpha, 3);
      expect(bcaPValue(replicates, acceleration, bounds?.high ?? 0)).toBeCloseTo(1 - alpha, 3);
    }
    expect(bcaPValue(replicates, acceleration, -100)).toBeLessThan(1e-4);
    expect(bcaPValue(replicates, acceleration, 100)).toBeGreaterThan(0.9995);
    expect(bcaPValue({ estimate: 0, ascending: Float64Array.of(1, 2) }, 0, 0)).toBeNull();
  });
});

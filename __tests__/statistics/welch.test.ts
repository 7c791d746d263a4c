import { describe, expect, test } from 'vitest';

import { welchInterval } from '../../src/statistics/welch.ts';

const a = [0.912, 0.915, 0.909, 0.914, 0.91];
const b = [0.918, 0.921, 0.916, 0.919, 0.922];

/** P(|T| ≤ t) of Student's distribution by Simpson's rule, with T = √ν tan θ, whose density is cos^(ν−1) θ. */
function centralProbability(t: number, degreesOfFreedom: number): number {
  const density = (angle: number): number => Math.cos(angle) ** (degreesOfFreedom - 1);
  const reach = Math.atan(t / Math.sqrt(degreesOfFreedom));
  return simpson(density, reach) / simpson(density, Math.PI / 2);
}

function simpson(density: (x: number) => number, end: number): number {
  const half = 5000;
  const width = end / (2 * half);
  let sum = density(0) - density(end);
  for (let index = 1; index <= half; index++) {
    sum += 4 * density((2 * index - 1) * width) + 2 * density(2 * index * width);
  }
  return (sum * width) / 3;
}

describe('welchInterval', () => {
  test('agrees with the reference case to 1e-8, the digits it is given in', () => {
    const interval = welchInterval(a, b, 0.95);
    expect(interval?.difference).toBeCloseTo(0.0072, 12);
    expect(interval?.standardError).toBeCloseTo(0.00156205, 8);
    expect(interval?.degreesOfFreedom).toBeCloseTo(7.965748, 6);
    expect(interval?.low).toBeCloseTo(0.00359521, 8);
    expect(interval?.high).toBeCloseTo(0.01080479, 8);
  });

  test('agrees with the defining formulas to 1e-9', () => {
    const interval = welchInterval(a, b, 0.95);
    const [va, vb] = [6.5e-6 / 5, 5.7e-6 / 5];
    const degreesOfFreedom = (va + vb) ** 2 / (va ** 2 / 4 + vb ** 2 / 4);
    expect(interval?.standardError).toBeCloseTo(Math.sqrt(va + vb), 12);
    expect(interval?.degreesOfFreedom).toBeCloseTo(degreesOfFreedom, 9);
    const reach = ((interval?.high ?? 0) - (interval?.low ?? 0)) / 2;
    expect(centralProbability(reach / Math.sqrt(va + vb), degreesOfFreedom)).toBeCloseTo(0.95, 9);
  });

  test('turns round with its samples', () => {
    const forth = welchInterval(a, b, 0.95);
    const back = welchInterval(b, a, 0.95);
    expect(back?.low).toBeCloseTo(-(forth?.high ?? 0), 15);
    expect(back?.high).toBeCloseTo(-(forth?.low ?? 0), 15);
  });

  test('is wider at higher confidence', () => {
    const usual = welchInterval(a, b, 0.95);
    const strict = welchInterval(a, b, 0.99);
    expect(strict?.low).toBeLessThan(usual?.low ?? 0);
    expect(strict?.high).toBeGreaterThan(usual?.high ?? 0);
  });

  test('works when one side does not vary', () => {
    expect(welchInterval([1, 1, 1], [2, 2.1, 1.9], 0.95)?.degreesOfFreedom).toBeCloseTo(2, 12);
  });

  test('is null when neither side varies', () => {
    expect(welchInterval([1, 1], [2, 2], 0.95)).toBeNull();
  });

  test('does not underflow for tiny values', () => {
    const tiny = welchInterval([1e-170, 2e-170], [5e-170, 6e-170], 0.95);
    const usual = welchInterval([1, 2], [5, 6], 0.95);
    expect((tiny?.low ?? 0) * 1e170).toBeCloseTo(usual?.low ?? 0, 9);
  });

  test('refuses one value a side', () => {
    expect(() => welchInterval([1], [1, 2], 0.95)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededGenerator, uniform } from '../../src/statistics/generator.ts';
import {
  factorise,
  inverse,
  solveLower,
  solveUpper,
} from '../../src/sweeps/proposals/gaussianProcess/cholesky.ts';
import { negativeLogPosterior, type Points } from '../../src/sweeps/proposals/gaussianProcess/fitKernel.ts';
import {
  logExpectedImprovement,
  logExpectedImprovementSlope,
  logImprovement,
} from '../../src/sweeps/proposals/gaussianProcess/logExpectedImprovement.ts';
import { minimiseInBox } from '../../src/sweeps/proposals/gaussianProcess/minimiseInBox.ts';
import { believe, beliefAt, conditionOn } from '../../src/sweeps/proposals/gaussianProcess/posterior.ts';
import { standardised } from '../../src/sweeps/proposals/gaussianProcess/fitProcess.ts';

const generator = seededGenerator(5);
const draw = (): number => uniform(generator);
const isCategorical = [false, false, true];
const points: Points = {
  rows: Array.from({ length: 12 }, () => Float64Array.of(draw(), draw(), draw() < 0.5 ? 0.25 : 0.75)),
  isCategorical,
};
const values = Float64Array.from(points.rows, ([x = 0, y = 0, c = 0]) => Math.sin(5 * x) + y * y + c);
const kernel = { weights: Float64Array.of(4, 1, 0.5), scale: 1.3, noise: 1e-6 };

/** Central differences of a function along each coordinate. */
function slopes(valueAt: (x: Float64Array) => number, x: Float64Array): readonly number[] {
  return [...x.keys()].map((index) => {
    const moved = (by: number): number =>
      valueAt(x.map((value, place) => (place === index ? value + by : value)));
    return (moved(1e-5) - moved(-1e-5)) / 2e-5;
  });
}

describe('the process', () => {
  it('has the gradient of its log posterior', () => {
    const objective = negativeLogPosterior(points, values);
    const at = Float64Array.of(0.3, -0.5, 0.8, 0.2, -4);
    const gradient = new Float64Array(5);
    objective(at, gradient);
    const expected = slopes((x) => objective(x, new Float64Array(5)), at);
    for (const [index, slope] of expected.entries()) expect(gradient[index]).toBeCloseTo(slope, 5);
  });

  it('goes through what it was told and is sure there', () => {
    const posterior = conditionOn(points, values, kernel, 0);
    for (const [index, row] of points.rows.entries()) {
      const { mean, deviation } = beliefAt(posterior, row);
      expect(mean).toBeCloseTo(values[index] ?? 0, 3);
      expect(deviation).toBeLessThan(2e-3);
    }
  });

  it('becomes surer around a pending point without changing its mind', () => {
    const posterior = conditionOn(points, values, kernel, 2);
    const [there, near] = [Float64Array.of(0.9, 0.05, 0.25), Float64Array.of(0.88, 0.07, 0.25)];
    const before = beliefAt(posterior, near);
    believe(posterior, there);
    const after = beliefAt(posterior, near);
    expect(after.mean).toBeCloseTo(before.mean, 12);
    expect(after.deviation).toBeLessThan(before.deviation / 2);
    believe(posterior, there);
    expect(beliefAt(posterior, near).deviation).toBeGreaterThan(0);
  });

  it('has the gradient of the expected improvement', () => {
    const posterior = conditionOn(points, values, kernel, 0);
    for (const x of [0.12, 0.55, 0.93]) {
      const row = Float64Array.of(x, 0.4, 0.75);
      const slope = new Float64Array(3);
      const score = logExpectedImprovementSlope(posterior, row, slope);
      expect(score).toBeCloseTo(logExpectedImprovement(posterior, row), 12);
      const expected = slopes((one) => logExpectedImprovement(posterior, one), row);
      for (const index of [0, 1]) expect((slope[index] ?? 0) / (expected[index] ?? 1)).toBeCloseTo(1, 4);
      expect(slope[2]).toBe(0);
    }
  });

  it.each([
    [3, Math.log(3.000382154317046)],
    [0, Math.log(1 / Math.sqrt(2 * Math.PI))],
    [-2, -4.768783],
    [-9.999, -55.55],
    [-10.001, -55.57],
    [-40, -808.298],
  ])('has the logarithm of the improvement at z = %d', (z, expected) => {
    expect(logImprovement(z)).toBeCloseTo(expected, z > -1 ? 9 : z > -5 ? 5 : 1);
  });

  it('clips only the bad tail', () => {
    const scaled = standardised([1, 2, 3, 4, 1e9]);
    expect(scaled[4]).toBeGreaterThan(scaled[3] ?? 0);
    expect(scaled[4]).toBeLessThan(2);
    expect([...standardised([2, 2, 2])]).toEqual([0, 0, 0]);
  });
});

describe('the matrices', () => {
  it('solve and invert what they factorised', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0 }), (size, seed) => {
        const next = seededGenerator(seed);
        const half = Array.from({ length: size * size }, () => uniform(next) - 0.5);
        const matrix = new Float64Array(size * size);
        for (let i = 0; i < size; i++)
          for (let j = 0; j < size; j++)
            for (let k = 0; k < size; k++)
              matrix[i * size + j] =
                (matrix[i * size + j] ?? 0) +
                (half[i * size + k] ?? 0) * (half[j * size + k] ?? 0) +
                (i === j ? 0.1 / size : 0);
        const factor = factorise(matrix, size);
        const x = Float64Array.from({ length: size }, () => uniform(next));
        const solved = Float64Array.from({ length: size }, (_, i) =>
          x.reduce((total, value, j) => total + (matrix[i * size + j] ?? 0) * value, 0),
        );
        solveLower(factor, solved);
        solveUpper(factor, solved);
        for (const [i, value] of x.entries()) expect(solved[i]).toBeCloseTo(value, 8);
        const inverted = inverse(factor);
        const unit = Array.from(
          { length: size },
          (_, k) => (matrix[k] ?? 0) * (inverted[k * size] ?? 0),
        ).reduce((total, one) => total + one, 0);
        expect(unit).toBeCloseTo(1, 8);
      }),
      { numRuns: 50 },
    );
  });

  it('take a singular matrix with a little added and refuse one that is not finite', () => {
    expect(factorise(Float64Array.of(1, 1, 1, 1), 2).size).toBe(2);
    expect(() => factorise(Float64Array.of(Number.NaN), 1)).toThrow('not finite');
  });
});

describe('the search for a minimum in a box', () => {
  it('finds the one inside and the one at the border', () => {
    const valley = (x: Float64Array, gradient: Float64Array): number => {
      const [a = 0, b = 0] = x;
      gradient[0] = -400 * a * (b - a * a) - 2 * (1 - a);
      gradient[1] = 200 * (b - a * a);
      return 100 * (b - a * a) ** 2 + (1 - a) ** 2;
    };
    const inside = minimiseInBox(valley, Float64Array.of(-1.2, 1), { lower: [-2, -2], upper: [2, 2] }, 300);
    expect(inside.x[0]).toBeCloseTo(1, 2);
    const border = minimiseInBox(valley, Float64Array.of(-1.2, 1), { lower: [-2, -2], upper: [0.5, 2] }, 300);
    expect(border.x[0]).toBe(0.5);
    expect(border.x[1]).toBeCloseTo(0.25, 3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominates, frontsOf, hypervolume } from '../../src/sweeps/proposals/pareto.ts';

describe('a Pareto front', () => {
  it.each([
    [
      [
        [1, 2],
        [2, 1],
        [2, 2],
        [3, 3],
      ],
      [0, 0, 1, 2],
    ],
    [
      [
        [1, 1],
        [1, 1],
      ],
      [0, 0],
    ],
    [[], []],
  ])('of %j', (points, fronts) => {
    expect(frontsOf(points)).toEqual(fronts);
  });

  it('is dominated by no point of its own or a later front', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6)), { maxLength: 20 }), (points) => {
        const fronts = frontsOf(points);
        for (const [i, a] of points.entries())
          for (const [j, b] of points.entries())
            if (dominates(a, b)) expect(fronts[i]).toBeLessThan(fronts[j] ?? 0);
      }),
    );
  });
});

describe('the hypervolume', () => {
  it.each([
    [[[1, 1]], [3, 3], 4],
    [
      [
        [1, 2],
        [2, 1],
      ],
      [3, 3],
      3,
    ],
    [
      [
        [1, 2],
        [2, 1],
        [4, 0],
      ],
      [3, 3],
      3,
    ],
    [[[0, 0, 0]], [2, 3, 4], 24],
    [
      [
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 0],
      ],
      [2, 2, 2],
      4,
    ],
    [[], [1, 1], 0],
  ])('of %j below %j is %d', (points, reference, volume) => {
    expect(hypervolume(points, reference)).toBeCloseTo(volume, 12);
  });
});

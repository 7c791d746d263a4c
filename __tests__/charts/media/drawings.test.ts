import { describe, expect, it } from 'vitest';
import {
  confusionCells,
  diagonalShare,
  mostConfused,
  shareDifferences,
} from '../../../src/charts/media/confusion.ts';
import { areaUnder, curvePath, histogramDrawing } from '../../../src/charts/media/paths.ts';

const area = { left: 0, right: 100, top: 0, bottom: 100 };

describe('a confusion matrix', () => {
  const matrix = {
    classes: ['a', 'b'],
    counts: [
      [3, 1],
      [0, 0],
    ],
  };

  it('has shares of its rows, and none in the row of a class that does not occur', () => {
    expect(confusionCells(matrix).shares).toEqual([
      [0.75, 0.25],
      [null, null],
    ]);
    expect(diagonalShare(matrix)).toBe(0.75);
    expect(diagonalShare({ classes: ['a'], counts: [[0]] })).toBeNull();
  });

  it('is compared with one of the same classes only', () => {
    const now = confusionCells({
      classes: ['a', 'b'],
      counts: [
        [1, 1],
        [0, 2],
      ],
    });
    expect(shareDifferences(confusionCells(matrix), now)).toEqual([
      [-0.25, 0.25],
      [null, null],
    ]);
    expect(shareDifferences(confusionCells({ ...matrix, classes: ['b', 'a'] }), now)).toBeNull();
  });

  it('names the cells off its diagonal that hold most', () => {
    expect(
      mostConfused(
        {
          classes: ['a', 'b'],
          counts: [
            [9, 2],
            [5, 9],
          ],
        },
        1,
      ),
    ).toEqual([{ actual: 'b', predicted: 'a', count: 5 }]);
  });
});

describe('paths', () => {
  it('draw a curve, and points that nobody could tell apart once', () => {
    expect(curvePath([0, 0.5, 1], [0, 1, 1], area)).toBe('M0 100L50 0L100 0');
    const many = Array.from({ length: 20_000 }, (_, index) => index / 19_999);
    const path = curvePath(many, many, area);
    expect(path.length).toBeLessThan(3_000);
    expect(path.endsWith('L100 0')).toBe(true);
  });

  it.each([
    ['a square', [0, 1], [1, 1], 1],
    ['a triangle in any order', [1, 0], [1, 0], 0.5],
    ['a point', [0.5], [0.5], null],
  ])('have the area of %s', (_, xs, ys, expected) => {
    expect(areaUnder(xs, ys)).toBe(expected);
  });

  it('draw densities, so that uneven bins and other numbers of examples can be compared', () => {
    const drawing = histogramDrawing(
      [
        { edges: [0, 1, 2], counts: [1, 1] },
        { edges: [0, 2], counts: [200] },
      ],
      area,
    );
    expect(drawing?.paths).toEqual(['M0 100V0H50V0H100V100Z', 'M0 100V0H100V100Z']);
  });

  it.each([
    ['no bins', []],
    ['bins of no width', [{ edges: [1, 1], counts: [3] }]],
  ])('are none for %s', (_, bins) => {
    expect(histogramDrawing(bins, area)).toBeNull();
  });

  it('survive the largest numbers', () => {
    const drawing = histogramDrawing([{ edges: [-1.7e308, 0, 1.7e308], counts: [1, 1] }], area);
    expect(drawing?.paths[0]).not.toContain('NaN');
  });
});

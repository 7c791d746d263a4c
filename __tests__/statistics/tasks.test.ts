import { describe, expect, test } from 'vitest';

import { seededGenerator } from '../../src/statistics/generator.ts';
import { interquartileMean, probabilityOfImprovement, replicateTasks } from '../../src/statistics/tasks.ts';

describe('suites of tasks', () => {
  const [low, high] = [
    [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ],
    [
      [11, 12, 13],
      [15, 16, 17],
    ],
  ];

  test('a suite that is better everywhere improves for certain, on every resample', () => {
    expect(probabilityOfImprovement(low, high)).toBe(1);
    expect(probabilityOfImprovement(low, low)).toBe(0.5);
    const replicates = replicateTasks(
      { baseline: low, candidate: high },
      50,
      seededGenerator(1),
      probabilityOfImprovement,
    );
    expect([replicates.estimate, ...new Set(replicates.ascending)]).toEqual([1, 1]);
  });

  test('runs stay within their task', () => {
    const spread = replicateTasks({ baseline: low, candidate: low }, 200, seededGenerator(2), (scores) =>
      Math.max(...(scores[0] ?? [])),
    );
    expect(spread.ascending.at(-1)).toBe(4);
  });

  test('the interquartile mean leaves out a quarter at either end', () => {
    expect(
      interquartileMean([
        [1, 100],
        [2, 3],
      ]),
    ).toBe(2.5);
    expect(interquartileMean([[5]])).toBe(5);
    expect(() => interquartileMean([])).toThrow(RangeError);
    expect(() => probabilityOfImprovement(low, [[1]])).toThrow(RangeError);
  });
});

import { describe, expect, test } from 'vitest';

import { drawerBelow, seededGenerator, uniform, xoshiro128 } from '../../src/statistics/generator.ts';

describe('the generator', () => {
  test('gives the published first numbers from the state 1, 2, 3, 4', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect([next(), next(), next(), next()]).toEqual([11_520, 0, 5_927_040, 70_819_200]);
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 60])('refuses the seed %d', (seed) => {
    expect(() => seededGenerator(seed)).toThrow(RangeError);
  });

  test('refuses a state that never changes', () => {
    expect(() => xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
  });

  test('draws whole numbers evenly', () => {
    const draw = drawerBelow(7, seededGenerator(1));
    const counts = Array.from({ length: 7 }, () => 0);
    for (let index = 0; index < 70_000; index++) {
      const drawn = draw();
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  test.each([1, 2 ** 21, 2 ** 21 + 1, 2 ** 40])('stays below %d', (count) => {
    const draw = drawerBelow(count, seededGenerator(2));
    for (let index = 0; index < 1000; index++) {
      const drawn = draw();
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < count).toBe(true);
    }
  });

  test('never draws a uniform 0 or 1', () => {
    expect(uniform(() => 0)).toBeGreaterThan(0);
    expect(uniform(() => 2 ** 32 - 1)).toBeLessThan(1);
  });
});

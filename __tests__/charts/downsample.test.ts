import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { downsampleIndexes } from '../../src/charts/downsample.ts';

const values = fc.array(fc.double({ noNaN: false }), { maxLength: 3000 });
const limits = fc.integer({ min: 5, max: 400 });

describe('downsampling', () => {
  test('keeps every point of a short series', () => {
    expect(downsampleIndexes([3, 1, 2], 5)).toEqual([0, 1, 2]);
  });

  test('keeps a spike of a single step', () => {
    const flat = Array.from({ length: 10_000 }, () => 0);
    flat[6173] = 9;
    flat[2222] = -4;
    const kept = downsampleIndexes(flat, 50);
    expect(kept).toContain(6173);
    expect(kept).toContain(2222);
  });

  test('keeps a NaN, so that the gap is drawn', () => {
    const series = Array.from({ length: 5000 }, (_, index) => (index === 3210 ? NaN : index));
    expect(downsampleIndexes(series, 100)).toContain(3210);
  });

  test('stays within the limit, rises, and keeps both ends and both extremes', () => {
    fc.assert(
      fc.property(values, limits, (series, limit) => {
        const kept = downsampleIndexes(series, limit);
        const expected = Math.min(limit, series.length);
        expect(kept.length).toBeLessThanOrEqual(expected);
        expect(kept.every((index, at) => at === 0 || index > (kept[at - 1] ?? NaN))).toBe(true);
        if (series.length > 0) expect([kept[0], kept.at(-1)]).toEqual([0, series.length - 1]);
        const finite = series.filter(Number.isFinite);
        const shown = kept.map((index) => series[index]).filter(Number.isFinite);
        expect(Math.max(...shown.map(Number))).toBe(Math.max(...finite));
        expect(Math.min(...shown.map(Number))).toBe(Math.min(...finite));
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { acceleration, jackknifeAcceleration, mostLeftOut } from '../../src/statistics/acceleration.ts';
import {
  bcaInterval,
  percentileInterval,
  replicate,
  type Replicates,
} from '../../src/statistics/bootstrap.ts';
import { cellAcceleration, replicateCells } from '../../src/statistics/cellBootstrap.ts';
import { seededGenerator } from '../../src/statistics/generator.ts';
import { meanAcceleration, replicateMean } from '../../src/statistics/meanBootstrap.ts';
import {
  drawResamples,
  enumerateResamples,
  type Indices,
  oneStratum,
  strataOf,
} from '../../src/statistics/resamples.ts';

const meanOf =
  (values: readonly number[]) =>
  (indices: Indices): number =>
    indices.reduce((sum, index) => sum + (values[index] ?? Number.NaN), 0) / indices.length;

function present<T>(value: T | null): T {
  expect(value).not.toBeNull();
  return value as T;
}

describe('resamples', () => {
  test('are the same for the same seed and others for another', () => {
    const draw = (seed: number) => [...copies(drawResamples(oneStratum(20), 5, seededGenerator(seed)))];
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('keep the size of every stratum', () => {
    const labels = fc.array(fc.constantFrom('cat', 'dog', '__proto__'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(labels, fc.nat(), (classes, seed) => {
        const strata = strataOf(classes);
        for (const indices of drawResamples(strata, 3, seededGenerator(seed))) {
          const drawn = Array.from(indices, (index) => classes[index]);
          for (const label of classes) expect(count(drawn, label)).toBe(count(classes, label));
        }
      }),
    );
  });

  test('can all be enumerated, each once', () => {
    const seen = new Set([...copies(enumerateResamples(4))].map((indices) => indices.join()));
    expect(seen.size).toBe(256);
  });

  test.each([0, 7, 1.5])('of %d examples are not enumerated', (examples) => {
    expect(() => [...enumerateResamples(examples)]).toThrow(RangeError);
  });
});

function count(labels: readonly unknown[], label: string): number {
  return labels.filter((other) => other === label).length;
}

function* copies(resamples: Iterable<Indices>): Iterable<Indices> {
  for (const indices of resamples) yield indices.slice();
}

describe('intervals from replicates', () => {
  const values = [0, 0, 0, 1, 1, 5];

  test('enumerated and drawn resamples agree within chance', () => {
    const strata = oneStratum(values.length);
    const all = present(replicate(strata, enumerateResamples(6), meanOf(values)));
    const some = replicateMean([Float64Array.from(values)], 20_000, seededGenerator(3));
    expect(some.estimate).toBe(all.estimate);
    expect(percentileInterval(some, 0.9)).toEqual(percentileInterval(all, 0.9));
  });

  test('BCa without bias and acceleration is the percentile interval', () => {
    const ascending = Float64Array.from({ length: 1001 }, (_, index) => index - 500);
    const replicates: Replicates = { estimate: 0, ascending };
    const [plain, corrected] = [percentileInterval(replicates, 0.9), bcaInterval(replicates, 0, 0.9)];
    expect(corrected?.low).toBeCloseTo(plain.low, 9);
    expect(corrected?.high).toBeCloseTo(plain.high, 9);
  });

  test('BCa moves towards the long tail', () => {
    const strata = oneStratum(values.length);
    const all = present(replicate(strata, enumerateResamples(6), meanOf(values)));
    const skewed = present(jackknifeAcceleration(strata, meanOf(values)));
    expect(skewed).toBeGreaterThan(0);
    expect(bcaInterval(all, skewed, 0.9)?.high).toBeGreaterThan(percentileInterval(all, 0.9).high);
  });

  test('BCa is silent when all replicates lie on one side, or the acceleration is too large', () => {
    const ascending = Float64Array.from([1, 2, 3, 4]);
    expect(bcaInterval({ estimate: 0, ascending }, 0, 0.9)).toBeNull();
    expect(bcaInterval({ estimate: 2.5, ascending }, 5, 0.9)).toBeNull();
  });

  test('a statistic that is not finite on some resample gives nothing, not a narrower interval', () => {
    const strata = oneStratum(3);
    const rare = (indices: Indices): number => (indices.includes(0) ? 1 : Number.NaN);
    expect(replicate(strata, enumerateResamples(3), rare)).toBeNull();
  });
});

describe('short cuts', () => {
  const skewed = [0, 0, 0, 1, 1, 2, 2, 7, 9, 3, 1, 0];

  test('the acceleration of a mean is that of the jackknife', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 20 }),
        fc.integer({ min: 1, max: 3 }),
        (values, cut) => {
          const strata = [values.slice(0, -cut), values.slice(-cut)];
          const indices = [
            Uint32Array.from(values.keys()).slice(0, -cut),
            Uint32Array.from(values.keys()).slice(-cut),
          ];
          const quick = present(meanAcceleration(strata.map((some) => Float64Array.from(some))));
          expect(quick).toBeCloseTo(present(jackknifeAcceleration(indices, meanOf(values))), 9);
        },
      ),
    );
  });

  test('cells give the acceleration of the examples they count', () => {
    const statistic = (cells: Float64Array): number =>
      cells.reduce((sum, count, value) => sum + count * value, 0) /
      cells.reduce((sum, count) => sum + count, 0);
    const cells = Float64Array.from({ length: 10 }, (_, kind) => skewed.filter((v) => v === kind).length);
    const slow = present(jackknifeAcceleration(oneStratum(skewed.length), meanOf(skewed)));
    expect(present(cellAcceleration([cells], statistic))).toBeCloseTo(slow, 12);
  });

  test('counting draws and gathering draws have one distribution', () => {
    const noise = Float64Array.from({ length: 200 }, (_, index) => index % 3);
    // Below a rounding error apart, so that there are too many distinct values to count.
    const distinct = noise.map((value, index) => value + index * 1e-12);
    const counted = percentileInterval(replicateMean([noise], 40_000, seededGenerator(1)), 0.9);
    const gathered = percentileInterval(replicateMean([distinct], 40_000, seededGenerator(2)), 0.9);
    expect(Math.abs(counted.low - gathered.low)).toBeLessThan(0.006);
    expect(Math.abs(counted.high - gathered.high)).toBeLessThan(0.006);
  });

  test('the F1 score of two models is resampled by cells', () => {
    // label × baseline × candidate, 0 or 1 each, as bits.
    const cells = Float64Array.from([400, 20, 15, 10, 12, 40, 18, 85]);
    const f1 = (counts: Float64Array, bit: number): number => {
      let [hits, positives, predicted] = [0, 0, 0];
      for (const [kind, count] of counts.entries()) {
        const isPositive = kind >= 4;
        const isPredicted = (kind & bit) !== 0;
        hits += isPositive && isPredicted ? count : 0;
        positives += isPositive ? count : 0;
        predicted += isPredicted ? count : 0;
      }
      return (2 * hits) / (positives + predicted);
    };
    const gain = (counts: Float64Array): number => f1(counts, 1) - f1(counts, 2);
    const replicates = present(replicateCells([cells], 4000, seededGenerator(5), gain));
    const { low, high } = percentileInterval(replicates, 0.95);
    expect(low).toBeLessThan(replicates.estimate);
    expect(high).toBeGreaterThan(replicates.estimate);
    const sd = (high - low) / 3.92;
    const examples = [...cells].flatMap((count, kind) => Array.from({ length: count }, () => kind));
    const statistic = (indices: Indices): number => {
      const counts = new Float64Array(8);
      for (const index of indices) {
        const kind = examples[index] ?? 0;
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return gain(counts);
    };
    const drawn = drawResamples(oneStratum(examples.length), 2000, seededGenerator(6));
    const slow = percentileInterval(present(replicate(oneStratum(examples.length), drawn, statistic)), 0.95);
    expect(Math.abs(slow.low - low)).toBeLessThan(0.3 * sd);
    expect(Math.abs(slow.high - high)).toBeLessThan(0.3 * sd);
  });

  test.each([[[1, -1]], [[0.5, 1]], [[Number.NaN, 1]]])('%j are no counts', (counts) => {
    const cells = [Float64Array.from(counts)];
    expect(() => replicateCells(cells, 10, seededGenerator(1), () => 0)).toThrow(RangeError);
    const uneven = [Float64Array.from([1, 2]), Float64Array.from([1])];
    expect(() => cellAcceleration(uneven, () => 0)).toThrow(RangeError);
  });

  test('a jackknife of too many examples is refused, for it would take hours', () => {
    expect(() => jackknifeAcceleration(oneStratum(mostLeftOut + 1), () => 0)).toThrow(RangeError);
  });

  test('constant data have no acceleration, broken data no value', () => {
    const equal = Array.from({ length: 100 }, () => -0.1 / 99);
    expect(acceleration([{ values: equal, counts: equal.map(() => 1) }])).toBe(0);
    expect(acceleration([{ values: [3, Number.NaN, 3], counts: [1, 1, 1] }])).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDistribution } from '../../src/sweeps/configuration/parseDistribution.ts';
import type { Findings } from '../../src/sweeps/configuration/findings.ts';
import type { Distribution } from '../../src/sweeps/distribution.ts';
import { axisOf, holds } from '../../src/sweeps/space/axis.ts';
import { quantileOf, roundedTo, shareBelow } from '../../src/sweeps/space/quantile.ts';
import tables from '../fixtures/sweeps/tables.json' with { type: 'json' };

/** The fixture lost the difference between 1 and 1.0; uniform ends without a named distribution were floats there. */
function distributionOf(config: Readonly<Record<string, unknown>>): Distribution {
  const wasFloat = (path: readonly (string | number)[]): boolean =>
    path[0] === 'max' && config['max'] === 1.5;
  const findings: Findings = { problems: [], notes: [], wasFloat };
  const distribution = parseDistribution(findings, config, []);
  expect(findings.problems).toEqual([]);
  if (distribution === null) throw new Error('no distribution');
  return distribution;
}

function isNear(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1e-300, Math.abs(a), Math.abs(b));
}

describe('distributions', () => {
  it.each(tables.distributions.map((row) => [JSON.stringify(row.config), row] as const))(
    'draw as the sweeps package does: %s',
    (_, { config, shares, draws, below }) => {
      const distribution = distributionOf(config);
      const axis = axisOf(distribution);
      const off = shares.filter((share, index) => !isNear(axis.valueAt(share), draws[index]));
      expect(off).toEqual([]);
      if (below === undefined || !('quantum' in distribution)) return;
      const offBelow = draws.filter(
        (draw, index) => typeof draw !== 'number' || !isNear(shareBelow(distribution, draw), below[index]),
      );
      expect(offBelow).toEqual([]);
    },
  );

  it('have the beta quantiles and shares of SciPy', () => {
    const off = tables.beta.filter(([a = 0, b = 0, x = 0, quantile, share]) => {
      const beta = { kind: 'beta', a, b, quantum: null } as const;
      return !isNear(quantileOf(beta, x), quantile) || !isNear(shareBelow(beta, x), share);
    });
    expect(off).toEqual([]);
  });

  it.each([
    [4, 2, 0],
    [4, 6, 8],
    [1, -0.5, 0],
    [1, 2.5, 2],
    [0.5, 0.75, 1],
    [1, -1.5, -2],
  ])('round to multiples of %d: %d becomes %d, halves to even', (quantum, value, rounded) => {
    expect(roundedTo(quantum, value)).toBe(rounded);
  });

  const distribution: fc.Arbitrary<Distribution> = fc.oneof(
    fc.record({
      kind: fc.constant('categorical' as const),
      values: fc.uniqueArray(fc.oneof(fc.string(), fc.integer(), fc.boolean()), {
        minLength: 1,
        maxLength: 12,
      }),
      probabilities: fc.constant(null),
    }),
    fc
      .record({
        min: fc.integer({ min: 1, max: 50 }),
        count: fc.integer({ min: 2, max: 300 }),
        step: fc.integer({ min: 1, max: 2 }),
        isLog: fc.boolean(),
      })
      .map(({ min, count, step, isLog }) => ({
        kind: 'stepped' as const,
        min,
        max: min + (count - 1) * step,
        step,
        isLog,
      })),
    fc
      .record({
        min: fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
        factor: fc.double({ min: 1.01, max: 1e6, noNaN: true }),
        kind: fc.constantFrom('uniform' as const, 'logUniform' as const),
        parts: fc.option(fc.integer({ min: 2, max: 500 })),
      })
      .map(({ min, factor, kind, parts }) => ({
        kind,
        min,
        max: min * factor,
        quantum: parts === null ? null : (min * factor - min) / parts,
      })),
    fc.record({
      kind: fc.constantFrom('normal' as const, 'logNormal' as const),
      mu: fc.double({ min: -5, max: 5, noNaN: true }),
      sigma: fc.double({ min: 0.01, max: 3, noNaN: true }),
      quantum: fc.constantFrom(null, 0.25),
    }),
    fc.record({
      kind: fc.constant('beta' as const),
      a: fc.double({ min: 0.5, max: 20, noNaN: true }),
      b: fc.double({ min: 0.5, max: 20, noNaN: true }),
      quantum: fc.constantFrom(null, 0.05),
    }),
  );

  it('come back from the middle of a value’s cell as that value', () => {
    fc.assert(
      fc.property(distribution, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (one, share) => {
        const axis = axisOf(one);
        expect(holds(axis, axis.valueAt(share))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('give values in their order and never NaN', () => {
    fc.assert(
      fc.property(
        distribution,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
        (one, shares) => {
          const values = shares.toSorted((a, b) => a - b).map((share) => axisOf(one).valueAt(share));
          for (const [index, value] of values.entries()) {
            if (typeof value !== 'number' || one.kind === 'categorical') continue;
            expect(value).toBeGreaterThanOrEqual(Number(values[index - 1] ?? -Infinity));
          }
        },
      ),
    );
  });
});

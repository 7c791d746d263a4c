import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  bennettExamples,
  bennettTolerance,
  filteredPlan,
  measuredPlan,
} from '../../src/statistics/easeml/bennett.ts';
import { requiredExamples, supportedTolerance } from '../../src/statistics/easeml/hoeffding.ts';
import { lnAnswers } from '../../src/statistics/easeml/reliability.ts';
import { tightExamples } from '../../src/statistics/easeml/tightBinomial.ts';

const reliability = { delta: 1e-3, lnAnswers: Math.log(32) };

describe('test sets of ease.ml/ci', () => {
  test('the supported tolerance is the one that needs so many examples', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 100_000 }),
        fc.integer({ min: 1, max: 4 }),
        (examples, clauses) => {
          const tolerance = supportedTolerance([1, -1], clauses, examples, reliability) * (1 + 1e-12);
          const all = Array.from({ length: clauses }, () => ({ coefficients: [1, -1], tolerance }));
          expect(requiredExamples(all, reliability)).toBe(examples);
          const bennett = bennettTolerance(0.2, examples, reliability) * (1 + 1e-12);
          if (bennett < 1)
            expect(bennettExamples({ variance: 0.2, tolerance: bennett }, reliability)).toBe(examples);
        },
      ),
    );
  });

  test('logarithms carry what doubles cannot: 5,000 steps', () => {
    const many = { delta: 1e-3, lnAnswers: lnAnswers({ adaptivity: 'full', steps: 5000, shownValues: 2 }) };
    expect(requiredExamples([{ coefficients: [1], tolerance: 0.1 }], many)).toBe(173_633);
    expect(tightExamples(0.1, many)).toBeNull();
  });

  test('the exponent has no seam where its series takes over', () => {
    const sizes = [0.999_999e-3, 1.000_001e-3].map(
      (tolerance) => bennettExamples({ variance: 1, tolerance }, reliability) * tolerance ** 2,
    );
    expect(Math.abs((sizes[0] ?? 0) / (sizes[1] ?? 1) - 1)).toBeLessThan(1e-6);
  });

  test('two stages: the filter bounds the variance', () => {
    const filtered = filteredPlan({ atMost: 0.1, tolerance: 0.01 }, 0.02, reliability);
    expect(filtered.variance).toBeCloseTo(0.12, 12);
    expect(filtered.unlabelled).toBe(Math.ceil((Math.log(2000) + Math.log(32)) / 2e-4));
    expect(filtered.labelled).toBe(
      bennettExamples({ variance: filtered.variance, tolerance: 0.02 }, reliability),
    );
    const measured = measuredPlan(0.08, 0.02, reliability);
    expect(measured.variance).toBeCloseTo(0.12, 12);
    expect(measured.labelled).toBe(filtered.labelled);
    expect(measuredPlan(0.99, 0.02, reliability).variance).toBe(1);
    expect(filtered.labelsPerCommit).toBeLessThan(filtered.labelled);
  });

  test('tight bounds never need more than Hoeffding’s, and no smaller number does', () => {
    for (const tolerance of [0.3, 0.2, 0.15]) {
      const tight = tightExamples(tolerance, reliability) ?? 0;
      expect(tight).toBeLessThanOrEqual(requiredExamples([{ coefficients: [1], tolerance }], reliability));
      const enough = tightExamples(tolerance, { ...reliability, delta: 1.5e-3 }) ?? Infinity;
      expect(enough).toBeLessThan(tight);
    }
  });

  test.each([
    { clauses: [], delta: 0.1 },
    { clauses: [{ coefficients: [], tolerance: 0.1 }], delta: 0.1 },
    { clauses: [{ coefficients: [1], tolerance: 0 }], delta: 0.1 },
    { clauses: [{ coefficients: [1], tolerance: 0.1 }], delta: 0 },
    { clauses: [{ coefficients: [0], tolerance: 0.1 }], delta: 0.1 },
  ])('%j is refused', ({ clauses, delta }) => {
    expect(() => requiredExamples(clauses, { delta, lnAnswers: 1 })).toThrow(RangeError);
  });
});

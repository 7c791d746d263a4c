import { describe, expect, test } from 'vitest';
import { resultOf } from '../../src/report/result.ts';
import { resultSchema } from '../../src/report/resultSchema.ts';
import { sampleReports } from '../support/sampleReport.ts';

const plain = resultOf(sampleReports.inconclusive(), { report: null, bundles: new Map() });
const result = resultSchema.parse(plain);

describe('the checks of the JSON result', () => {
  test('have the numbers of a statistical rule beside its words, in the check and in its clause', () => {
    const check = result.checks.find(({ rule }) => rule.startsWith('noninferior'));
    const numbers = {
      method: 'welch',
      n: { baseline: 3, candidate: 3 },
      margin: 0.005,
      alpha: 0.05,
      confidence: 0.9,
    };
    expect(check).toMatchObject({ ...numbers, clauses: [numbers] });
    expect(check?.estimate).toBeCloseTo(0.02 / 30, 12);
    expect(check?.interval?.[0]).toBe(-(check?.smallestMargin ?? Number.NaN));
    expect(check?.p).toBeGreaterThan(0.05);
    expect(check).not.toHaveProperty('evidence');
  });

  test('have null for every number of any other rule', () => {
    expect(result.checks[0]).toMatchObject({
      estimate: null,
      interval: null,
      method: null,
      n: null,
      p: null,
    });
  });

  test('follow the published schema', () => {
    expect(result).toEqual(plain);
  });
});

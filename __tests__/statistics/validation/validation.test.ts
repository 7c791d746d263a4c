import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';

import { type Case, statistics } from './statistics.ts';

const tolerance = 1e-9;
const rows: string[] = [];

function readCases(name: string): Case[] {
  const bytes = readFileSync(join(import.meta.dirname, `${name}.json.gz`));
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as Case[];
}

/**
 * Relative to the expected value; for the ends of an interval to its width where that is larger, since an end near zero
 * is the difference of two larger numbers. Missing on one side only is infinitely wrong.
 */
function relativeError(actual: number | null | undefined, expected: number | null, width: number): number {
  if (actual === expected) return 0;
  if (typeof actual !== 'number' || expected === null) return Infinity;
  const error = Math.abs(actual - expected) / Math.max(Math.abs(expected), width);
  return Number.isNaN(error) ? Infinity : error;
}

function largestError(actual: Case['expected'], expected: Case['expected']): number {
  const width = Math.abs((expected['high'] ?? 0) - (expected['low'] ?? 0));
  const errors = Object.entries(expected).map(([key, value]) => {
    return relativeError(actual[key], value, key === 'low' || key === 'high' ? width : 0);
  });
  return Math.max(...errors);
}

describe('against SciPy, statsmodels and mpmath', () => {
  afterAll(() => {
    console.log(
      ['| statistic | cases | maximum relative error |', '|---|---:|---:|', ...rows.sort()].join('\n'),
    );
  });

  test.each(Object.entries(statistics))('%s agrees to 1e-9 in every case', (name, compute) => {
    const cases = readCases(name);
    expect(cases.length).toBeGreaterThanOrEqual(1000);
    let worst = { error: 0, input: '' };
    for (const { input, expected } of cases) {
      // Each statistic takes inputs of its own form; make.py wrote them, and a wrong form gives a wrong result.
      const error = largestError(compute(input as never), expected);
      if (error > worst.error) worst = { error, input: JSON.stringify(input) };
    }
    rows.push(`| ${name} | ${cases.length} | ${worst.error.toExponential(1)} |`);
    expect(worst.error, worst.input).toBeLessThanOrEqual(tolerance);
  });
});

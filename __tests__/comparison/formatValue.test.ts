import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  formatAgainst,
  formatAmount,
  formatDelta,
  formatPair,
  formatRelative,
  formatSpread,
  formatValue,
  pointScale,
} from '../../src/comparison/formatValue.ts';
import type { MetricValue } from '../../src/records/metricValue.ts';

const proportion = { unit: null, valueKind: 'proportion' } as const;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('formatValue', () => {
  test.each<[MetricValue | undefined, string | null, string]>([
    [0.9345, null, '0.9345'],
    [0.93, null, '0.93'],
    [0.123456, null, '0.1235'],
    [12345.678, null, '12346'],
    [9.99996, null, '10'],
    [1234567, null, '1234567'],
    [0, null, '0'],
    [-0, null, '0'],
    [-0.5, null, '-0.5'],
    [0.0000123456, null, '1.235e-5'],
    [1e20, null, '1e20'],
    [1.5e300, null, '1.5e300'],
    [1.0004e140, null, '1e140'],
    [1.002e-10, null, '1.002e-10'],
    [123456.5, 'B', '120.6 KiB'],
    [6 * 2 ** 30, 'B', '6 GiB'],
    [1000, 'bytes', '1000 B'],
    [3, 'MiB', '3 MiB'],
    [0.35, 's', '350 ms'],
    [1.5, 's', '1.5 s'],
    [850, 'seconds', '14.17 min'],
    [5400, 's', '1.5 h'],
    [4000, 'ms', '4 s'],
    [0, 'ms', '0 s'],
    [12.5, '%', '12.5%'],
    [3, 'tokens/s', '3 tokens/s'],
    [3, '', '3'],
    ['NaN', null, 'NaN'],
    ['-Infinity', 's', '-Infinity'],
    [null, 's', 'no value'],
    [undefined, null, '—'],
  ])('%s in %s is %s', (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected);
  });

  test('keeps every finite number within half a unit of its fourth digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e308, max: 1e308, noNaN: true }), (value) => {
        const shown = Number(formatValue(value));
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(Math.abs(value) * 5.01e-4);
      }),
    );
  });

  test('never throws, whatever the unit is called', () => {
    fc.assert(
      fc.property(finite, fc.string(), (value, unit) => {
        expect(formatValue(value, unit)).toMatch(/^-?\d/);
      }),
    );
  });
});

describe('formatPair', () => {
  test.each<[MetricValue | undefined, MetricValue | undefined, string | null, [string, string]]>([
    [0.942, 0.934, null, ['0.942', '0.934']],
    [0.91234, 0.91236, null, ['0.91234', '0.91236']],
    [0.9, 1.25, 's', ['0.90 s', '1.25 s']],
    [40, 44.1, 'ms', ['40.0 ms', '44.1 ms']],
    [0.3, 0.1 + 0.2, null, ['0.3', '0.3']],
    [569, 500, null, ['569', '500']],
    [12345.678, 12346.1, null, ['12345.68', '12346.10']],
    [0.9, 1e-7, null, ['0.9', '1e-7']],
    [1.234e-5, 1.236e-5, null, ['1.234e-5', '1.236e-5']],
    [0.85, 'NaN', null, ['0.85', 'NaN']],
    [undefined, 3, 'B', ['—', '3 B']],
    [null, 3, 'B', ['no value', '3 B']],
  ])('%s and %s in %s are %j', (a, b, unit, expected) => {
    expect(formatPair(a, b, unit)).toEqual(expected);
  });

  test('shows two values differently when they differ by more than rounding', () => {
    const near = fc.tuple(finite, fc.double({ min: 1e-9, max: 1, noNaN: true }));
    fc.assert(
      fc.property(near, ([a, share]) => {
        const b = a * (1 + share);
        fc.pre(Number.isFinite(b) && Math.abs(b - a) > 1e-11 * Math.abs(b));
        const [left, right] = formatPair(a, b);
        expect(left).not.toBe(right);
      }),
    );
  });
});

describe('formatDelta', () => {
  test.each([
    [-0.0031, proportion, '-0.31pp'],
    [0.008, proportion, '+0.8pp'],
    [0, proportion, '0pp'],
    [null, proportion, '—'],
    [0.5, { unit: '%', valueKind: 'value' } as const, '+0.5pp'],
    [1572864, { unit: 'B', valueKind: 'value' } as const, '+1.5 MiB'],
    [-4.1, { unit: 'ms', valueKind: 'value' } as const, '-4.1 ms'],
    [0.02, { unit: null, valueKind: 'value' } as const, '+0.02'],
  ])('%s of %j is %s', (delta, form, expected) => {
    expect(formatDelta(delta, form)).toBe(expected);
  });

  test('is the amount with a sign', () => {
    expect(formatAmount(0.008, proportion)).toBe('0.8pp');
  });
});

test.each([
  [0.1025, '+10.3%'],
  [-0.0085, '-0.85%'],
  [11, '+1100%'],
  [0, '0%'],
  [null, '—'],
])('the relative difference %s is %s', (relative, expected) => {
  expect(formatRelative(relative)).toBe(expected);
});

test.each([
  [0.912, 0.00254951, null, '0.9120 ± 0.0025'],
  [100, 10, null, '100 ± 10'],
  [0.9, 0, null, '0.9 ± 0'],
  [850, 12, 's', '14.17 ± 0.20 min'],
])('%s with deviation %s in %s is %s', (center, sd, unit, expected) => {
  expect(formatSpread(center, sd, unit)).toBe(expected);
});

test('a value next to a bound keeps the digits that tell it from the bound', () => {
  expect(formatAgainst(0.0050049, 0.005, pointScale)).toBe('0.50049pp');
  expect(formatAgainst(0.008, 0.005, pointScale)).toBe('0.8pp');
});

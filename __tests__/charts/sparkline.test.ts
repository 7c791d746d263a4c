import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sparkline } from '../../src/charts/sparkline.ts';
import type { MetricValue } from '../../src/records/metricValue.ts';

test.each<[readonly MetricValue[], string]>([
  [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
  [[7, 0], '█▁'],
  [[5, 5, 5], '▅▅▅'],
  [[1, 'NaN', 2, null, 'Infinity'], '▁·█··'],
  [[0, 0, 0], '▅▅▅'],
  [[-Number.MAX_VALUE, 0, Number.MAX_VALUE], '▁▅█'],
  [[0, Number.MIN_VALUE], '▁█'],
  [['NaN', null], ''],
  [[], ''],
])('%j is drawn as %s', (values, drawn) => {
  expect(sparkline(values)).toBe(drawn);
});

test('a sparkline has one character for each value, its smallest the lowest and its largest the highest', () => {
  const values = fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 2,
    maxLength: 40,
  });
  fc.assert(
    fc.property(values, (numbers) => {
      const drawn = [...sparkline(numbers)];
      expect(drawn).toHaveLength(numbers.length);
      const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
      fc.pre(low !== high);
      expect(drawn[numbers.indexOf(low)]).toBe('▁');
      expect(drawn[numbers.indexOf(high)]).toBe('█');
    }),
  );
});

import { expect, test } from 'vitest';

import { unitInName, unitOf, writtenUnit, writtenUnitNames } from '../../src/comparison/units.ts';

test.each([
  ['ms', 'time', 0.001],
  ['seconds', 'time', 1],
  ['min', 'time', 60],
  ['h', 'time', 3600],
  ['kB', 'bytes', 1000],
  ['KiB', 'bytes', 1024],
  ['GiB', 'bytes', 2 ** 30],
] as const)('%s is a unit of %s that counts %d', (name, dimension, size) => {
  expect(unitOf(name)).toEqual({ dimension, size });
});

test.each(['°C', 'tokens/s', 'MS', 'constructor', ''])('%j is no unit of time or bytes', (name) => {
  expect(unitOf(name)).toBeNull();
});

test('a gate writes the short names only', () => {
  expect(writtenUnit('seconds')).toBeNull();
  expect(writtenUnitNames.every((name) => writtenUnit(name) !== null)).toBe(true);
});

test.each([
  ['latency_ms', 'ms'],
  ['eval/latency.ms', 'ms'],
  ['train_seconds', 's'],
  ['model_bytes', 'B'],
  ['seconds', 's'],
  ['items', null],
  ['forms', null],
  ['val_loss', null],
])('the name %s ends with the unit %s', (name, unit) => {
  expect(unitInName(name)).toBe(unit);
});

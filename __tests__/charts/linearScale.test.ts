import { expect, test } from 'vitest';
import { linearScale } from '../../src/charts/linearScale.ts';

const [least, most] = [Number.MIN_VALUE, Number.MAX_VALUE];

test.each([
  [0, 10, 5, 50],
  [10, 0, 2.5, 75],
  [0, least, 0, 0],
  [0, least, least, 100],
  [least, 3 * least, 2 * least, 50],
  [-most, most, -most, 0],
  [-most, most, 0, 50],
  [-most, most, most, 100],
  [7, 7, 7, 50],
])('in a drawing of 100 units for %d to %d, %d is at %d', (low, high, value, place) => {
  expect(linearScale(low, high, 0, 100)(value)).toBe(place);
});

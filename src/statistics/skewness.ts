import { mean } from './moments.ts';
import { requireSample } from './requirements.ts';

/**
 * Moment skewness √n · Σd³ / (Σd²)^1.5 of deviations d from the mean: 0 for a symmetric sample, above 0 where the long
 * tail lies upwards. At most (n − 2)/√(n − 1) in size. 0 where nothing varies. At least two finite values, else a RangeError.
 */
export function skewness(values: readonly number[]): number {
  requireSample(values, 2);
  const center = mean(values);
  const deviations = values.map((value) => value - center);
  const scale = deviations.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0);
  if (scale === 0 || scale === Infinity) return 0;
  const scaled = deviations.map((deviation) => deviation / scale);
  const squares = scaled.reduce((sum, deviation) => sum + deviation ** 2, 0);
  const cubes = scaled.reduce((sum, deviation) => sum + deviation ** 3, 0);
  return (Math.sqrt(values.length) * cubes) / squares ** 1.5;
}

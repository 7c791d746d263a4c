import { linearScale } from './linearScale.ts';
import { isFiniteValue, type MetricValue } from '../records/metricValue.ts';

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** Stands where there is no value to draw: NaN, an infinity, or nothing logged. */
const gap = '·';

/** Values as a line of bars between their smallest and largest; a flat line is half high. Empty without any finite value. */
export function sparkline(values: readonly MetricValue[]): string {
  const finite = values.filter(isFiniteValue);
  if (finite.length === 0) return '';
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const height = linearScale(low, high, 0, bars.length);
  return values.map((value) => (isFiniteValue(value) ? barAt(height(value)) : gap)).join('');
}

function barAt(height: number): string {
  return bars[Math.min(bars.length - 1, Math.floor(height))] ?? gap;
}

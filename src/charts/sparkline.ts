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
  return values.map((value) => (isFiniteValue(value) ? barFor(value, low, high) : gap)).join('');
}

function barFor(value: number, low: number, high: number): string {
  // Halved first: the distance between two huge values of opposite sign overflows to infinity.
  const share = low === high ? 0.5 : (value / 2 - low / 2) / (high / 2 - low / 2);
  return bars[Math.min(bars.length - 1, Math.floor(share * bars.length))] ?? gap;
}

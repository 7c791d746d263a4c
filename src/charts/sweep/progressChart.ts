import type { ProgressPoint } from '../../sweeps/results/progress.ts';
import { xyChartSource } from '../mermaid.ts';

const mostPoints = 40;

/** The best value so far over the trials, as Mermaid; null with fewer than two trials or values that it cannot write. */
export function progressMermaid(points: readonly ProgressPoint[]): string | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const count = Math.min(mostPoints, points.length);
  const values = Array.from(
    { length: count },
    (_, index) => points[Math.round((index * (points.length - 1)) / (count - 1))]?.best ?? 0,
  );
  return xyChartSource('complete trials', { first: 1, last: points.length }, [
    { name: 'best so far', colour: '#2f81f7', values },
  ]);
}

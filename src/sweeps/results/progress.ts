import type { SweepMetric } from '../sweepSpec.ts';
import type { Noise } from './noise.ts';
import { asMeasured, type ScoredTrial } from './scored.ts';

/** One complete trial on the way, by number. */
export interface ProgressPoint {
  readonly number: number;
  /** As measured. */
  readonly value: number;
  /** The best measured value up to and with this trial. */
  readonly best: number;
}

/** What the last trials still gained. */
export interface Plateau {
  /** The last so many complete trials … */
  readonly trials: number;
  /** … improved the best measured value by this, in the unit of the metric; at least 0. */
  readonly gain: number;
  /** The gain is smaller than the noise of measuring, or nothing at all. */
  readonly isReached: boolean;
}

/** The best-so-far curve of the first metric. */
export function progressOf(metric: SweepMetric, trials: readonly ScoredTrial[]): readonly ProgressPoint[] {
  let best = Infinity;
  return trials.map(({ run, losses }) => {
    const loss = losses[0] ?? Infinity;
    best = Math.min(best, loss);
    return { number: run.number, value: asMeasured(loss, metric), best: asMeasured(best, metric) };
  });
}

const usualTail = 20;
/** A tail shorter than this stands still by chance too often. */
const leastTail = 8;

/**
 * The last 20 trials, or the longest tail beyond them that gained less than the noise. Null with fewer than 16 complete
 * trials, which is no time to speak of a plateau.
 */
export function plateauOf(points: readonly ProgressPoint[], noise: Noise | null): Plateau | null {
  if (points.length < 2 * leastTail) return null;
  const last = points.at(-1)?.best ?? 0;
  const gainOf = (tail: number): number => Math.abs(last - (points[points.length - tail - 1]?.best ?? last));
  const isSmall = (gain: number): boolean => gain === 0 || (noise !== null && gain < noise.deviation);
  let trials = Math.min(usualTail, Math.floor(points.length / 2));
  while (trials + 1 < points.length && isSmall(gainOf(trials + 1))) trials++;
  const gain = gainOf(trials);
  return { trials, gain, isReached: isSmall(gain) };
}

import type { MeanDifference } from './meanDifference.ts';
import { requireCount, requireSample } from './requirements.ts';

/**
 * Standard deviation of single values from the mean squared successive difference, Σ(xᵢ₊₁ − xᵢ)² / (2(h − 1)) (von
 * Neumann, Kent, Bellinson and Hart 1941): a slow drift of a history hardly enters, where the usual standard deviation
 * would take it for noise. Values in the order of time; at least two, else a RangeError.
 */
export function successiveSd(history: readonly number[]): number {
  requireSample(history, 2);
  const steps = history.slice(1).map((value, index) => value - (history[index] ?? Number.NaN));
  const scale = steps.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
  if (scale === 0 || scale === Infinity) return scale;
  const squares = steps.reduce((sum, step) => sum + (step / scale) ** 2, 0);
  return scale * Math.sqrt(squares / (2 * steps.length));
}

/** What one new value is compared with when there is only one old one, and a history of such values. */
export interface HistoryComparison {
  readonly history: readonly number[];
  readonly old: number;
  readonly fresh: number;
}

/**
 * One new value against one old one, with the noise of a history: standard error √2 · successiveSd. The old value and
 * not the mean of the history is the centre, for the history may have drifted. Degrees of freedom 2(h − 1)² / (3h − 4):
 * those of a χ² with the variance that von Neumann et al. give for normal noise (about 2h/3). From h = 8; fewer
 * values are a RangeError, for the estimate is then too rough. Null when the history does not vary.
 */
export function historyDifference({ history, old, fresh }: HistoryComparison): MeanDifference | null {
  const count = history.length;
  requireCount('the length of the history', count, 8);
  requireSample([old, fresh], 2);
  const standardError = Math.SQRT2 * successiveSd(history);
  if (standardError === 0) return null;
  return {
    difference: fresh - old,
    standardError,
    degreesOfFreedom: (2 * (count - 1) ** 2) / (3 * count - 4),
  };
}

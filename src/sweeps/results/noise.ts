import { trialKey } from '../space/configuration.ts';
import type { ScoredTrial } from './scored.ts';
import type { Surrogate } from './surrogate.ts';

/** How much a metric differs between runs of the same trial. */
export interface Noise {
  /** Standard deviation in the unit of the metric. */
  readonly deviation: number;
  /** Measured on trials that ran more than once, or what the model could not put down to any parameter. */
  readonly source: 'repeats' | 'model';
}

/** Repeats beyond the first that make a measurement. */
const leastRepeats = 3;

/** From repeats where there are enough, else from the model; null when neither says anything. */
export function noiseOf(
  trials: readonly ScoredTrial[],
  metric: number,
  surrogate: Surrogate | null,
): Noise | null {
  const groups = new Map<string, number[]>();
  for (const { run, losses } of trials) {
    const key = trialKey(run.configuration);
    groups.set(key, [...(groups.get(key) ?? []), losses[metric] ?? 0]);
  }
  let [squares, freedom] = [0, 0];
  for (const losses of groups.values()) {
    const mean = losses.reduce((sum, loss) => sum + loss / losses.length, 0);
    squares += losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0);
    freedom += losses.length - 1;
  }
  if (freedom >= leastRepeats) return { deviation: Math.sqrt(squares / freedom), source: 'repeats' };
  return surrogate === null ? null : { deviation: surrogate.noise, source: 'model' };
}

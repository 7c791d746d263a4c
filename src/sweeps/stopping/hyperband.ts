import { countOf } from '../../records/countOf.ts';
import type { EarlyTerminate } from '../sweepSpec.ts';
import { asMeasured, lossesIn, type Decision, type Goal, type TrialHistory } from './history.ts';

/** The bands with what a trial has to reach at each, as they were when the trial was planned. */
export interface Thresholds {
  readonly goal: Goal;
  readonly isStrict: boolean;
  readonly bands: readonly Band[];
}

export interface Band {
  /** So many values must have been logged. */
  readonly length: number;
  /** In the direction of losses (a metric to maximise is negated); null: no trial came that far. */
  readonly threshold: number | null;
  readonly trials: number;
}

/**
 * W&B's thresholds (hyperband_stopping.py, wandb/sweeps 0.3.0): at each band the value with ⌊m / eta⌋ better ones among the m trials
 * that came that far. Taken from earlier rounds and frozen, they let each trial be judged where it runs.
 */
export function planThresholds(
  { bands, eta, isStrict }: EarlyTerminate,
  goal: Goal,
  histories: readonly TrialHistory[],
): Thresholds {
  const all = histories.map(({ values }) => lossesIn(values, goal));
  return {
    goal,
    isStrict,
    bands: bands.map((length) => {
      const reached = all.flatMap((losses) => losses[length - 1] ?? []).toSorted((a, b) => a - b);
      const threshold = reached[Math.floor((1 / eta) * reached.length)] ?? null;
      return { length, threshold, trials: reached.length };
    }),
  };
}

/** Judges a running trial at the last band that it has reached. */
export function judgeByBands({ goal, isStrict, bands }: Thresholds, values: readonly number[]): Decision {
  const losses = lossesIn(values, goal);
  const band = bands.findLast(({ length }) => length <= losses.length);
  if (band === undefined)
    return { kind: 'continue', reason: `${countOf(losses.length, 'value')} logged; ${nextBand(bands)}` };
  const at = `after ${countOf(band.length, 'value')}`;
  if (band.threshold === null) return { kind: 'continue', reason: `no earlier trial to compare with ${at}` };
  const loss = isStrict
    ? (losses[band.length - 1] ?? Infinity)
    : losses.reduce((least, one) => Math.min(least, one), Infinity);
  const [own, wanted] = [asMeasured(loss, goal), asMeasured(band.threshold, goal)];
  const what = isStrict ? `the value ${at}` : `the best value, judged ${at},`;
  const rule = `${goal === 'minimize' ? '≤' : '≥'} ${wanted} is asked for (from ${countOf(band.trials, 'trial')})`;
  const isWorse = loss > band.threshold;
  return { kind: isWorse ? 'stop' : 'continue', reason: `${what} is ${own}; ${rule}` };
}

function nextBand(bands: readonly Band[]): string {
  return bands[0] === undefined ? 'there is no band' : `the first band is at ${bands[0].length}`;
}

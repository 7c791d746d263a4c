import { countOf } from '../../records/countOf.ts';
import { asMeasured, lossesIn, type Decision, type Goal, type TrialHistory } from './history.ts';

export interface MedianRule {
  /** No trial stops before so many others are complete. */
  readonly startUpTrials: number;
  /** Nor before it has logged more than so many values. */
  readonly warmUp: number;
}

/** Optuna 5.0's MedianPruner. */
export const usualMedianRule: MedianRule = { startUpTrials: 5, warmUp: 0 };

/** Stops a trial whose best value so far is worse than the median of the complete trials' values at the same length. */
export function judgeByMedian(
  { startUpTrials, warmUp }: MedianRule,
  goal: Goal,
  complete: readonly TrialHistory[],
  values: readonly number[],
): Decision {
  const own = lossesIn(values, goal);
  if (complete.length < startUpTrials)
    return { kind: 'continue', reason: `${complete.length} of ${startUpTrials} trials needed are complete` };
  if (own.length <= warmUp)
    return { kind: 'continue', reason: `${countOf(own.length, 'value')} logged; judged after ${warmUp}` };
  const reached = complete.flatMap(({ values: logged }) => lossesIn(logged, goal)[own.length - 1] ?? []);
  if (reached.length === 0)
    return { kind: 'continue', reason: `no complete trial has ${countOf(own.length, 'value')}` };
  const best = own.reduce((least, loss) => Math.min(least, loss), Infinity);
  const middle = median(reached);
  const reason = `its best is ${asMeasured(best, goal)} after ${countOf(own.length, 'value')}; the median of ${countOf(reached.length, 'trial')} there is ${asMeasured(middle, goal)}`;
  return { kind: best > middle ? 'stop' : 'continue', reason };
}

/** Of one value at least. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

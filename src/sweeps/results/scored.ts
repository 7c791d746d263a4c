import type { Observation } from '../proposals/losses.ts';
import { lossesOf } from '../proposals/losses.ts';
import type { SweepMetric } from '../sweepSpec.ts';
import type { TrialRun } from './trialRun.ts';

/** A trial that was completed with a finite value for every metric. */
export interface ScoredTrial {
  readonly run: TrialRun;
  /** One for each metric, as measured. */
  readonly values: readonly number[];
  /** One for each metric, smaller is better. */
  readonly losses: readonly number[];
}

/** The trials that results rest on, in the order of their numbers. Pruned and failed ones have no final value. */
export function scoredTrials(
  metrics: readonly SweepMetric[],
  runs: readonly TrialRun[],
): readonly ScoredTrial[] {
  return runs
    .toSorted((a, b) => a.number - b.number)
    .flatMap((run) => {
      const losses = lossesOf(metrics, run);
      return losses === null || run.outcome.kind !== 'complete'
        ? []
        : [{ run, values: run.outcome.values.slice(0, metrics.length), losses }];
    });
}

/** One metric of a trial as the models take it. */
export function observationOf({ run, losses }: ScoredTrial, metric: number): Observation {
  return { configuration: run.configuration, loss: losses[metric] ?? 0, rank: 'complete', step: Infinity };
}

/** A loss in the metric's own sense. */
export function asMeasured(loss: number, { goal }: SweepMetric): number {
  return goal === 'maximize' ? -loss : loss;
}

import { trialKey } from '../space/configuration.ts';
import { presentConfiguration, type SearchSpace } from '../space/searchSpace.ts';
import type { SweepMetric } from '../sweepSpec.ts';
import type { Noise } from './noise.ts';
import { asMeasured, type ScoredTrial } from './scored.ts';
import type { Surrogate } from './surrogate.ts';
import type { TrialRun } from './trialRun.ts';

/** Complete trials from the best. */
export interface Leaderboard {
  readonly rows: readonly LeaderboardRow[];
  /** `estimated`: by what the model says without noise, since the best of many noisy values is mostly luck. */
  readonly rankedBy: 'observed' | 'estimated';
}

export interface LeaderboardRow {
  /** From 1. */
  readonly rank: number;
  readonly run: TrialRun;
  /** As measured, one for each metric. */
  readonly observed: readonly number[];
  /** The first metric without the noise of measuring it; null without a model. */
  readonly estimated: number | null;
  /** Standard deviation of the estimate. */
  readonly deviation: number | null;
  /** The trial of the values in use today. */
  readonly isPresent: boolean;
}

/** Noise above this share of the trials' spread makes the best observed value a matter of luck. */
const tolerableNoise = 0.03;

/** Ranked by the first metric. */
export function leaderboardOf(
  space: SearchSpace,
  metric: SweepMetric,
  trials: readonly ScoredTrial[],
  surrogate: Surrogate | null,
  noise: Noise | null,
): Leaderboard {
  const isNoisy =
    surrogate !== null && noise !== null && noise.deviation > tolerableNoise * spreadOf(surrogate);
  const present = presentConfiguration(space);
  const presentKey = present === null ? null : trialKey(present);
  const judged = trials.map((trial) => {
    const estimate = surrogate?.estimate(trial.run.configuration) ?? null;
    return { trial, estimate, loss: isNoisy && estimate !== null ? estimate.loss : (trial.losses[0] ?? 0) };
  });
  const rows = judged
    .toSorted((a, b) => a.loss - b.loss || a.trial.run.number - b.trial.run.number)
    .map(({ trial, estimate }, place) => ({
      rank: place + 1,
      run: trial.run,
      observed: trial.values,
      estimated: estimate === null ? null : asMeasured(estimate.loss, metric),
      deviation: estimate?.deviation ?? null,
      isPresent: presentKey !== null && trialKey(trial.run.configuration) === presentKey,
    }));
  return { rows, rankedBy: isNoisy ? 'estimated' : 'observed' };
}

function spreadOf({ noise, noiseShare }: Surrogate): number {
  return noiseShare > 0 ? noise / noiseShare : Infinity;
}

import type { SweepMetric } from '../sweepSpec.ts';
import type { Trial } from '../trial.ts';
import type { Configuration } from '../space/configuration.ts';

/** What a model learns from: told trials in the order of their numbers, smaller losses better, all finite. */
export interface Observation {
  readonly configuration: Configuration;
  readonly loss: number;
  readonly rank: 'complete' | 'pruned' | 'failed';
  /** How far a pruned trial came; Infinity for a complete one. */
  readonly step: number;
}

export interface Evidence {
  readonly told: readonly Observation[];
  readonly pending: readonly Configuration[];
}

/** One loss for each metric, smaller is better; null: failed, not finished, or a value that is not finite. */
export function lossesOf(metrics: readonly SweepMetric[], trial: Trial): readonly number[] | null {
  if (trial.outcome.kind !== 'complete') return null;
  const { values } = trial.outcome;
  const losses = metrics.map(({ goal }, index) => {
    const value = values[index] ?? Number.NaN;
    return goal === 'maximize' ? -value : value;
  });
  return losses.every(Number.isFinite) ? losses : null;
}

/**
 * What trials tell when `mix` makes one loss of theirs. Failures, and objectives that are not finite, take the value that
 * the metric's `impute` asks for; with nothing complete they have the loss 0, all alike.
 */
export function evidenceOf(
  metrics: readonly SweepMetric[],
  trials: readonly Trial[],
  mix: (losses: readonly number[]) => number,
): Evidence {
  const ordered = trials.toSorted((a, b) => a.number - b.number);
  const complete = ordered.flatMap((trial) => {
    const losses = lossesOf(metrics, trial);
    return losses === null ? [] : [mix(losses)];
  });
  const impute = metrics[0]?.impute ?? 'worst';
  const whileRunning = metrics[0]?.imputeWhileRunning ?? null;
  const told: Observation[] = [];
  const pending: Configuration[] = [];
  for (const trial of ordered) {
    const { outcome, configuration } = trial;
    if (outcome.kind === 'lost') continue;
    const losses = lossesOf(metrics, trial);
    if (outcome.kind === 'pending') {
      if (whileRunning === null) pending.push(configuration);
      else told.push({ configuration, loss: imputed(whileRunning, complete), rank: 'pruned', step: 0 });
    } else if (losses !== null)
      told.push({ configuration, loss: mix(losses), rank: 'complete', step: Infinity });
    else told.push(prunedOrFailed(metrics, trial, imputed(impute, complete)));
  }
  return { told, pending };
}

/** A pruned trial's own value stands when it is worse than what failures get; it never looks better than it was. */
function prunedOrFailed(
  metrics: readonly SweepMetric[],
  { configuration, outcome }: Trial,
  fallback: number,
): Observation {
  if (outcome.kind !== 'pruned') return { configuration, loss: fallback, rank: 'failed', step: 0 };
  const { step, value } = outcome;
  const isUsable = value !== null && Number.isFinite(value) && metrics.length === 1;
  const loss = isUsable ? (metrics[0]?.goal === 'maximize' ? -value : value) : fallback;
  return { configuration, loss, rank: 'pruned', step };
}

function imputed(how: SweepMetric['impute'], complete: readonly number[]): number {
  if (complete.length === 0) return 0;
  if (how === 'latest') return complete.at(-1) ?? 0;
  return how === 'best' ? Math.min(...complete) : Math.max(...complete);
}

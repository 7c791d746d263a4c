import { dominates, hypervolume } from '../proposals/pareto.ts';
import type { ScoredTrial } from './scored.ts';

/** The trials that no other beats in every metric. */
export interface ParetoFront {
  /** In the order of the first metric, from its best. */
  readonly trials: readonly ScoredTrial[];
  /**
   * The volume between the front and the reference, in the unit of the metrics' product: larger is better, and it can be
   * compared only between fronts with the same reference. Null beyond four metrics or 200 trials in front.
   */
  readonly hypervolume: number | null;
  /** Worse than every trial in each metric; as measured. */
  readonly reference: readonly number[];
}

const mostMetrics = 4;
const mostInFront = 200;

/** Null for a sweep with one metric, and without complete trials. */
export function paretoFrontOf(
  trials: readonly ScoredTrial[],
  goals: readonly { readonly goal: 'minimize' | 'maximize' }[],
): ParetoFront | null {
  if (goals.length < 2 || trials.length === 0) return null;
  const front = trials
    .filter(({ losses }) => !trials.some((other) => dominates(other.losses, losses)))
    .toSorted((a, b) => (a.losses[0] ?? 0) - (b.losses[0] ?? 0) || a.run.number - b.run.number);
  const reference = goals.map((_, metric) => referenceOf(trials.map(({ losses }) => losses[metric] ?? 0)));
  const isSmall = goals.length <= mostMetrics && front.length <= mostInFront;
  return {
    trials: front,
    hypervolume: isSmall
      ? hypervolume(
          front.map(({ losses }) => losses),
          reference,
        )
      : null,
    reference: reference.map((loss, metric) => (goals[metric]?.goal === 'maximize' ? -loss : loss)),
  };
}

/** A tenth worse than the worst (Optuna's MOTPE, samplers/_tpe/sampler.py). */
function referenceOf(losses: readonly number[]): number {
  const worst = losses.reduce((most, loss) => Math.max(most, loss), -Infinity);
  return Math.max(1.1 * worst, 0.9 * worst) + (worst === 0 ? 1e-12 : 0);
}

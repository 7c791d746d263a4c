import type { Configuration } from '../../space/configuration.ts';
import { isActive } from '../../space/condition.ts';
import type { Parameter } from '../../sweepSpec.ts';
import { parameterGridOf } from './parameterGrid.ts';
import { parzenShares } from './parzenShares.ts';

export interface RankedTrial {
  readonly configuration: Configuration;
  /** Smaller is better. */
  readonly loss: number;
}

/** Fewer trials than this with a parameter say nothing about it. */
const leastWithParameter = 2;

/**
 * What mattered for being among the best `quantile` of the trials, one number for each parameter, not normalised:
 * PED-ANOVA (arXiv 2304.10255), for conditional parameters after arXiv 2601.20800, as Optuna 5.0's default evaluator.
 */
export function pedAnova(
  parameters: readonly Parameter[],
  trials: readonly RankedTrial[],
  quantile: number,
): readonly number[] {
  const best = bestOf(trials, quantile);
  if (trials.length < 2 || best.size === 0) return parameters.map(() => 0);
  return parameters.map((parameter) => {
    const grid = parameterGridOf(parameter.distribution);
    if (grid === null) return 0;
    const placed = trials.flatMap((trial) => {
      const value = trial.configuration.get(parameter.name);
      const index =
        value === undefined || !isActive(parameter, trial.configuration) ? null : grid.indexOf(value);
      return index === null ? [] : [{ index, isBest: best.has(trial) }];
    });
    const top = placed.filter(({ isBest }) => isBest);
    if (placed.length < leastWithParameter || top.length === 0) return 0;
    const [shareOfBest, shareOfAll] = [top.length / best.size, placed.length / trials.length];
    const divergence = pearsonDivergence(
      parzenShares(
        grid,
        top.map(({ index }) => index),
      ),
      parzenShares(
        grid,
        placed.map(({ index }) => index),
      ),
    );
    return (best.size / trials.length) ** 2 * (shareOfBest ** 2 / shareOfAll) * divergence;
  });
}

/** All that are at least as good as the last of the best `quantile`: ties come along. */
function bestOf(trials: readonly RankedTrial[], quantile: number): ReadonlySet<RankedTrial> {
  const sorted = Float64Array.from(trials, ({ loss }) => loss).sort();
  const cut = sorted[Math.ceil(quantile * sorted.length) - 1] ?? -Infinity;
  return new Set(trials.filter(({ loss }) => loss <= cut));
}

function pearsonDivergence(top: Float64Array, all: Float64Array): number {
  let sum = 0;
  for (const [index, share] of all.entries()) {
    const floor = share + 1e-12;
    sum += floor * (((top[index] ?? 0) + 1e-12) / floor - 1) ** 2;
  }
  return sum;
}

import type { Configuration } from '../../space/configuration.ts';
import type { Evidence, Observation } from '../losses.ts';

export interface Weighted {
  readonly configuration: Configuration;
  readonly weight: number;
}

const goodShare = 0.15;
const mostGood = 25;
/** The newest trials that keep their full weight among the others. */
const fullWeight = 25;

/**
 * The best min(⌈0.15 N⌉, 25) trials, weighted by how far they lie below the best of the others, and the others with the
 * pending ones, old ones lighter. Complete trials come before pruned ones, those that came further first, then failures.
 */
export function splitByLoss({ told, pending }: Evidence): {
  good: readonly Weighted[];
  bad: readonly Weighted[];
} {
  const ranked = told
    .map((trial, age) => ({ trial, age }))
    .toSorted((a, b) => compare(a.trial, b.trial) || a.age - b.age);
  const count = Math.min(Math.ceil(goodShare * told.length), mostGood);
  const rest = ranked.slice(count);
  const border = Math.min(...rest.map(({ trial }) => trial.loss));
  const good = ranked.slice(0, count).map(({ trial: { configuration, loss } }) => ({
    configuration,
    weight: Number.isFinite(border) ? Math.max(1e-12, border - loss) : 1,
  }));
  const others = [
    ...rest.toSorted((a, b) => a.age - b.age).map(({ trial }) => trial.configuration),
    ...pending,
  ];
  const bad = others.map((configuration, age) => ({
    configuration,
    weight: weightByAge(age, others.length),
  }));
  return { good: evenIfAllEqual(good), bad };
}

function compare(a: Observation, b: Observation): number {
  const order = ['complete', 'pruned', 'failed'];
  return (
    order.indexOf(a.rank) - order.indexOf(b.rank) ||
    (a.step === b.step ? 0 : b.step - a.step) ||
    a.loss - b.loss
  );
}

/** Optuna's decay: from 1/n for the oldest up to 1, which the newest 25 have. */
function weightByAge(age: number, count: number): number {
  const ramp = count - fullWeight;
  if (age >= ramp) return 1;
  return ramp === 1 ? 1 / count : 1 / count + (1 - 1 / count) * (age / (ramp - 1));
}

/** Losses on one plateau give no weight to anything: then each trial counts alike. */
function evenIfAllEqual(good: readonly Weighted[]): readonly Weighted[] {
  const isFlat = good.every(({ weight }) => weight <= 1e-12);
  return isFlat ? good.map(({ configuration }) => ({ configuration, weight: 1 })) : good;
}

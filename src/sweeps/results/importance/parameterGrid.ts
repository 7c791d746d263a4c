import { canonicalJson } from '../../../records/canonicalJson.ts';
import type { Distribution } from '../../distribution.ts';
import { roundedTo, shareBelow } from '../../space/quantile.ts';
import type { Value } from '../../value.ts';

/** One parameter on a grid of whole numbers from 0, as PED-ANOVA counts it. */
export interface ParameterGrid {
  readonly kind: 'categorical' | 'ordered';
  readonly size: number;
  /** Null: a value that has no place. */
  readonly indexOf: (value: Value) => number | null;
}

const steps = 50;

/**
 * The grid of a distribution, as Optuna 5.0 lays it out (importance/_ped_anova/scott_parzen_estimator.py): at most 50
 * points, linear or in the logarithm; distributions that Optuna does not have, in equal shares. Null for a single value.
 */
export function parameterGridOf(distribution: Distribution): ParameterGrid | null {
  const grid = gridOf(distribution);
  return grid.size < 2 ? null : grid;
}

function gridOf(distribution: Distribution): ParameterGrid {
  switch (distribution.kind) {
    case 'constant':
      return choices([distribution.value]);
    case 'categorical':
      return choices(distribution.values);
    case 'stepped': {
      const { min, step, isLog } = distribution;
      const count = Math.floor((distribution.max - min) / step + 1e-9) + 1;
      const max = min + (count - 1) * step;
      return isLog
        ? ordered(Math.min(steps, Math.ceil(Math.log2(max - min + 1)) + 1), min, max, Math.log)
        : ordered(Math.min(steps, count), min, max);
    }
    case 'uniform': {
      const { min, max, quantum } = distribution;
      if (quantum === null) return ordered(steps, min, max);
      const [low, high] = [roundedTo(quantum, min), roundedTo(quantum, max)];
      return ordered(Math.min(steps, Math.round((high - low) / quantum) + 1), low, high);
    }
    case 'logUniform':
      return ordered(steps, distribution.min, distribution.max, Math.log);
    case 'normal':
    case 'logNormal':
    case 'beta':
      return ordered(steps, 0, 1, (value) => shareBelow(distribution, value), 'scaled');
  }
}

function choices(values: readonly Value[]): ParameterGrid {
  const places = new Map(values.map((value, index) => [canonicalJson(value), index]));
  return {
    kind: 'categorical',
    size: values.length,
    indexOf: (value) => places.get(canonicalJson(value)) ?? null,
  };
}

/** Midpoints go to the lower point; what lies outside, to the nearest end. `scaled`: the ends are on the scale already. */
function ordered(
  size: number,
  min: number,
  max: number,
  scale: (value: number) => number = (value) => value,
  ends: 'values' | 'scaled' = 'values',
): ParameterGrid {
  const [low, high] = ends === 'scaled' ? [min, max] : [scale(min), scale(max)];
  const width = (high - low) / (size - 1);
  return {
    kind: 'ordered',
    size,
    indexOf: (value) => {
      if (typeof value !== 'number') return null;
      const index = Math.ceil((scale(value) - low) / width - 0.5);
      return Number.isNaN(index) ? null : Math.min(size - 1, Math.max(0, index));
    },
  };
}

import { canonicalJson } from '../../../records/canonicalJson.ts';
import type { Distribution } from '../../distribution.ts';
import { quantileOf, roundedTo } from '../../space/quantile.ts';
import type { Value } from '../../value.ts';

/** A parameter in Optuna's terms. */
export interface OptunaParameter {
  /** As `distribution_to_json` of Optuna 5.0 writes it. */
  readonly distribution: string;
  /** Numbers as they are, choices by their place; null for a value that has none. */
  readonly internalOf: (value: Value) => number | null;
}

/** Shares of a distribution without ends beyond which no trial is expected. */
const [leastShare, mostShare] = [0.001, 0.999];

/** The distribution that Optuna has for ours, wide enough for all values that trials had. */
export function optunaParameterOf(distribution: Distribution, values: readonly Value[]): OptunaParameter {
  switch (distribution.kind) {
    case 'constant':
      return choices([distribution.value], values);
    case 'categorical':
      return choices(distribution.values, values);
    case 'stepped': {
      const { min, max, step, isLog } = distribution;
      const isWhole = Number.isInteger(min) && Number.isInteger(step);
      if (isLog) return numeric(isWhole && step === 1 ? 'Int' : 'Float', [min, max], true, null, values);
      return numeric(isWhole ? 'Int' : 'Float', [min, max], false, step, values);
    }
    case 'uniform': {
      const { min, max, quantum } = distribution;
      if (quantum === null) return numeric('Float', [min, max], false, null, values);
      return numeric('Float', [roundedTo(quantum, min), roundedTo(quantum, max)], false, quantum, values);
    }
    case 'logUniform':
      return numeric('Float', [distribution.min, distribution.max], true, null, values);
    case 'normal':
    case 'logNormal':
    case 'beta': {
      const ends = [quantileOf(distribution, leastShare), quantileOf(distribution, mostShare)] as const;
      return numeric('Float', ends, distribution.kind === 'logNormal', null, values);
    }
  }
}

/** A value outside the grid or the logarithm makes the parameter a plain continuum: Optuna refuses to read anything else. */
function numeric(
  kind: 'Int' | 'Float',
  ends: readonly [number, number],
  isLog: boolean,
  step: number | null,
  values: readonly Value[],
): OptunaParameter {
  const numbers = values.filter((value) => typeof value === 'number');
  const low = numbers.reduce((least, value) => Math.min(least, value), ends[0]);
  const high = numbers.reduce((most, value) => Math.max(most, value), ends[1]);
  const fits = numbers.every((value) => step === null || isOnGrid(value, ends[0], step));
  const isKept = fits && (step === null || (low === ends[0] && high === ends[1]));
  const isWhole = kind === 'Int' && numbers.every(Number.isInteger) && isKept;
  const log = isLog && low > 0;
  const attributes = { log, step: isWhole ? (step ?? 1) : isKept && !log ? step : null, low, high };
  return {
    distribution: JSON.stringify({ name: `${isWhole ? 'Int' : 'Float'}Distribution`, attributes }),
    internalOf: (value) => (typeof value === 'number' ? value : null),
  };
}

function isOnGrid(value: number, low: number, step: number): boolean {
  const place = (value - low) / step;
  return Math.abs(place - Math.round(place)) < 1e-8;
}

/** Optuna's choices are scalars; others stand as their JSON. */
function choices(listed: readonly Value[], seen: readonly Value[]): OptunaParameter {
  const all = new Map([...listed, ...seen].map((value) => [canonicalJson(value), value]));
  const places = new Map([...all.keys()].map((key, index) => [key, index]));
  const shown = [...all].map(([key, value]) => (typeof value === 'object' && value !== null ? key : value));
  return {
    distribution: JSON.stringify({ name: 'CategoricalDistribution', attributes: { choices: shown } }),
    internalOf: (value) => places.get(canonicalJson(value)) ?? null,
  };
}

import { decodeNumber, encodeNumber, isFiniteValue, type MetricValue } from '../records/metricValue.ts';
import { mean, sampleSd } from '../statistics/moments.ts';
import type { Sample } from './comparison.ts';
import type { Observation } from './observation.ts';
import { unitOf } from './units.ts';

/** One side of a metric: its runs and their mean. `mean` is undefined when no run of the side has the metric. */
export interface Side {
  readonly mean: MetricValue | undefined;
  readonly sample: Sample | null;
  /** The values that can be computed with, in run order. */
  readonly finite: readonly number[];
}

/** The values of one side in `unit`. A value in a unit that cannot be converted is left as it is: see `unitsClash`. */
export function sideOf(observations: readonly Observation[], unit: string | null): Side {
  if (observations.length === 0) return { mean: undefined, sample: null, finite: [] };
  const values = observations.map((observation) => converted(observation.value, observation.unit, unit));
  const finite = values.filter(isFiniteValue);
  const sd = finite.length < 2 ? null : sampleSd(finite);
  return {
    mean: meanOf(values),
    sample: {
      values,
      seeds: observations.map(({ seed }) => seed),
      sd: sd === Infinity ? null : sd,
    },
    finite,
  };
}

/** The values of a sample that can be computed with, in run order; none for a side that never measured it. */
export function finiteValues(sample: Sample | null): number[] {
  return sample?.values.filter(isFiniteValue) ?? [];
}

/** True when a value states a unit that is neither `unit` nor convertible into it. No unit is taken for the right one. */
export function unitsClash(observations: readonly Observation[], unit: string | null): boolean {
  return observations.some((observation) => factor(observation.unit, unit) === null);
}

/** Runs without a value are left out of the mean; one NaN or infinity shows in it, for a diverged run must not vanish. */
function meanOf(values: readonly MetricValue[]): MetricValue {
  const present = values.filter((value) => value !== null);
  if (present.length === 0) return null;
  const finite = present.filter(isFiniteValue);
  if (finite.length === present.length) return encodeNumber(mean(finite));
  return encodeNumber(present.reduce((sum: number, value) => sum + decodeNumber(value), 0));
}

function converted(value: MetricValue, from: string | null, to: string | null): MetricValue {
  if (!isFiniteValue(value)) return value;
  return encodeNumber(value * (factor(from, to) ?? 1));
}

/** What a value is multiplied by to get from one unit to another; null when there is no way. */
function factor(from: string | null, to: string | null): number | null {
  if (from === to || from === null || to === null) return 1;
  const [source, target] = [unitOf(from), unitOf(to)];
  if (source === null || target === null || source.dimension !== target.dimension) return null;
  return source.size / target.size;
}

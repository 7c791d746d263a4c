import { canonicalJson } from '../../records/canonicalJson.ts';
import type { Continuous, Distribution } from '../distribution.ts';
import type { Value } from '../value.ts';
import { quantileOf, roundedTo, shareBelow } from './quantile.ts';

/** A part of [0, 1], of no width for a value of a continuum. */
export interface Cell {
  readonly low: number;
  readonly high: number;
}

/**
 * One parameter laid out on [0, 1] by its own distribution, so that equal lengths are drawn equally often: a uniform
 * number becomes a value, a value the cell of all numbers that become it.
 */
export interface Axis {
  readonly kind: 'categorical' | 'ordered';
  /** How many values there are; Infinity for a continuum and for rounded values without ends. */
  readonly size: number;
  readonly valueAt: (share: number) => Value;
  /** Null: a value that this axis never gives and cannot place. */
  readonly cellOf: (value: Value) => Cell | null;
}

/** The axis of a distribution. */
export function axisOf(distribution: Distribution): Axis {
  switch (distribution.kind) {
    case 'constant':
      return categoricalAxis([distribution.value], null);
    case 'categorical':
      return categoricalAxis(distribution.values, distribution.probabilities);
    case 'stepped':
      return steppedAxis(distribution);
    case 'uniform':
    case 'logUniform':
    case 'normal':
    case 'logNormal':
    case 'beta':
      return continuousAxis(distribution);
  }
}

/** Whether the axis can give exactly this value. */
export function holds(axis: Axis, value: Value): boolean {
  const cell = axis.cellOf(value);
  if (cell === null) return false;
  const given = axis.valueAt((cell.low + cell.high) / 2);
  if (typeof given !== 'number' || typeof value !== 'number') return true;
  return Math.abs(given - value) <= 1e-9 * Math.max(Math.abs(given), Math.abs(value), 1e-300);
}

function categoricalAxis(values: readonly Value[], probabilities: readonly number[] | null): Axis {
  const ends: number[] = [];
  for (const [index] of values.entries())
    ends.push(
      probabilities === null
        ? (index + 1) / values.length
        : (ends[index - 1] ?? 0) + (probabilities[index] ?? 0),
    );
  const places = new Map(values.map((value, index) => [canonicalJson(value), index]));
  const last = values.length - 1;
  return {
    kind: 'categorical',
    size: probabilities === null ? values.length : probabilities.filter((one) => one > 0).length,
    valueAt: (share) => {
      const place = ends.findIndex((end) => (probabilities === null ? share <= end : share < end));
      return values[place === -1 ? last : place] ?? null;
    },
    cellOf: (value) => {
      const place = places.get(canonicalJson(value));
      return place === undefined ? null : { low: ends[place - 1] ?? 0, high: Math.min(1, ends[place] ?? 1) };
    },
  };
}

function steppedAxis({ min, max, step, isLog }: Extract<Distribution, { kind: 'stepped' }>): Axis {
  const size = Math.floor((max - min) / step + 1e-9) + 1;
  // Half a step below a small minimum there may be no logarithm.
  const [low, high] = [Math.log(Math.max(min - step / 2, min / 2)), Math.log(min + (size - 0.5) * step)];
  const indexAt = (share: number): number =>
    isLog ? Math.round((Math.exp(low + share * (high - low)) - min) / step) : Math.ceil(share * size) - 1;
  const edge = (index: number): number =>
    isLog ? (Math.log(Math.max(min / 2, min + (index - 0.5) * step)) - low) / (high - low) : index / size;
  return {
    kind: 'ordered',
    size,
    valueAt: (share) => min + Math.min(size - 1, Math.max(0, indexAt(share))) * step,
    cellOf: (value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return null;
      const index = Math.min(size - 1, Math.max(0, Math.round((value - min) / step)));
      return { low: Math.max(0, edge(index)), high: Math.min(1, edge(index + 1)) };
    },
  };
}

/** Unbounded distributions end here: their models need a bounded axis, and training no values 8 σ out. */
const outermost = 1e-15;

function continuousAxis(distribution: Continuous): Axis {
  const { quantum } = distribution;
  const [least, most] =
    distribution.kind === 'uniform' || distribution.kind === 'logUniform' ? [0, 1] : [outermost, 1 - 1e-12];
  const inside = (share: number): number => Math.min(most, Math.max(least, share));
  const raw = (share: number): number => quantileOf(distribution, inside(share));
  if (quantum === null) {
    return {
      kind: 'ordered',
      size: Infinity,
      valueAt: raw,
      cellOf: (value) => {
        if (typeof value !== 'number' || Number.isNaN(value)) return null;
        const share = shareBelow(distribution, value);
        return { low: share, high: share };
      },
    };
  }
  return {
    kind: 'ordered',
    size: Math.round((roundedTo(quantum, raw(1)) - roundedTo(quantum, raw(0))) / quantum) + 1,
    valueAt: (share) => roundedTo(quantum, raw(share)),
    cellOf: (value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return null;
      const low = shareBelow(distribution, value - quantum / 2);
      const high = shareBelow(distribution, value + quantum / 2);
      return { low: inside(low), high: inside(high) };
    },
  };
}

import type { Agreement, Measurement } from './reproduction.ts';

/**
 * How far two numbers may lie apart and still be the same but for rounding: metrics are often computed in single
 * precision, whose unit is 6e-8 of the value (reference/statistics.md §3.2).
 */
export const closeness = { relative: 1e-6, absolute: 1e-9 } as const;

/** A share of n examples moves in steps of 1/n. Less than this part of a step is rounding: no example changed sides. */
const wholeExample = 0.01;

/**
 * Two values of one metric. NaN agrees with NaN and an infinity with itself; absent, null, NaN and the infinities never
 * agree with each other or with a number. `examples`: how many a share is counted over; null where that is unknown.
 */
export function agreementOf(a: Measurement, b: Measurement, examples: number | null = null): Agreement {
  // Equal doubles have the same shortest decimals, so this is also equality of what the record holds.
  if (a === b) return 'same';
  if (typeof a !== 'number' || typeof b !== 'number') return 'differs';
  if (isClose(a, b)) return 'close';
  return examples !== null && Math.abs(a - b) * examples < wholeExample ? 'close' : 'differs';
}

/** The same for points of a series, where NaN and the infinities are plain numbers. */
export function pointAgreement(a: number, b: number): Agreement {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 'same';
  return isClose(a, b) ? 'close' : 'differs';
}

/** The least agreement of several; `same` for none. */
export function worstOf(agreements: readonly Agreement[]): Agreement {
  if (agreements.includes('differs')) return 'differs';
  return agreements.includes('close') ? 'close' : 'same';
}

/** How far two numbers of this size may lie apart, in their own unit. */
export function closeDistance(a: number, b: number): number {
  return Math.max(closeness.absolute, closeness.relative * Math.max(Math.abs(a), Math.abs(b)));
}

/** Symmetric: `|a − b| ≤ max(absolute, relative · max(|a|, |b|))`, as `math.isclose` of Python has it. */
function isClose(a: number, b: number): boolean {
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= closeDistance(a, b);
}

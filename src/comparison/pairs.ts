import type { DifferenceKind } from './comparison.ts';

/** One key of two maps with what each side has for it; absent sides are undefined. */
export interface Pair<T> {
  readonly key: string;
  readonly baseline: T | undefined;
  readonly candidate: T | undefined;
}

/** Every key of either side, in code unit order, so that reports do not depend on the order of records. */
export function pairUp<T>(baseline: ReadonlyMap<string, T>, candidate: ReadonlyMap<string, T>): Pair<T>[] {
  const keys = new Set([...baseline.keys(), ...candidate.keys()]);
  return [...keys].sort().map((key) => ({ key, baseline: baseline.get(key), candidate: candidate.get(key) }));
}

/** How the two sides of a pair that is known to differ are related. */
export function differenceKind(pair: Pair<unknown>): DifferenceKind {
  if (pair.baseline === undefined) return 'added';
  return pair.candidate === undefined ? 'removed' : 'changed';
}

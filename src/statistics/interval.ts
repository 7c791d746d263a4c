/** A two-sided interval in the unit of what it encloses. Either end may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How likely data at least as extreme as these are when nothing differs. `less` speaks for a candidate below the
 * baseline, `greater` for one above it, `twoSided` for either. Small means: hard to explain by chance.
 */
export interface PValues {
  readonly less: number;
  readonly greater: number;
  readonly twoSided: number;
}

/** The usual two-sided p of a discrete test: twice the smaller side, at most 1. */
export function pValues(less: number, greater: number): PValues {
  return {
    less: Math.min(1, less),
    greater: Math.min(1, greater),
    twoSided: Math.min(1, 2 * Math.min(less, greater)),
  };
}

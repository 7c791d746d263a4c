import type { Goal } from './reading.ts';

export type SeriesSummary = 'last' | 'best' | 'min' | 'max' | 'mean';

/**
 * The one value that stands for a series of at least one point, or null for `best` without a goal.
 * `last` is the last point as logged: if it is NaN the summary is NaN, since a run that diverged must show as such. `min`, `max`
 * and `best` take the extreme of the points that are not NaN (NaN if all are): a best checkpoint stays the best when the run
 * diverges after it. `mean` is NaN as soon as one point is.
 */
export function summarise(
  values: readonly number[],
  summary: SeriesSummary,
  goal: Goal | null,
): number | null {
  if (summary === 'last') return values.at(-1) ?? Number.NaN;
  if (summary === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length;
  const direction = summary === 'best' ? goal : summary;
  if (direction === null) return null;
  return extreme(values, direction);
}

function extreme(values: readonly number[], direction: 'min' | 'max'): number {
  let found = Number.NaN;
  for (const value of values) {
    const isFurther = direction === 'max' ? value > found : value < found;
    if (isFurther || (Number.isNaN(found) && !Number.isNaN(value))) found = value;
  }
  return found;
}

import { drawBinomial } from './binomialDraw.ts';
import type { Replicates } from './bootstrap.ts';
import { acceleration } from './acceleration.ts';
import type { Generator } from './generator.ts';
import { requireCount } from './requirements.ts';

/**
 * Examples of which only the kind matters, counted: cell j holds how many there are of kind j. For accuracy the kinds
 * are the values of right(candidate) − right(baseline); for F1 the combinations of label and both predictions.
 */
export type Cells = Float64Array;

/** A number computed on counts of examples by kind. */
export type CellStatistic = (cells: Cells) => number;

/**
 * The bootstrap of a statistic that depends on the examples through counts of kinds alone. Exact, not an
 * approximation: the counts of a resample are multinomial, and are drawn as such, so the cost does not grow with the
 * number of examples. Each stratum is one array of counts over the same kinds and is resampled by itself; the statistic
 * sees their sum, in an array that is reused. Null when it is not finite on some resample.
 */
export function replicateCells(
  strata: readonly Cells[],
  resamples: number,
  generator: Generator,
  statistic: CellStatistic,
): Replicates | null {
  requireCount('the number of resamples', resamples, 1);
  const cells = pool(strata);
  const plans = strata.map(planDraws);
  const estimate = statistic(cells);
  if (!Number.isFinite(estimate)) return null;
  const values = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    cells.fill(0);
    for (const plan of plans) addMultinomial(plan, cells, generator);
    const value = statistic(cells);
    if (!Number.isFinite(value)) return null;
    values[resample] = value;
  }
  return { estimate, ascending: values.sort() };
}

interface DrawPlan {
  readonly examples: number;
  /** Kinds that occur, the most frequent first, each with its share of the examples that are then left. */
  readonly kinds: readonly { readonly kind: number; readonly share: number }[];
}

function planDraws(cells: Cells): DrawPlan {
  const order = [...cells.keys()].filter((kind) => (cells[kind] ?? 0) > 0);
  order.sort((x, y) => (cells[y] ?? 0) - (cells[x] ?? 0));
  let left = cells.reduce((sum, count) => sum + count, 0);
  const examples = left;
  const kinds = order.map((kind) => {
    const share = (cells[kind] ?? 0) / left;
    left -= cells[kind] ?? 0;
    return { kind, share };
  });
  return { examples, kinds };
}

/** One kind after another, binomial among what is left: the last kind's share is 1. */
function addMultinomial({ examples, kinds }: DrawPlan, cells: Cells, generator: Generator): void {
  let left = examples;
  for (const { kind, share } of kinds) {
    const drawn = drawBinomial(left, share, generator);
    cells[kind] = (cells[kind] ?? 0) + drawn;
    left -= drawn;
  }
}

/** BCa's acceleration of a statistic of counts: one value for each kind that occurs, weighted by its count. */
export function cellAcceleration(strata: readonly Cells[], statistic: CellStatistic): number | null {
  const pooled = pool(strata);
  const values = Array.from(pooled, (count, kind) => {
    if (count === 0) return 0;
    const rest = pooled.slice();
    rest[kind] = count - 1;
    return statistic(rest);
  });
  return acceleration(strata.map((counts) => ({ values, counts })));
}

/** The counts of all strata together. Refuses counts that are no whole numbers, and strata with different kinds. */
function pool(strata: readonly Cells[]): Cells {
  const kinds = strata[0]?.length ?? 0;
  const pooled = new Float64Array(kinds);
  for (const cells of strata) {
    if (cells.length !== kinds) throw new RangeError(`expected ${kinds} kinds, got ${cells.length}`);
    for (const [kind, count] of cells.entries()) {
      requireCount('a count of examples', count, 0);
      pooled[kind] = (pooled[kind] ?? 0) + count;
    }
  }
  return pooled;
}

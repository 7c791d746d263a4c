import type { Statistic } from './bootstrap.ts';
import { concatenate, type Indices } from './resamples.ts';

/** Leave-one-out values of one stratum: `values[i]` is the statistic without one example of the i-th kind. */
export interface LeftOut {
  readonly values: ArrayLike<number>;
  /** How many examples there are of each kind. */
  readonly counts: ArrayLike<number>;
}

/**
 * BCa's acceleration from jackknife values, Σ l³/n³ / (6 (Σ l²/n²)^{3/2}) with l = (n − 1)(their mean − value), summed
 * over strata (Davison and Hinkley 1997, eq. 5.24). 0 when leaving out changes nothing; null when a value is not finite.
 */
export function acceleration(strata: readonly LeftOut[]): number | null {
  let [squares, cubes] = [0, 0];
  for (const stratum of strata) {
    const sums = jackknifeSums(stratum);
    squares += sums.squares;
    cubes += sums.cubes;
  }
  if (!Number.isFinite(squares) || !Number.isFinite(cubes)) return null;
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

function jackknifeSums({ values, counts }: LeftOut): { squares: number; cubes: number } {
  // A running mean: equal values leave exactly no influence, whatever their number.
  let [examples, mean] = [0, 0];
  for (let kind = 0; kind < values.length; kind++) {
    const count = counts[kind] ?? 0;
    if (count === 0) continue;
    examples += count;
    mean += (count / examples) * ((values[kind] ?? Number.NaN) - mean);
  }
  let [squares, cubes] = [0, 0];
  for (let kind = 0; kind < values.length; kind++) {
    const count = counts[kind] ?? 0;
    if (count === 0) continue;
    const influence = ((examples - 1) * (mean - (values[kind] ?? Number.NaN))) / examples;
    squares += count * influence ** 2;
    cubes += count * influence ** 3;
  }
  return { squares, cubes };
}

/** Beyond this many examples the jackknife, quadratic in them, is refused: percentile intervals or cells serve there. */
export const mostLeftOut = 5_000;

/** The acceleration of any statistic: it is computed once without each example. More than 5,000 examples: RangeError. */
export function jackknifeAcceleration(strata: readonly Indices[], statistic: Statistic): number | null {
  const all = concatenate(strata);
  if (all.length > mostLeftOut) {
    throw new RangeError(`a jackknife of at most ${mostLeftOut} examples, got ${all.length}`);
  }
  let at = 0;
  const leftOut = strata.map((members) => {
    const values = Array.from(members, () => statistic(without(all, at++)));
    return { values, counts: values.map(() => 1) };
  });
  return acceleration(leftOut);
}

function without(indices: Indices, at: number): Indices {
  const rest = new Uint32Array(indices.length - 1);
  rest.set(indices.subarray(0, at));
  rest.set(indices.subarray(at + 1), at);
  return rest;
}

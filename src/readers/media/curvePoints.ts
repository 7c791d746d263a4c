import { numberOf, type Plain } from '../plain.ts';

/** More points of one curve than anybody can see. */
export const mostPoints = 2_000;

/** The points of a curve, evenly thinned where there are more than anybody can see. */
export function pointsOf(
  rows: readonly (readonly Plain[])[],
  x: number,
  y: number,
): { readonly xs: number[]; readonly ys: number[] } {
  const points = rows.flatMap((row) => {
    const [one, other] = [finite(row[x]), finite(row[y])];
    return one === null || other === null ? [] : [[one, other] as const];
  });
  const kept = thinned(points, mostPoints);
  return { xs: kept.map(([one]) => one), ys: kept.map(([, other]) => other) };
}

/** At most `most` entries, the first and the last among them. */
export function thinned<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from(
    { length: most },
    (_, index) => list[Math.round((index * (list.length - 1)) / (most - 1))],
  ).filter((one) => one !== undefined);
}

/** A document's finite number; null for everything else. */
export function finite(value: Plain | undefined): number | null {
  const number = numberOf(value);
  return number === undefined || !Number.isFinite(number) ? null : number;
}

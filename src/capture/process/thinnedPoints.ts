/** Points that are never more than `limit`: when they would be, neighbours are merged, and later ones too. */
export interface ThinnedPoints<T> {
  add(point: T): void;
  list(): readonly T[];
}

/** `merge` takes an earlier and a later point. Six hours of samples keep their shape in a few thousand points. */
export function thinnedPoints<T>(
  merge: (earlier: T, later: T) => T,
  limit: number = 2_000,
): ThinnedPoints<T> {
  let points: T[] = [];
  let pending: { point: T; count: number } | undefined;
  /** How many added points make one kept point. */
  let stride = 1;

  return {
    add(point) {
      pending =
        pending === undefined
          ? { point, count: 1 }
          : { point: merge(pending.point, point), count: pending.count + 1 };
      if (pending.count < stride) return;
      points.push(pending.point);
      pending = undefined;
      if (points.length < limit) return;
      points = mergePairs(points, merge);
      stride *= 2;
    },
    list: () => (pending === undefined ? points : [...points, pending.point]),
  };
}

function mergePairs<T>(points: readonly T[], merge: (earlier: T, later: T) => T): T[] {
  const merged: T[] = [];
  for (const [index, point] of points.entries()) {
    const last = merged.at(-1);
    if (index % 2 === 1 && last !== undefined) merged[merged.length - 1] = merge(last, point);
    else merged.push(point);
  }
  return merged;
}

/** Whether `a` is at least as good everywhere and better somewhere; smaller is better. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return (
    a.every((value, index) => value <= (b[index] ?? Infinity)) &&
    a.some((value, index) => value < (b[index] ?? Infinity))
  );
}

/** The front of each point, from 0: front 0 is dominated by nothing, front 1 by front 0 alone, and so on. */
export function frontsOf(points: readonly (readonly number[])[]): readonly number[] {
  const fronts = points.map(() => -1);
  for (let front = 0; fronts.includes(-1); front++) {
    const open = points.map((_, index) => index).filter((index) => fronts[index] === -1);
    for (const index of open) {
      const own = points[index] ?? [];
      if (!open.some((other) => dominates(points[other] ?? [], own))) fronts[index] = front;
    }
    // A NaN compares with nothing and so is dominated by nothing: every round empties some points.
  }
  return fronts;
}

/** The volume between the points and a reference that is worse in every coordinate; points beyond it add nothing. */
export function hypervolume(points: readonly (readonly number[])[], reference: readonly number[]): number {
  const inside = points.filter((point) =>
    point.every((value, index) => value < (reference[index] ?? -Infinity)),
  );
  if (inside.length === 0) return 0;
  if (reference.length === 1)
    return (reference[0] ?? 0) - Math.min(...inside.map(([value]) => value ?? Infinity));
  return sliced(inside, reference);
}

/** Slices along the last coordinate, each the hypervolume of what lies below it in one dimension less. */
function sliced(points: readonly (readonly number[])[], reference: readonly number[]): number {
  const last = reference.length - 1;
  const height = (point: readonly number[] | undefined): number => point?.[last] ?? reference[last] ?? 0;
  const sorted = points.toSorted((a, b) => height(a) - height(b));
  let volume = 0;
  for (let index = 0; index < sorted.length; index++) {
    const thickness = height(sorted[index + 1]) - height(sorted[index]);
    if (thickness === 0) continue;
    const below = sorted.slice(0, index + 1).map((point) => point.slice(0, last));
    volume += thickness * hypervolume(below, reference.slice(0, last));
  }
  return volume;
}

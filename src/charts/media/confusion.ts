/** A confusion matrix with the share that each cell has of its row. */
export interface ConfusionCells {
  readonly classes: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** Null in rows of classes that do not occur. */
  readonly shares: readonly (readonly (number | null)[])[];
}

interface Matrix {
  readonly classes: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

export function confusionCells({ classes, counts }: Matrix): ConfusionCells {
  const shares = counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => (total > 0 ? count / total : null));
  });
  return { classes, counts, shares };
}

/** Share of all examples on the diagonal; null for an empty matrix. */
export function diagonalShare({ counts }: Matrix): number | null {
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  const right = counts.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
  return total > 0 ? right / total : null;
}

/** The change of each cell's share of its row. Null unless both sides have the same classes in the same order. */
export function shareDifferences(
  baseline: ConfusionCells,
  candidate: ConfusionCells,
): readonly (readonly (number | null)[])[] | null {
  const isSame =
    baseline.classes.length === candidate.classes.length &&
    baseline.classes.every((name, index) => name === candidate.classes[index]);
  if (!isSame) return null;
  return candidate.shares.map((row, actual) =>
    row.map((share, predicted) => {
      const before = baseline.shares[actual]?.[predicted] ?? null;
      return share === null || before === null ? null : share - before;
    }),
  );
}

export interface Confusion {
  readonly actual: string;
  readonly predicted: string;
  readonly count: number;
}

/** The cells off the diagonal with the most examples. */
export function mostConfused({ classes, counts }: Matrix, most: number): readonly Confusion[] {
  const cells = counts.flatMap((row, actual) =>
    row.flatMap((count, predicted) =>
      actual === predicted || count === 0
        ? []
        : [{ actual: classes[actual] ?? '', predicted: classes[predicted] ?? '', count }],
    ),
  );
  return cells.toSorted((a, b) => b.count - a.count).slice(0, most);
}

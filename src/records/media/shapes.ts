import type { z } from 'zod';

type Payload<T> = z.core.ParsePayload<T>;

/** A confusion matrix has a row and a column for each class. */
export function matrixProblems({
  value: { classes, counts },
  issues,
}: Payload<{ classes: readonly string[]; counts: readonly (readonly number[])[] }>): void {
  const size = classes.length;
  const wrong = counts.find((row) => row.length !== size);
  if (size === 0) issues.push(problem('classes', classes, 'expected at least one class'));
  if (counts.length !== size)
    issues.push(problem('counts', counts.length, `expected ${size} rows, one for each class`));
  else if (wrong !== undefined)
    issues.push(problem('counts', wrong.length, `expected ${size} numbers in each row, one for each class`));
}

/** Lists of a curve stand beside each other, point by point. Thresholds may be one less, as scikit-learn gives them. */
export function curveProblems({ value, issues }: Payload<object>): void {
  const lists = Object.entries(value).filter((entry): entry is [string, readonly unknown[]] =>
    Array.isArray(entry[1]),
  );
  const [first, ...others] = lists;
  if (first === undefined) return;
  for (const [name, list] of others) {
    const isFree = name === 'thresholds' && list.length === first[1].length - 1;
    if (list.length !== first[1].length && !isFree)
      issues.push(
        problem(name, list.length, `expected as many entries as ${first[0]} has, ${first[1].length}`),
      );
  }
}

/** Bins lie between neighbouring edges. */
export function histogramProblems({
  value: { edges, counts },
  issues,
}: Payload<{ edges: readonly number[]; counts: readonly number[] }>): void {
  if (counts.length > 0 && edges.length !== counts.length + 1)
    issues.push(
      problem('edges', edges.length, `expected ${counts.length + 1} edges around ${counts.length} counts`),
    );
  const fall = edges.findIndex((edge, index) => index > 0 && edge < (edges[index - 1] ?? edge));
  if (fall !== -1) issues.push(problem('edges', edges[fall], 'expected ascending edges'));
}

/** Every row has a cell for each column. */
export function tableProblems({
  value: { columns, rows },
  issues,
}: Payload<{ columns: readonly string[]; rows: readonly (readonly unknown[])[] }>): void {
  const wrong = rows.find((row) => row.length !== columns.length);
  if (wrong !== undefined)
    issues.push(problem('rows', wrong.length, `expected ${columns.length} cells in each row`));
}

/** As `tableProblems`, for the sample of a data snapshot. */
export function snapshotProblems({
  value: { columns, sample },
  issues,
}: Payload<{ columns: readonly unknown[]; sample: readonly (readonly unknown[])[] }>): void {
  const wrong = sample.find((row) => row.length !== columns.length);
  if (wrong !== undefined)
    issues.push(problem('sample', wrong.length, `expected ${columns.length} cells in each row`));
}

function problem(field: string, input: unknown, message: string): z.core.$ZodRawIssue {
  return { code: 'custom', path: [field], input, message };
}

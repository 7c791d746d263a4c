import type { Labels } from '../records/metricKey.ts';
import type { Predictions, SliceColumn } from './predictions.ts';

/** One group of examples. */
export interface Slice {
  readonly key: string;
  readonly value: string;
  readonly rows: Int32Array;
}

/** Every group of every slice column, by column and by value. An empty cell belongs to no group. */
export function slicesOf({ slices }: Pick<Predictions, 'slices'>): Slice[] {
  return slices.flatMap(groupsOf);
}

function groupsOf({ name, column: { values, codes } }: SliceColumn): Slice[] {
  const sizes = new Int32Array(values.length);
  for (const code of codes) if (code >= 0) sizes[code] = (sizes[code] ?? 0) + 1;
  const rows = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(values.length);
  for (const [row, code] of codes.entries()) {
    const group = rows[code];
    if (group === undefined) continue;
    group[filled[code] ?? 0] = row;
    filled[code] = (filled[code] ?? 0) + 1;
  }
  return values
    .map((value, code) => ({ key: name, value, rows: rows[code] ?? new Int32Array() }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** The rows that labels of a metric mean: all (null) without labels; undefined for labels that no slice column has. */
export function rowsOf(predictions: Predictions, labels: Labels): Int32Array | null | undefined {
  const [pair, ...more] = Object.entries(labels);
  if (pair === undefined) return null;
  const [key, value] = pair;
  const slice = predictions.slices.find(({ name }) => name === key);
  if (slice === undefined || more.length > 0) return undefined;
  const code = slice.column.values.indexOf(value);
  if (code < 0) return undefined;
  const { codes } = slice.column;
  const rows = new Int32Array(codes.length);
  let count = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] === code) rows[count++] = row;
  return rows.slice(0, count);
}

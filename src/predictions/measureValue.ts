import { areaUnderCurve } from '../statistics/delong.ts';
import { contributions, type MeasureName, positives } from './measures.ts';
import type { Predictions } from './predictions.ts';

/** Rows of a run's examples; null for all of them. */
export type Rows = Int32Array | null;

/**
 * Computes a measure over many sets of rows, each example looked at once for all of them. Undefined where a set has no
 * value: no example, or only one class for `auc`. NaN where a score is.
 */
export function measureOver(
  predictions: Predictions,
  measure: MeasureName,
): (rows: Rows) => number | undefined {
  if (measure === 'auc') {
    const truth = positives(predictions);
    return (rows) => aucOver(predictions, truth, rows);
  }
  const values = contributions(predictions, measure);
  return (rows) => meanOver(values, rows);
}

function meanOver(values: Float64Array, rows: Rows): number | undefined {
  const count = rows === null ? values.length : rows.length;
  if (count === 0) return undefined;
  let sum = 0;
  if (rows === null) for (const value of values) sum += value;
  else for (const row of rows) sum += values[row] ?? Number.NaN;
  return sum / count;
}

function aucOver({ scores }: Predictions, truth: Uint8Array | null, rows: Rows): number | undefined {
  if (truth === null || scores === null) return undefined;
  const area = areaUnderCurve(pick(scores, truth, rows, 1), pick(scores, truth, rows, 0));
  return area ?? undefined;
}

/** The scores of one class. */
function pick(scores: Float64Array, truth: Uint8Array, rows: Rows, wanted: 0 | 1): Float64Array {
  const picked = new Float64Array(rows?.length ?? scores.length);
  let count = 0;
  for (let at = 0; at < picked.length; at++) {
    const row = rows === null ? at : (rows[at] ?? -1);
    if (truth[row] === wanted) picked[count++] = scores[row] ?? Number.NaN;
  }
  return picked.subarray(0, count);
}

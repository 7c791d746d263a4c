import { mediumLimits } from '../../records/media/mediumSchema.ts';
import { isList, isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import type { NewMedium } from './mediaCollector.ts';
import { mostPoints, thinned } from './curvePoints.ts';
import { tableMedium } from './tableMedium.ts';

/**
 * The structured results in a JSON document that knows nothing of this program: what scikit-learn's functions return,
 * dumped under their usual names, pandas' tables of columns and data, and lists of points. Empty for any other document.
 */
export function documentMedia(document: Plain, name: string): readonly NewMedium[] {
  const table = tableIn(document, name);
  if (table !== null) return [table];
  return isMap(document) ? resultsIn(document, name) : [];
}

/** Results among other values, such as a confusion matrix in a file of metrics. */
export function resultsIn(document: PlainMap, name: string): readonly NewMedium[] {
  return [matrixIn, rocIn, precisionIn, importanceIn].flatMap((read) => read(document, name) ?? []);
}

/** A document that is a matrix or a curve as a whole, point by point, and holds no metrics. */
export function resultTable(document: Plain, name: string): NewMedium | null {
  const table = tableIn(document, name);
  return table === null || table.kind === 'table' ? null : table;
}

const resultStart =
  /^\s*\[\s*\{\s*"actual"\s*:[^,{}]*,\s*"predicted"\s*:[^,{}]*\}|"confusion_matrix"\s*:\s*\[\s*\[|"fpr"\s*:[^]{1,2000}"tpr"\s*:/;

/** Whether the start of a JSON text looks like results under the names that scikit-learn and DVC use. */
export function looksLikeResults(head: Buffer): boolean {
  return resultStart.test(head.toString('latin1', 0, 8_192));
}

/** `{columns, data}` as pandas and MLflow write it, a list of rows, or one under the only name of an object (DVCLive). */
function tableIn(document: Plain, name: string): NewMedium | null {
  if (isMap(document)) {
    const [columns, data] = [document.get('columns'), document.get('data')];
    if (isList(columns) && isList(data) && data.every(isList))
      return tableMedium({ name, step: null, columns: columns.map(String), rows: data });
    const [only] = document.values();
    return document.size === 1 && isList(only) ? tableIn(only, name) : null;
  }
  if (!isList(document) || document.length === 0 || !document.every(isMap)) return null;
  const columns = [...(document[0]?.keys() ?? [])];
  const rows = document.map((row) => columns.map((column) => row.get(column) ?? null));
  return tableMedium({ name, step: null, columns, rows });
}

function matrixIn(document: PlainMap, name: string): NewMedium | null {
  const counts = listOfLists(document.get('confusion_matrix'));
  if (counts === null || counts.some((row) => row.length !== counts.length)) return null;
  const named = ['classes', 'labels', 'class_names', 'target_names']
    .map((key) => document.get(key))
    .find(isList);
  const classes =
    named?.length === counts.length ? named.map(String) : counts.map((_, index) => String(index));
  return { kind: 'confusion-matrix', name, classes, counts };
}

function rocIn(document: PlainMap, name: string): NewMedium | null {
  const points = pointsIn(document, 'fpr', 'tpr');
  if (points === null) return null;
  const auc = numberOf(document.get('auc') ?? document.get('roc_auc'));
  const area = auc !== undefined && auc >= 0 && auc <= 1 ? auc : null;
  return { kind: 'roc-curve', name, curves: [{ fpr: points.xs, tpr: points.ys, auc: area }] };
}

function precisionIn(document: PlainMap, name: string): NewMedium | null {
  const points = pointsIn(document, 'recall', 'precision');
  return points && { kind: 'pr-curve', name, curves: [{ recall: points.xs, precision: points.ys }] };
}

function importanceIn(document: PlainMap, name: string): NewMedium | null {
  const found = document.get('feature_importances') ?? document.get('feature_importance');
  if (!isMap(found) || found.size === 0) return null;
  const features = [...found].flatMap(([feature, value]) => {
    const number = numberOf(value);
    return number === undefined || !Number.isFinite(number) ? [] : [{ name: feature, value: number }];
  });
  if (features.length !== found.size) return null;
  return { kind: 'feature-importance', name, features: features.slice(0, mediumLimits.features) };
}

/** Two lists of shares of one length, under their names in the document. */
function pointsIn(
  document: PlainMap,
  x: string,
  y: string,
): { readonly xs: number[]; readonly ys: number[] } | null {
  const [xs, ys] = [sharesIn(document.get(x)), sharesIn(document.get(y))];
  if (xs === null || ys === null || xs.length !== ys.length || xs.length < 2) return null;
  const kept = thinned(
    xs.map((value, index) => [value, ys[index] ?? 0] as const),
    mostPoints,
  );
  return { xs: kept.map(([one]) => one), ys: kept.map(([, other]) => other) };
}

function sharesIn(value: Plain | undefined): number[] | null {
  const numbers = isList(value) ? value.map(numberOf) : [];
  const shares = numbers.filter((one) => one !== undefined && one >= 0 && one <= 1);
  return isList(value) && shares.length === value.length ? shares.filter((one) => one !== undefined) : null;
}

function listOfLists(value: Plain | undefined): number[][] | null {
  if (!isList(value) || value.length === 0 || value.length > mediumLimits.classes) return null;
  const rows = value.map((row) => (isList(row) ? row.map((one) => numberOf(one) ?? NaN) : [NaN]));
  return rows.every((row) => row.every((one) => one >= 0)) ? rows : null;
}

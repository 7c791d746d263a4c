import { mediumLimits } from '../../records/media/mediumSchema.ts';
import { encodeNumber } from '../../records/metricValue.ts';
import { numberOf, paramOf, type Plain } from '../plain.ts';
import { finite, pointsOf } from './curvePoints.ts';
import type { NewMedium } from './mediaCollector.ts';

/** A table as trackers keep it. */
export interface FoundTable {
  readonly name: string;
  readonly step: number | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
}

/**
 * What a table shows: trackers draw confusion matrices, curves and importances from tables whose columns have fixed names
 * (W&B `wandb.plot`, DVCLive `log_sklearn_plot`). Any other is a table.
 */
export function tableMedium(table: FoundTable): NewMedium {
  for (const read of [confusionMatrix, rocCurve, prCurve, calibration, importance, prompts]) {
    const medium = read(table);
    if (medium !== null) return medium;
  }
  return plainTable(table);
}

/** The position of the first column with one of these names, in any case; -1 when there is none. */
function columnAt(table: FoundTable, ...names: readonly string[]): number {
  return table.columns.findIndex((column) => names.includes(column.toLowerCase()));
}

/** A row for each cell, with its count; or a row for each example, without. */
function confusionMatrix(table: FoundTable): NewMedium | null {
  const [actualAt, predictedAt] = [columnAt(table, 'actual'), columnAt(table, 'predicted')];
  const counted = columnAt(table, 'npredictions', 'count');
  if (
    actualAt === -1 ||
    predictedAt === -1 ||
    table.columns.length > 3 ||
    (table.columns.length === 3 && counted === -1)
  )
    return null;
  const counts = new Map<string, number>();
  const classes = new Set<string>();
  for (const row of table.rows) {
    const [actual, predicted] = [textOf(row[actualAt]), textOf(row[predictedAt])];
    classes.add(actual).add(predicted);
    if (classes.size > mediumLimits.classes) return null;
    const key = JSON.stringify([actual, predicted]);
    counts.set(key, (counts.get(key) ?? 0) + (counted === -1 ? 1 : (numberOf(row[counted]) ?? 0)));
  }
  if (classes.size === 0) return null;
  const isWritten = counted !== -1;
  const names = isWritten ? [...classes] : [...classes].toSorted(byNumberOrText);
  const { name, step } = table;
  return {
    kind: 'confusion-matrix',
    name,
    step,
    classes: names,
    counts: names.map((actual) =>
      names.map((predicted) => counts.get(JSON.stringify([actual, predicted])) ?? 0),
    ),
  };
}

function byNumberOrText(a: string, b: string): number {
  return Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rocCurve(table: FoundTable): NewMedium | null {
  const [x, y] = [columnAt(table, 'fpr'), columnAt(table, 'tpr')];
  if (x === -1 || y === -1) return null;
  const curves = byClass(table).map(({ name, rows }) => {
    const points = pointsOf(rows, x, y);
    return { name, fpr: points.xs, tpr: points.ys };
  });
  return { kind: 'roc-curve', name: table.name, step: table.step, curves };
}

function prCurve(table: FoundTable): NewMedium | null {
  const [x, y] = [columnAt(table, 'recall'), columnAt(table, 'precision')];
  if (
    x === -1 ||
    y === -1 ||
    table.columns.some((column) => !/^(?:precision|recall|thresholds?|class|name)$/i.test(column))
  )
    return null;
  const curves = byClass(table).map(({ name, rows }) => {
    const points = pointsOf(rows, x, y);
    return { name, recall: points.xs, precision: points.ys };
  });
  return { kind: 'pr-curve', name: table.name, step: table.step, curves };
}

/** Columns of DVCLive, and of `wandb.sklearn`. */
function calibration(table: FoundTable): NewMedium | null {
  const predicted = columnAt(table, 'prob_pred', 'mean_predicted_value');
  const observed = columnAt(table, 'prob_true', 'fraction_of_positives');
  if (predicted === -1 || observed === -1) return null;
  const curves = byClass(table).map(({ name, rows }) => {
    const points = pointsOf(rows, predicted, observed);
    return { name, predicted: points.xs, observed: points.ys };
  });
  return { kind: 'calibration', name: table.name, step: table.step, curves };
}

function importance(table: FoundTable): NewMedium | null {
  const name = columnAt(table, 'feature', 'feature_name', 'feature_names', 'features');
  const value = columnAt(table, 'importance', 'importances', 'feature_importance');
  if (name === -1 || value === -1) return null;
  const features = table.rows.slice(0, mediumLimits.features).flatMap((row) => {
    const number = finite(row[value]);
    return number === null ? [] : [{ name: textOf(row[name]), value: number }];
  });
  return { kind: 'feature-importance', name: table.name, step: table.step, features };
}

function prompts(table: FoundTable): NewMedium | null {
  const prompt = columnAt(table, 'prompt', 'question');
  const output = columnAt(table, 'output', 'completion', 'response', 'generation', 'answer');
  if (prompt === -1 || output === -1) return null;
  const expected = columnAt(table, 'expected', 'reference', 'target');
  const samples = table.rows.slice(0, mediumLimits.items).map((row) => ({
    prompt: cut(textOf(row[prompt])),
    output: cut(textOf(row[output])),
    ...(expected === -1 ? {} : { expected: cut(textOf(row[expected])) }),
  }));
  return { kind: 'prompts', name: table.name, step: table.step, samples };
}

function plainTable({ name, step, columns, rows }: FoundTable): NewMedium {
  const shown = rows.slice(0, mediumLimits.items);
  const width = Math.min(columns.length, mediumLimits.columns);
  return {
    kind: 'table',
    name,
    step,
    columns: columns.slice(0, width).map(cut),
    rows: shown.map((row) => Array.from({ length: width }, (_, index) => cellOf(row[index]))),
    ...(rows.length > shown.length ? { total: rows.length } : {}),
  };
}

/** Curves of several classes stand below each other in one table. */
function byClass(
  table: FoundTable,
): readonly { readonly name: string | null; readonly rows: FoundTable['rows'] }[] {
  const at = columnAt(table, 'class', 'name', 'classifier');
  if (at === -1) return [{ name: null, rows: table.rows }];
  const groups = new Map<string, (readonly Plain[])[]>();
  for (const row of table.rows) {
    const name = textOf(row[at]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups].map(([name, rows]) => ({ name, rows }));
}

function textOf(value: Plain | undefined): string {
  return value === undefined || value === null ? '' : String(paramOf(value));
}

function cellOf(value: Plain | undefined): string | number | boolean | null {
  const number = numberOf(value);
  if (number !== undefined) return encodeNumber(number);
  const plain = value === undefined ? null : paramOf(value);
  return typeof plain === 'string' ? cut(plain) : plain;
}

function cut(text: string): string {
  return text.slice(0, 2_000);
}

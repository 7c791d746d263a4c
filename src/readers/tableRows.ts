import type { Collector } from './collector.ts';
import { parseNumber } from './numberText.ts';
import type { NumericRow } from './numericRow.ts';
import type { RowStep } from './rows.ts';
import { wallTimeMsOf } from './steps.ts';
import { readLayout, type TableLayout } from './tableLayout.ts';
import { createWholeRows, type WholeRows } from './wholeRows.ts';

/** Takes the records of a table one by one, the header first. */
export interface TableRows {
  add(cells: readonly string[]): void;
  /**
   * The same for a row of which only the numbers were read: it holds one at least. False when its text is needed. Left out
   * by those who look at text.
   */
  addNumbers?(row: NumericRow): boolean;
}

/**
 * A header may come again with other columns, when a program that appends to the file was started again:
 * columns are then read by the new one. An empty cell is "not logged", as are `NA` and `None`; `nan` is a
 * logged NaN.
 */
export function createTableRows(header: readonly string[], collector: Collector): TableRows {
  let layout = openLayout(header, collector);
  let row = 0;
  /** Metrics by column: finding one by its name takes longer than adding a number to it. */
  let metrics: Metric[] = [];
  let whole: WholeRows | null = null;
  return {
    add(cells) {
      if (isHeader(cells, layout)) {
        layout = openLayout(cells, collector);
        metrics = [];
        whole = null;
        return;
      }
      if (cells.length > layout.width)
        collector.warn(
          'has rows with more cells than its header has columns; the cells beyond were left out.',
        );
      addCells(cells, layout, row, collector);
      row++;
    },
    addNumbers(numbers) {
      if (layout.kind !== 'wide' || numbers.width > layout.width) return false;
      whole ??= createWholeRows(layout, collector);
      if (whole.add(row, numbers)) {
        row++;
        return true;
      }
      const { values, isNumber, width } = numbers;
      const step = layout.step === null ? undefined : numberAt(numbers, layout.step.index);
      const kind = step !== undefined && Number.isFinite(step) ? layout.step?.kind : undefined;
      const wallTime = layout.wallTime === null ? undefined : numberAt(numbers, layout.wallTime);
      const wallTimeMs = wallTime === undefined ? undefined : wallTimeMsOf(wallTime);
      for (const { index, name } of layout.metrics) {
        if (index >= width || isNumber[index] === 0) continue;
        const metric = (metrics[index] ??= collector.metric(name));
        const value = values[index] ?? Number.NaN;
        if (kind === undefined || step === undefined) metric?.unsteppedPoint(row, value, wallTimeMs);
        else metric?.point(kind, step, value, wallTimeMs);
      }
      row++;
      return true;
    },
  };
}

type Metric = ReturnType<Collector['metric']>;

function numberAt({ values, isNumber, width }: NumericRow, index: number): number | undefined {
  return index < width && isNumber[index] === 1 ? values[index] : undefined;
}

function openLayout(header: readonly string[], collector: Collector): TableLayout {
  const { layout, duplicates } = readLayout(header);
  for (const name of duplicates)
    collector.warn(`has more than one column ${JSON.stringify(name)}; the first was taken.`);
  return layout;
}

/** Names again where numbers should be. */
function isHeader(cells: readonly string[], { names, step }: TableLayout): boolean {
  if (step !== null && parseNumber((cells[step.index] ?? '').trim()) !== undefined) return false;
  if (cells.some((cell) => parseNumber(cell.trim()) !== undefined)) return false;
  return cells.filter((cell) => names.has(cell.trim())).length > names.size / 2;
}

function addCells(cells: readonly string[], layout: TableLayout, row: number, collector: Collector): void {
  const step = readStep(cells, layout);
  const wallTime = layout.wallTime === null ? undefined : numberIn(cells, layout.wallTime);
  const wallTimeMs = wallTime === undefined ? undefined : wallTimeMsOf(wallTime);
  if (layout.kind === 'long') {
    const value = numberIn(cells, layout.value);
    if (value !== undefined) addPoint(longMetric(cells, layout, collector), value, step, row, wallTimeMs);
    return;
  }
  for (const { index, name } of layout.metrics) {
    const value = numberIn(cells, index);
    if (value !== undefined) addPoint(collector.metric(name), value, step, row, wallTimeMs);
  }
}

function addPoint(
  metric: Metric,
  value: number,
  step: RowStep | null,
  row: number,
  wallTimeMs: number | undefined,
): void {
  if (step === null) metric?.unsteppedPoint(row, value, wallTimeMs);
  else metric?.point(step.kind, step.step, value, wallTimeMs);
}

function longMetric(
  cells: readonly string[],
  layout: TableLayout & { kind: 'long' },
  collector: Collector,
): Metric {
  const name = cells[layout.name]?.trim() ?? '';
  if (layout.labels.length === 0) return collector.metric(name);
  const labels = layout.labels.map((column) => [column.name, cells[column.index]?.trim() ?? '']);
  return collector.metric(name, Object.fromEntries(labels.filter(([, value]) => value !== '')));
}

function readStep(cells: readonly string[], { step }: TableLayout): RowStep | null {
  const value = step === null ? undefined : numberIn(cells, step.index);
  return step === null || value === undefined || !Number.isFinite(value)
    ? null
    : { kind: step.kind, step: value };
}

function numberIn(cells: readonly string[], index: number): number | undefined {
  const cell = cells[index];
  return cell === undefined || cell === '' ? undefined : parseNumber(cell.trim());
}

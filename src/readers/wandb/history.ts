import type { Wire } from '../protobuf.ts';
import type { Collector } from '../collector.ts';
import { createColumns, settleColumn, type Column } from './columns.ts';
import type { DefinedMetrics } from './definedMetrics.ts';
import { createRowReader, type HistoryRow } from './historyRow.ts';
import type { Media } from './media.ts';

export interface History {
  /** Takes a HistoryRecord that the cursor is in: the values of one step. */
  readonly addRow: (record: Wire) => void;
  /** Of the run record: the step of the first row that has none of its own. */
  readonly startAt: (step: number) => void;
  /** Names of all metrics that were logged. */
  readonly names: () => Iterable<string>;
}

/**
 * Steps: the item `_step`, else the record's step, else one more than the last; never less than that, as
 * wandb's steps only grow. (Version 1 writes steps only where the script gave them.)
 * Values: numbers, NaN and infinities; nested keys are joined by dots. Text, booleans and null are no metrics.
 */
export function createHistory(collector: Collector, defined: DefinedMetrics, media: Media): History {
  const columns = createColumns();
  const readRow = createRowReader(columns, media, collector);
  let nextStep = 0;
  let hasRows = false;

  function addRow(wire: Wire): void {
    const row = readRow(wire);
    // A row that is damaged is left out as a whole.
    if (wire.problem !== null) return;
    const step = stepOf(row, nextStep);
    nextStep = step + 1;
    hasRows = true;
    moveAxes(row, defined);
    for (let index = 0; index < row.length; index++) {
      const column = row.columns[index];
      const value = row.values[index];
      if (column === undefined || value === undefined || column.isAxis || isOfMedium(column, row)) continue;
      column.metric ??= collector.metric(column.name);
      const at = column.axis?.latest;
      if (column.axis === null || at === undefined) column.metric?.point('step', step, value, row.wallTimeMs);
      else column.metric?.point(column.axis.kind, at, value, row.wallTimeMs);
    }
  }

  return {
    addRow,
    startAt: (step) => {
      if (!hasRows && Number.isSafeInteger(step)) nextStep = Math.max(0, step);
    },
    names: columns.names,
  };
}

function stepOf({ itemStep, fieldStep }: HistoryRow, nextStep: number): number {
  const given = itemStep ?? fieldStep;
  return given !== undefined && Number.isSafeInteger(given) ? Math.max(given, nextStep) : nextStep;
}

/** Items of a row have no order, so the axes move before any point is set. */
function moveAxes(row: HistoryRow, defined: DefinedMetrics): void {
  for (let index = 0; index < row.length; index++) {
    const column = row.columns[index];
    if (column === undefined) continue;
    settleColumn(column, defined);
    const axis = column.isAxis ? defined.axisNamed(column.name) : undefined;
    if (axis !== undefined) axis.latest = row.values[index];
  }
}

function isOfMedium({ name }: Column, { mediaPrefixes }: HistoryRow): boolean {
  return mediaPrefixes.some((prefix) => name.startsWith(prefix));
}

import type { Collector } from './collector.ts';
import type { NumericRow } from './numericRow.ts';
import type { RowBlock } from './rowBlock.ts';
import { wallTimeMsOf } from './steps.ts';
import type { TableLayout } from './tableLayout.ts';

/** Takes rows of a table in which no number is missing; false, with nothing added, for others. */
export interface WholeRows {
  add(row: number, numbers: NumericRow): boolean;
}

export function createWholeRows(layout: TableLayout & { kind: 'wide' }, collector: Collector): WholeRows {
  const { step, wallTime, metrics, width } = layout;
  const columns = metrics.map(({ index }) => index);
  const needed = [
    ...columns,
    ...(step === null ? [] : [step.index]),
    ...(wallTime === null ? [] : [wallTime]),
  ];
  let block: RowBlock | null = null;

  /** Not before there is a row: metrics come in the order of their first points. */
  function openBlock(): RowBlock {
    return collector.rowBlock({
      metrics: metrics.map(({ name }) => collector.metric(name)),
      columns,
      kind: step?.kind ?? null,
      isTimed: wallTime !== null,
    });
  }

  return {
    add(row, { values, isNumber, width: cells }) {
      if (cells !== width) return false;
      for (const column of needed) if (isNumber[column] === 0) return false;
      const at = step === null ? row : (values[step.index] ?? Number.NaN);
      if (!Number.isFinite(at)) return false;
      const wallTimeMs = wallTime === null ? undefined : wallTimeMsOf(values[wallTime] ?? Number.NaN);
      block ??= openBlock();
      block.add(at, wallTimeMs, values);
      return true;
    },
  };
}

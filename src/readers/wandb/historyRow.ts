import { enterMessage, leaveMessage, nextField, readInt, skipField, type Wire } from '../protobuf.ts';
import type { Collector } from '../collector.ts';
import { parseJson } from '../parseJson.ts';
import { isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { wallTimeMsOf } from '../steps.ts';
import type { Column, Columns } from './columns.ts';
import { createItem, jsonTextOf, numberOfItem, readItem, type Item } from './items.ts';
import { createKeyTable } from './keyTable.ts';
import type { Media } from './media.ts';
import { historyFields, historyStepFields } from './recordFields.ts';
import { wordNumber } from './wordNumber.ts';

/** A nested value above this is a table or a histogram, not metrics. */
const maxNestedBytes = 262_144;
const openBrace = 0x7b;

/** What one history record says. Kept from row to row, so that a row costs no memory. */
export interface HistoryRow {
  /** The numbers of the row, `length` of them; what comes after is of earlier rows. */
  readonly columns: Column[];
  readonly values: number[];
  length: number;
  /** What the names of the fields of the media in this row start with; those are no metrics. */
  readonly mediaPrefixes: string[];
  /** The item `_step`, which files of version 0 have. */
  itemStep: number | undefined;
  /** The step of the record. */
  fieldStep: number | undefined;
  /** Unix milliseconds. */
  wallTimeMs: number | undefined;
}

/** The result reads a HistoryRecord that the cursor is in, into the same row each time. */
export function createRowReader(
  columns: Columns,
  media: Media,
  collector: Collector,
): (record: Wire) => HistoryRow {
  const table = createKeyTable((path) => columns.named(path.join('.')));
  const item = createItem();
  const row = createRow();

  function addItem(wire: Wire): void {
    const outer = enterMessage(wire);
    readItem(wire, item);
    leaveMessage(wire, outer);
    if (wire.problem !== null) return;
    const column = table(item);
    if (column.role === 'value') addItemValue(column);
    else if (column.role === 'step') row.itemStep = numberOfItem(item);
    else if (column.role === 'timestamp') row.wallTimeMs = wallTimeMsOf(numberOfItem(item) ?? 0);
    else if (column.role === 'mediaType') {
      row.mediaPrefixes.push(column.name.slice(0, -'_type'.length));
      media.count(parsedOf(item));
    }
  }

  function addItemValue(column: Column): void {
    const value = numberOfItem(item);
    if (value !== undefined) addValue(row, column, value);
    else if (item.jsonEnd > item.jsonStart && item.bytes[item.jsonStart] === openBrace) {
      const object = parsedOf(item);
      if (isMap(object)) addNested(column.name, object);
      else collector.warn('holds nested values that are broken or too large; they were left out.');
    }
  }

  function addNested(prefix: string, object: PlainMap): void {
    if (media.isMedium(object)) return media.count(object.get('_type'));
    for (const [key, member] of object) {
      const name = `${prefix}.${key}`;
      const value = numberOf(member) ?? wordNumber(member);
      if (value !== undefined) addValue(row, columns.named(name), value);
      else if (isMap(member)) addNested(name, member);
    }
  }

  return (wire) => {
    clearRow(row);
    while (nextField(wire)) {
      if (wire.tag === historyFields.item) addItem(wire);
      else if (wire.tag === historyFields.step) row.fieldStep = readStep(wire);
      else skipField(wire);
    }
    return row;
  };
}

function createRow(): HistoryRow {
  return {
    columns: [],
    values: [],
    length: 0,
    mediaPrefixes: [],
    itemStep: undefined,
    fieldStep: undefined,
    wallTimeMs: undefined,
  };
}

function clearRow(row: HistoryRow): void {
  row.length = 0;
  row.mediaPrefixes.length = 0;
  row.itemStep = undefined;
  row.fieldStep = undefined;
  row.wallTimeMs = undefined;
}

function addValue(row: HistoryRow, column: Column, value: number): void {
  row.columns[row.length] = column;
  row.values[row.length] = value;
  row.length++;
}

/** A record without a number means step 0, which proto3 does not write. */
function readStep(wire: Wire): number {
  let step = 0;
  const outer = enterMessage(wire);
  while (nextField(wire)) {
    if (wire.tag === historyStepFields.number) step = readInt(wire);
    else skipField(wire);
  }
  leaveMessage(wire, outer);
  return step;
}

/** Undefined for what is no JSON, and for what is too large to be metrics. */
function parsedOf(item: Item): Plain | undefined {
  if (item.jsonEnd - item.jsonStart > maxNestedBytes) return undefined;
  const parsed = parseJson(jsonTextOf(item));
  return parsed.kind === 'parsed' ? parsed.value : undefined;
}

import type { Goal, ParamValue } from '../../records/reading.ts';
import type { Collector } from '../collector.ts';
import { parseJson } from '../parseJson.ts';
import type { Plain } from '../plain.ts';
import { realOf, textOf, type Connection, type Row, type Table } from '../sqlite/connection.ts';
import { decodeParam } from './storedValue.ts';

const maxRows = 5_000_000;
const maxJsonLength = 1_048_576;

/** How the rows of one table are read. */
interface RowReader<T> {
  readonly columns: (table: Table) => readonly string[];
  /** Undefined for a row that says nothing. */
  readonly read: (row: Row) => T | undefined;
}

/** The rows of a table by the id of the study or trial that they belong to; none when there is no such table. */
export type Grouping = <T>(name: string, owner: string, reader: RowReader<T>) => Map<number, T[]>;

/** Says with a warning when a table is too long to be read whole. */
export function createGrouping(database: Connection, collector: Collector): Grouping {
  return <T>(name: string, owner: string, { columns, read }: RowReader<T>) => {
    const groups = new Map<number, T[]>();
    const table = database.table(name);
    if (table === null || !table.has(owner)) return groups;
    const sql = `SELECT ${[table.real(owner), ...columns(table)].join(', ')} FROM ${name} LIMIT ${maxRows + 1}`;
    let count = 0;
    for (const row of database.rows(sql)) {
      const id = realOf(row[owner]);
      const item = read(row);
      count++;
      if (id === null || item === undefined || count > maxRows) continue;
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [item]);
      else group.push(item);
    }
    if (count > maxRows)
      collector.warn(`holds more than ${maxRows} rows of ${name}; the later ones were left out.`);
    return groups;
  };
}

export const readGoal: RowReader<[objective: number, goal: Goal | null]> = {
  columns: (table) => [table.real('objective'), table.text('direction')],
  read: (row) => [realOf(row['objective']) ?? 0, goalOf(textOf(row['direction']))],
};

export const readAttribute: RowReader<[key: string, value: Plain]> = {
  columns: (table) => [table.text('key'), table.text('value_json', maxJsonLength)],
  read: (row) => {
    const parsed = parseJson(textOf(row['value_json']));
    return parsed.kind === 'parsed' ? [textOf(row['key']), parsed.value] : undefined;
  },
};

export const readParam: RowReader<[name: string, value: ParamValue]> = {
  columns: (table) => [
    table.text('param_name'),
    table.real('param_value'),
    table.text('distribution_json', maxJsonLength),
  ],
  read: (row) => {
    const internal = realOf(row['param_value']);
    const value = internal === null ? undefined : decodeParam(internal, textOf(row['distribution_json']));
    return value === undefined ? undefined : [textOf(row['param_name']), value];
  },
};

const maxObjectives = 100;

export const readValue: RowReader<[objective: number, value: number]> = {
  columns: (table) => [table.real('objective'), table.real('value'), table.text('value_type')],
  read: (row) => {
    const objective = realOf(row['objective']) ?? 0;
    const value = typedNumber(realOf(row['value']), textOf(row['value_type']));
    return value === undefined || !(objective >= 0 && objective < maxObjectives)
      ? undefined
      : [objective, value];
  },
};

export const readIntermediate: RowReader<[step: number, value: number]> = {
  columns: (table) => [
    table.real('step'),
    table.real('intermediate_value'),
    table.text('intermediate_value_type'),
  ],
  read: (row) => {
    const step = realOf(row['step']);
    const value = typedNumber(realOf(row['intermediate_value']), textOf(row['intermediate_value_type']));
    return step === null || value === undefined ? undefined : [step, value];
  },
};

/** Before 3.0 there were no types, and NaN was NULL. */
function typedNumber(value: number | null, type: string): number | undefined {
  if (type === 'INF_POS') return Infinity;
  if (type === 'INF_NEG') return -Infinity;
  if (type === 'NAN' || (type === '' && value === null)) return Number.NaN;
  return value ?? undefined;
}

/** The word of a direction in the database. */
export function goalOf(direction: string): Goal | null {
  if (direction === 'MINIMIZE') return 'min';
  return direction === 'MAXIMIZE' ? 'max' : null;
}

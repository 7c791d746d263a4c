import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { isDamage, problemOf } from './databaseProblem.ts';

/** The columns of a row by the names that the query gave them. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A database that is read. */
export interface Connection {
  /** An ordinary table; null when there is none of this name. Views and virtual tables run code and are none. */
  table(name: string): Table | null;
  /** Fails with a UserError; rows that are damaged end the list. */
  rows(sql: string, ...values: SQLInputValue[]): Generator<Row>;
}

/** Columns come and go between versions of a tracker: a missing one reads as NULL. */
export interface Table {
  has(column: string): boolean;
  /** SQL for a column as a number, NULL for anything else. */
  real(column: string): string;
  /** SQL for a column as text, cut at some length. */
  text(column: string, maxLength?: number): string;
}

/** More than a collector keeps, so that it tells what it leaves out. */
const maxTextLength = 20_000;

/** Wraps an open database. `onDamage` is called when a part of it cannot be read. */
export function createConnection(database: DatabaseSync, path: string, onDamage: () => void): Connection {
  function* rows(sql: string, ...values: SQLInputValue[]): Generator<Row> {
    try {
      yield* database.prepare(sql).iterate(...values);
    } catch (error) {
      if (!isDamage(error)) throw problemOf(path, error);
      onDamage();
    }
  }

  function table(name: string): Table | null {
    const ordinary =
      "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? AND sql NOT LIKE 'create virtual%'";
    if (rows(ordinary, name).next().value === undefined) return null;
    // Leaves generated columns out, as they run code too.
    const columns = new Set(
      Array.from(rows('SELECT name FROM pragma_table_info(?)', name), (row) => textOf(row['name'])),
    );
    return createTable(columns);
  }

  return { rows, table };
}

function createTable(columns: ReadonlySet<string>): Table {
  const as = (column: string, expression: string): string =>
    columns.has(column) ? `${expression} AS "${column}"` : `NULL AS "${column}"`;
  return {
    has: (column) => columns.has(column),
    real: (column) =>
      as(column, `CASE WHEN typeof("${column}") IN ('integer', 'real') THEN CAST("${column}" AS REAL) END`),
    text: (column, maxLength = maxTextLength) =>
      as(column, `substr(CAST("${column}" AS TEXT), 1, ${maxLength})`),
  };
}

/** A column that `text` selected; empty for NULL. */
export function textOf(value: SQLOutputValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A column that `real` selected; null for NULL. */
export function realOf(value: SQLOutputValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

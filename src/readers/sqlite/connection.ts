import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
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
  const mostRows = mostRowsOf(database);
  const tables = new Map<string, Table | null>();
  /** Statements that nobody is stepping through: preparing one takes longer than many a query. */
  const idle = new Map<string, StatementSync>();

  function* rows(sql: string, ...values: SQLInputValue[]): Generator<Row> {
    let count = 0;
    try {
      const statement = idle.get(sql) ?? database.prepare(sql);
      idle.delete(sql);
      for (const row of statement.iterate(...values)) {
        count++;
        if (count > mostRows) return onDamage();
        yield row;
      }
      idle.set(sql, statement);
    } catch (error) {
      if (!isDamage(error)) throw problemOf(path, error);
      onDamage();
    }
  }

  function table(name: string): Table | null {
    const known = tables.get(name);
    if (known !== undefined) return known;
    const found = findTable(name);
    tables.set(name, found);
    return found;
  }

  function findTable(name: string): Table | null {
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

/** A pointer to a cell, its length, its key and the length of its header: a row takes at least this (fileformat2 §1.6). */
const smallestRowBytes = 5;

/**
 * More rows than this cannot stand in a file of its size: a damaged one has pages that contain themselves, and would give
 * the same rows for ever.
 */
function mostRowsOf(database: DatabaseSync): number {
  const row = database
    .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')
    .get();
  return Math.max(1_000, Number(row?.['bytes'] ?? 0) / smallestRowBytes);
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

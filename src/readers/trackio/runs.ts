import type { Collector } from '../collector.ts';
import { textOf, type Connection } from '../sqlite/connection.ts';
import type { StoredRun } from '../storedRuns.ts';

/** A run of a Trackio database. `idColumn` is what its rows are found by. */
export interface TrackioRun extends StoredRun {
  readonly idColumn: 'run_id' | 'run_name';
}

const maxListedRuns = 20_000;

/**
 * The runs that logged anything, or null when there is no table of metrics. A run starts with its first row;
 * before 0.24 it had no id but its name.
 */
export function listRuns(database: Connection, collector: Collector): TrackioRun[] | null {
  const table = database.table('metrics');
  if (table === null || !table.has('metrics')) return null;
  const idColumn = table.has('run_id') ? 'run_id' : 'run_name';
  const runs = new Map<string, TrackioRun>();
  for (const [source, column] of timeColumns) {
    const times = database.table(source);
    if (times === null || !times.has(idColumn) || !times.has(column)) continue;
    const sql = `SELECT ${times.text(idColumn)}, max(run_name) AS name, min(${column}) AS first, max(${column}) AS last FROM ${source} GROUP BY ${idColumn} LIMIT ${maxListedRuns}`;
    for (const row of database.rows(sql)) {
      const id = textOf(row[idColumn]);
      const name = textOf(row['name']);
      const known = runs.get(id);
      runs.set(id, {
        id,
        name: name === '' ? (known?.name ?? '') : name,
        parentId: null,
        idColumn,
        startedAtMs: earlier(known?.startedAtMs, parseTimestamp(textOf(row['first']))),
        endedAtMs: later(known?.endedAtMs, parseTimestamp(textOf(row['last']))),
      });
    }
  }
  if (runs.size >= maxListedRuns)
    collector.warn(`holds more than ${maxListedRuns} runs; not all are looked at.`);
  return [...runs.values()];
}

const timeColumns = [
  ['metrics', 'timestamp'],
  ['configs', 'created_at'],
  ['system_metrics', 'timestamp'],
] as const;

/** ISO 8601 with a zone, as `datetime.now(timezone.utc).isoformat()` writes it → Unix milliseconds. */
export function parseTimestamp(text: string): number | null {
  const timeMs = text.length > 40 ? Number.NaN : Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(timeMs) ? null : timeMs;
}

function earlier(a: number | null | undefined, b: number | null): number | null {
  return a === null || a === undefined || (b !== null && b < a) ? b : a;
}

function later(a: number | null | undefined, b: number | null): number | null {
  return a === null || a === undefined || (b !== null && b > a) ? b : a;
}

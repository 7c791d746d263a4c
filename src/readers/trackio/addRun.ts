import type { Labels } from '../../records/metricKey.ts';
import type { Collector } from '../collector.ts';
import { parseNumber } from '../numberText.ts';
import { parseJson } from '../parseJson.ts';
import { flattenParams } from '../paramKeys.ts';
import { isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { realOf, textOf, type Connection, type Row } from '../sqlite/connection.ts';
import { parseTimestamp, type TrackioRun } from './runs.ts';

const maxRows = 5_000_000;
const maxJsonLength = 16 * 1_048_576;

/** The run's metrics over its steps, and those of the machine (`system/…`) over their rows. */
export function addMetrics(
  database: Connection,
  run: TrackioRun,
  labels: Labels,
  collector: Collector,
): void {
  const findMetric = metricFinder(labels, collector);
  for (const row of rowsOfRun(database, 'metrics', run)) {
    const wallTimeMs = parseTimestamp(textOf(row['timestamp'])) ?? undefined;
    const step = realOf(row['step']) ?? 0;
    for (const [key, value] of numbersOf(row, collector))
      findMetric(key)?.point('step', step, value, wallTimeMs);
  }
  let position = 0;
  for (const row of rowsOfRun(database, 'system_metrics', run)) {
    const wallTimeMs = parseTimestamp(textOf(row['timestamp'])) ?? undefined;
    for (const [key, value] of numbersOf(row, collector))
      findMetric(`system/${key}`)?.unsteppedPoint(position, value, wallTimeMs);
    position++;
  }
}

/** The run's configuration as params. Keys with an underscore are Trackio's own, the user's name among them. */
export function addParams(database: Connection, run: TrackioRun, collector: Collector): void {
  const table = database.table('configs');
  if (table === null || !table.has(run.idColumn)) return;
  const sql = `SELECT ${table.text('config', maxJsonLength)} FROM configs WHERE ${run.idColumn} = ? LIMIT 1`;
  for (const row of database.rows(sql, run.id)) {
    const config = parseMap(row, 'config', collector);
    const own = new Map(Array.from(config).filter(([key]) => !key.startsWith('_')));
    flattenParams(own, '', collector.param);
  }
}

/** In the order of `SQLiteStorage.get_logs` (trackio 0.43). */
function* rowsOfRun(database: Connection, name: string, { id, idColumn }: TrackioRun): Generator<Row> {
  const table = database.table(name);
  if (table === null || !table.has(idColumn)) return;
  const columns = [table.text('timestamp'), table.real('step'), table.text('metrics', maxJsonLength)];
  yield* database.rows(
    `SELECT ${columns.join(', ')} FROM ${name} WHERE ${idColumn} = ? ORDER BY ${name}.timestamp, rowid LIMIT ${maxRows}`,
    id,
  );
}

function metricFinder(labels: Labels, collector: Collector) {
  const known = new Map<string, ReturnType<Collector['metric']>>();
  return (key: string): ReturnType<Collector['metric']> => {
    if (!known.has(key)) known.set(key, collector.metric(key, labels));
    return known.get(key);
  };
}

function* numbersOf(row: Row, collector: Collector): Generator<readonly [key: string, value: number]> {
  for (const [key, value] of parseMap(row, 'metrics', collector)) yield* numbersBelow(key, value);
}

/** Nested keys are joined by dots. Objects with `_type` are media; text is a number only when it says NaN or ±Infinity. */
function* numbersBelow(key: string, value: Plain): Generator<readonly [key: string, value: number]> {
  const number = typeof value === 'string' && nonFinite.has(value) ? parseNumber(value) : numberOf(value);
  if (number !== undefined) yield [key, number];
  else if (isMap(value) && !value.has('_type'))
    for (const [inner, member] of value) yield* numbersBelow(`${key}.${inner}`, member);
}

/** What `serialize_values` (trackio 0.43 `utils.py`) writes for numbers that JSON lacks. */
const nonFinite = new Set(['NaN', 'Infinity', '-Infinity']);

function parseMap(row: Row, column: string, collector: Collector): PlainMap {
  const parsed = parseJson(textOf(row[column]));
  if (parsed.kind === 'parsed' && isMap(parsed.value)) return parsed.value;
  collector.warn('holds a row that is no JSON object; it was left out.');
  return new Map();
}

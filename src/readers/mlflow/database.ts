import type { Labels } from '../../records/metricKey.ts';
import { encodeNumber } from '../../records/metricValue.ts';
import type { Collector } from '../collector.ts';
import type { MetricPoints } from '../metricPoints.ts';
import { realOf, textOf, type Connection, type Row, type Table } from '../sqlite/connection.ts';
import type { StoredRun } from '../storedRuns.ts';
import { addHistory, type LoggedValue } from './metricHistory.ts';
import { addDatasets, addIdentity, addParam, addTag, parentTag } from './runFacts.ts';

/** A run with the word for how it ended. */
export interface DatabaseRun extends StoredRun {
  readonly status: string;
  readonly experimentId: string;
}

/** More runs than this are not even looked at; the newest come first. */
const maxListedRuns = 20_000;

/** One more than a collector keeps, so that it tells that there are more. */
const maxPoints = 5_000_001;

/** The runs that are not deleted, or null when there is no table of runs. */
export function listRuns(database: Connection, collector: Collector): DatabaseRun[] | null {
  const table = database.table('runs');
  if (table === null) return null;
  const parent =
    database.table('tags') === null
      ? 'NULL'
      : `(SELECT substr(value, 1, 100) FROM tags WHERE tags.key = '${parentTag}' AND tags.run_uuid = runs.run_uuid)`;
  const isActive = table.has('lifecycle_stage') ? "lifecycle_stage IS NOT 'deleted'" : 'true';
  const columns = [
    ...['run_uuid', 'name', 'status', 'experiment_id'].map((column) => table.text(column)),
    ...['start_time', 'end_time'].map((column) => table.real(column)),
  ];
  const newestFirst = table.has('start_time') ? 'ORDER BY runs.start_time DESC' : '';
  const sql = `SELECT ${columns.join(', ')}, ${parent} AS parent FROM runs WHERE ${isActive} ${newestFirst} LIMIT ${maxListedRuns}`;
  const runs = Array.from(database.rows(sql), toRun);
  if (runs.length === maxListedRuns)
    collector.warn(
      `holds ${maxListedRuns.toLocaleString('en')} runs or more; only the newest are looked at.`,
    );
  return runs;
}

function toRun(row: Row): DatabaseRun {
  return {
    id: textOf(row['run_uuid']),
    name: textOf(row['name']),
    status: textOf(row['status']),
    experimentId: textOf(row['experiment_id']),
    parentId: textOf(row['parent']) || null,
    startedAtMs: realOf(row['start_time']),
    endedAtMs: realOf(row['end_time']),
  };
}

/** Every value that was logged, and the latest of each metric as its summary. */
export function addMetrics(database: Connection, runId: string, labels: Labels, collector: Collector): void {
  const histories = new Map<string, LoggedValue[]>();
  for (const row of rowsOfRun(database, 'metrics', runId, metricColumns)) {
    const logged = toLoggedValue(row);
    const key = textOf(row['key']);
    const history = histories.get(key);
    if (logged === null) collector.warn(unreadableValue);
    else if (history === undefined) histories.set(key, [logged]);
    else history.push(logged);
  }
  const metrics = new Map<string, MetricPoints | undefined>();
  for (const [key, history] of histories) metrics.set(key, addHistory(key, history, labels, collector));
  for (const row of rowsOfRun(database, 'latest_metrics', runId, metricColumns)) {
    const key = textOf(row['key']);
    const latest = toLoggedValue(row);
    if (latest === null) collector.warn(unreadableValue);
    else (metrics.get(key) ?? collector.metric(key, labels))?.summary(encodeNumber(latest.value));
  }
}

const unreadableValue = 'holds a value that is no number; it was left out.';

function metricColumns(table: Table): string[] {
  return [table.text('key'), ...['value', 'timestamp', 'step', 'is_nan'].map((column) => table.real(column))];
}

/**
 * NaN and infinities as SQL has none (mlflow 3.17 `store/tracking/sqlalchemy_store.py`, `sanitize_metric_value`):
 * a mark beside 0, and the largest finite numbers.
 */
function toLoggedValue(row: Row): LoggedValue | null {
  const value = realOf(row['value']);
  const wallTimeMs = realOf(row['timestamp']);
  const step = realOf(row['step']) ?? 0;
  if (realOf(row['is_nan']) === 1) return { step, wallTimeMs: wallTimeMs ?? 0, value: Number.NaN };
  if (value === null || wallTimeMs === null) return null;
  return {
    step,
    wallTimeMs,
    value: Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Infinity : value,
  };
}

/** Params, tags, datasets and models of the run that gives the plain names. */
export function addFacts(database: Connection, run: DatabaseRun, collector: Collector): void {
  const texts = (table: Table): string[] => [table.text('key'), table.text('value')];
  for (const { key, value } of rowsOfRun(database, 'params', run.id, texts))
    addParam(textOf(key), textOf(value), collector);
  for (const { key, value } of rowsOfRun(database, 'tags', run.id, texts))
    addTag(textOf(key), textOf(value), collector);
  addIdentity(run, collector);
  addDatasets(datasetsOf(database, run.id), collector);
  for (const { name, model_id } of modelsOf(database, run.id))
    collector.tag(`model.${textOf(name)}`, textOf(model_id));
}

function rowsOfRun(
  database: Connection,
  name: string,
  runId: string,
  columns: (table: Table) => readonly string[],
): Iterable<Row> {
  const table = database.table(name);
  if (table === null || !table.has('run_uuid')) return [];
  return database.rows(
    `SELECT ${columns(table).join(', ')} FROM ${name} WHERE run_uuid = ? LIMIT ${maxPoints}`,
    runId,
  );
}

function* datasetsOf(database: Connection, runId: string) {
  const datasets = database.table('datasets');
  if (datasets === null || database.table('inputs') === null) return;
  const sql = `SELECT ${datasets.text('name')}, ${datasets.text('digest')} FROM datasets WHERE dataset_uuid IN (
    SELECT source_id FROM inputs WHERE source_type = 'DATASET' AND destination_type = 'RUN' AND destination_id = ?
  ) LIMIT 1000`;
  for (const { name, digest } of database.rows(sql, runId))
    yield { name: textOf(name), digest: textOf(digest) };
}

function* modelsOf(database: Connection, runId: string): Generator<Row> {
  const models = database.table('logged_models');
  if (models === null || !models.has('source_run_id')) return;
  const isActive = models.has('lifecycle_stage') ? "lifecycle_stage IS NOT 'deleted'" : 'true';
  yield* database.rows(
    `SELECT ${models.text('name')}, ${models.text('model_id')} FROM logged_models WHERE source_run_id = ? AND ${isActive} LIMIT 1000`,
    runId,
  );
}

import type { ParamValue } from '../../records/reading.ts';
import type { StoredRun } from '../storedRuns.ts';
import type { ParquetValue } from '../parquet/plainValues.ts';

/** The columns of `neptune-exporter` that are read; files, histograms and sets of texts are not. */
export const exportedColumns = [
  'run_id',
  'attribute_path',
  'attribute_type',
  'step',
  'timestamp',
  'int_value',
  'float_value',
  'string_value',
  'bool_value',
  'datetime_value',
] as const;

/** One row: what one attribute of one run was at one time. */
export type ExportedRow = Readonly<Record<(typeof exportedColumns)[number], ParquetValue>>;

/** The points of one `float_series`; a step or a time that the row lacks is null. */
interface ExportedSeries {
  readonly steps: (number | null)[];
  readonly values: number[];
  readonly timesMs: (number | null)[];
}

/** What the rows say of one run. */
export interface ExportedRun extends StoredRun {
  name: string;
  startedAtMs: number | null;
  endedAtMs: number | null;
  readonly series: Map<string, ExportedSeries>;
  readonly params: Map<string, ParamValue>;
  readonly tags: Map<string, string>;
}

/** Neptune's own attributes. The others below `sys/` name people and machines, or are of no use outside of Neptune. */
const systemTags: ReadonlyMap<string, string> = new Map([
  ['sys/id', 'neptune.id'],
  ['sys/name', 'neptune.name'],
  ['sys/custom_run_id', 'neptune.custom_run_id'],
  ['sys/experiment/name', 'neptune.experiment'],
]);

/** Adds one row to the run it is of. Times are in Unix milliseconds. */
export function addExportedRow(runs: Map<string, ExportedRun>, row: ExportedRow): void {
  const { run_id: id, attribute_path: path, attribute_type: type } = row;
  if (typeof id !== 'string' || typeof path !== 'string') return;
  const run = findRun(runs, id);
  noteTime(run, row.timestamp);
  if (path === 'sys/creation_time') run.startedAtMs = numberIn(row.datetime_value) ?? run.startedAtMs;
  if (type === 'float_series') addPoint(run, path, row);
  else if (path.startsWith('sys/')) addTag(run, path, row.string_value);
  else if (!isOfMachine(path)) addParam(run, path, row);
}

function findRun(runs: Map<string, ExportedRun>, id: string): ExportedRun {
  const known = runs.get(id);
  if (known !== undefined) return known;
  const created: ExportedRun = {
    id,
    name: '',
    parentId: null,
    startedAtMs: null,
    endedAtMs: null,
    series: new Map(),
    params: new Map(),
    tags: new Map(),
  };
  runs.set(id, created);
  return created;
}

function noteTime(run: ExportedRun, timestamp: ParquetValue): void {
  const timeMs = numberIn(timestamp);
  if (timeMs === null) return;
  run.startedAtMs = Math.min(run.startedAtMs ?? timeMs, timeMs);
  run.endedAtMs = Math.max(run.endedAtMs ?? timeMs, timeMs);
}

function addPoint(run: ExportedRun, path: string, row: ExportedRow): void {
  const value = numberIn(row.float_value);
  if (value === null) return;
  let series = run.series.get(path);
  if (series === undefined) run.series.set(path, (series = { steps: [], values: [], timesMs: [] }));
  series.steps.push(numberIn(row.step));
  series.values.push(value);
  series.timesMs.push(numberIn(row.timestamp));
}

function addTag(run: ExportedRun, path: string, value: ParquetValue): void {
  const tag = systemTags.get(path);
  if (tag === undefined || typeof value !== 'string' || value === '') return;
  run.tags.set(tag, value);
  if (path === 'sys/name') run.name = value;
}

/** Where Neptune puts process numbers and host names, and the script with its paths. */
function isOfMachine(path: string): boolean {
  return path.startsWith('monitoring/') || path.startsWith('runtime/') || path.startsWith('source_code/');
}

/** Neptune does not tell a setting from a single result; its exporter's own loaders take both for params. */
function addParam(run: ExportedRun, path: string, row: ExportedRow): void {
  const value = singleValue(row);
  if (value !== null) run.params.set(path, value);
}

function singleValue(row: ExportedRow): ParamValue {
  const { attribute_type: type } = row;
  if (type === 'float') return row.float_value;
  if (type === 'int') return row.int_value;
  if (type === 'bool') return row.bool_value;
  if (type === 'string') return row.string_value;
  const timeMs = type === 'datetime' ? numberIn(row.datetime_value) : null;
  return timeMs === null || Math.abs(timeMs) > 8.64e15 ? null : new Date(timeMs).toISOString();
}

function numberIn(value: ParquetValue): number | null {
  return typeof value === 'number' ? value : null;
}

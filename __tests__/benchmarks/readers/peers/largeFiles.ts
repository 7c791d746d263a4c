import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bytes, event, eventFile, record, scalar } from '../../../readers/tensorboardFiles.ts';

const mib = 1_048_576;
const tableBytes = 200 * mib;
const columns = 10;

/** Numbers in [0, 1) as training gives them, with all their digits (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296 / 1.000_000_1;
  };
}

/** A million, as torch writes them: one value in each event, ten tags. Gives the path. */
export function writeScalars(directory: string): string {
  const parts = [eventFile([])];
  for (let index = 0; index < 1_000_000; index++) {
    const step = Math.floor(index / 10);
    const values = [scalar(`train/metric_${index % 10}`, 1 / (1 + step) + (index % 10))];
    parts.push(record(event({ wallTime: 1_700_000_000 + index / 1000, step, values })));
  }
  return writeEvents(directory, 'scalars', parts);
}

/** 150 MiB. */
export function writeImages(directory: string): string {
  const pixels = Buffer.alloc(mib);
  for (let index = 0; index < pixels.length; index++) pixels[index] = Math.imul(index, 2_654_435_761) >>> 24;
  const image = Buffer.concat([bytes(1, 'samples'), bytes(4, bytes(4, pixels))]);
  const parts = [eventFile([])];
  for (let step = 0; step < 150; step++)
    parts.push(record(event({ wallTime: 1_700_000_000, step, values: [image] })));
  return writeEvents(directory, 'images', parts);
}

/** Each file in a directory of its own, which is what TensorBoard reads. */
function writeEvents(directory: string, name: string, parts: readonly Buffer[]): string {
  mkdirSync(join(directory, name));
  const path = join(directory, name, 'events.out.tfevents.1');
  writeParts(path, parts);
  return path;
}

/** 200 MiB: a step and ten columns. */
export function writeCsv(directory: string): string {
  const path = join(directory, 'metrics.csv');
  const random = createRandom(1);
  const header = `step,${Array.from({ length: columns }, (_, column) => `metric_${column}`).join(',')}\n`;
  writeParts(
    path,
    rowsOf(header, (step) => `${step},${Array.from({ length: columns }, random).join(',')}\n`),
  );
  return path;
}

/** The same with a JSON object on each line. */
export function writeJsonLines(directory: string): string {
  const path = join(directory, 'metrics.jsonl');
  const random = createRandom(1);
  const members = () =>
    Array.from({ length: columns }, (_, column) => `"metric_${column}": ${random()}`).join(', ');
  writeParts(
    path,
    rowsOf('', (step) => `{"step": ${step}, ${members()}}\n`),
  );
  return path;
}

function* rowsOf(header: string, row: (step: number) => string): Generator<Buffer> {
  yield Buffer.from(header);
  for (let size = 0, step = 0; size < tableBytes;) {
    const rows = Array.from({ length: 1_000 }, () => row(step++)).join('');
    size += rows.length;
    yield Buffer.from(rows);
  }
}

function writeParts(path: string, parts: Iterable<Buffer>): void {
  const file = openSync(path, 'w');
  for (const part of parts) writeSync(file, part);
  closeSync(file);
}

/** Runs of ten metrics in a database whose schema is there; each starts a minute after the one before. */
export function fillMlflow(
  path: string,
  { runs, steps, startMs }: { readonly runs: number; readonly steps: number; readonly startMs: number },
): void {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA synchronous = OFF; BEGIN');
  const addRun = database.prepare(
    "INSERT INTO runs (run_uuid, name, status, start_time, end_time, lifecycle_stage, experiment_id, source_type, source_name, entry_point_name, user_id, source_version, artifact_uri) VALUES (?, ?, 'FINISHED', ?, ?, 'active', 0, 'UNKNOWN', '', '', '', '', '')",
  );
  const addMetric = database.prepare(
    'INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan) VALUES (?, ?, ?, ?, ?, 0)',
  );
  const addLatest = database.prepare(
    'INSERT INTO latest_metrics (key, value, timestamp, run_uuid, step, is_nan) VALUES (?, ?, ?, ?, ?, 0)',
  );
  for (let run = 0; run < runs; run++) {
    const id = run.toString(16).padStart(32, '0');
    const startedAtMs = startMs + run * 60_000;
    addRun.run(id, `run ${run}`, startedAtMs, startedAtMs + 1_000);
    for (let step = 0; step < steps; step++)
      for (let key = 0; key < columns; key++)
        addMetric.run(`metric_${key}`, 1 / (step + key + 1), startedAtMs + step, id, step);
    for (let key = 0; key < columns; key++)
      addLatest.run(`metric_${key}`, 1 / (steps + key), startedAtMs + steps - 1, id, steps - 1);
  }
  database.exec('COMMIT');
  database.close();
}

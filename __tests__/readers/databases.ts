import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { readHead } from '../../src/readers/fileText.ts';
import type { FileName, Reader } from '../../src/readers/reader.ts';
import type { Reading } from '../../src/records/reading.ts';

const sqlite = process.getBuiltinModule?.('node:sqlite');

/** False on a Node.js without SQLite, where such databases cannot be read or made. */
export const hasSqlite = sqlite !== undefined;

/** Makes a database, or changes one. */
export function execute(path: string, sql: string): void {
  if (sqlite === undefined) throw new Error('this Node.js has no SQLite');
  const database = new sqlite.DatabaseSync(path);
  database.exec(sql);
  database.close();
}

/** Runs SQL in another process, which is killed before it can close the database. */
export function executeAndDie(path: string, sql: string): void {
  const program = `const { DatabaseSync } = require('node:sqlite');
    new DatabaseSync(process.argv[1]).exec(process.argv[2]);
    process.kill(process.pid, 'SIGKILL');`;
  try {
    execFileSync(process.execPath, ['-e', program, path, sql], { stdio: 'ignore' });
  } catch {
    return;
  }
  throw new Error('the process was to be killed');
}

/** Name, content and time of every file beside `path`, and of it. */
export async function stateOfFolder(path: string): Promise<string[]> {
  const folder = dirname(path);
  const names = (await readdir(folder)).sort();
  const digest = async (name: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  return Promise.all(names.map(async (name) => `${name} ${await digest(name)}`));
}

/** Reads a file that the reader has to recognise. */
export async function readWith(
  reader: Reader,
  file: FileName,
  startedAtMs: number | null = null,
): Promise<Reading> {
  const head = await readHead(file);
  if (!reader.detect(head)) throw new Error(`${file.path} was not recognised`);
  return reader.read(head, { startedAtMs });
}

/** A file of a tracker's fixtures, unpacked. */
export async function fixtureBytes(path: string): Promise<Buffer> {
  const bytes = await readFile(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url)));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** The tables of MLflow that are read, with the columns that matter. */
export const mlflowSchema = `
  CREATE TABLE experiments (experiment_id INTEGER PRIMARY KEY, name TEXT);
  CREATE TABLE runs (run_uuid TEXT PRIMARY KEY, name TEXT, status TEXT, start_time BIGINT, end_time BIGINT, lifecycle_stage TEXT);
  CREATE TABLE params (key TEXT, value TEXT, run_uuid TEXT);
  CREATE TABLE tags (key TEXT, value TEXT, run_uuid TEXT);
  CREATE TABLE metrics (key TEXT, value FLOAT, timestamp BIGINT, run_uuid TEXT, step BIGINT, is_nan BOOLEAN);
  CREATE TABLE latest_metrics (key TEXT, value FLOAT, timestamp BIGINT, step BIGINT, is_nan BOOLEAN, run_uuid TEXT);
`;

/** SQL for a run with one value of the metric `loss`. Times are Unix milliseconds. */
export function insertRun(
  id: string,
  { name = '', startMs = 0, loss = 1, parent = '', stage = 'active' } = {},
): string {
  const tag = parent === '' ? '' : `INSERT INTO tags VALUES ('mlflow.parentRunId', '${parent}', '${id}');`;
  return `
    INSERT INTO runs VALUES ('${id}', '${name}', 'FINISHED', ${startMs}, ${startMs}, '${stage}');
    INSERT INTO metrics VALUES ('loss', ${loss}, ${startMs}, '${id}', 0, 0);
    INSERT INTO params VALUES ('name', '${name}', '${id}'); ${tag}`;
}

import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mlflowReader } from '../../src/readers/mlflow.ts';
import { readDatabase } from '../../src/readers/sqlite.ts';
import { tableNames } from '../../src/readers/sqlite/tableNames.ts';
import { readHead } from '../../src/readers/fileText.ts';
import { readFiles } from '../../src/readers/readFiles.ts';
import type { FileName } from '../../src/readers/reader.ts';
import {
  execute,
  executeAndDie,
  hasSqlite,
  insertRun,
  mlflowSchema,
  readWith,
  stateOfFolder,
} from './databases.ts';
import { problemOf, tell, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const oneRun = mlflowSchema + insertRun('a', { loss: 0.5 });

async function inFolder(folder: string): Promise<FileName> {
  const file = files.name(`${folder}/mlflow.db`);
  await mkdir(dirname(file.absolutePath), { recursive: true });
  return file;
}

/** Reads a database while temporary files go to a folder of their own, which has to be empty afterwards. */
async function readWithoutTraces(file: FileName): Promise<string[]> {
  const usual = tmpdir();
  const own = files.name(`${file.path}-temporary`).absolutePath;
  await mkdir(own);
  process.env['TMPDIR'] = own;
  try {
    return tell(await readWith(mlflowReader, file));
  } finally {
    process.env['TMPDIR'] = usual;
    expect(await readdir(own)).toEqual([]);
    await rm(own, { recursive: true });
  }
}

describe.skipIf(hasSqlite)('without SQLite (Node.js before 22.15)', () => {
  it('a database is an error that says what is needed', async () => {
    const file = await files.write('mlflow.db', Buffer.from(`SQLite format 3\0${'\0'.repeat(100)}`));
    const error = await problemOf(readDatabase(await readHead(file), 'mlflow', () => {}));
    expect(error.message).toMatch(/needs Node\.js 22\.15 or newer, and this is v/);
  });
});

describe.skipIf(!hasSqlite)('a SQLite database (needs node:sqlite)', () => {
  it.each([
    ['delete', 'as rollback journals leave it'],
    ['wal', 'in log mode, closed in good order'],
  ])('in journal mode %s, %s, is read and nothing beside it is written', async (mode) => {
    const file = await inFolder(`mode ${mode} #1?`);
    execute(file.absolutePath, `PRAGMA journal_mode = ${mode}; ${oneRun}`);
    const before = await stateOfFolder(file.absolutePath);
    expect(tell(await readWith(mlflowReader, file))).toEqual(['loss over step: 0=0.5']);
    expect(await stateOfFolder(file.absolutePath)).toEqual(before);
  });

  it('whose tables are all still in the log of a killed program is recognised and read', async () => {
    const file = await inFolder('killed');
    executeAndDie(file.absolutePath, `PRAGMA journal_mode = wal; ${oneRun}`);
    expect((await readHead(file)).bytes).toBe(4096);
    const before = await stateOfFolder(file.absolutePath);
    expect(before).toHaveLength(3);
    expect(tell(await readWith(mlflowReader, file))).toEqual(['loss over step: 0=0.5']);
    expect(await stateOfFolder(file.absolutePath)).toEqual(before);
  });

  it('whose log came without its shared memory is read from a copy, which is removed', async () => {
    const file = await inFolder('no-shm');
    executeAndDie(file.absolutePath, `PRAGMA journal_mode = wal; ${oneRun}`);
    await rm(`${file.absolutePath}-shm`);
    const before = await stateOfFolder(file.absolutePath);
    expect(await readWithoutTraces(file)).toEqual(['loss over step: 0=0.5']);
    expect(await stateOfFolder(file.absolutePath)).toEqual(before);
  });

  it('of which only the log was written by the command is found by its log', async () => {
    const file = await inFolder('log-only');
    executeAndDie(file.absolutePath, `PRAGMA journal_mode = wal; ${oneRun}`);
    const log = { path: `${file.path}-wal`, absolutePath: `${file.absolutePath}-wal` };
    const reading = await readWith(mlflowReader, log);
    expect(reading.source.path).toBe(file.path);
    expect(tell(reading)).toEqual(['loss over step: 0=0.5']);
    for (const suffix of ['', '-shm', '-journal'])
      expect(mlflowReader.belongs?.(log.path, file.path + suffix)).toBe(true);
  });

  it('with a transaction that was cut off is rolled back in a copy', async () => {
    const file = await inFolder('hot');
    execute(file.absolutePath, oneRun);
    const many = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)';
    executeAndDie(
      file.absolutePath,
      `PRAGMA cache_size = 1; BEGIN; UPDATE metrics SET value = 9; ${many} INSERT INTO tags SELECT i, i, 'a' FROM n;`,
    );
    const before = await stateOfFolder(file.absolutePath);
    expect(before).toHaveLength(2);
    expect(await readWithoutTraces(file)).toEqual(['loss over step: 0=0.5']);
    expect(await stateOfFolder(file.absolutePath)).toEqual(before);
  });

  it('whose journal names another file to delete is refused, and that file stays', async () => {
    const file = await inFolder('super-journal');
    execute(file.absolutePath, oneRun);
    executeAndDie(
      file.absolutePath,
      `PRAGMA cache_size = 1; BEGIN; ${"INSERT INTO tags VALUES ('k', hex(randomblob(3000)), 'a');".repeat(20)}`,
    );
    const victim = await files.write('super-journal/victim', 'x');
    const journal = `${file.absolutePath}-journal`;
    const name = Buffer.from(victim.absolutePath);
    const end = Buffer.alloc(8);
    end.writeUInt32BE(name.length, 0);
    end.writeUInt32BE(
      name.reduce((sum, byte) => sum + byte, 0),
      4,
    );
    const magic = Buffer.from('d9d505f920a163d7', 'hex');
    await writeFile(journal, Buffer.concat([await readFile(journal), Buffer.alloc(4), name, end, magic]));
    const error = await problemOf(readWith(mlflowReader, file));
    expect(error.message).toContain('mlflow.db-journal is part of a transaction over several databases');
    expect((await readFile(victim.absolutePath)).toString()).toBe('x');
  });

  it('that another program has locked is an error that says so, after half a second', async () => {
    const file = await inFolder('locked');
    execute(file.absolutePath, oneRun);
    const { DatabaseSync } = await import('node:sqlite');
    const writer = new DatabaseSync(file.absolutePath);
    writer.exec('BEGIN EXCLUSIVE');
    try {
      const error = await problemOf(readWith(mlflowReader, file));
      expect(error.message).toBe('locked/mlflow.db is locked by a program that is writing to it.');
    } finally {
      writer.close();
    }
  });

  it('with a link in place of its log is read without it, with a warning', async () => {
    const file = await inFolder('linked');
    execute(file.absolutePath, oneRun);
    await files.write('linked/elsewhere', 'x');
    await symlink('elsewhere', `${file.absolutePath}-wal`);
    const reading = await readWith(mlflowReader, file);
    expect(tell(reading)).toEqual(['loss over step: 0=0.5']);
    expect(reading.warnings).toEqual([
      'linked/mlflow.db has linked/mlflow.db-wal beside it, which is not a file; it was left out.',
    ]);
  });

  it('that is empty beside a log is an error, and the log stays', async () => {
    const file = await inFolder('empty');
    executeAndDie(file.absolutePath, `PRAGMA journal_mode = wal; ${oneRun}`);
    await truncate(file.absolutePath, 0);
    const log = { path: `${file.path}-wal`, absolutePath: `${file.absolutePath}-wal` };
    const before = await stateOfFolder(file.absolutePath);
    const error = await problemOf(readWith(mlflowReader, log));
    expect(error.message).toBe('empty/mlflow.db is empty.');
    expect(await stateOfFolder(file.absolutePath)).toEqual(before);
  });

  it('whose tables are views or have generated columns runs no code of theirs', async () => {
    const file = await inFolder('views');
    const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT';
    execute(
      file.absolutePath,
      `${mlflowSchema} DROP TABLE metrics; DROP TABLE latest_metrics; DROP TABLE params;
       CREATE VIEW metrics AS ${endless} i AS value, 'loss' AS key, 1 AS timestamp, 'a' AS run_uuid, 0 AS step, 0 AS is_nan FROM n;
       CREATE TABLE latest_metrics (key TEXT, run_uuid TEXT, timestamp, step, is_nan, value AS (hex(zeroblob(10000000))));
       CREATE TABLE params (key TEXT, value TEXT, run_uuid TEXT);
       INSERT INTO latest_metrics VALUES ('loss', 'a', 1, 0, 0);
       INSERT INTO runs VALUES ('a', 'x', 'FINISHED', 1, 1, 'active');`,
    );
    expect(tableNames(await readHead(file)).has('metrics')).toBe(false);
    const reading = await mlflowReader.read(await readHead(file), { startedAtMs: null });
    expect(tell(reading)).toEqual([]);
    expect(reading.warnings).toEqual(['views/mlflow.db holds a value that is no number; it was left out.']);
  });

  it('whose schema lies far behind the start of the file is recognised', async () => {
    const file = await inFolder('far');
    const filler = 'INSERT INTO filler VALUES (hex(randomblob(50000)));'.repeat(4);
    execute(
      file.absolutePath,
      `CREATE TABLE filler (a); ${filler} ${Array.from({ length: 60 }, (_, i) => `CREATE TABLE t${i} (${'abcdefgh'.repeat(12)});`).join('')} ${oneRun}`,
    );
    const { head } = await readHead(file);
    expect(head.includes('latest_metrics')).toBe(false);
    expect(tell(await readWith(mlflowReader, file))).toEqual(['loss over step: 0=0.5']);
  });

  it.each([
    ['another program', 'CREATE TABLE metrics (a); CREATE TABLE runs (b);'],
    ['nobody', ''],
  ])('of %s is not claimed', async (who, sql) => {
    const file = await inFolder(`other ${who}`);
    execute(file.absolutePath, `PRAGMA user_version = 3; ${sql}`);
    expect(mlflowReader.detect(await readHead(file))).toBe(false);
    const { readings } = await readFiles([file], { explicit: false });
    expect(readings).toEqual([]);
  });
});

import { realpath } from 'node:fs/promises';
import type * as SqliteModule from 'node:sqlite';
import type { DatabaseSync } from 'node:sqlite';
import { systemErrorCode, UserError } from '../errors.ts';
import type { Reading } from '../records/reading.ts';
import { createCollector, type Collector } from './collector.ts';
import { cannotRead, emptyFile } from './fileProblem.ts';
import { readHead } from './fileText.ts';
import type { FileHead, FileName } from './reader.ts';
import { createConnection, type Connection } from './sqlite/connection.ts';
import { isOf, problemOf, sqliteCodes } from './sqlite/databaseProblem.ts';
import { hasDatabaseHeader, mainFileOf } from './sqlite/databaseFiles.ts';
import { copyDatabase, findCompanions, readOnlyUrl } from './sqlite/openFiles.ts';

type Sqlite = typeof SqliteModule;

const busyTimeoutMs = 500;

/**
 * Reads a SQLite database (its main file or the log beside it) into one Reading, with `read`, and leaves
 * every file as it is. A log that was not merged yet counts; of a damaged database, what was readable is
 * returned with a warning. Fails with a UserError: nothing is readable, the database is locked, or this
 * Node.js has no SQLite.
 */
export async function readDatabase(
  file: FileHead,
  format: string,
  read: (database: Connection, collector: Collector) => void,
): Promise<Reading> {
  const sqlite = loadSqlite(file.path);
  const main = await resolveMain(file);
  const collector = createCollector({ format, path: main.path });
  let isDamaged = false;
  await withDatabase(sqlite, main, collector, (database) => {
    const connection = createConnection(database, main.path, () => {
      isDamaged = true;
      collector.warn('is damaged; only a part of it could be read.');
    });
    read(connection, collector);
  });
  const reading = collector.reading();
  if (isDamaged && isEmpty(reading))
    throw new UserError(`${main.path} is a damaged database; nothing in it could be read.`);
  return reading;
}

/** The import is not a static one, as older versions of Node.js must be able to load this file. */
function loadSqlite(path: string): Sqlite {
  const emitWarning = process.emitWarning;
  // Node.js 22 warns that its SQLite is experimental, which tells the user nothing they could act on.
  process.emitWarning = () => {};
  try {
    const sqlite = process.getBuiltinModule?.('node:sqlite');
    if (sqlite !== undefined) return sqlite;
  } finally {
    process.emitWarning = emitWarning;
  }
  throw needsNewerNode(path);
}

function needsNewerNode(path: string, cause?: unknown): UserError {
  return new UserError(
    `${path} is a SQLite database; reading it needs Node.js 22.15 or newer, and this is ${process.version}.`,
    { hint: 'Run Trainmark with a newer Node.js, or let the training command write a text file too.', cause },
  );
}

/** Through links, as SQLite looks for the log beside the file itself. */
async function resolveMain(file: FileHead): Promise<FileHead> {
  const named = mainFileOf(file);
  const absolutePath = await realpath(named.absolutePath).catch((error: unknown) => {
    throw cannotRead(named.path, error);
  });
  const main = await readHead({ path: named.path, absolutePath });
  // SQLite deletes the log beside an empty main file, whatever it was asked to do.
  if (main.bytes === 0) throw emptyFile(main.path);
  if (!hasDatabaseHeader(main.head)) throw new UserError(`${main.path} is not a SQLite database.`);
  return main;
}

async function withDatabase(
  sqlite: Sqlite,
  main: FileHead,
  collector: Collector,
  use: (database: DatabaseSync) => void,
): Promise<void> {
  const companions = await findCompanions(main);
  for (const path of companions.strange)
    collector.warn(`has ${path} beside it, which is not a file; it was left out.`);
  // File format write version 2: a log is in use (fileformat2 §1.3.3).
  const url = readOnlyUrl(main, companions, main.head[18] === 2);
  if (url !== null && useDirectly(sqlite, main, url, use)) return;
  const copy = await copyDatabase(main, companions);
  try {
    useThenClose(openDatabase(sqlite, main, copy.url, false), use);
  } finally {
    await copy.remove();
  }
}

/** False when SQLite would have to write first, to roll back a transaction that was cut off. */
function useDirectly(
  sqlite: Sqlite,
  main: FileName,
  url: URL,
  use: (database: DatabaseSync) => void,
): boolean {
  let database: DatabaseSync;
  try {
    database = openDatabase(sqlite, main, url, true);
  } catch (error) {
    if (error instanceof UserError && isOf(error.cause, sqliteCodes.readOnly)) return false;
    throw error;
  }
  useThenClose(database, use);
  return true;
}

function useThenClose(database: DatabaseSync, use: (database: DatabaseSync) => void): void {
  try {
    use(database);
  } finally {
    database.close();
  }
}

/** Reads the schema at once, so that whatever hinders reading is known here. */
function openDatabase(sqlite: Sqlite, { path }: FileName, url: URL, readOnly: boolean): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    database = new sqlite.DatabaseSync(url, { readOnly });
    database.exec(
      `PRAGMA busy_timeout = ${busyTimeoutMs}; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY`,
    );
    database.prepare('SELECT count(*) FROM sqlite_master').get();
    return database;
  } catch (error) {
    database?.close();
    if (systemErrorCode(error) === 'ERR_INVALID_ARG_TYPE') throw needsNewerNode(path, error);
    throw problemOf(path, error);
  }
}

function isEmpty({ series, summary, params, tags }: Reading): boolean {
  return [series, summary, Object.keys(params), Object.keys(tags)].every(({ length }) => length === 0);
}

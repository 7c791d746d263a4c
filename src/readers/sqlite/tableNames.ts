import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { FileHead } from '../reader.ts';
import { hasDatabaseHeader, isWriteAheadLog, mainFileOf } from './databaseFiles.ts';

/** A schema of more pages than this (some ten thousand tables) is none of a tracker's. */
const maxSchemaPages = 500;

/** SQLite itself starts over with the log after about 4 MiB. */
const maxLogBytes = 8 * 1_048_576;

/**
 * The names of the tables in a SQLite database, without opening it as one: the schema's tree is followed in
 * the main file (https://sqlite.org/fileformat2.html §1.6, §2.6; it may lie anywhere), and the log beside it
 * is searched for `CREATE TABLE`. Empty for any other file. Does not throw.
 */
export function tableNames(file: FileHead): ReadonlySet<string> {
  const names = new Set<string>();
  if (!hasDatabaseHeader(file.head) && !isWriteAheadLog(file)) return names;
  const { absolutePath } = mainFileOf(file);
  addNames(absolutePath, names, addSchema);
  const log = `${absolutePath}-wal`;
  if (lstatSync(log, { throwIfNoEntry: false })?.isFile() === true) addNames(log, names, addNamesInLog);
  return names;
}

type AddNames = (descriptor: number, bytes: number, names: Set<string>) => void;

/** What cannot be read now is told when the file is read; a page that is cut off ends the search. */
function addNames(path: string, names: Set<string>, add: AddNames): void {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (stats.isFile()) add(descriptor, stats.size, names);
  } catch {
    return;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

function readAt(descriptor: number, position: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  return buffer.subarray(0, readSync(descriptor, buffer, 0, bytes, position));
}

function addNamesInLog(descriptor: number, bytes: number, names: Set<string>): void {
  const text = readAt(descriptor, 0, Math.min(bytes, maxLogBytes)).toString('latin1');
  for (const [, name = ''] of text.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?["'`[]?(\w+)/g)) names.add(name);
}

const interiorPage = 5;
const leafPage = 13;
const databaseHeaderBytes = 100;

/** Page 1 is the root of the schema's tree. */
function addSchema(descriptor: number, bytes: number, names: Set<string>): void {
  const header = readAt(descriptor, 0, databaseHeaderBytes);
  if (!hasDatabaseHeader(header) || header.length < databaseHeaderBytes) return;
  const stated = header.readUInt16BE(16);
  const pageBytes = stated === 1 ? 65_536 : stated;
  if (pageBytes < 512) return;
  const visited = new Set<number>();
  const pending = [1];
  for (let page = pending.pop(); page !== undefined; page = pending.pop()) {
    const position = (page - 1) * pageBytes;
    if (page < 1 || position >= bytes || visited.has(page) || visited.size >= maxSchemaPages) continue;
    visited.add(page);
    const content = readAt(descriptor, position, pageBytes);
    const start = page === 1 ? databaseHeaderBytes : 0;
    if (content[start] === interiorPage) pending.push(...childPages(content, start));
    else if (content[start] === leafPage) for (const name of namesInLeaf(content, start)) names.add(name);
  }
}

function* childPages(page: Buffer, start: number): Generator<number> {
  for (const cell of cellOffsets(page, start, 12)) if (cell + 4 <= page.length) yield page.readUInt32BE(cell);
  if (start + 12 <= page.length) yield page.readUInt32BE(start + 8);
}

/** A schema row is (type, name, …); both are texts and stand first (§2.1, §2.6). */
function* namesInLeaf(page: Buffer, start: number): Generator<string> {
  for (const cell of cellOffsets(page, start, 8)) {
    const payloadBytes = readVarint(page, cell);
    const rowId = readVarint(page, payloadBytes.end);
    const recordHeader = readVarint(page, rowId.end);
    const type = readVarint(page, recordHeader.end);
    const name = readVarint(page, type.end);
    const typeStart = rowId.end + recordHeader.value;
    const nameStart = typeStart + textBytes(type.value);
    if (page.toString('latin1', typeStart, nameStart) === 'table')
      yield page.toString('utf8', nameStart, nameStart + textBytes(name.value));
  }
}

function* cellOffsets(page: Buffer, start: number, headerBytes: number): Generator<number> {
  const first = start + headerBytes;
  if (first > page.length) return;
  const count = Math.min(page.readUInt16BE(start + 3), Math.floor((page.length - first) / 2));
  for (let index = 0; index < count; index++) yield page.readUInt16BE(first + 2 * index);
}

/** Up to nine bytes; no length in a schema row needs more than four. */
function readVarint(page: Buffer, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let end = at; end < at + 9; end++) {
    const byte = page[end] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: end + 1 };
  }
  return { value, end: at + 9 };
}

/** The length of a text by its serial type (§2.1). */
function textBytes(serialType: number): number {
  return serialType >= 13 && serialType % 2 === 1 ? (serialType - 13) / 2 : 0;
}

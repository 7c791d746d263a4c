import type { FileHead, FileName } from '../reader.ts';

const magic = Buffer.from('SQLite format 3\0', 'latin1');

/** True for the main file of a SQLite database (format 3, https://sqlite.org/fileformat2.html §1.3). */
export function hasDatabaseHeader(head: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}

/** True for a write-ahead log (§4.1): it may hold a whole run while the main file is old or nearly empty. */
export function isWriteAheadLog({ path, head }: Pick<FileHead, 'path' | 'head'>): boolean {
  if (!path.endsWith('-wal') || head.length < 32) return false;
  const number = head.readUInt32BE(0);
  return number === 0x377f0682 || number === 0x377f0683;
}

/** The main file of the database that a main file or a write-ahead log is part of. */
export function mainFileOf<T extends FileName>(file: T): T {
  return { ...file, path: withoutSuffix(file.path), absolutePath: withoutSuffix(file.absolutePath) };
}

/** Whether `path` is another file of the database `anchor`, as SQLite names them. */
export function belongsToDatabase(anchor: string, path: string): boolean {
  const main = withoutSuffix(anchor);
  return path.startsWith(main) && ['', '-wal', '-shm', '-journal'].includes(path.slice(main.length));
}

function withoutSuffix(path: string): string {
  return path.endsWith('-wal') ? path.slice(0, -'-wal'.length) : path;
}

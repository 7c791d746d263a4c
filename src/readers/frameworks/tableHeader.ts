import { parseCells, sniffDelimiter } from '../csvCells.ts';
import type { FileHead } from '../reader.ts';

/** The names of a table's columns, trimmed; lines with `#` before them are passed over. */
export function headerOf({ path, head }: FileHead): readonly string[] {
  const lines = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 5);
  const header = lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  return parseCells(header, sniffDelimiter(header, path)).map((name) => name.trim());
}

import { UserError } from '../errors.ts';
import { createCollector, type Collector } from './collector.ts';
import { parseCells, sniffDelimiter } from './csvCells.ts';
import { createRecordSplitter, type CsvRecord } from './csvRecords.ts';
import { isLikelyMetricsTable } from './discovery.ts';
import { hasExtension, knownExtension } from './fileNames.ts';
import { malformed } from './fileProblem.ts';
import { lineOfBatch, readLineBytes } from './fileText.ts';
import { createNumericRowScanner, type NumericRowScanner } from './numericRow.ts';
import { parseNumber } from './numberText.ts';
import { streamedMaxBytes, type FileHead, type Reader } from './reader.ts';
import { createTableRows, type TableRows } from './tableRows.ts';

const maxColumns = 100_000;

/**
 * CSV and TSV with a header. A last line with fewer cells than the header, or with an open quote, was cut off
 * and is left out with a warning. Lines with `#` before the header are comments (stable-baselines3).
 */
export const delimitedReader: Reader = {
  name: 'csv',
  maxBytes: streamedMaxBytes,
  detect: (file) =>
    hasExtension(file.path, 'csv', 'tsv') || (!knownExtension(file.path) && looksLikeTable(file)),
  isWorthReading: isLikelyMetricsTable,
  async read(file) {
    const collector = createCollector({
      format: hasExtension(file.path, 'tsv') ? 'tsv' : 'csv',
      path: file.path,
    });
    await readTable(file, collector);
    return collector.reading();
  },
};

/** Takes the header and what becomes of the file; gives what takes the rows. */
export type OpenRows = (header: readonly string[], collector: Collector) => TableRows;

/** Reads the records of a table into `collector`; `openRows` says what its columns mean. */
export async function readTable(
  file: FileHead,
  collector: Collector,
  openRows: OpenRows = createTableRows,
): Promise<void> {
  const splitter = createRecordSplitter(file.path);
  let table: OpenTable | null = null;
  let line = 1;
  for await (const batch of readLineBytes(file)) {
    for (let at = 0; at < batch.bytes.length; line++) {
      const end: number = splitter.openRecord() === null ? addNumbers(batch.bytes, at, table) : -1;
      if (end >= 0) {
        at = end + 1;
        continue;
      }
      const { text, end: textEnd } = lineOfBatch(file.path, batch, at, line);
      const { isOpenEnded } = batch;
      for (const record of splitter.split({ lines: [text], firstLine: line, isOpenEnded })) {
        if (table === null) table = openTable(record, file, collector, openRows);
        else addRecord(record, table, collector);
      }
      at = textEnd + 1;
    }
  }
  const openLine = splitter.openRecord();
  if (openLine !== null)
    collector.warn(`ends inside a quoted cell; the row that starts in line ${openLine} was left out.`);
}

/** Adds the row at `start` without making text of it and gives its end; -1 when it has to be read as text. */
function addNumbers(bytes: Buffer, start: number, table: OpenTable | null): number {
  if (table?.rows.addNumbers === undefined) return -1;
  const end = table.scanner.scan(bytes, start);
  return end >= 0 && table.rows.addNumbers(table.scanner.row) ? end : -1;
}

interface OpenTable {
  readonly delimiter: string;
  readonly width: number;
  readonly rows: TableRows;
  readonly scanner: NumericRowScanner;
}

/** Null for what may stand before the header. */
function openTable(
  { text, line }: CsvRecord,
  file: FileHead,
  collector: Collector,
  openRows: OpenRows,
): OpenTable | null {
  if (text.trim() === '' || text.startsWith('#')) return null;
  const delimiter = sniffDelimiter(text, file.path);
  const header = parseCells(text, delimiter);
  if (header.length > maxColumns)
    throw malformed(
      file.path,
      { line, column: 1 },
      `${header.length} columns; at most ${maxColumns} are read`,
    );
  if (header.every((name) => name.trim() === '' || parseNumber(name.trim()) !== undefined)) {
    const seen = JSON.stringify(text.slice(0, 60));
    throw new UserError(
      `${file.path}, line ${line}: expected a header with the names of the columns, found ${seen}.`,
      {
        hint: 'Write the names of the columns into the first line.',
      },
    );
  }
  return {
    delimiter,
    width: header.length,
    rows: openRows(header, collector),
    scanner: createNumericRowScanner(header.length, delimiter.charCodeAt(0)),
  };
}

function addRecord(
  { text, line, isOpenEnded }: CsvRecord,
  { delimiter, width, rows }: OpenTable,
  collector: Collector,
): void {
  if (text === '' || text === '\r') return;
  const cells = parseCells(text, delimiter);
  if (isOpenEnded && cells.length < width)
    collector.warn(`ends in the middle of line ${line}; that line was left out.`);
  else rows.add(cells);
}

/** For files whose ending tells nothing: two lines with the same number of cells, more than one. */
function looksLikeTable({ path, head }: FileHead): boolean {
  const [header = '', first = ''] = head.toString('utf8').split(/\r?\n/, 2);
  const delimiter = sniffDelimiter(header, path);
  const width = parseCells(header, delimiter).length;
  return width > 1 && parseCells(first, delimiter).length === width && !header.includes('\0');
}

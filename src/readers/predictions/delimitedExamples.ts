import { UserError } from '../../errors.ts';
import type { PredictionColumns } from '../../predictions/columnRoles.ts';
import {
  createGatherer,
  type ExampleGatherer,
  type GatheredExamples,
} from '../../predictions/gatherExamples.ts';
import { parseCells, sniffDelimiter } from '../csvCells.ts';
import { createRecordSplitter, type CsvRecord } from '../csvRecords.ts';
import { emptyFile, malformed } from '../fileProblem.ts';
import { readLines } from '../fileText.ts';
import type { FileHead } from '../reader.ts';

const mostColumns = 10_000;

interface OpenTable {
  readonly delimiter: string;
  readonly width: number;
  readonly gatherer: ExampleGatherer;
}

/**
 * CSV and TSV with a header. A row that is shorter or longer than the header, or an end in the middle of one, is refused: a test set
 * that was cut off is another test set.
 */
export async function gatherDelimited(file: FileHead, wanted: PredictionColumns): Promise<GatheredExamples> {
  const splitter = createRecordSplitter(file.path);
  let table: OpenTable | null = null;
  for await (const batch of readLines(file)) {
    for (const record of splitter.split(batch)) {
      if (table === null) table = openTable(record, file, wanted);
      else addRecord(record, table, file.path);
    }
  }
  const openLine = splitter.openRecord();
  if (openLine !== null) throw cutOff(file.path, openLine);
  if (table === null) throw emptyFile(file.path);
  return table.gatherer.finish();
}

function openTable({ text, line }: CsvRecord, file: FileHead, wanted: PredictionColumns): OpenTable | null {
  if (text.trim() === '') return null;
  const delimiter = sniffDelimiter(text, file.path);
  const header = parseCells(text, delimiter).map((name) => name.trim());
  if (header.length > mostColumns) {
    const problem = `${header.length} columns; at most ${mostColumns} are read`;
    throw malformed(file.path, { line, column: 1 }, problem);
  }
  return { delimiter, width: header.length, gatherer: createGatherer(header, wanted, file.path) };
}

function addRecord({ text, line }: CsvRecord, { delimiter, width, gatherer }: OpenTable, path: string): void {
  if (text === '' || text === '\r') return;
  const cells = parseCells(text, delimiter);
  if (cells.length !== width) {
    throw new UserError(
      `${path}, line ${line}: ${cells.length} cells, while the header has ${width}; the file may be cut off, or a text with a delimiter in it is not quoted.`,
      { hint: 'Write it with a CSV library, and only when it is complete.' },
    );
  }
  gatherer.add(cells, `line ${line}`);
}

function cutOff(path: string, line: number): UserError {
  return new UserError(`${path} ends inside a quoted cell of the row that starts in line ${line}.`, {
    hint: 'The training command may have been stopped while it wrote the file.',
  });
}

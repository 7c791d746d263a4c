import { UserError } from '../../errors.ts';
import type { PredictionColumns } from '../../predictions/columnRoles.ts';
import {
  type Cell,
  createGatherer,
  type ExampleGatherer,
  type GatheredExamples,
} from '../../predictions/gatherExamples.ts';
import { emptyFile, malformed } from '../fileProblem.ts';
import { readLines } from '../fileText.ts';
import { parseJsonFile } from '../json.ts';
import { parseJson } from '../parseJson.ts';
import { isList, isMap, paramOf, type Plain, type PlainMap } from '../plain.ts';
import type { FileHead } from '../reader.ts';

/** One object a line, each an example. */
export async function gatherJsonLines(file: FileHead, wanted: PredictionColumns): Promise<GatheredExamples> {
  const rows = createRows(file.path, wanted);
  for await (const { lines, firstLine } of readLines(file)) {
    for (const [index, text] of lines.entries()) {
      if (text.trim() === '') continue;
      const line = firstLine + index;
      const parsed = parseJson(text);
      if (parsed.kind === 'broken') {
        throw malformed(file.path, { line, column: parsed.offset + 1 }, parsed.problem);
      }
      rows.add(parsed.value, `line ${line}`);
    }
  }
  return rows.finish();
}

/** A list of objects, each an example. */
export async function gatherJson(file: FileHead, wanted: PredictionColumns): Promise<GatheredExamples> {
  const { document } = await parseJsonFile(file);
  if (!isList(document)) throw notExamples(file.path);
  const rows = createRows(file.path, wanted);
  for (const [index, row] of document.entries()) rows.add(row, `item ${index + 1}`);
  return rows.finish();
}

/** Objects as rows: the first one's keys are the columns. */
function createRows(path: string, wanted: PredictionColumns) {
  let header: readonly string[] = [];
  let gatherer: ExampleGatherer | null = null;
  return {
    add(row: Plain, place: string): void {
      if (!isMap(row)) throw notExamples(path, place);
      if (gatherer === null) {
        header = [...row.keys()];
        gatherer = createGatherer(header, wanted, path);
      }
      gatherer.add(
        header.map((key) => cellOf(row, key)),
        place,
      );
    },
    finish(): GatheredExamples {
      if (gatherer === null) throw emptyFile(path);
      return gatherer.finish();
    },
  };
}

/** What is nested is text like any other. */
function cellOf(row: PlainMap, key: string): Cell {
  const value = row.get(key);
  return value === undefined || typeof value === 'number' || typeof value === 'bigint'
    ? value
    : paramOf(value);
}

function notExamples(path: string, place?: string): UserError {
  const where = place === undefined ? path : `${path}, ${place}`;
  return new UserError(
    `${where}: expected an object for each example, {"id": …, "label": …, "prediction": …}.`,
  );
}

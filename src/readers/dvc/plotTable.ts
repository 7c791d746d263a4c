import { createCollector } from '../collector.ts';
import { readTable } from '../delimited.ts';
import { hasExtension } from '../fileNames.ts';
import { readHead } from '../fileText.ts';
import { readWholeJson } from '../frameworks/wholeJson.ts';
import { parseNumber } from '../numberText.ts';
import { isList, isMap, type Plain, type PlainMap } from '../plain.ts';
import type { FileName } from '../reader.ts';

export type PlotRow = readonly Plain[];

const maxBytes = 16 * 1_048_576;
const maxRows = 200_000;
const maxDepth = 5;

/** The columns `names` of a table in CSV, TSV or JSON, row by row; null when it lacks one. Fails with a UserError. */
export async function readPlotTable(
  name: FileName,
  names: readonly string[],
): Promise<readonly PlotRow[] | null> {
  const file = await readHead(name);
  if (file.bytes === 0 || file.bytes > maxBytes) return null;
  const collector = createCollector({ format: 'dvc-plots', path: name.path });
  if (hasExtension(name.path, 'json')) return rowsIn(await readWholeJson(file, collector), names, 0);
  if (!hasExtension(name.path, 'csv', 'tsv')) return null;
  const rows: PlotRow[] = [];
  let at: readonly number[] = [];
  await readTable(file, collector, (header) => {
    at = names.map((column) => header.indexOf(column));
    return {
      add(cells) {
        if (rows.length < maxRows) rows.push(at.map((index) => valueOf(cells[index] ?? '')));
      },
    };
  });
  return at.length === 0 || at.includes(-1) ? null : rows;
}

function valueOf(cell: string): Plain {
  return parseNumber(cell) ?? cell;
}

/** As DVC looks for them: the first list of objects that has the columns, on its own or below names. */
function rowsIn(document: Plain, names: readonly string[], depth: number): readonly PlotRow[] | null {
  if (isList(document)) {
    const rows = document.filter(isMap);
    const isTable = rows.length > 0 && names.every((name) => rows[0]?.has(name));
    return isTable ? rows.slice(0, maxRows).map((row) => cellsOf(row, names)) : null;
  }
  if (!isMap(document) || depth >= maxDepth) return null;
  for (const value of document.values()) {
    const found = rowsIn(value, names, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function cellsOf(row: PlainMap, names: readonly string[]): PlotRow {
  return names.map((name) => row.get(name) ?? null);
}

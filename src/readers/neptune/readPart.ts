import type { FileHandle } from 'node:fs/promises';
import { messageOf } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import { withFile } from '../fileText.ts';
import { columnValues } from '../parquet/columnValues.ts';
import {
  readExactly,
  readFooter,
  type ParquetColumn,
  type ParquetFooter,
  type RowGroup,
} from '../parquet/footer.ts';
import type { ParquetValue } from '../parquet/plainValues.ts';
import type { FileHead } from '../reader.ts';
import { addExportedRow, exportedColumns, type ExportedRow, type ExportedRun } from './exportedRun.ts';

/** As many as a source may bring points. */
const maxRows = 5_000_000;

/** Where rows go, and how many there is still room for. */
export interface ExportedRows {
  readonly runs: Map<string, ExportedRun>;
  rows: number;
}

/** Adds the rows of one file, group by group; what stands before damage is kept, with a warning. */
export async function readPart(file: FileHead, found: ExportedRows, collector: Collector): Promise<void> {
  await withFile(file, async (handle) => {
    try {
      await addGroups(handle, file.bytes, { found, collector });
    } catch (error) {
      collector.warn(`is damaged: ${messageOf(error)}; what stands before that was read.`);
    }
  });
}

async function addGroups(
  handle: FileHandle,
  fileBytes: number,
  { found, collector }: { readonly found: ExportedRows; readonly collector: Collector },
): Promise<void> {
  const footer = await readFooter(handle, fileBytes);
  const names = exportedColumns.filter((name) => footer.columns.has(name));
  if (!['run_id', 'attribute_path', 'attribute_type'].every((name) => footer.columns.has(name)))
    return collector.warn('has other columns than what neptune-exporter writes; nothing was read.');
  checkSize(footer, fileBytes);
  for (const group of footer.groups) {
    if (found.rows + group.rows > maxRows)
      return collector.warn(
        `holds more than ${maxRows.toLocaleString('en')} rows; the later ones were left out.`,
      );
    found.rows += group.rows;
    addRows(found.runs, group.rows, await readColumns(handle, group, { footer, names }));
  }
}

/** Groups that share bytes would be unpacked again and again. */
function checkSize({ groups }: ParquetFooter, fileBytes: number): void {
  let claimed = 0;
  for (const { rows, chunks } of groups) {
    if (!Number.isSafeInteger(rows) || rows < 0) throw new Error(`a group claims ${rows} rows`);
    for (const { bytes } of chunks.values()) claimed += bytes;
  }
  if (claimed > fileBytes) throw new Error(`its columns claim ${claimed} bytes, more than it has`);
}

type Columns = ReadonlyMap<string, readonly ParquetValue[]>;

async function readColumns(
  handle: FileHandle,
  group: RowGroup,
  { footer, names }: { readonly footer: ParquetFooter; readonly names: readonly string[] },
): Promise<Columns> {
  const columns = new Map<string, readonly ParquetValue[]>();
  for (const name of names) {
    const [column, chunk] = [footer.columns.get(name), group.chunks.get(name)];
    if (column === undefined || chunk === undefined) throw new Error(`a group lacks the column ${name}`);
    const bytes = await readExactly(handle, chunk.offset, chunk.bytes);
    columns.set(name, inMs(columnValues(bytes, chunk, column, group.rows), column));
  }
  return columns;
}

function inMs(values: ParquetValue[], { name, unitsPerMs }: ParquetColumn): ParquetValue[] {
  const isTime = name === 'timestamp' || name === 'datetime_value';
  if (!isTime || unitsPerMs === 1) return values;
  return values.map((value) => (typeof value === 'number' ? value / unitsPerMs : value));
}

function addRows(runs: Map<string, ExportedRun>, rows: number, columns: Columns): void {
  const at = (name: (typeof exportedColumns)[number], row: number): ParquetValue =>
    columns.get(name)?.[row] ?? null;
  for (let row = 0; row < rows; row++) {
    const exported: ExportedRow = {
      run_id: at('run_id', row),
      attribute_path: at('attribute_path', row),
      attribute_type: at('attribute_type', row),
      step: at('step', row),
      timestamp: at('timestamp', row),
      int_value: at('int_value', row),
      float_value: at('float_value', row),
      string_value: at('string_value', row),
      bool_value: at('bool_value', row),
      datetime_value: at('datetime_value', row),
    };
    addExportedRow(runs, exported);
  }
}

import type { FileHandle } from 'node:fs/promises';
import {
  listField,
  numberField,
  readThrift,
  structField,
  structsField,
  textField,
  type ThriftStruct,
} from './thrift.ts';

/** A column with one value a row, or none. */
export interface ParquetColumn {
  readonly name: string;
  /** As the format numbers its physical types: 0 BOOLEAN, 1 INT32, 2 INT64, 4 FLOAT, 5 DOUBLE, 6 BYTE_ARRAY, 7 FIXED_LEN_BYTE_ARRAY. */
  readonly type: number;
  /** Bytes of one value of type 7. */
  readonly width: number;
  readonly isOptional: boolean;
  /** The digits after the point, for decimals. */
  readonly scale: number;
  /** Units in a millisecond, for times: 1, 1000 or 1000000. */
  readonly unitsPerMs: number;
}

/** Where the values of one column in one row group stand. */
export interface ColumnChunk {
  readonly offset: number;
  readonly bytes: number;
  /** 0 is none, 1 is Snappy. */
  readonly codec: number;
}

/** Rows that are stored together. Chunks are found by the column's name. */
export interface RowGroup {
  readonly rows: number;
  readonly chunks: ReadonlyMap<string, ColumnChunk>;
}

/** What the end of a Parquet file says of it. */
export interface ParquetFooter {
  readonly columns: ReadonlyMap<string, ParquetColumn>;
  readonly groups: readonly RowGroup[];
}

const magic = 'PAR1';
const maxFooterBytes = 16 * 1_048_576;

/** The footer of a Parquet file of `bytes` bytes (parquet.thrift 2.11). Nested columns are left out. Fails with an Error. */
export async function readFooter(handle: FileHandle, bytes: number): Promise<ParquetFooter> {
  const tail = await readExactly(handle, Math.max(bytes - 8, 0), Math.min(8, bytes));
  if (bytes < 12 || tail.toString('latin1', 4) !== magic) throw new Error('its end is missing');
  const length = tail.readUInt32LE(0);
  if (length > Math.min(bytes - 12, maxFooterBytes))
    throw new Error(`its description claims ${length} bytes`);
  const { struct } = readThrift(await readExactly(handle, bytes - 8 - length, length), 0);
  const columns = columnsIn(structsField(struct, 2));
  return { columns, groups: structsField(struct, 4).map((group) => groupOf(group, bytes)) };
}

/** Fails with an Error when the file ends before. */
export async function readExactly(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let at = 0;
  while (at < length) {
    const { bytesRead } = await handle.read(bytes, at, length - at, offset + at);
    if (bytesRead === 0) throw new Error('it is cut off');
    at += bytesRead;
  }
  return bytes;
}

function columnsIn([root, ...elements]: readonly ThriftStruct[]): Map<string, ParquetColumn> {
  const columns = new Map<string, ParquetColumn>();
  /** How many elements of a nested column are still to come. */
  let nested = 0;
  for (const element of root === undefined ? [] : elements) {
    const children = numberField(element, 5) ?? 0;
    if (nested === 0 && children === 0 && numberField(element, 3) !== 2) {
      const column = columnOf(element);
      columns.set(column.name, column);
    }
    nested = Math.max(nested - 1, 0) + Math.max(children, 0);
  }
  return columns;
}

function columnOf(element: ThriftStruct): ParquetColumn {
  const unit = structField(structField(structField(element, 10), 8), 2);
  const isMicros = unit === undefined ? numberField(element, 6) === 10 : unit.has(2);
  return {
    name: textField(element, 4),
    type: numberField(element, 1) ?? -1,
    width: numberField(element, 2) ?? 0,
    isOptional: numberField(element, 3) === 1,
    scale: numberField(element, 7) ?? 0,
    unitsPerMs: isMicros ? 1000 : unit?.has(3) === true ? 1_000_000 : 1,
  };
}

function groupOf(group: ThriftStruct, fileBytes: number): RowGroup {
  const chunks = new Map<string, ColumnChunk>();
  for (const column of structsField(group, 1)) {
    const meta = structField(column, 3);
    const [name, ...deeper] = listField(meta, 3);
    if (!Buffer.isBuffer(name) || deeper.length > 0) continue;
    const offset = Math.min(numberField(meta, 9) ?? -1, numberField(meta, 11) ?? Infinity);
    const bytes = numberField(meta, 7) ?? -1;
    if (offset < 0 || bytes < 0 || offset + bytes > fileBytes)
      throw new Error('it names values that lie outside of it');
    chunks.set(name.toString('utf8'), { offset, bytes, codec: numberField(meta, 4) ?? -1 });
  }
  return { rows: numberField(group, 3) ?? -1, chunks };
}

import type { ColumnChunk, ParquetColumn } from './footer.ts';
import { readHybridRuns } from './hybridRuns.ts';
import { plainValues, type ParquetValue } from './plainValues.ts';
import { unpackSnappy } from './snappy.ts';
import { numberField, readThrift, structField, type ThriftStruct } from './thrift.ts';

/** Writers aim at pages of 1 MiB; one long text may make one larger. */
const maxPageBytes = 64 * 1_048_576;
/** Of all pages of a column in a row group. */
const maxChunkBytes = 256 * 1_048_576;

/**
 * The values of one column in one row group of `rows` rows, as data pages of version 1 hold them: plain, in a dictionary, or
 * as runs of truth values. Never gives more than `rows`, and unpacks no more than 256 MiB. Fails with an Error.
 */
export function columnValues(
  bytes: Buffer,
  { codec }: ColumnChunk,
  column: ParquetColumn,
  rows: number,
): ParquetValue[] {
  const values: ParquetValue[] = [];
  let dictionary: readonly ParquetValue[] = [];
  let [at, unpackedBytes] = [0, 0];
  while (values.length < rows) {
    const { struct: header, end } = readThrift(bytes, at);
    const [unpacked, packed] = [numberField(header, 2) ?? -1, numberField(header, 3) ?? -1];
    unpackedBytes += unpacked;
    if (unpacked < 0 || packed < 0 || packed > bytes.length - end) throw new Error('a page is cut off');
    if (unpacked > maxPageBytes || unpackedBytes > maxChunkBytes)
      throw new Error(`a column unpacks to more than is read: ${unpackedBytes} bytes`);
    const page = unpack(bytes.subarray(end, end + packed), unpacked, codec);
    at = end + packed;
    const kind = numberField(header, 1);
    if (kind === 2) dictionary = plainValues(page, column, countIn(structField(header, 7), page.length));
    else if (kind === 0) {
      const found = dataPage(page, structField(header, 5), {
        column,
        dictionary,
        room: rows - values.length,
      });
      for (const value of found) values.push(value);
    } else throw new Error(`a page is of the kind ${String(kind)}, which is not read`);
  }
  return values;
}

function unpack(page: Buffer, length: number, codec: number): Buffer {
  if (codec === 1) return unpackSnappy(page, length);
  if (codec === 0 && page.length === length) return page;
  throw new Error(`its pages are packed in a way that is not read (codec ${codec})`);
}

interface PageContext {
  readonly column: ParquetColumn;
  readonly dictionary: readonly ParquetValue[];
  readonly room: number;
}

function dataPage(
  page: Buffer,
  header: ThriftStruct | undefined,
  { column, dictionary, room }: PageContext,
): ParquetValue[] {
  const count = countIn(header, room);
  if (count === 0) throw new Error('a page holds no values');
  const encoding = numberField(header, 2);
  if (!column.isOptional) return encoded(page, encoding, count, { column, dictionary });
  const levelBytes = page.readUInt32LE(0);
  if (levelBytes > page.length - 4) throw new Error('a page is cut off');
  const levels = readHybridRuns(page.subarray(4, 4 + levelBytes), 1, count);
  const present = levels.reduce((sum, level) => sum + level, 0);
  const values = encoded(page.subarray(4 + levelBytes), encoding, present, { column, dictionary });
  let next = 0;
  return Array.from(levels, (level) => (level === 1 ? (values[next++] ?? null) : null));
}

function encoded(
  page: Buffer,
  encoding: number | undefined,
  count: number,
  { column, dictionary }: Pick<PageContext, 'column' | 'dictionary'>,
): ParquetValue[] {
  if (encoding === 0) return plainValues(page, column, count);
  if (count === 0) return [];
  if (encoding === 3 && column.type === 0)
    return Array.from(readHybridRuns(page.subarray(4), 1, count), (bit) => bit === 1);
  if (encoding !== 2 && encoding !== 8)
    throw new Error(`a page is in the encoding ${String(encoding)}, which is not read`);
  const indices = readHybridRuns(page.subarray(1), page.readUInt8(0), count);
  return Array.from(indices, (index) => {
    const value = dictionary[index];
    if (value === undefined) throw new Error('a page names a value that its dictionary lacks');
    return value;
  });
}

function countIn(header: ThriftStruct | undefined, most: number): number {
  const count = numberField(header, 1) ?? -1;
  if (count < 0 || count > most) throw new Error(`a page claims ${count} values`);
  return count;
}

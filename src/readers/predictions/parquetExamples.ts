import * as zlib from 'node:zlib';
import type { Compressors, DecodedArray, FileMetaData } from 'hyparquet';
import { UserError } from '../../errors.ts';
import type { PredictionColumns } from '../../predictions/columnRoles.ts';
import {
  type Cell,
  createGatherer,
  type GatheredExamples,
  mostRows,
  tooManyRows,
} from '../../predictions/gatherExamples.ts';
import { withFile } from '../fileText.ts';
import type { FileHead } from '../reader.ts';

/**
 * The flat columns of a Parquet file. Only of files that the training command of this very job has written: the decoder believes
 * the run lengths in a file, so that one made on purpose can keep it busy for ever.
 */
export async function gatherParquet(file: FileHead, wanted: PredictionColumns): Promise<GatheredExamples> {
  const { parquetMetadataAsync, parquetScan } = await import('hyparquet');
  const bytes = await wholeFile(file);
  const metadata = await parquetMetadataAsync(bytes, { geoparquet: false });
  if (rowsIn(metadata) > BigInt(mostRows)) throw tooManyRows(file.path);
  const header = flatColumns(metadata);
  const gatherer = createGatherer(header, wanted, file.path);
  const scan = await parquetScan({
    file: bytes,
    metadata,
    compressors: compressors(),
    useOffsetIndex: false,
  });
  let row = 0;
  for (const range of scan.ranges) {
    const read = (at: number): Promise<DecodedArray> =>
      scan.readColumn({ column: header[at] ?? '', ...range });
    const columns = new Map<number, DecodedArray>();
    for (const at of gatherer.columns) columns.set(at, await read(at));
    const length = Math.max(0, ...[...columns.values()].map((column) => column.length));
    for (let index = 0; index < length; index++) {
      const cells: Cell[] = [];
      for (const [at, column] of columns) cells[at] = cellOf(column[index], file.path, header[at] ?? '');
      gatherer.add(cells, `row ${++row}`);
    }
  }
  return gatherer.finish();
}

async function wholeFile(file: FileHead): Promise<ArrayBuffer> {
  return withFile(file, async (handle) => new Uint8Array(await handle.readFile()).buffer);
}

function rowsIn({ row_groups: groups }: FileMetaData): bigint {
  return groups.reduce((sum, { num_rows: rows }) => sum + (rows < 0n ? BigInt(mostRows) + 1n : rows), 0n);
}

/** Top-level columns that hold one value a row. */
function flatColumns({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  const [root, ...elements] = schema;
  let at = 0;
  const skip = (children: number): void => {
    for (let child = 0; child < children; child++) skip(elements[at++]?.num_children ?? 0);
  };
  for (let column = 0; column < (root?.num_children ?? 0); column++) {
    const element = elements[at++];
    if (element === undefined) break;
    if ((element.num_children ?? 0) > 0) skip(element.num_children ?? 0);
    else if (element.repetition_type !== 'REPEATED') names.push(element.name);
  }
  return names;
}

function cellOf(value: unknown, path: string, column: string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  throw new UserError(
    `${path}: the column ${JSON.stringify(column)} holds values that are no text, number or truth value.`,
  );
}

/** What pandas, Polars and Spark write; Snappy is the library's own. Zstandard needs Node 22.15. */
function compressors(): Compressors {
  const limit = (length: number) => ({ maxOutputLength: Math.max(length, 1) });
  const zstd = 'zstdDecompressSync' in zlib ? zlib.zstdDecompressSync : null;
  return {
    GZIP: (bytes, length) => zlib.gunzipSync(bytes, limit(length)),
    BROTLI: (bytes, length) => zlib.brotliDecompressSync(bytes, limit(length)),
    ...(zstd === null ? {} : { ZSTD: (bytes, length) => zstd(bytes, limit(length)) }),
  };
}

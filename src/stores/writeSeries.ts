import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { canonicalJson } from '../records/canonicalJson.ts';
import type { Series } from '../records/reading.ts';
import { seriesColumns, seriesSchema } from './seriesFile.ts';
import { storeFailure } from './storeFailure.ts';

/** Rows that are encoded at a time: bounds memory, and the least that a reader has to decode. */
const rowsPerGroup = 100_000;

/**
 * Writes all points of all series as one Parquet file that appears whole, on the disk, or not at all. Points keep their order;
 * series of equal name, labels and step kind are read back as one. Throws a UserError that names the file.
 */
export async function writeSeries(path: string, series: readonly Series[]): Promise<void> {
  const partial = `${path}.partial`;
  try {
    const file = await open(partial, 'w');
    try {
      await writeParquet(file, series);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    throw storeFailure(`write ${path}`, cause);
  }
}

async function writeParquet(file: FileHandle, series: readonly Series[]): Promise<void> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [...seriesSchema],
    codec: 'GZIP',
    compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 1 }) },
    createdBy: 'trainmark',
  });
  for (const rows of rowGroups(series)) {
    await writeRows(parquet, rows);
    await flush(file, writer);
  }
  await parquet.finish();
  await flush(file, writer);
}

async function writeRows(parquet: ParquetWriter, rows: Rows): Promise<void> {
  const columnData = seriesColumns.map(({ name, type }) => ({
    name,
    data: rows[name],
    // Readers look for metrics, not for values: bounds of numbers would cost a fifth of the time.
    statistics: type === 'BYTE_ARRAY',
    encoding: type === 'DOUBLE' ? ('BYTE_STREAM_SPLIT' as const) : ('RLE_DICTIONARY' as const),
  }));
  await parquet.write({ columnData, rowGroupSize: rowsPerGroup });
}

/** Empties the writer's buffer into the file; the writer goes on counting where it is. */
async function flush(file: FileHandle, writer: ByteWriter): Promise<void> {
  await file.writeFile(writer.getBytes());
  writer.index = 0;
}

interface Rows {
  readonly metric: string[];
  readonly labels: string[];
  readonly step_kind: string[];
  readonly step: number[];
  readonly wall_time_ms: (number | null)[];
  readonly value: number[];
}

function emptyRows(): Rows {
  return { metric: [], labels: [], step_kind: [], step: [], wall_time_ms: [], value: [] };
}

function* rowGroups(series: readonly Series[]): Generator<Rows> {
  let rows = emptyRows();
  for (const one of series) {
    const labels = canonicalJson(one.labels);
    for (const [index, step] of one.steps.entries()) {
      const value = one.values[index];
      if (value === undefined)
        throw new RangeError(`${one.name} has ${one.steps.length} steps, but ${index} values`);
      rows.metric.push(one.name);
      rows.labels.push(labels);
      rows.step_kind.push(one.stepKind);
      rows.step.push(step);
      rows.wall_time_ms.push(one.wallTimesMs?.[index] ?? null);
      rows.value.push(value);
      if (rows.value.length < rowsPerGroup) continue;
      yield rows;
      rows = emptyRows();
    }
  }
  if (rows.value.length > 0) yield rows;
}

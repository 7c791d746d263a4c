import { gunzipSync } from 'node:zlib';
import type { AsyncBuffer, DecodedArray, FileMetaData } from 'hyparquet';
import { messageOf, UserError } from '../errors.ts';
import type { Labels } from '../records/metricKey.ts';
import { stepKinds } from '../records/reading.ts';
import type { Series, StepKind } from '../records/reading.ts';
import { openBundleFile, readBytes } from './bundleFile.ts';
import { seriesColumns, seriesSchema } from './seriesFile.ts';

/** More points are not read: they would take 320 MB and more. `mergeReadings` keeps no more than this either. */
const maxPoints = 20_000_000;
/** More than that many points take, even if they do not compress at all. */
const maxBytes = 1024 ** 3;

/**
 * The series in a file that `writeSeries` wrote, in the order of their first points. Everything wrong with the file is a UserError
 * that names it. Damage is caught by the digest in the record, which `readBundleSeries` checks first. Beware of files that a stranger
 * made on purpose, digest and all: the decoder believes the run lengths in a file, and can be kept busy for ever.
 */
export async function readSeries(path: string): Promise<Series[]> {
  const { handle, bytes } = await openBundleFile(path);
  try {
    if (bytes > maxBytes)
      throw new Error(`it is too large: ${bytes} bytes; at most ${maxBytes} (1 GiB) are read`);
    // All at once, because a read that fails between the library's own steps would end the process as an unhandled rejection.
    return await readParquet((await readBytes(handle, 0, bytes)).buffer);
  } catch (cause) {
    const hint = 'Record the run again, or remove it from the store.';
    throw new UserError(`cannot read the series in ${path}: ${messageOf(cause)}`, { hint, cause });
  } finally {
    await handle.close();
  }
}

async function readParquet(file: AsyncBuffer): Promise<Series[]> {
  const { parquetMetadataAsync, parquetScan } = await import('hyparquet');
  const metadata = await parquetMetadataAsync(file, { geoparquet: false });
  checkColumns(metadata);
  checkSize(metadata);
  const compressors = {
    GZIP: (bytes: Uint8Array, maxOutputLength: number) =>
      gunzipSync(bytes, { maxOutputLength: Math.max(maxOutputLength, 1) }),
  };
  const scan = await parquetScan({ file, metadata, compressors, useOffsetIndex: false });
  const found = new Map<string, OpenSeries>();
  for (const range of scan.ranges) {
    const columns = seriesColumns.map(({ name: column }) => scan.readColumn({ column, ...range }));
    addRows(found, await Promise.all(columns));
  }
  return [...found.values()].map(closeSeries);
}

function checkColumns({ schema }: FileMetaData): void {
  const expected = seriesSchema.map(({ name, type }) => `${name} ${type ?? ''}`).join(', ');
  const seen = schema.map(({ name, type }) => `${name} ${type ?? ''}`).join(', ');
  if (seen !== expected) throw new Error(`expected the columns ${expected}, got ${seen.slice(0, 300)}`);
}

/** Row groups are counted one by one: a reader that trusts the total alone can be made to decode more. */
function checkSize({ row_groups: groups }: FileMetaData): void {
  const points = groups.reduce((sum, group) => sum + group.num_rows, 0n);
  if (groups.every((group) => group.num_rows >= 0n) && points <= BigInt(maxPoints)) return;
  throw new Error(`it claims ${points} points; at most ${maxPoints} are read`);
}

interface OpenSeries {
  readonly name: string;
  readonly labels: string;
  readonly stepKind: string;
  readonly steps: number[];
  readonly values: number[];
  readonly wallTimesMs: (number | null)[];
}

function addRows(found: Map<string, OpenSeries>, columns: readonly DecodedArray[]): void {
  const [names, labels, stepKinds, steps, wallTimesMs, values] = columns;
  if (!names || !labels || !stepKinds || !steps || !wallTimesMs || !values)
    throw new Error('columns are missing');
  let current: OpenSeries | undefined;
  for (let row = 0; row < names.length; row++) {
    const [name, label, stepKind] = [textIn(names[row]), textIn(labels[row]), textIn(stepKinds[row])];
    if (name !== current?.name || label !== current.labels || stepKind !== current.stepKind) {
      current = openSeries(found, name, label, stepKind);
    }
    current.steps.push(numberIn(steps[row]));
    current.wallTimesMs.push(wallTimesMs[row] === null ? null : numberIn(wallTimesMs[row]));
    current.values.push(numberIn(values[row]));
  }
}

function openSeries(
  found: Map<string, OpenSeries>,
  name: string,
  labels: string,
  stepKind: string,
): OpenSeries {
  const key = JSON.stringify([name, labels, stepKind]);
  const known = found.get(key);
  if (known !== undefined) return known;
  const created = { name, labels, stepKind, steps: [], values: [], wallTimesMs: [] };
  found.set(key, created);
  return created;
}

function closeSeries({ name, labels, stepKind, steps, values, wallTimesMs }: OpenSeries): Series {
  if (!isStepKind(stepKind))
    throw new Error(`${show(stepKind)} is no step kind; expected ${stepKinds.join(', ')}`);
  const times = wallTimesMs.filter((time) => time !== null);
  const series = { name, labels: parseLabels(labels), stepKind, steps, values };
  return times.length === steps.length ? { ...series, wallTimesMs: times } : series;
}

function parseLabels(text: string): Labels {
  const labels: unknown = JSON.parse(text);
  if (!isLabels(labels)) throw new Error(`${show(text)} are no labels; expected a JSON object of texts`);
  return labels;
}

function isLabels(value: unknown): value is Labels {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.values(value).every((label) => typeof label === 'string');
}

function isStepKind(text: string): text is StepKind {
  return stepKinds.some((kind) => kind === text);
}

function textIn(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a text is missing');
  return value;
}

function numberIn(value: unknown): number {
  if (typeof value !== 'number') throw new Error('a number is missing');
  return value;
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}

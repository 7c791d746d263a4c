import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkedHead } from '../../../src/readers/checkedHead.ts';
import { frameworkReaders } from '../../../src/readers/frameworks/frameworkReaders.ts';
import type { FileName, Reader } from '../../../src/readers/reader.ts';
import { readers } from '../../../src/readers/readers.ts';
import { formatMetricKey, type Labels } from '../../../src/records/metricKey.ts';
import type { Reading } from '../../../src/records/reading.ts';

export const fixtures = fileURLToPath(new URL('../../fixtures/frameworks', import.meta.url));

/** The table that these readers are meant for: they stand before the general formats. */
const table: readonly Reader[] = [...new Set([...frameworkReaders, ...readers])];

/** The reader that takes the file, and what it reads. */
export async function readFixture(
  path: string,
): Promise<{ readonly reader: Reader; readonly reading: Reading }> {
  return readByContent({ path, absolutePath: join(fixtures, path) });
}

export async function readByContent(
  name: FileName,
  startedAtMs: number | null = null,
): Promise<{ readonly reader: Reader; readonly reading: Reading }> {
  const file = await checkedHead(name);
  const reader = table.find((candidate) => candidate.detect(file));
  if (reader === undefined) throw new Error(`${name.path} is of no known format`);
  return { reader, reading: await reader.read(file, { startedAtMs }) };
}

interface Expected {
  readonly params: Record<string, unknown>;
  readonly series: readonly {
    name: string;
    labels: Labels;
    steps: unknown[];
    values: unknown[];
    wallTimesMs?: number[];
  }[];
  readonly summary: readonly { name: string; labels: Labels; value: unknown }[];
  readonly tags?: Record<string, string>;
  readonly hints?: readonly unknown[];
}

export interface GoldenCase {
  readonly format: string;
  readonly library: string;
  readonly version: string;
  readonly path: string;
  readonly expected: Expected;
}

/** Every file of every fixture folder that has a golden.json. */
export function goldenCases(): GoldenCase[] {
  return readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => posix.basename(path) === 'golden.json')
    .toSorted()
    .flatMap((path) => {
      const folder = posix.dirname(path);
      const { files, ...library } = parse(path) as {
        format: string;
        library: string;
        version: string;
        files: { path: string; expected: string }[];
      };
      return files.map((file) => ({
        ...library,
        path: posix.join(folder, file.path),
        expected: parse(posix.join(folder, file.expected)) as Expected,
      }));
    });
}

function parse(path: string): unknown {
  return JSON.parse(readFileSync(join(fixtures, path), 'utf8'));
}

/** A reading in the form of expected.json, sorted. */
export function plainReading(reading: Reading): Pick<Expected, 'params' | 'series' | 'summary'> {
  return {
    params: reading.params,
    series: sorted(
      reading.series.map(({ name, labels, steps, values, wallTimesMs }) => ({
        name,
        labels,
        steps: steps.map(encode),
        values: values.map(encode),
        ...(wallTimesMs === undefined ? {} : { wallTimesMs: [...wallTimesMs] }),
      })),
    ),
    summary: sorted(reading.summary),
  };
}

/** What is expected, sorted; times only where the reader gives them, to the millisecond. */
export function plainExpected({
  params,
  series,
  summary,
}: Expected): Pick<Expected, 'params' | 'series' | 'summary'> {
  return { params, series: sorted(series), summary: sorted(summary) };
}

export function countValues({ series, summary, params }: Expected): number {
  return (
    series.reduce((sum, { values }) => sum + values.length, 0) + summary.length + Object.keys(params).length
  );
}

function encode(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

function sorted<T extends { readonly name: string; readonly labels: Labels }>(items: readonly T[]): T[] {
  const key = (item: T): string => formatMetricKey(item.name, item.labels);
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

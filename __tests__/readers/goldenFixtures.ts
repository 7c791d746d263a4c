import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { FileName } from '../../src/readers/reader.ts';
import type { Labels } from '../../src/records/metricKey.ts';

export const fixturesFolder = fileURLToPath(new URL('../fixtures', import.meta.url));

/** What the library's own reader says of a file. */
export interface Expected {
  readonly params: Readonly<Record<string, unknown>>;
  readonly series: readonly ExpectedSeries[];
  readonly summary: readonly { name: string; labels: Labels; value: unknown }[];
  /** Some of the tags and hints. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly hints?: readonly Readonly<Record<string, unknown>>[];
}

interface ExpectedSeries {
  readonly name: string;
  readonly labels: Labels;
  /** Numbers, or the words for those that JSON lacks. */
  readonly steps: readonly unknown[];
  readonly values: readonly unknown[];
  readonly wallTimesMs?: readonly number[];
  readonly stepKind?: string;
}

/** A folder of files that one version of a library wrote. */
export interface GoldenFolder {
  readonly format: string;
  readonly library: string;
  readonly version: string;
  /** Its place in the fixtures. */
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly expected: Expected }[];
}

interface GoldenDocument extends Omit<GoldenFolder, 'folder' | 'files'> {
  readonly gzip?: boolean;
  readonly files: readonly { readonly path: string; readonly expected: string }[];
}

/** Every folder with a `golden.json`, in the order of their names. */
export async function listGoldenFolders(): Promise<GoldenFolder[]> {
  const paths = await readdir(fixturesFolder, { recursive: true });
  const documents = paths.map(withSlashes).filter((path) => posix.basename(path) === 'golden.json');
  return Promise.all(documents.toSorted().map(readGolden));
}

async function readGolden(path: string): Promise<GoldenFolder> {
  const folder = posix.dirname(path);
  const { gzip: isPacked = false, files, ...library } = (await readJson(path)) as GoldenDocument;
  const read = files.map(async (file) => ({
    path: isPacked ? withoutPacking(file.path) : file.path,
    expected: (await readJson(posix.join(folder, file.expected))) as Expected,
  }));
  return { ...library, folder, files: await Promise.all(read) };
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(fixturesFolder, path), 'utf8'));
}

/** What makes and describes fixtures, and is none. */
const notWritten = /(?:^|\/)(?:golden\.json|expected[^/]*\.json|requirements[^/]*\.txt|[^/]*\.py)$/;

/** A copy of what the library wrote into a fixture's folder, as a command leaves it: nothing is packed. */
export async function copyFixture(folder: string): Promise<{ files: FileName[]; remove(): Promise<void> }> {
  const target = await mkdtemp(join(tmpdir(), 'trainmark-golden-'));
  const entries = await readdir(join(fixturesFolder, folder), { recursive: true, withFileTypes: true });
  const files: FileName[] = [];
  for (const entry of entries) {
    const source = join(entry.parentPath, entry.name);
    const path = withSlashes(source.slice(join(fixturesFolder, folder).length + 1));
    if (!entry.isFile() || notWritten.test(path) || isOfDeeperFixture(source, folder)) continue;
    const bytes = await readFile(source);
    const name = withoutPacking(path);
    const file = { path: name, absolutePath: join(target, name) };
    await mkdir(dirname(file.absolutePath), { recursive: true });
    await writeFile(file.absolutePath, name === path ? bytes : gunzipSync(bytes));
    files.push(file);
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, remove: () => rm(target, { recursive: true }) };
}

/** Fixtures may stand in folders of other fixtures. */
function isOfDeeperFixture(source: string, folder: string): boolean {
  const top = join(fixturesFolder, folder);
  for (let at = dirname(source); at.length > top.length; at = dirname(at))
    if (existsSync(join(at, 'golden.json'))) return true;
  return false;
}

function withoutPacking(path: string): string {
  return path.replace(/\.gz$/, '');
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

import { readFile } from 'node:fs/promises';
import { messageOf, UserError } from '../errors.ts';
import { mayBeReference } from '../readers/references/referenceNames.ts';
import type { Dataset } from '../records/runRecord.ts';
import { allowedRoots } from './files/expandPattern.ts';
import { filesOf, findData, type FoundData } from './files/findData.ts';
import { hashFile, sha256Of } from './files/hashFile.ts';
import type { ListedFile } from './files/listTree.ts';
import { parseLfsPointer, pointerLimitBytes } from './files/pointers.ts';
import { tableCounter, tableDelimiter } from './files/tableShape.ts';

/** How far hashing has come; the bytes are those of all declared data together. */
export interface HashProgress {
  readonly path: string;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

/** A dataset, with what is needed to see later whether its files were touched. */
export interface HashedDataset extends Dataset {
  /** By path relative to the root. */
  readonly hashed: ReadonlyMap<string, HashedFile>;
}

interface HashedFile {
  readonly digest: string;
  readonly bytes: number;
  /** Size, times and inode: while these stay, the content does. */
  readonly stamp: string;
}

interface HashRequest {
  /** Absolute. */
  readonly root: string;
  /** Files, directories and globs, relative to the root, with forward slashes. */
  readonly paths: readonly string[];
  /** Another tree that links may lead to; null or absent for none. */
  readonly sharedFrom?: string | null;
  readonly onProgress?: (progress: HashProgress) => void;
}

const fileListLimit = 10_000;

/** Reads one file and returns what is kept of it; `onChunk` sees its bytes, unless it did not have to be read. */
type Hasher = (file: ListedFile, onChunk?: (chunk: Buffer) => void) => Promise<HashedFile>;

/**
 * Hashes declared data in constant memory, sorted by path; a glob gives one dataset for each file. What does not exist has the
 * kind `missing`. Data that cannot be read, links that lead out of the root and `sharedFrom`, and globs with too many matches are UserErrors.
 */
export async function hashDatasets(request: HashRequest): Promise<HashedDataset[]> {
  const { root, paths, sharedFrom, onProgress } = request;
  const found = await readable(() => findData(root, paths, allowedRoots(root, sharedFrom)));
  const bytesTotal = found.flatMap(filesOf).reduce((sum, { stats }) => sum + stats.size, 0);
  let bytesDone = 0;
  const hash: Hasher = async (file, onChunk) => {
    const { digest, bytes } = await hashFile(file.absolutePath, (chunk) => {
      bytesDone += chunk.length;
      onChunk?.(chunk);
      onProgress?.({ path: file.path, bytesDone, bytesTotal });
    });
    return { digest, bytes, stamp: stampOf(file) };
  };
  const datasets: HashedDataset[] = [];
  const caches = allowedRoots(root, sharedFrom);
  for (const entry of found) datasets.push(await readable(() => describe(entry, hash, caches)));
  return datasets;
}

async function readable<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`Declared data could not be read: ${messageOf(cause)}`, { cause });
  }
}

/**
 * The same datasets after the command, each marked when its content is now another, or cannot be read any more. Files whose
 * size, times and inode are as before are not read again. Never throws because of what the command did to the data.
 */
export async function recheckDatasets(request: {
  readonly root: string;
  readonly before: readonly HashedDataset[];
  readonly sharedFrom?: string | null;
}): Promise<Dataset[]> {
  const allowed = allowedRoots(request.root, request.sharedFrom);
  const datasets: Dataset[] = [];
  for (const { hashed, ...dataset } of request.before) {
    const digest = await digestNow(request.root, dataset.path, allowed, hashed).catch(() => 'unreadable');
    datasets.push({ ...dataset, changedDuringRun: digest !== dataset.digest });
  }
  return datasets;
}

async function digestNow(
  root: string,
  path: string,
  allowed: readonly string[],
  hashed: HashedDataset['hashed'],
): Promise<string | null> {
  const hash: Hasher = async (file) => {
    const known = hashed.get(file.path);
    const stamp = stampOf(file);
    return known?.stamp === stamp ? known : { ...(await hashFile(file.absolutePath)), stamp };
  };
  const [found, ...others] = findData(root, [path], allowed);
  // A pattern that matched nothing before may match several files now.
  if (found === undefined || others.length > 0) return 'several';
  return (await describe(found, hash, allowed)).digest;
}

async function describe(found: FoundData, hash: Hasher, caches: readonly string[]): Promise<HashedDataset> {
  return {
    path: found.path,
    files: [],
    filesOmitted: 0,
    rows: null,
    columns: null,
    changedDuringRun: false,
    reference: null,
    ...(await description(found, hash, caches)),
  };
}

type Description = Pick<HashedDataset, 'kind' | 'digest' | 'bytes' | 'hashed'> & Partial<Dataset>;

async function description(found: FoundData, hash: Hasher, caches: readonly string[]): Promise<Description> {
  if (found.kind === 'file') return describeFile(found.file, hash, caches);
  if (found.kind === 'directory') return describeDirectory(found.path, found.files, hash);
  return { kind: 'missing', digest: null, bytes: null, hashed: new Map() };
}

async function describeFile(file: ListedFile, hash: Hasher, caches: readonly string[]): Promise<Description> {
  const delimiter = tableDelimiter(file.path);
  const counter = delimiter === undefined ? undefined : tableCounter(delimiter);
  const hashed = await hash(file, counter && ((chunk) => counter.write(chunk)));
  const entry = { hashed: new Map([[file.path, hashed]]), digest: hashed.digest };
  const described = mayBeReference(file.path) ? await referenceIn(file, caches) : null;
  if (described !== null) {
    const { reference, digest } = described;
    return {
      ...entry,
      kind: reference.system,
      digest: digest ?? hashed.digest,
      bytes: reference.bytes,
      reference,
    };
  }
  const pointer =
    hashed.bytes < pointerLimitBytes ? parseLfsPointer(await readFile(file.absolutePath, 'utf8')) : undefined;
  if (pointer !== undefined) return { ...entry, kind: 'lfs', digest: pointer.digest, bytes: pointer.bytes };
  return { ...entry, kind: 'file', bytes: hashed.bytes, ...counter?.end() };
}

async function referenceIn(file: ListedFile, caches: readonly string[]) {
  // Only now, so that a run whose data is plain files need not wait for the formats' parsers.
  const { describeReference } = await import('./files/describeReference.ts');
  return describeReference(file, caches);
}

/** The digest of a directory is that of its manifest: a line `<digest> <bytes> <path as JSON>` for each file, sorted by path. */
async function describeDirectory(
  path: string,
  files: readonly ListedFile[],
  hash: Hasher,
): Promise<Description> {
  const hashed = new Map<string, HashedFile>();
  const entries: Dataset['files'] = [];
  for (const file of files) {
    const entry = await hash(file);
    hashed.set(file.path, entry);
    const pathInside = path === '.' ? file.path : file.path.slice(path.length + 1);
    entries.push({ path: pathInside, digest: entry.digest, bytes: entry.bytes });
  }
  const manifest = entries.map((entry) => `${entry.digest} ${entry.bytes} ${JSON.stringify(entry.path)}\n`);
  return {
    kind: 'directory',
    digest: sha256Of(manifest.join('')),
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    files: entries.slice(0, fileListLimit),
    filesOmitted: Math.max(0, entries.length - fileListLimit),
    hashed,
  };
}

function stampOf({ stats }: ListedFile): string {
  return [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino].join(' ');
}

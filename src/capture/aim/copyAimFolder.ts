import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How much of a folder is copied at most. */
export interface CopyLimits {
  readonly bytes: number;
  readonly runs: number;
}

/** File systems may keep times in steps of two seconds. */
const coarsestClockMs = 2_000;

interface FoundFile {
  /** Inside the folder. */
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

interface FoundRun {
  readonly files: readonly FoundFile[];
  readonly bytes: number;
  readonly modifiedMs: number;
}

/**
 * Copies what Aim needs to read the runs of its folder that were written to since `startedAtMs` (null: all), the newest first,
 * as far as the limits go. Only regular files are copied, so that no link leads elsewhere. Gives the number of runs left out.
 */
export async function copyAimFolder(
  folder: string,
  target: string,
  startedAtMs: number | null,
  limits: CopyLimits,
): Promise<number> {
  const index = await filesIn(folder, '', /^run_metadata\.sqlite(?:-wal)?$/);
  const runs = (await findRuns(folder)).filter(
    ({ modifiedMs }) => startedAtMs === null || modifiedMs >= startedAtMs - coarsestClockMs,
  );
  let room = limits.bytes - index.reduce((sum, { bytes }) => sum + bytes, 0);
  if (room < 0) return runs.length;
  await mkdir(join(target, 'meta/chunks'), { recursive: true });
  await copyFiles(folder, target, index);
  let copied = 0;
  for (const run of runs) {
    if (copied === limits.runs || run.bytes > room) break;
    await copyFiles(folder, target, run.files);
    room -= run.bytes;
    copied++;
  }
  return runs.length - copied;
}

/** A run is two databases: what is known of it, and its sequences. */
async function findRuns(folder: string): Promise<readonly FoundRun[]> {
  const found: FoundRun[] = [];
  for (const key of await namesIn(join(folder, 'meta/chunks'))) {
    const files = [
      ...(await filesIn(folder, `meta/chunks/${key}`, /^(?!LOG|LOCK$)/)),
      ...(await filesIn(folder, `seqs/chunks/${key}`, /^(?!LOG|LOCK$)/)),
    ];
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const modifiedMs = files.reduce((latest, file) => Math.max(latest, file.modifiedMs), 0);
    if (files.length > 0) found.push({ files, bytes, modifiedMs });
  }
  return found.toSorted((a, b) => b.modifiedMs - a.modifiedMs);
}

async function filesIn(folder: string, inside: string, wanted: RegExp): Promise<readonly FoundFile[]> {
  const directory = join(folder, inside);
  const isInside = await isRealPlace(folder, inside);
  const names = isInside ? (await namesIn(directory)).filter((name) => wanted.test(name)) : [];
  const files: FoundFile[] = [];
  for (const name of names) {
    const stats = await lstat(join(directory, name));
    const { size: bytes, mtimeMs: modifiedMs } = stats;
    if (stats.isFile()) files.push({ path: join(inside, name), bytes, modifiedMs });
  }
  return files;
}

/** False for what is not there, and for what a link on the way leads to. */
async function isRealPlace(folder: string, inside: string): Promise<boolean> {
  const [root, place] = await Promise.all([
    realpath(folder),
    realpath(join(folder, inside)).catch(() => null),
  ]);
  return place === join(root, inside);
}

async function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => []);
}

async function copyFiles(
  folder: string,
  target: string,
  files: readonly { readonly path: string }[],
): Promise<void> {
  for (const { path } of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await copyFile(join(folder, path), join(target, path), constants.COPYFILE_FICLONE);
  }
}

import type { Stats } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileName } from '../reader.ts';

/** Names looked at in one directory; far more than a run has. */
const maxEntries = 10_000;

/** `str(time.time())`: what `add_hparams` calls the directory it makes for each set (torch, tensorboardX). */
const sessionName = /^\d{10}\.\d+$/;

const maxSessions = 1_000;

/** How much older than the start of the command a file may look. */
const coarsestClockMs = 2000;

/** A directory in the workspace, under both names; `path` is empty for the workspace itself. */
export type DirectoryName = FileName;

export interface EventFile extends FileName {
  readonly mtimeMs: number;
}

/** The event files of one run, each list in the order of names, which is the order of writing. */
export interface RunFiles {
  readonly files: readonly FileName[];
  /** Those of its sessions with hyperparameters of their own, oldest first. */
  readonly sessions: readonly (readonly FileName[])[];
  /** Older sessions that were left out. */
  readonly omittedSessions: number;
}

/** `events.out.tfevents.1700000000.…`; TensorBoard takes any name with `tfevents` in it (io_wrapper.py, 2.21). */
export function isEventFileName(path: string): boolean {
  return /(?:^|\.)tfevents(?:\.|$)/.test(baseName(path));
}

/** The directory of a run, for any of its event files: sessions of `add_hparams` are part of the run above them. */
export function runPathOf(path: string): string {
  const directory = parentPath(path);
  return sessionName.test(baseName(directory)) ? parentPath(directory) : directory;
}

export function runDirectoryOf({ path, absolutePath }: FileName): DirectoryName {
  const run = runPathOf(path);
  const levels = path.split('/').length - (run === '' ? 0 : run.split('/').length);
  return { path: run, absolutePath: join(absolutePath, ...Array.from({ length: levels }, () => '..')) };
}

/** The directory above; null for the workspace, beyond which nothing is looked at. */
export function directoryAbove({ path, absolutePath }: DirectoryName): DirectoryName | null {
  return path === '' ? null : { path: parentPath(path), absolutePath: join(absolutePath, '..') };
}

export function directoryIn({ path, absolutePath }: DirectoryName, name: string): DirectoryName {
  return { path: path === '' ? name : `${path}/${name}`, absolutePath: join(absolutePath, name) };
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The files of a run, and `anchor` whatever its name or age is. Others count if they are event files, not links,
 * and not older than the run (`startedAtMs`).
 */
export async function listRunFiles(anchor: FileName, startedAtMs: number | null): Promise<RunFiles> {
  const run = runDirectoryOf(anchor);
  const isInRun = parentPath(anchor.path) === run.path;
  const files = await listEventFiles(run, startedAtMs);
  const sessions: FileName[][] = [];
  const names = (await listNames(run, 'directory')).filter((name) => sessionName.test(name));
  for (const name of names.slice(-maxSessions)) {
    const session = directoryIn(run, name);
    const own = await listEventFiles(session, startedAtMs);
    const all = parentPath(anchor.path) === session.path ? withAnchor(own, anchor) : own;
    if (all.length > 0) sessions.push(all);
  }
  return {
    files: isInRun ? withAnchor(files, anchor) : files,
    sessions,
    omittedSessions: Math.max(0, names.length - maxSessions),
  };
}

/** Of a directory, not of those below. Empty when it cannot be read. */
export async function listEventFiles(
  directory: DirectoryName,
  startedAtMs: number | null,
): Promise<EventFile[]> {
  const files: EventFile[] = [];
  for (const name of await listNames(directory, 'file')) {
    if (!isEventFileName(name)) continue;
    const file = directoryIn(directory, name);
    const stats = await statsOf(file);
    if (stats?.isFile() === true && stats.size > 0 && isOfThisRun(stats, startedAtMs))
      files.push({ ...file, mtimeMs: stats.mtimeMs });
  }
  return files;
}

/** Names of one kind in a directory, sorted; links are neither. */
export async function listNames(directory: DirectoryName, kind: 'file' | 'directory'): Promise<string[]> {
  const names: string[] = [];
  try {
    let seen = 0;
    for await (const entry of await opendir(directory.absolutePath)) {
      if (++seen > maxEntries) break;
      if (kind === 'file' ? entry.isFile() : entry.isDirectory()) names.push(entry.name);
    }
  } catch {
    // What cannot be listed adds nothing to the file that was named; that one is read either way.
  }
  return names.sort();
}

function withAnchor(files: readonly FileName[], anchor: FileName): FileName[] {
  const others = files.filter(({ path }) => path !== anchor.path);
  return [...others, anchor].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Some file systems keep whole seconds, so that a new file may look a little older than the command. */
function isOfThisRun({ mtimeMs }: Stats, startedAtMs: number | null): boolean {
  return startedAtMs === null || mtimeMs >= startedAtMs - coarsestClockMs;
}

async function statsOf({ absolutePath }: FileName): Promise<Stats | null> {
  return lstat(absolutePath).catch(() => null);
}

function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

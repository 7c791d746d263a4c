import { mkdir, open, readFile, rename, rm, truncate, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemErrorCode, UserError } from '../errors.ts';
import { syncToDisk } from './durably.ts';
import { isAlive, readOwner } from './leftovers.ts';
import { storeFailure } from './storeFailure.ts';

/** The log of one sweep in a store, which this process alone writes. */
export interface SweepFile {
  /** Absolute path of the log. */
  readonly path: string;
  /** What the file held when it was opened; empty for a new one. */
  readonly text: string;
  /** Adds lines, and waits until they are on the disk. Calls are carried out one after another. */
  append(lines: string): Promise<void>;
  /** Takes away what follows the first bytes: a line that was cut off. Only before anything is appended. */
  cut(bytes: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens `sweeps/<sweepId>/log.jsonl` in the store at `location` for this process alone. A UserError when another process
 * works on the same sweep.
 */
export async function openSweepFile(location: string, sweepId: string): Promise<SweepFile> {
  const directory = join(location, 'sweeps', sweepId);
  const [path, lock] = [join(directory, 'log.jsonl'), join(directory, 'owner.json')];
  let file: FileHandle;
  try {
    await createStore(location);
    await mkdir(directory, { recursive: true });
    await claim(lock, sweepId);
    file = await open(path, 'a');
    await syncToDisk(directory, 'directory');
  } catch (cause) {
    throw cause instanceof UserError
      ? cause
      : storeFailure(`open the sweep ${sweepId} in ${location}`, cause);
  }
  let last: Promise<void> = Promise.resolve();
  const appendAfter = async (earlier: Promise<void>, lines: string): Promise<void> => {
    await earlier;
    try {
      await file.appendFile(lines);
      await file.datasync();
    } catch (cause) {
      throw storeFailure(`write the log of the sweep, ${path}`, cause);
    }
  };
  return {
    path,
    text: await readFile(path, 'utf8'),
    append(lines) {
      last = appendAfter(last, lines);
      return last;
    },
    cut: (bytes) => truncate(path, bytes),
    async close() {
      await last.catch(() => undefined);
      await file.close();
      await rm(lock, { force: true });
    },
  };
}

/** A store keeps itself out of git, whatever is put into it first. */
async function createStore(location: string): Promise<void> {
  const created = await mkdir(location, { recursive: true });
  if (created === undefined) return;
  const ignore = await open(join(location, '.gitignore'), 'wx');
  await ignore.writeFile('*\n');
  await ignore.close();
}

/** A claim of a process that is gone is taken over; one of another machine cannot be judged and stands. */
async function claim(lock: string, sweepId: string): Promise<void> {
  const own = JSON.stringify({ pid: process.pid, host: hostname() });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(own);
      await file.close();
      return;
    } catch (cause) {
      if (systemErrorCode(cause) !== 'EEXIST') throw cause;
    }
    const owner = await readOwner(lock).catch(() => null);
    if (owner !== null && (owner.host !== hostname() || isAlive(owner.pid)))
      throw new UserError(`Process ${owner.pid} on ${owner.host} works on the sweep ${sweepId} already.`, {
        hint: `Wait for it or stop it. If it is no more, remove ${lock}.`,
      });
    await rename(lock, `${lock}.gone`);
    await rm(`${lock}.gone`, { force: true });
  }
  throw new UserError(`Another process has just begun to work on the sweep ${sweepId}.`);
}

import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { recordIdPattern } from '../records/recordId.ts';
import { systemErrorCode } from '../errors.ts';
import { writeDurably } from './durably.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Processes of other machines cannot be looked up; after this long nobody is waiting for them. */
const foreignLimitMs = 30 * dayMs;

/** Stands in a bundle while it is written, and says who writes it. */
export const ownerFile = 'owner.json';

/** Marks a bundle that is being written as this process's. */
export async function claimBundle(directory: string): Promise<void> {
  await writeDurably(join(directory, ownerFile), JSON.stringify({ pid: process.pid, host: hostname() }));
}

/**
 * Removes bundles in `partialDirectory` that were never finished: nothing in them changed for a day and their process is gone.
 * Best effort: leftovers are in nobody's way, so one that cannot be looked at or removed stays.
 */
export async function removeLeftovers(partialDirectory: string, nowMs: number): Promise<void> {
  const names = await readdir(partialDirectory).catch(() => []);
  for (const name of names.filter((name) => recordIdPattern.test(name))) {
    const directory = join(partialDirectory, name);
    if (await isLeftover(directory, nowMs).catch(() => false)) {
      await rm(directory, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function isLeftover(directory: string, nowMs: number): Promise<boolean> {
  const ageMs = nowMs - (await lastChangeMs(directory));
  if (ageMs < dayMs) return false;
  const owner = await readOwner(join(directory, ownerFile));
  if (owner === null) return true;
  return owner.host === hostname() ? !isAlive(owner.pid) : ageMs > foreignLimitMs;
}

async function lastChangeMs(directory: string): Promise<number> {
  const names = await readdir(directory);
  const times = await Promise.all(
    [directory, ...names.map((name) => join(directory, name))].map((path) => stat(path)),
  );
  return Math.max(...times.map(({ mtimeMs }) => mtimeMs));
}

/** Who writes; null when there is none: the process ended between creating the directory and its claim, or between giving it up and publishing. */
export async function readOwner(path: string): Promise<{ pid: number; host: string } | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const owner: unknown = JSON.parse(text);
  if (isOwner(owner)) return owner;
  throw new Error(`${path} names no process`);
}

function isOwner(value: unknown): value is { pid: number; host: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    Number.isInteger(value.pid) &&
    Number(value.pid) > 0 &&
    'host' in value &&
    typeof value.host === 'string'
  );
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH';
  }
}

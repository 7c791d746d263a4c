import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { messageOf, systemErrorCode, UserError } from '../errors.ts';
import { parseRecord } from '../records/recordFile.ts';
import { recordIdPattern } from '../records/recordId.ts';
import { readBundle, readRecordText } from './bundle.ts';
import { writeDurably } from './durably.ts';
import { removeLeftovers } from './leftovers.ts';
import { createBundle } from './openBundle.ts';
import type { RunList, RunStore, StoredRun } from './runStore.ts';
import { storeFailure } from './storeFailure.ts';

/** Enough to keep the disk busy; more only makes the thread pool's queue longer. */
const filesAtOnce = 8;

/**
 * A store in a directory: `runs/<id>/` holds one bundle for each run, `partial/<id>/` those that are being written. It is created
 * when the first run is stored; until then it is empty. Any number of processes may use it at once. Throws a UserError when
 * `location` is something other than a directory or cannot be looked at.
 */
export async function openDirectoryStore(location: string): Promise<RunStore> {
  const absolute = resolve(location);
  const place = { partial: join(absolute, 'partial'), runs: join(absolute, 'runs') };
  await refuseNonDirectory(absolute);
  await removeLeftovers(place.partial, Date.now());
  return {
    location: absolute,
    async openBundle(id) {
      await createStore(absolute);
      return createBundle({ ...place, id });
    },
    list: (wanted) => listRuns(place.runs, commitsIn(wanted)),
    read: (idOrPrefix) => readRun(place.runs, idOrPrefix),
  };
}

async function refuseNonDirectory(location: string): Promise<void> {
  try {
    if ((await stat(location)).isDirectory()) return;
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return;
    throw storeFailure(`open the store ${location}`, cause);
  }
  throw new UserError(`cannot open the store ${location}: it is a file, not a directory`, {
    hint: 'Move the file away, or choose another store with --store.',
  });
}

/** A new store keeps itself out of git. A directory that was there before is left as it is. */
async function createStore(location: string): Promise<void> {
  try {
    const created = await mkdir(location, { recursive: true });
    if (created !== undefined) await writeDurably(join(location, '.gitignore'), '*\n');
  } catch (cause) {
    throw storeFailure(`create the store ${location}`, cause);
  }
}

function commitsIn(wanted: Parameters<RunStore['list']>[0]): ReadonlySet<string> | null {
  if (wanted === undefined) return null;
  return 'commit' in wanted ? new Set([wanted.commit]) : wanted.commits;
}

/** `commits` null for all. */
async function listRuns(runs: string, commits: ReadonlySet<string> | null): Promise<RunList> {
  const names = await runNames(runs);
  const found: (StoredRun | string | null)[] = [];
  for (let start = 0; start < names.length; start += filesAtOnce) {
    const batch = names.slice(start, start + filesAtOnce);
    found.push(...(await Promise.all(batch.map((name) => readListed(join(runs, name), commits)))));
  }
  return {
    runs: found.filter((result) => typeof result === 'object' && result !== null),
    warnings: found.filter((result) => typeof result === 'string'),
  };
}

/** The run, or why it cannot be read, or null for a run of another commit. */
async function readListed(
  directory: string,
  commits: ReadonlySet<string> | null,
): Promise<StoredRun | string | null> {
  try {
    const { path, text } = await readRecordText(directory);
    if (commits !== null && cannotBeOf(text, commits)) return null;
    const record = parseRecord(text, path);
    if (commits !== null && !commits.has(record.code?.commit ?? '')) return null;
    return refuseMisplaced({ record, directory });
  } catch (error) {
    return messageOf(error);
  }
}

/** Spares checking most records of a large store. A text that was cut off may have lost its commit, so it is not spared. */
function cannotBeOf(text: string, commits: ReadonlySet<string>): boolean {
  if (!text.endsWith('}\n')) return false;
  const [only] = commits;
  if (commits.size === 1 && only !== undefined) return !text.includes(only);
  const ids = text.match(/"(?:[0-9a-f]{40}|[0-9a-f]{64})"/g) ?? [];
  return !ids.some((id) => commits.has(id.slice(1, -1)));
}

function refuseMisplaced(run: StoredRun): StoredRun {
  if (run.record.id === basename(run.directory)) return run;
  throw new UserError(`${run.directory} holds the record of another run, ${run.record.id}`, {
    hint: 'It was copied or renamed; give the directory the name of its run.',
  });
}

async function readRun(runs: string, idOrPrefix: string): Promise<StoredRun> {
  const names = await runNames(runs);
  const matches = names.filter((name) => idOrPrefix !== '' && name.startsWith(idOrPrefix));
  const [name] = matches;
  if (name !== undefined && (matches.length === 1 || name === idOrPrefix)) {
    return refuseMisplaced(await readBundle(join(runs, name)));
  }
  const asked = JSON.stringify(idOrPrefix);
  if (name === undefined)
    throw new UserError(`no run in ${runs} begins with ${asked}`, { hint: inStore(names) });
  throw new UserError(`${matches.length} runs in ${runs} begin with ${asked}`, { hint: inStore(matches) });
}

function inStore(names: readonly string[]): string {
  if (names.length === 0) return 'The store is empty.';
  const newest = names.slice(-5).toReversed();
  return `${names.length > newest.length ? 'The newest are' : 'There are'}: ${newest.join(', ')}.`;
}

/** Ids of the runs in the store, oldest first. Entries that cannot be a run, such as those of file managers, are not looked at. */
async function runNames(runs: string): Promise<string[]> {
  try {
    return (await readdir(runs)).filter((name) => recordIdPattern.test(name)).sort();
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return [];
    throw storeFailure(`read the store ${runs}`, cause);
  }
}

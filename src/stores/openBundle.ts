import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode, UserError } from '../errors.ts';
import { parseRecord, serialiseRecord } from '../records/recordFile.ts';
import { recordIdPattern } from '../records/recordId.ts';
import type { Series } from '../records/reading.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { fileDigest } from './bundle.ts';
import { publishByRename, syncToDisk, writeDurably } from './durably.ts';
import { claimBundle, ownerFile } from './leftovers.ts';
import type { OpenBundle, RecordDraft, StoredRun } from './runStore.ts';
import { storeFailure } from './storeFailure.ts';
import { writeSeries } from './writeSeries.ts';

interface Place {
  readonly id: string;
  /** Where the bundle is written, and where it becomes visible: on one file system. */
  readonly partial: string;
  readonly runs: string;
}

/** Creates the directory of a new bundle. Throws a UserError when it cannot be created, or when the id is taken. */
export async function createBundle(place: Place): Promise<OpenBundle> {
  const { id } = place;
  if (!recordIdPattern.test(id)) throw new RangeError(`${JSON.stringify(id)} is not a record id`);
  const directory = join(place.partial, id);
  try {
    await mkdir(place.partial, { recursive: true });
    await mkdir(place.runs, { recursive: true });
    await createNew(directory, id);
    await claimBundle(directory);
  } catch (cause) {
    throw storeFailure(`create ${directory}`, cause);
  }
  return {
    id,
    directory,
    begin: async (draft) => {
      const path = join(directory, 'record.json');
      await writeFile(path, serialiseRecord({ ...draft, series: null })).catch((cause: unknown) => {
        throw storeFailure(`write ${path}`, cause);
      });
    },
    commit: (draft, series) => commit({ ...place, directory }, draft, series),
    discard: () => rm(directory, { recursive: true, force: true }),
  };
}

async function createNew(directory: string, id: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (cause) {
    if (systemErrorCode(cause) === 'EEXIST')
      throw new UserError(`run ${id} is being written already`, { cause });
    throw cause;
  }
}

interface Written extends Place {
  readonly directory: string;
}

async function commit(
  { id, runs, directory }: Written,
  draft: RecordDraft,
  series: readonly Series[],
): Promise<StoredRun> {
  if (draft.id !== id) throw new RangeError(`the bundle of ${id} cannot take the record of ${draft.id}`);
  const final = join(runs, id);
  try {
    const text = serialiseRecord({ ...draft, series: await addSeries(directory, series) });
    const record = parseRecord(text, join(final, 'record.json'));
    // It takes the place of the one from the beginning: there is one at any moment.
    await writeDurably(join(directory, 'record.json.new'), text);
    await rename(join(directory, 'record.json.new'), join(directory, 'record.json'));
    for (const written of [record.log, record.code?.dirty?.patch ?? null])
      if (written !== null) await syncToDisk(join(directory, written.path), 'file');
    await rm(join(directory, ownerFile));
    await syncToDisk(directory, 'directory');
    await publishByRename(directory, final, runs);
    return { record, directory: final };
  } catch (cause) {
    throw commitFailure(id, directory, cause);
  }
}

async function addSeries(directory: string, series: readonly Series[]): Promise<RunRecord['series']> {
  const points = series.reduce((sum, { steps }) => sum + steps.length, 0);
  if (points === 0) return null;
  const path = join(directory, 'series.parquet');
  await writeSeries(path, series);
  return { path: 'series.parquet', points, digest: await fileDigest(path) };
}

function commitFailure(id: string, directory: string, cause: unknown): UserError {
  const isTaken = ['EEXIST', 'ENOTEMPTY'].includes(systemErrorCode(cause) ?? '');
  const failure = isTaken
    ? new UserError(`run ${id} is in the store already`, { cause })
    : storeFailure(`store run ${id}`, cause);
  const hint = `${failure.hint ?? ''} What was written so far is in ${directory}.`.trim();
  return new UserError(failure.message, { hint, cause: failure.cause ?? failure });
}

import { join, sep } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { GitHubApi, ListedArtifact } from '../github/gitHubApi.ts';
import type { FinishedRunEvent } from '../github/workflowEvent.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';
import type { OnGitHub } from './onGitHub.ts';

export interface CollectedRuns {
  readonly runs: readonly StoredRun[];
  /** Records that were there and could not be used, each with its reason. */
  readonly problems: readonly string[];
}

const mib = 1_048_576;
/** What is fetched of strangers: records and logs of an honest run are far smaller. */
const foreignArchiveBytes = 32 * mib;
const foreignLimits = { entries: 1000, entryBytes: 16 * mib, totalBytes: 32 * mib };
/** All records of a run are held at the same time, each at about ten times its size. */
const foreignRecordBytes = 32 * mib;
/** A matrix has at most 256 jobs; more seeds than that in one run are not reported. */
const mostBundles = 512;
const mostForeignBundles = 64;
const downloadsAtOnce = 6;

/** The records that the jobs of this workflow run have kept. No call of the API is made. */
export async function collectOwnRuns(
  effects: Effects,
  place: OnGitHub,
  isWanted: (recordId: string) => boolean = () => true,
): Promise<CollectedRuns> {
  const { openArtifacts, temporaryDirectory } = place.effects;
  const artifacts = await openArtifacts(null);
  const wanted = (await artifacts.list()).filter(({ name }) => isWanted(effects.stores.runIdIn(name) ?? ''));
  return collect(effects, place, wanted, mostBundles, {
    fetch: (artifact) => artifacts.download(artifact, temporaryDirectory),
    accept: effects.stores.placeInBundle,
    recordBytes: Infinity,
    check: () => {},
  });
}

/**
 * The records of another workflow run, possibly a fork's: everything in them is a stranger's. Their size is bounded before and
 * while they are unpacked, no name in them becomes a path, and a record that is not of that run is refused.
 */
export async function collectForeignRuns(
  effects: Effects,
  place: OnGitHub,
  api: GitHubApi,
  event: FinishedRunEvent,
): Promise<CollectedRuns> {
  const { fetchArchive, temporaryDirectory } = place.effects;
  const listed = await api.artifactsOfRun(event.runId);
  const bundles = listed.filter(({ expired, run }) => !expired && run?.id === event.runId);
  return collect(effects, place, bundles, mostForeignBundles, {
    fetch: (artifact) => fetchArchive(api, artifact, temporaryDirectory, foreignArchiveBytes),
    // Series and uncommitted changes are never read, so they are not unpacked either.
    accept: (name) =>
      ['series.parquet', 'dirty.diff.gz'].includes(name) ? null : effects.stores.placeInBundle(name),
    limits: foreignLimits,
    recordBytes: foreignRecordBytes,
    check: ({ record }) => {
      const claimed = record.workflow?.runId ?? null;
      if (claimed === event.runId) return;
      const seen = claimed === null ? 'no workflow run' : `run ${claimed}`;
      throw new UserError(`it holds the record of ${seen}, not of run ${event.runId}`);
    },
  });
}

/** The same of an earlier run of this repository, whose artifacts were listed and judged before. */
export function collectListedRuns(
  effects: Effects,
  place: OnGitHub,
  api: GitHubApi,
  listed: readonly ListedArtifact[],
): Promise<CollectedRuns> {
  const { fetchArchive, temporaryDirectory } = place.effects;
  return collect(effects, place, listed, mostBundles, {
    fetch: (artifact) => fetchArchive(api, artifact, temporaryDirectory, foreignArchiveBytes),
    accept: effects.stores.placeInBundle,
    recordBytes: Infinity,
    check: () => {},
  });
}

interface Opening<T> {
  /** Fetches the archive; its path. */
  fetch(artifact: T): Promise<string>;
  /** The place of an entry of the archive; null for what is not unpacked. */
  accept(name: string): string | null;
  /** How large all records may be together. */
  readonly recordBytes: number;
  readonly limits?: Parameters<Effects['stores']['unpackArchive']>[3];
  /** Throws for a run that must not be used. */
  check(run: StoredRun): void;
}

async function collect<T extends { readonly id: number; readonly name: string }>(
  effects: Effects,
  place: OnGitHub,
  artifacts: readonly T[],
  most: number,
  opening: Opening<T>,
): Promise<CollectedRuns> {
  const bundles = newestOfEachRun(effects, artifacts);
  const root = join(place.effects.temporaryDirectory, `trainmark-collected-${effects.randomHex(8)}`);
  const runs: StoredRun[] = [];
  const problems: string[] = [];
  const beyond = bundles.length - most;
  if (beyond > 0) problems.push(`${beyond} more records are not shown; at most ${most} are.`);
  const waiting = bundles.slice(0, most);
  let left = opening.recordBytes;
  const spend = (bytes: number): void => {
    left -= bytes;
    if (left >= 0) return;
    throw new UserError(`the records of this run take more than ${opening.recordBytes} bytes together`);
  };
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const into = join(root, 'runs', next.id);
      try {
        const run = await openBundle(effects, into, next, { ...opening, spend });
        opening.check(run);
        runs.push(run);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const why = withoutPlace(effects, error, into, place.effects.temporaryDirectory);
        problems.push(`The artifact ${next.artifact.name} was refused: ${why}`);
      }
    }
  };
  await Promise.all(Array.from({ length: downloadsAtOnce }, work));
  return { runs: runs.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)), problems };
}

/** What was wrong, without the directories of this machine. */
function withoutPlace(effects: Effects, error: UserError, ...directories: readonly string[]): string {
  return directories.reduce(
    (text, directory) => text.replaceAll(join(directory, sep), ''),
    effects.redact(messageOf(error)),
  );
}

interface Bundle<T> {
  readonly id: string;
  readonly artifact: T;
}

/** The Action's last phase may have kept a run a second time, after the first time came to nothing. */
function newestOfEachRun<T extends { readonly id: number; readonly name: string }>(
  { stores }: Effects,
  artifacts: readonly T[],
): readonly Bundle<T>[] {
  const newest = new Map<string, T>();
  for (const artifact of artifacts.toSorted((a, b) => a.id - b.id)) {
    const id = stores.runIdIn(artifact.name);
    if (id !== null) newest.set(id, artifact);
  }
  return [...newest].map(([id, artifact]) => ({ id, artifact }));
}

/** Unpacked as a store lays out its runs, so that they can be kept in an index. */
async function openBundle<T>(
  { stores }: Effects,
  into: string,
  { id, artifact }: Bundle<T>,
  { fetch, accept, limits, spend }: Opening<T> & { spend(bytes: number): void },
): Promise<StoredRun> {
  const archive = await fetch(artifact);
  const unpacked = await stores.unpackArchive(archive, into, accept, limits);
  spend(unpacked.get('record.json') ?? 0);
  const run = await stores.readBundle(into);
  if (run.record.id === id) return run;
  throw new UserError(`it holds the record ${run.record.id}`);
}

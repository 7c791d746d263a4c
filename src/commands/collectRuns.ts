import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { GitHubApi } from '../github/api.ts';
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
const foreignLimits = { entries: 1000, entryBytes: 48 * mib, totalBytes: 64 * mib };
/** A matrix has at most 256 jobs; more seeds than that in one run are not reported. */
const mostBundles = 512;
const mostForeignBundles = 64;
const downloadsAtOnce = 6;

/** The records that the jobs of this workflow run have kept. No call of the API is made. */
export async function collectOwnRuns(effects: Effects, place: OnGitHub): Promise<CollectedRuns> {
  const { openArtifacts, temporaryDirectory } = place.effects;
  const artifacts = await openArtifacts(null);
  const bundles = (await artifacts.list()).filter(({ name }) => effects.stores.isBundleArtifact(name));
  return collect(effects, bundles, mostBundles, async (artifact) => {
    const archive = await artifacts.download(artifact, temporaryDirectory);
    return openBundle(effects, place, archive, undefined);
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
  const bundles = listed.filter(
    ({ name, expired, run }) => effects.stores.isBundleArtifact(name) && !expired && run?.id === event.runId,
  );
  return collect(effects, bundles, mostForeignBundles, async (artifact) => {
    const archive = await fetchArchive(api, artifact, temporaryDirectory, foreignArchiveBytes);
    const run = await openBundle(effects, place, archive, foreignLimits);
    if (run.record.workflow?.runId === event.runId) return run;
    throw new UserError(
      `it holds the record of ${run.record.workflow === null ? 'no workflow run' : `run ${run.record.workflow.runId}`}, not of run ${event.runId}`,
    );
  });
}

async function collect<T extends { readonly name: string }>(
  effects: Effects,
  artifacts: readonly T[],
  most: number,
  open: (artifact: T) => Promise<StoredRun>,
): Promise<CollectedRuns> {
  const runs = new Map<string, StoredRun>();
  const problems: string[] = [];
  const beyond = artifacts.length - most;
  if (beyond > 0) problems.push(`${beyond} more records are not shown; at most ${most} are.`);
  const waiting = artifacts.slice(0, most);
  const work = async (): Promise<void> => {
    for (let artifact = waiting.shift(); artifact !== undefined; artifact = waiting.shift()) {
      try {
        const run = await open(artifact);
        // The Action's last phase may have kept a run a second time.
        runs.set(run.record.id, run);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        problems.push(`The artifact ${artifact.name} was refused: ${effects.redact(messageOf(error))}`);
      }
    }
  };
  await Promise.all(Array.from({ length: downloadsAtOnce }, work));
  return { runs: [...runs.values()].toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)), problems };
}

async function openBundle(
  { stores, randomHex }: Effects,
  place: OnGitHub,
  archive: string,
  limits: Parameters<Effects['stores']['unpackArchive']>[3],
): Promise<StoredRun> {
  const into = join(place.effects.temporaryDirectory, `trainmark-bundle-${randomHex(12)}`);
  await stores.unpackArchive(archive, into, stores.placeInBundle, limits);
  return stores.readBundle(into);
}

import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { RunArtifact, RunArtifacts } from '../github/artifacts.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';
import type { OnGitHub } from './onGitHub.ts';

/** What one attempt to keep something came to. */
export type Kept =
  | { readonly kind: 'kept'; readonly artifact: RunArtifact }
  | { readonly kind: 'lost'; readonly problem: UserError };

/** Keeps each run's bundle as an artifact. One that fails does not keep the others from it; the last phase tries again. */
export async function keepBundles(
  effects: Effects,
  artifacts: RunArtifacts,
  runs: readonly StoredRun[],
): Promise<ReadonlyMap<string, Kept>> {
  const kept = await Promise.all(
    runs.map(async (run) => [run.record.id, await keepBundle(effects, artifacts, run)] as const),
  );
  return new Map(kept);
}

/** `suffix` for a second attempt: a name that was taken once stays taken, even when nothing came of it. */
export function keepBundle(
  { stores }: Effects,
  artifacts: RunArtifacts,
  run: StoredRun,
  suffix = '',
): Promise<Kept> {
  const files = stores.bundleFiles(run).map((path) => join(run.directory, path));
  const name = stores.bundleArtifactName(run.record.id, suffix);
  return attempt(() => artifacts.upload({ name, files, root: run.directory }));
}

/**
 * Keeps, for each commit, what a later comparison needs of its runs. The merge commit of a pull request is nobody's base, and
 * only runs that could serve are worth it. `experiment` is null for runs of several.
 */
export async function keepIndexes(
  { stores }: Effects,
  artifacts: RunArtifacts,
  { context }: OnGitHub,
  runs: readonly StoredRun[],
  experiment: string | null,
): Promise<readonly Kept[]> {
  const { event } = context;
  const isMerge = (commit: string): boolean =>
    event.kind === 'pullRequest' &&
    commit !== event.headSha &&
    runs.some((run) => isCandidateAt(run, commit));
  const serving = runs.filter(mayServe);
  const commits = [...new Set(serving.map(({ record }) => record.code?.commit ?? ''))];
  return Promise.all(
    commits
      .filter((commit) => !isMerge(commit))
      .map((commit) => {
        const own = serving.filter(({ record }) => record.code?.commit === commit);
        const [first] = own;
        const root = first === undefined ? '' : join(first.directory, '..', '..');
        return attempt(() =>
          artifacts.upload({
            name: stores.indexArtifactName(commit, experiment),
            files: stores.indexFiles(own),
            root,
          }),
        );
      }),
  );
}

function mayServe({ record }: StoredRun): boolean {
  return (
    record.role !== 'trial' &&
    record.role !== 'reproduction' &&
    record.complete &&
    record.outcome.kind === 'succeeded' &&
    record.code?.dirty === null
  );
}

function isCandidateAt({ record }: StoredRun, commit: string): boolean {
  return record.role === 'candidate' && record.code?.commit === commit;
}

/** Keeps a page as it is, so that a click on its address shows it. `name` ends with `.html`. */
export async function keepPage(
  effects: Effects,
  artifacts: RunArtifacts,
  place: OnGitHub,
  { path, name }: { readonly path: string; readonly name: string },
): Promise<Kept> {
  return attempt(async () => {
    const copy = join(place.effects.temporaryDirectory, name);
    await effects.files.writeText(copy, (await effects.files.readText(path)) ?? '');
    return artifacts.uploadPage(copy);
  });
}

async function attempt(keep: () => Promise<RunArtifact>): Promise<Kept> {
  try {
    return { kind: 'kept', artifact: await keep() };
  } catch (problem) {
    if (problem instanceof UserError) return { kind: 'lost', problem };
    throw problem;
  }
}

import { join } from 'node:path';
import { describeRefusals, refuseArtifact, type Refusal } from '../baselines/refuseArtifact.ts';
import type { GitHubApi, ListedArtifact } from '../github/gitHubApi.ts';
import { recordIdPattern } from '../records/recordId.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';
import type { OnGitHub } from './onGitHub.ts';

/** Artifacts that are opened before the search is given up: what GitHub is asked must not grow with the history. */
const mostOpened = 2;

export interface StoredOnGitHub {
  /** Null when none of what is stored serves. */
  readonly runs: readonly StoredRun[] | null;
  /** The workflow run that made them. */
  readonly runId: number | null;
  /** What was found and may not serve, in one sentence; empty for nothing. */
  readonly refused: string;
}

interface Search {
  readonly api: GitHubApi;
  readonly place: OnGitHub;
  readonly commit: string;
  /** Whose index is looked for; null for the one that a publish job wrote of all experiments. */
  readonly experiment: string | null;
  /** Workflow files whose runs are believed. */
  readonly workflows: readonly string[];
  /** The branch that the commit is on. */
  readonly baseBranch: string | null;
  /** The runs of a complete baseline among these, or null. */
  select(runs: readonly StoredRun[]): readonly StoredRun[] | null;
}

/**
 * Stored runs of a commit, found by the exact name of their artifact: one call for the list, and for each that is opened, the
 * newest first, one for the run that made it and one for its archive. Fails with a UserError when GitHub cannot be asked.
 */
export async function findStoredOnGitHub(effects: Effects, search: Search): Promise<StoredOnGitHub> {
  const { api, commit, experiment } = search;
  const listed = await api.artifactsNamed(effects.stores.indexArtifactName(commit, experiment));
  const refusals: Refusal[] = [];
  let opened = 0;
  for (const artifact of newestFirst(listed)) {
    const refusal = refuseArtifact(artifact, trustedBranches(search));
    if (refusal !== null) refusals.push(refusal);
    if (refusal !== null || artifact.run === null) continue;
    if (opened++ === mostOpened) break;
    const { path } = await api.run(artifact.run.id);
    // GitHub gives a run's path with or without `@` and a ref.
    if (!search.workflows.includes(path.replace(/@.*$/, ''))) {
      refusals.push('workflow');
      continue;
    }
    const runs = search.select(await openIndex(effects, search, artifact));
    if (runs !== null) return { runs, runId: artifact.run.id, refused: describeRefusals(refusals) };
  }
  return { runs: null, runId: null, refused: describeRefusals(refusals) };
}

/** Attempts of one workflow run may each have left one; the newest wins. */
function newestFirst(artifacts: readonly ListedArtifact[]): readonly ListedArtifact[] {
  return artifacts.toSorted((a, b) => b.id - a.id);
}

function trustedBranches({ place, baseBranch }: Search): readonly string[] {
  const { branch, defaultBranch, event } = place.context;
  const own = event.kind === 'pullRequest' && event.isFork ? null : branch;
  return [baseBranch, defaultBranch, own].filter((name) => name !== null);
}

async function openIndex(
  effects: Effects,
  { api, place }: Search,
  artifact: ListedArtifact,
): Promise<readonly StoredRun[]> {
  const { fetchArchive, temporaryDirectory } = place.effects;
  const archive = await fetchArchive(api, artifact, temporaryDirectory);
  const into = join(temporaryDirectory, `trainmark-index-${artifact.id}-${effects.randomHex(8)}`);
  const places = await effects.stores.unpackArchive(archive, into, effects.stores.placeInIndex);
  const ids = new Set(
    [...places.keys()].map((path) => path.split(/[\\/]/)[1] ?? '').filter((id) => recordIdPattern.test(id)),
  );
  return Promise.all([...ids].toSorted().map((id) => effects.stores.readBundle(join(into, 'runs', id))));
}

import type { RunList, StoredRun } from '../stores/runStore.ts';
import { UserError } from '../errors.ts';
import type { Settings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';
import { baselineWorkflows, onGitHub, type OnGitHub } from './onGitHub.ts';
import { findStoredOnGitHub } from './storedOnGitHub.ts';
import type { Workplace } from './workplace.ts';

/** Where recorded runs are found: in this machine's store and, in a workflow, among what other workflow runs have kept. */
export interface RecordedSource {
  ofCommit(commit: string): Promise<RunList>;
  /** On GitHub of the newest commits of what is checked out, so that what is asked does not grow with the history. */
  all(): Promise<RunList>;
}

const mostCommits = 20;

export function recordedSource(effects: Effects, workplace: Workplace, settings: Settings): RecordedSource {
  const { git, store } = workplace;
  const place = onGitHub(effects, settings);
  if (place === null) return { ofCommit: (commit) => store.list({ commit }), all: () => store.list() };
  const ofCommit = async (commit: string): Promise<RunList> =>
    together([await store.list({ commit }), await keptOnGitHub(effects, place, settings, commit)]);
  return {
    ofCommit,
    all: async () => {
      const commits = await git.run(['rev-list', '--first-parent', `--max-count=${mostCommits}`, 'HEAD']);
      const lists: RunList[] = [await store.list()];
      for (const commit of commits.trim().split('\n'))
        lists.push(await keptOnGitHub(effects, place, settings, commit));
      return together(lists);
    },
  };
}

/** Runs of a commit that may be believed, as for a baseline. Fails with a UserError when GitHub cannot be asked. */
async function keptOnGitHub(
  effects: Effects,
  place: OnGitHub,
  settings: Settings,
  commit: string,
): Promise<RunList> {
  const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
  if (api === null) {
    throw new UserError('Recorded runs on GitHub were not looked up: there is no token.', {
      hint: 'Leave the input token at its default.',
    });
  }
  const { runs, refused } = await findStoredOnGitHub(effects, {
    api,
    place,
    commit,
    experiment: settings.experiment.name,
    workflows: baselineWorkflows(place, place.context.workflowPath),
    baseBranch: null,
    select: (found) => (found.length === 0 ? null : found),
  });
  return { runs: runs ?? [], warnings: refused === '' ? [] : [refused] };
}

/** A run that is in several places counts once. */
function together(lists: readonly RunList[]): RunList {
  const byId = new Map<string, StoredRun>(
    lists.flatMap(({ runs }) => runs.map((run) => [run.record.id, run] as const)),
  );
  return {
    runs: [...byId.values()].toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)),
    warnings: [...new Set(lists.flatMap(({ warnings }) => warnings))],
  };
}

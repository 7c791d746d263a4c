import type { ChosenCommit } from '../baselines/chooseCommit.ts';
import { dataOutsideGit, inputsDigestOf, pathFromRoot, type DataFile } from '../baselines/inputsDigest.ts';
import { findServingRuns, metricsAskedFor, type Wanted } from '../baselines/serve.ts';
import { UserError } from '../errors.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Settings } from '../settings/settings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { redactCommand } from './draftRecord.ts';
import type { Effects } from './effects.ts';
import { namesForOutput } from './gatedMetrics.ts';
import { baselineWorkflows, onGitHub } from './onGitHub.ts';
import { describeCommand, readingSettings, selectionOf } from './runInputs.ts';
import { seedsOf } from './runSeeds.ts';
import { findStoredOnGitHub } from './storedOnGitHub.ts';
import type { Workplace } from './workplace.ts';

export interface BaselineRequest {
  readonly workplace: Workplace;
  readonly settings: Settings;
  readonly chosen: ChosenCommit;
  readonly candidate: readonly RunRecord[];
}

export type Chosen = Extract<ChosenCommit, { kind: 'commit' }>;

export interface LookedUp {
  /** Null when none serves. */
  readonly runs: readonly StoredRun[] | null;
  readonly url: string | null;
  /** Which stored runs may not serve, in a sentence; empty for none. */
  readonly refused: string;
  readonly warnings: readonly string[];
  /** Why GitHub could not be asked. */
  readonly problem: UserError | null;
}

export const nothingLookedUp: LookedUp = { runs: null, url: null, refused: '', warnings: [], problem: null };

/** This machine's store first, then GitHub. */
export async function lookUpBaseline(
  effects: Effects,
  request: BaselineRequest,
  chosen: Chosen,
): Promise<LookedUp> {
  const { workplace, settings, candidate } = request;
  const { runs: known, warnings } = await workplace.store.list({ commit: chosen.commit });
  const wanted: Wanted = {
    experiment: settings.experiment.name,
    commit: chosen.commit,
    inputsDigests: await expectedDigests(effects, request, chosen.commit),
    looks: settings.experiment.looks,
    metrics: metricsAskedFor(candidate, namesForOutput(settings.experiment)),
  };
  const here = findServingRuns(known, wanted);
  const found = { ...nothingLookedUp, runs: here, warnings };
  const place = onGitHub(effects, settings);
  if (here !== null || place === null) return found;
  try {
    const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
    if (api === null) return { ...found, problem: noToken() };
    const select = (runs: readonly StoredRun[]) => findServingRuns(runs, wanted);
    const workflows = baselineWorkflows(place, place.context.workflowPath);
    const search = { api, place, commit: chosen.commit, workflows, baseBranch: chosen.ref, select };
    const { name: experiment } = settings.experiment;
    const own = await findStoredOnGitHub(effects, { ...search, experiment });
    // A matrix keeps the runs of all its experiments together.
    const { runs, runId, refused } =
      own.runs === null && own.refused === ''
        ? await findStoredOnGitHub(effects, { ...search, experiment: null })
        : own;
    return { ...found, runs, refused, url: runId === null ? null : place.effects.runUrl(runId) };
  } catch (problem) {
    if (problem instanceof UserError) return { ...found, problem };
    throw problem;
  }
}

function noToken(): UserError {
  return new UserError('Stored runs on GitHub were not looked up: there is no token.', {
    hint: 'Leave the input token at its default.',
  });
}

/** The digest that a run of the baseline's commit would have, for each seed: found without checking it out. */
async function expectedDigests(
  effects: Effects,
  request: BaselineRequest,
  commit: string,
): Promise<string[]> {
  const { workplace } = request;
  const { experiment } = request.settings;
  const { git, directory } = workplace;
  const files = await git.listTree(commit);
  const ignored = await git.ignoredPaths(experiment.data.map((path) => pathFromRoot(directory, path)));
  const isShared = ({ path }: DataFile): boolean =>
    ignored.some((entry) =>
      entry.endsWith('/') ? path.startsWith(entry) || `${path}/` === entry : path === entry,
    );
  // The candidate's data as hashed: what git ignores of it is shared with the baseline.
  const datasets = request.candidate[0]?.datasets ?? [];
  const data = dataOutsideGit(datasets, files, directory).filter(isShared);
  return seedsOf(experiment).map((seed) =>
    inputsDigestOf({
      command: redactCommand(describeCommand(effects, { experiment, seed, directory }), effects.redact),
      reading: readingSettings(experiment),
      selection: selectionOf(experiment, directory),
      files,
      data,
    }),
  );
}

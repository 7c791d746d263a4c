import type { Baseline } from '../baselines/baseline.ts';
import type { ChosenCommit } from '../baselines/chooseCommit.ts';
import { dataOutsideGit, inputsDigestOf, pathFromRoot, type DataFile } from '../baselines/inputsDigest.ts';
import { findServingRuns, metricsAskedFor } from '../baselines/serve.ts';
import { UserError } from '../errors.ts';
import { describeOutcome } from '../records/describeOutcome.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { ExperimentSettings } from '../settings/settings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { ReportedRun } from './buildReport.ts';
import type { Effects } from './effects.ts';
import { loadRuns, toReported } from './loadRuns.ts';
import { redactCommand } from './draftRecord.ts';
import { namesForOutput } from './gatedMetrics.ts';
import { describeCommand, readingSettings, selectionOf } from './runInputs.ts';
import { runSeeds, seedsOf } from './runSeeds.ts';
import type { FinishedRun } from './recordRun.ts';
import type { Workplace } from './workplace.ts';

export interface FoundBaseline {
  readonly baseline: Baseline;
  readonly stored: readonly StoredRun[];
  readonly runs: readonly ReportedRun[];
  readonly warnings: readonly string[];
}

interface BaselineRequest {
  readonly workplace: Workplace;
  readonly experiment: ExperimentSettings;
  readonly chosen: ChosenCommit;
  readonly candidate: readonly RunRecord[];
}

/** The baseline's runs: stored ones of that commit with the same inputs, else made now in a worktree on this machine. */
export async function findOrRunBaseline(effects: Effects, request: BaselineRequest): Promise<FoundBaseline> {
  const { chosen, workplace, experiment } = request;
  if (chosen.kind === 'none') return withoutBaseline(chosen.reason);
  const { runs: known, warnings } = await workplace.store.list({ commit: chosen.commit });
  const inputsDigests = await expectedDigests(effects, request, chosen.commit);
  const serving = findServingRuns(known, {
    experiment: experiment.name,
    commit: chosen.commit,
    inputsDigests,
    metrics: metricsAskedFor(request.candidate, namesForOutput(experiment)),
  });
  if (serving !== null) {
    effects.progress.say(
      `baseline ${shortCommit(chosen.commit)}: stored runs are reused, nothing is run again`,
    );
    const runs = await loadRuns(effects, serving);
    return { baseline: describeBaseline(chosen, 'stored', serving), stored: serving, runs, warnings };
  }
  const finished = await rerun(effects, request, chosen.commit);
  const stored = finished.map((run) => run.stored);
  return {
    baseline: describeBaseline(chosen, 'rerun', stored),
    stored,
    runs: finished.map(toReported),
    warnings,
  };
}

export function withoutBaseline(reason: string): FoundBaseline {
  return { baseline: noBaseline(reason), stored: [], runs: [], warnings: [] };
}

export function noBaseline(reason: string): Baseline {
  return { source: 'none', commit: null, ref: null, distance: null, recordedAt: null, recordIds: [], reason };
}

function describeBaseline(
  chosen: Extract<ChosenCommit, { kind: 'commit' }>,
  source: 'stored' | 'rerun',
  runs: readonly StoredRun[],
): Baseline {
  const { commit, ref, distance, reason } = chosen;
  const recordIds = runs.map(({ record }) => record.id);
  return { source, commit, ref, distance, reason, recordIds, recordedAt: runs[0]?.record.startedAt ?? null };
}

/** The digest that a run of the baseline's commit would have, for each seed: found without checking it out. */
async function expectedDigests(
  effects: Effects,
  request: BaselineRequest,
  commit: string,
): Promise<string[]> {
  const { experiment, workplace } = request;
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

async function rerun(
  effects: Effects,
  request: BaselineRequest,
  commit: string,
): Promise<readonly FinishedRun[]> {
  const { experiment, workplace } = request;
  const { git, directory, store } = workplace;
  const share = experiment.data.map((path) => pathFromRoot(directory, path));
  effects.progress.say(
    `baseline ${shortCommit(commit)}: no stored run serves, so it is run now in a worktree`,
  );
  const worktree = await effects.git.addWorktree({ git, commit, share });
  try {
    const code = await effects.git.snapshotCode(await effects.git.open(worktree.root), worktree.shared);
    const tree = {
      root: worktree.root,
      directory,
      code,
      baseCommit: null,
      role: 'baseline',
      sharedFrom: git.root,
    } as const;
    const finished = await runSeeds(effects, store, { tree, experiment });
    for (const run of finished) refuseFailedBaseline(run, commit);
    return finished;
  } finally {
    await worktree.remove();
  }
}

/** A baseline that fails is no baseline: the user must know, and not read "no baseline" or a comparison with nothing. */
function refuseFailedBaseline({ stored, logTail, problem }: FinishedRun, commit: string): void {
  const { record } = stored;
  const where = `at the baseline commit ${shortCommit(commit)}`;
  if (record.outcome.kind === 'interrupted')
    throw new UserError(
      `Interrupted while the baseline was run ${where}. Its partial record is ${record.id}.`,
    );
  if (record.outcome.kind !== 'succeeded') {
    throw new UserError(`The training command ${describeOutcome(record.outcome)} ${where}.`, {
      hint: baselineHint(record, logTail),
    });
  }
  if (problem !== null) {
    throw new UserError(`The results of the run ${where} could not be read: ${problem.message}`, {
      cause: problem,
      hint: baselineHint(record, []),
    });
  }
}

function baselineHint(record: RunRecord, logTail: readonly string[]): string {
  const tail =
    logTail.length === 0
      ? ''
      : `The end of its output:\n${logTail
          .slice(-10)
          .map((line) => `  ${line}`)
          .join('\n')}\n`;
  return `${tail}If that commit cannot run this command, choose another with --baseline <commit>, or --baseline none to judge without one. The record is ${record.id}.`;
}

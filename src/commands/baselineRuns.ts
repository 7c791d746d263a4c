import type { Baseline } from '../baselines/baseline.ts';
import { UserError } from '../errors.ts';
import { describeOutcome } from '../records/describeOutcome.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { shortCommit } from '../records/shortCommit.ts';
import { pathFromRoot } from '../baselines/inputsDigest.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { ReportedRun } from './buildReport.ts';
import type { Effects } from './effects.ts';
import { loadRuns, toReported } from './loadRuns.ts';
import {
  lookUpBaseline,
  nothingLookedUp,
  type BaselineRequest,
  type Chosen,
  type LookedUp,
} from './lookUpBaseline.ts';
import { describeWorkflow, onGitHub } from './onGitHub.ts';
import { runSeeds } from './runSeeds.ts';
import type { FinishedRun } from './recordRun.ts';

export interface FoundBaseline {
  readonly baseline: Baseline;
  readonly stored: readonly StoredRun[];
  readonly runs: readonly ReportedRun[];
  /** Those of `stored` that were made now, by this program. */
  readonly made: readonly StoredRun[];
  readonly warnings: readonly string[];
}

/**
 * The baseline's runs: stored ones of that commit with the same inputs, here or on GitHub, else made now in a worktree on this
 * machine. A look-up that fails is told; it is never taken for "there are none".
 */
export async function findOrRunBaseline(effects: Effects, request: BaselineRequest): Promise<FoundBaseline> {
  const { chosen, settings } = request;
  const { rerun } = settings.experiment;
  if (chosen.kind === 'none') return withoutBaseline(chosen.reason);
  const found = rerun === 'always' ? nothingLookedUp : await lookUpBaseline(effects, request, chosen);
  if (found.runs !== null) return reuse(effects, chosen, found.runs, found);
  if (rerun === 'never') return withoutRerun(chosen, found);
  const finished = await runBaseline(effects, request, chosen.commit);
  const stored = finished.map((run) => run.stored);
  return {
    baseline: describeBaseline(chosen, 'rerun', stored, null),
    stored,
    runs: finished.map(toReported),
    made: stored,
    warnings: warningsOf(found),
  };
}

async function reuse(
  effects: Effects,
  chosen: Chosen,
  stored: readonly StoredRun[],
  { url, warnings }: LookedUp,
): Promise<FoundBaseline> {
  effects.progress.say(
    `baseline ${shortCommit(chosen.commit)}: stored runs are reused, nothing is run again`,
  );
  const runs = await loadRuns(effects, stored);
  return { baseline: describeBaseline(chosen, 'stored', stored, url), stored, runs, made: [], warnings };
}

function withoutRerun({ commit }: Chosen, found: LookedUp): FoundBaseline {
  if (found.problem !== null) throw found.problem;
  const reason =
    `No stored run of ${shortCommit(commit)} serves, and rerun is never. ${found.refused}`.trim();
  return { ...withoutBaseline(reason), warnings: found.warnings };
}

function warningsOf({ warnings, problem, refused }: LookedUp): readonly string[] {
  const told =
    problem === null
      ? []
      : [[problem.message, problem.hint, 'The baseline was run again instead.'].filter(Boolean).join(' ')];
  return [
    ...warnings,
    ...told,
    ...(refused === '' ? [] : [`${refused} The baseline was run again instead.`]),
  ];
}

export function withoutBaseline(reason: string): FoundBaseline {
  return { baseline: noBaseline(reason), stored: [], runs: [], made: [], warnings: [] };
}

export function noBaseline(reason: string): Baseline {
  return {
    source: 'none',
    commit: null,
    ref: null,
    distance: null,
    recordedAt: null,
    recordIds: [],
    url: null,
    reason,
  };
}

export function describeBaseline(
  chosen: Chosen,
  source: 'stored' | 'rerun',
  runs: readonly StoredRun[],
  url: string | null,
): Baseline {
  const { commit, ref, distance, reason } = chosen;
  const recordIds = runs.map(({ record }) => record.id);
  const recordedAt = runs[0]?.record.startedAt ?? null;
  return { source, commit, ref, distance, reason, recordIds, url, recordedAt };
}

/** Runs the experiment at the baseline's commit, in a worktree of its own. */
export async function runBaseline(
  effects: Effects,
  request: Pick<BaselineRequest, 'workplace' | 'settings'>,
  commit: string,
): Promise<readonly FinishedRun[]> {
  const { workplace, settings } = request;
  const { experiment } = settings;
  const { git, directory, store } = workplace;
  const share = experiment.data.map((path) => pathFromRoot(directory, path));
  effects.progress.say(
    `baseline ${shortCommit(commit)}: no stored run is used, so it is run now in a worktree`,
  );
  const worktree = await effects.git.addWorktree({ git, commit, share });
  try {
    const code = await effects.git.snapshotCode(await effects.git.open(worktree.root), worktree.shared);
    const tree = {
      root: worktree.root,
      directory,
      code,
      baseCommit: null,
      pullRequest: null,
      role: 'baseline',
      sharedFrom: git.root,
    } as const;
    const finished = await runSeeds(effects, store, {
      tree,
      experiment,
      workflow: describeWorkflow(onGitHub(effects, settings)),
    });
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

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
import { runSeeds, type Experiment } from './runSeeds.ts';
import type { FinishedRun } from './recordRun.ts';

export interface FoundBaseline {
  readonly baseline: Baseline;
  readonly stored: readonly StoredRun[];
  readonly runs: readonly ReportedRun[];
  /** Those of `stored` that were made now, by this program. */
  readonly made: readonly StoredRun[];
  readonly warnings: readonly string[];
}

/** What a baseline rests on before any of its runs is made. */
export type BaselinePlan =
  | { readonly kind: 'none'; readonly reason: string; readonly warnings: readonly string[] }
  | {
      readonly kind: 'commit';
      readonly chosen: Chosen;
      /** Runs of the first seeds that need not be made again; empty for none. */
      readonly stored: readonly StoredRun[];
      /** The workflow run that made them. */
      readonly url: string | null;
      /** Whether runs that are lacking may be made now. */
      readonly mayRun: boolean;
      readonly warnings: readonly string[];
    };

/**
 * Where the baseline's runs come from: stored ones of that commit with the same inputs, here or on GitHub, else ones that are made
 * now in a worktree on this machine. A look-up that fails is told; it is never taken for "there are none".
 */
export async function planBaseline(effects: Effects, request: BaselineRequest): Promise<BaselinePlan> {
  const { chosen, settings } = request;
  const { rerun } = settings.experiment;
  if (chosen.kind === 'none') return { kind: 'none', reason: chosen.reason, warnings: [] };
  const found = rerun === 'always' ? nothingLookedUp : await lookUpBaseline(effects, request, chosen);
  const plan = { kind: 'commit', chosen, url: found.url, mayRun: rerun !== 'never' } as const;
  if (found.runs !== null) {
    const again = 'stored runs are reused, nothing is run again';
    effects.progress.say(`baseline ${shortCommit(chosen.commit)}: ${again}`);
    return { ...plan, stored: found.runs, warnings: found.warnings };
  }
  if (rerun === 'never') return withoutRerun(chosen, found);
  effects.progress.say(`baseline ${shortCommit(chosen.commit)}: no stored run is used`);
  return { ...plan, stored: [], warnings: warningsOf(found) };
}

/** The baseline as it turned out, with the runs that were made for it. */
export async function finishBaseline(
  effects: Effects,
  plan: BaselinePlan,
  made: readonly FinishedRun[],
): Promise<FoundBaseline> {
  if (plan.kind === 'none') return { ...withoutBaseline(plan.reason), warnings: plan.warnings };
  const { chosen, url, warnings } = plan;
  const [before, now] = [plan.stored, made.map(({ stored }) => stored)];
  const stored = [...before, ...now];
  const mixed =
    before.length > 0 && now.length > 0
      ? [`${before.length} of the baseline’s runs were stored earlier, ${now.length} were made now.`]
      : [];
  return {
    baseline: describeBaseline(chosen, before.length > 0 ? 'stored' : 'rerun', stored, url),
    stored,
    runs: [...(await loadRuns(effects, before)), ...made.map(toReported)],
    made: now,
    warnings: [...warnings, ...mixed],
  };
}

function withoutRerun({ commit }: Chosen, found: LookedUp): BaselinePlan {
  if (found.problem !== null) throw found.problem;
  const reason =
    `No stored run of ${shortCommit(commit)} serves, and rerun is never. ${found.refused}`.trim();
  return { kind: 'none', reason, warnings: found.warnings };
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
  const opened = await openBaselineTree(effects, request, commit);
  try {
    const finished = await runSeeds(effects, request.workplace.store, opened.what);
    for (const run of finished) refuseFailedBaseline(run, commit);
    return finished;
  } finally {
    await opened.remove();
  }
}

/** The baseline's commit, checked out in a worktree of its own until `remove` is called. */
export interface BaselineTree {
  readonly what: Experiment;
  remove(): Promise<void>;
}

export async function openBaselineTree(
  effects: Effects,
  { workplace, settings }: Pick<BaselineRequest, 'workplace' | 'settings'>,
  commit: string,
): Promise<BaselineTree> {
  const { experiment } = settings;
  const { git, directory } = workplace;
  const share = experiment.data.map((path) => pathFromRoot(directory, path));
  effects.progress.say(`baseline ${shortCommit(commit)}: run now, in a worktree`);
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
    const workflow = describeWorkflow(onGitHub(effects, settings));
    return { what: { tree, experiment, workflow }, remove: () => worktree.remove() };
  } catch (error) {
    await worktree.remove();
    throw error;
  }
}

/** A baseline that fails is no baseline: the user must know, and not read "no baseline" or a comparison with nothing. */
export function refuseFailedBaseline({ stored, logTail, problem }: FinishedRun, commit: string): void {
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

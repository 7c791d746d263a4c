import { UserError } from '../../../errors.ts';
import type { SweepInputs } from '../../../settings/sweepInputs.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { NeededJob } from '../../../settings/workflowSettings.ts';
import { logOf, withEntries, type WrittenLog } from '../../../sweeps/log/sweepLogText.ts';
import type { SweepEntry, SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { collectListedRuns, collectOwnRuns } from '../../collectRuns.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import { loadSweep } from '../loadSweep.ts';
import { openEarlierRun, type EarlierRun } from './earlierRun.ts';
import { gather, isUnknownTo, type Found } from './gather.ts';
import { jobsOfEarlierRun } from './jobsTaken.ts';
import { earlierLog, ownLog, type FoundLog } from './stateArtifacts.ts';
import { withRunsOf } from './withRunsOf.ts';

/** The sweep as it stands, with what came of the trials that were handed out. */
export interface CurrentLog extends Pick<WrittenLog, 'header' | 'log'> {
  /** As it is kept in this run; null when it is not yet. */
  readonly found: FoundLog | null;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The newest log of this run, else that of the run to resume, else a new one; then the records that it does not know.
 * Whatever killed an earlier plan, the same trials come again and no others.
 */
export async function currentLog(
  effects: Effects,
  settings: Settings,
  place: OnGitHub,
  inputs: SweepInputs,
): Promise<CurrentLog> {
  const wanted = inputs.state === null ? null : (effects.stores.sweepLogIn(inputs.state)?.sweepId ?? null);
  const own = await ownLog(effects, place, ({ sweepId }) => wanted === null || sweepId === wanted);
  if (own !== null) {
    const { runs, problems } = await collectOwnRuns(effects, place, isUnknownTo(own.log));
    return update(effects, own, own, {
      runs,
      problems,
      experiment: settings.experiment,
      handedOut: handedOut(effects, inputs),
      ...ended(place),
    });
  }
  if (inputs.state !== null)
    throw new UserError(
      `This workflow run has no artifact ${inputs.state}, which holds the log of the sweep.`,
      {
        hint: 'It may have expired or been deleted. Start the workflow again.',
      },
    );
  if (inputs.resume !== null) return resumed(effects, settings, place, inputs, inputs.resume);
  return begun(effects, settings, place, inputs);
}

interface News extends Found {
  readonly problems: readonly string[];
}

async function update(
  effects: Effects,
  { header, log }: Pick<WrittenLog, 'header' | 'log'>,
  found: FoundLog | null,
  news: News,
): Promise<CurrentLog> {
  const entries = await gather(effects, log, news);
  return {
    header,
    log: withEntries(log, entries),
    found,
    problems: news.problems,
    notes: [],
  };
}

/** What the jobs of this run were given: the log in `sweep-state`. The first plan of a run gives the first. */
function handedOut({ stores }: Effects, { state }: SweepInputs): number {
  return state === null ? 0 : (stores.sweepLogIn(state)?.entries ?? 0);
}

function ended({ workflow }: OnGitHub): { readonly isCancelled: boolean } {
  return { isCancelled: wasCancelled(workflow.needs ?? []) };
}

/** The job `stopped` of sweep.yml runs only in a cancelled run. */
export function wasCancelled(needs: readonly NeededJob[]): boolean {
  return needs.some(({ name, result }) => result === (name === 'stopped' ? 'success' : 'cancelled'));
}

async function resumed(
  effects: Effects,
  { experiment }: Settings,
  place: OnGitHub,
  inputs: SweepInputs,
  runId: number,
): Promise<CurrentLog> {
  const earlier = await openEarlierRun(effects, place, runId);
  const found = await earlierLog(effects, place, earlier);
  if (found === null) throw nothingToResume(earlier);
  const more = budgetOf(inputs, found.log);
  const taken = await jobsOfEarlierRun(effects, place, found.log, earlier);
  const { runs, problems } = await recordsOf(effects, place, earlier, found.log);
  const current = await update(effects, found, null, {
    runs,
    problems: [...problems, ...taken.problems],
    experiment,
    handedOut: Infinity,
    isCancelled: true,
  });
  return { ...current, log: withEntries(current.log, [...taken.entries, ...more]) };
}

function recordsOf(
  effects: Effects,
  place: OnGitHub,
  { api, artifacts }: EarlierRun,
  log: SweepLog,
): ReturnType<typeof collectListedRuns> {
  const isUnknown = isUnknownTo(log);
  const wanted = artifacts.filter(({ name }) => isUnknown(effects.stores.runIdIn(name) ?? ''));
  return collectListedRuns(effects, place, api, wanted);
}

function nothingToResume({ runId, artifacts }: EarlierRun): UserError {
  const seen =
    artifacts.length === 0 ? 'no artifact that has not expired' : 'artifacts, but no log of a sweep';
  return new UserError(`Run ${runId} has nothing to resume: it has ${seen}.`, {
    hint: 'Give the id of the last run of the sweep, the number in its address. Logs live as long as artifacts do; a longer retention-days helps the next one.',
  });
}

async function begun(
  effects: Effects,
  settings: Settings,
  place: OnGitHub,
  { path, seed, mostTrials, budgetMinutes, warmStart }: SweepInputs,
): Promise<CurrentLog> {
  const cold = await loadSweep(effects, settings.experiment, {
    path,
    seed,
    budgetMinutes,
    trials: mostTrials,
    commit: effects.environment['GITHUB_SHA'] ?? null,
  });
  const earlier = { runId: warmStart ?? 0, sweepFile: path };
  const { header, first, notes } =
    warmStart === null ? cold : await withRunsOf(effects, settings, place, earlier, cold);
  return { header, log: logOf(header, first), found: null, problems: [], notes };
}

/** Another budget than the log's, where the inputs state one; a sweep that was over goes on under it. */
function budgetOf(
  { mostTrials, budgetMinutes }: SweepInputs,
  { spec, entries }: SweepLog,
): readonly SweepEntry[] {
  const budget = {
    ...spec.budget,
    trials: mostTrials ?? spec.budget.trials,
    minutes: budgetMinutes ?? spec.budget.minutes,
  };
  const isSame = budget.trials === spec.budget.trials && budget.minutes === spec.budget.minutes;
  const isOver = entries.some(({ kind }) => kind === 'concluded');
  return isSame && !isOver ? [] : [{ kind: 'budget', ...budget }];
}

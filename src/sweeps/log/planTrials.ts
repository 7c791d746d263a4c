import { propose } from '../proposals/propose.ts';
import type { TrialHistory } from '../stopping/history.ts';
import { planAsha, planMedian } from '../stopping/ownRules.ts';
import { planThresholds, type Thresholds } from '../stopping/hyperband.ts';
import { withEntries } from './sweepLogText.ts';
import { isSettled, sweepTrials, toldTrials, type SweepTrial } from './sweepTrials.ts';
import { longestHistory, type PlannedEntry, type SweepLog } from './sweepLog.ts';

export interface TrialPlan {
  /** To be added to the log before anything is started. */
  readonly planned: readonly PlannedEntry[];
  /** What to run now: trials that were planned before and have no end come first. */
  readonly trials: readonly SweepTrial[];
  /** Why no trial is proposed any more, a sentence without its full stop; null: more can be asked for. */
  readonly ended: string | null;
}

/** A sweep whose trials fail one after another stops: the fault is not in their parameters. */
const mostFailedInARow = 5;
const minuteMs = 60_000;

/**
 * The next trials to run, at most `count`. A function of the log alone: equal logs give equal plans, byte for byte. While
 * planned trials wait for a first or another attempt, they come alone: so what machines lose changes no later proposal.
 */
export function planTrials(log: SweepLog, count: number): TrialPlan {
  const trials = sweepTrials(log);
  const stopped = stopReason(log, trials);
  if (stopped !== null) return { planned: [], trials: [], ended: stopped };
  const open = trials.filter(({ state }) => state.kind === 'planned').slice(0, count);
  const told = toldTrials(trials);
  const wished = open.length > 0 ? 0 : count;
  const { proposals, ended } = propose(log.spec, { seed: log.seed, trials: told, count: wished });
  if (ended?.kind === 'target') return { planned: [], trials: [], ended: ended.reason };
  if (open.length > 0) return { planned: [], trials: open, ended: null };
  const round = trials.reduce((most, trial) => Math.max(most, trial.round + 1), 0);
  const thresholds = proposals.length === 0 ? null : thresholdsNow(log, trials);
  const planned = proposals.map(({ number, configuration, method }): PlannedEntry => ({
    kind: 'planned',
    round,
    trial: number,
    configuration: Object.fromEntries(configuration),
    method,
    thresholds,
  }));
  const numbers = new Set(planned.map(({ trial }) => trial));
  const fresh = sweepTrials(withEntries(log, planned)).filter(({ number }) => numbers.has(number));
  return { planned, trials: fresh, ended: ended?.reason ?? null };
}

/** Training time of all attempts, in milliseconds. */
export function spentMs(trials: readonly SweepTrial[]): number {
  return trials
    .flatMap(({ attempts }) => attempts)
    .reduce((total, { durationMs }) => total + (durationMs ?? 0), 0);
}

function stopReason({ spec, entries }: SweepLog, trials: readonly SweepTrial[]): string | null {
  const { minutes, failedTrials } = spec.budget;
  const last = entries.findLast(({ kind }) => kind === 'concluded' || kind === 'budget');
  if (last?.kind === 'concluded') return last.reason;
  const spent = spentMs(trials) / minuteMs;
  if (minutes !== null && spent >= minutes)
    return `the budget of ${minutes} minutes is spent: training took ${Number(spent.toFixed(1))}`;
  const failed = trials.filter(({ state }) => state.kind === 'failed');
  if (failedTrials !== null && failed.length >= failedTrials)
    return `${failed.length} trials failed, which is the most that the budget allows`;
  return failedInARow(entries, trials);
}

/** Whoever gives the sweep a budget again has mended what made the earlier ones fail. */
function failedInARow(entries: SweepLog['entries'], trials: readonly SweepTrial[]): string | null {
  const since = entries.slice(entries.findLastIndex(({ kind }) => kind === 'budget') + 1);
  const ended = new Set(since.flatMap((entry) => (entry.kind === 'ended' ? [entry.trial] : [])));
  const last = trials.filter((trial) => isSettled(trial) && ended.has(trial.number)).slice(-mostFailedInARow);
  const [state] = last.slice(-1).map((trial) => trial.state);
  const haveAll = last.every((trial) => trial.state.kind === 'failed' || trial.state.kind === 'lost');
  if (last.length < mostFailedInARow || !haveAll || state === undefined || !('reason' in state)) return null;
  return `the last ${mostFailedInARow} trials failed, the last one so: ${state.reason}`;
}

/** As they are now, for trials that are planned now. Trials of any end count, as at W&B. */
function thresholdsNow({ spec }: SweepLog, trials: readonly SweepTrial[]): Thresholds | null {
  const [metric] = spec.metrics;
  const rule = spec.earlyTerminate;
  if (rule === null || metric === undefined) return null;
  const { goal } = metric;
  if (!('kind' in rule))
    return planThresholds({ ...rule, bands: reachable(rule.bands) }, goal, historiesOf(trials));
  return rule.kind === 'asha'
    ? planAsha(rule, goal, historiesOf(trials), longestHistory)
    : planMedian(rule, goal, historiesOf(trials.filter(({ state }) => state.kind === 'complete')));
}

function historiesOf(trials: readonly SweepTrial[]): readonly TrialHistory[] {
  return trials.flatMap(({ number, counted }) =>
    counted === null ? [] : [{ trial: number, values: counted.history }],
  );
}

/** Bands beyond what a log keeps would never have a threshold. */
function reachable(bands: readonly number[]): readonly number[] {
  return bands.filter((length) => length <= longestHistory);
}

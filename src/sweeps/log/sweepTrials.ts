import type { Configuration } from '../space/configuration.ts';
import type { ProposalMethod, Trial, TrialOutcome } from '../trial.ts';
import type {
  AttemptEnd,
  BlamedEntry,
  EndedEntry,
  PlannedEntry,
  StartedEntry,
  SweepEntry,
  SweepLog,
} from './sweepLog.ts';

/** A trial of a sweep as its log tells it. */
export interface SweepTrial {
  readonly number: number;
  /** `<sweepId>-<number in four digits>`. */
  readonly id: string;
  readonly round: number;
  readonly configuration: Configuration;
  readonly method: ProposalMethod;
  readonly thresholds: PlannedEntry['thresholds'];
  readonly state: TrialState;
  /** All that began, by number. */
  readonly attempts: readonly TrialAttempt[];
  /** The attempt that counts: the last complete one, else the last that ended otherwise; null before one has ended. */
  readonly counted: TrialAttempt | null;
}

/**
 * `planned`: to be run, also after an interruption or a machine that was lost. `lost`: machines lost it three times; it is
 * given up and tells nothing of its parameters.
 */
export type TrialState =
  | { readonly kind: 'planned' }
  | { readonly kind: 'running' }
  | Exclude<AttemptEnd, { readonly kind: 'interrupted' }>;

export interface TrialAttempt {
  /** From 1. */
  readonly attempt: number;
  readonly recordId: string | null;
  readonly startedAt: string | null;
  /** Null while it runs. */
  readonly durationMs: number | null;
  /** Null while it runs. */
  readonly end: AttemptEnd | null;
  readonly history: readonly number[];
}

/** A trial that machines have lost more often than this is given up. */
export const mostRetries = 2;

/** What the entries say of each trial, by number. A second plan of a trial, and the end of an unknown one, say nothing. */
export function sweepTrials({ sweepId, entries }: SweepLog): readonly SweepTrial[] {
  const planned = new Map<number, PlannedEntry>();
  for (const entry of entries)
    if (entry.kind === 'planned' && !planned.has(entry.trial)) planned.set(entry.trial, entry);
  const attempts = attemptsByTrial(entries);
  return [...planned.values()]
    .toSorted((a, b) => a.trial - b.trial)
    .map((plan) => trialOf(sweepId, plan, attempts.get(plan.trial) ?? []));
}

/** The name of a trial: the same for the same sweep, whoever carries it out. */
export function trialId(sweepId: string, number: number): string {
  return `${sweepId}-${String(number).padStart(4, '0')}`;
}

/** The trials in the form that proposals are made from. */
export function toldTrials(trials: readonly SweepTrial[]): readonly Trial[] {
  return trials.map(({ number, configuration, state, method }) => ({
    number,
    configuration,
    outcome: outcomeOf(state),
    ...(method === 'recorded' ? { isRecorded: true } : {}),
  }));
}

/** The number of the attempt that would be made next. */
export function nextAttempt({ attempts }: SweepTrial): number {
  return attempts.reduce((most, { attempt }) => Math.max(most, attempt), 0) + 1;
}

/** Whether the trial has an end that counts: it is not run again. */
export function isSettled({ state }: SweepTrial): boolean {
  return state.kind !== 'planned' && state.kind !== 'running';
}

function outcomeOf(state: TrialState): TrialOutcome {
  switch (state.kind) {
    case 'planned':
    case 'running':
      return { kind: 'pending' };
    case 'complete':
      return { kind: 'complete', values: state.values };
    case 'pruned':
      return { kind: 'pruned', step: state.step, value: state.value };
    case 'failed':
    case 'lost':
      return { kind: state.kind };
  }
}

function attemptsByTrial(entries: readonly SweepEntry[]): ReadonlyMap<number, readonly TrialAttempt[]> {
  const found = new Map<number, Map<number, TrialAttempt>>();
  for (const entry of entries) {
    if (entry.kind === 'blamed') blame(found, entry);
    if (entry.kind !== 'started' && entry.kind !== 'ended') continue;
    const own = found.get(entry.trial) ?? new Map<number, TrialAttempt>();
    if (isOpen(own.get(entry.attempt)?.end ?? null)) own.set(entry.attempt, attemptOf(entry));
    found.set(entry.trial, own);
  }
  return new Map(
    [...found].map(([trial, own]) => [trial, [...own.values()].toSorted((a, b) => a.attempt - b.attempt)]),
  );
}

/** What failed on a machine that fails whatever it runs was lost with it. */
function blame(found: Map<number, Map<number, TrialAttempt>>, { attempts, reason }: BlamedEntry): void {
  for (const { trial, attempt } of attempts) {
    const own = found.get(trial)?.get(attempt);
    if (own?.end?.kind !== 'failed') continue;
    found.get(trial)?.set(attempt, { ...own, end: { kind: 'lost', reason } });
  }
}

/** What has ended stays so, but for attempts that were given up and whose records came after all. */
function isOpen(end: AttemptEnd | null): boolean {
  return end === null || end.kind === 'lost' || end.kind === 'interrupted';
}

function attemptOf(entry: StartedEntry | EndedEntry): TrialAttempt {
  const { attempt, recordId } = entry;
  return entry.kind === 'started'
    ? { attempt, recordId, startedAt: entry.at, durationMs: null, end: null, history: [] }
    : {
        attempt,
        recordId,
        startedAt: entry.startedAt,
        durationMs: entry.durationMs,
        end: entry.end,
        history: entry.history,
      };
}

function trialOf(sweepId: string, plan: PlannedEntry, attempts: readonly TrialAttempt[]): SweepTrial {
  const { trial, round, method, thresholds, configuration } = plan;
  const counted =
    attempts.findLast(({ end }) => end?.kind === 'complete') ??
    attempts.findLast(({ end }) => end?.kind === 'pruned' || end?.kind === 'failed') ??
    attempts.findLast(({ end }) => end !== null) ??
    null;
  return {
    number: trial,
    id: trialId(sweepId, trial),
    round,
    configuration: new Map(Object.entries(configuration)),
    method,
    thresholds,
    state: stateOf(attempts, counted),
    attempts,
    counted,
  };
}

function stateOf(attempts: readonly TrialAttempt[], counted: TrialAttempt | null): TrialState {
  const end = counted?.end ?? null;
  if (end !== null && end.kind !== 'lost' && end.kind !== 'interrupted') return end;
  if (attempts.some((attempt) => attempt.end === null)) return { kind: 'running' };
  const lost = attempts.flatMap((attempt) => (attempt.end?.kind === 'lost' ? [attempt.end] : []));
  const last = lost.at(-1);
  return last !== undefined && lost.length > mostRetries ? last : { kind: 'planned' };
}

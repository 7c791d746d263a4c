import type { Turn } from './addTurn.ts';
import { claimTrial, type Claim, type Claimant } from './claimTrial.ts';
import type { EndedEntry, StartedEntry, SweepEntry, SweepLog } from './sweepLog.ts';
import { withEntries } from './sweepLogText.ts';
import { nextAttempt, sweepTrials, type SweepTrial, type TrialAttempt } from './sweepTrials.ts';

/** What a worker has to say and wants. */
export interface WorkerWish extends Claimant {
  /** The attempt that it has made; null at first. */
  readonly ended: EndedEntry | null;
  /** Why it takes no trial any more; null while it does. */
  leaving(log: SweepLog): string | null;
  /** When an attempt begins that is taken now, and the record that it will have. */
  begin(): Pick<StartedEntry, 'at' | 'recordId'>;
}

/** What a worker's turn came to. */
export type WorkerTurn =
  | { readonly kind: 'trial'; readonly trial: SweepTrial; readonly started: StartedEntry }
  | Exclude<Claim, { readonly kind: 'trial' }>
  | { readonly kind: 'leaving'; readonly reason: string };

/** Reports how a worker's last trial ended, and takes the next one, in one turn. */
export function workerTurn(log: SweepLog, wish: WorkerWish): Turn<WorkerTurn> {
  const told = wish.ended !== null && hasBegun(log, wish.ended) ? [wish.ended] : [];
  const after = withEntries(log, told);
  const reason = wish.leaving(after);
  if (reason !== null) return { entries: told, value: { kind: 'leaving', reason } };
  const claim = claimTrial(after, wish);
  if (claim.kind === 'blame') return { entries: [...told, claim.blamed], value: claim };
  if (claim.kind !== 'trial') return { entries: told, value: claim };
  const { planned, trial } = claim;
  const started: StartedEntry = {
    kind: 'started',
    trial: trial.number,
    attempt: nextAttempt(trial),
    ...wish.begin(),
    worker: wish.worker,
  };
  const entries: readonly SweepEntry[] = [...told, ...planned, started];
  return { entries, value: { kind: 'trial', trial, started } };
}

/** The attempt of this worker that has no end yet: its job was lost, and is run again now. */
export function openAttempt(
  log: SweepLog,
  worker: string,
): { readonly trial: SweepTrial; readonly attempt: TrialAttempt } | null {
  const own = new Set(
    log.entries.flatMap((entry) =>
      entry.kind === 'started' && entry.worker === worker ? [entry.recordId] : [],
    ),
  );
  for (const trial of sweepTrials(log))
    for (const attempt of trial.attempts)
      if (attempt.end === null && own.has(attempt.recordId ?? '')) return { trial, attempt };
  return null;
}

/** Of a turn that was left out there is nothing to report. */
function hasBegun(log: SweepLog, { trial, attempt, recordId }: EndedEntry): boolean {
  const started = log.entries.find(
    (entry) => entry.kind === 'started' && entry.trial === trial && entry.attempt === attempt,
  );
  return started?.kind === 'started' && (recordId === null || started.recordId === recordId);
}

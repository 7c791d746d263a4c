import type { AttemptEnd, BlamedEntry, SweepLog } from './sweepLog.ts';
import { sweepTrials } from './sweepTrials.ts';

export type MachineFault =
  | { readonly kind: 'none' }
  /** It failed as often in a row, and nobody else has ended a trial yet whose end could tell why. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'machine'; readonly blamed: BlamedEntry };

/** So many failures in a row on one machine are suspicious. */
export const suspiciousFailures = 3;

interface Ended {
  readonly trial: number;
  readonly attempt: number;
  readonly worker: string | null;
  readonly end: AttemptEnd;
}

/**
 * Whether a worker's machine is at fault: its last three attempts failed, and fewer than a third of those elsewhere. One bad
 * machine burns a whole sweep otherwise (wandb#5088: 470 of 500 trials), because what fails at once takes the next trial at once.
 */
export function machineFault(log: SweepLog, worker: string): MachineFault {
  const all = endedAttempts(log);
  const since = log.entries.findLastIndex((entry) => entry.kind === 'blamed' && entry.worker === worker);
  const own = endedAttempts(log, since + 1).filter((one) => one.worker === worker);
  const streak = own.slice(own.findLastIndex((one) => !hasFailed(one)) + 1);
  if (streak.length < suspiciousFailures) return { kind: 'none' };
  const elsewhere = all.filter((one) => one.worker !== worker && one.worker !== null);
  if (elsewhere.length === 0) return othersRun(log, worker) ? { kind: 'unclear' } : { kind: 'none' };
  const failed = elsewhere.filter(hasFailed).length;
  if (failed * 3 >= elsewhere.length) return { kind: 'none' };
  const attempts = streak.map(({ trial, attempt }) => ({ trial, attempt })).slice(-100);
  const good = elsewhere.length - failed;
  const reason = `${attempts.length} trials in a row failed on one machine, while ${good} of ${elsewhere.length} elsewhere did not`;
  return { kind: 'machine', blamed: { kind: 'blamed', worker, attempts, reason } };
}

/** Attempts in the order in which they ended, from an entry on. */
function endedAttempts(log: SweepLog, from = 0): readonly Ended[] {
  const workers = new Map(
    log.entries.flatMap((entry) =>
      entry.kind === 'started' ? [[`${entry.trial} ${entry.attempt}`, entry.worker ?? null] as const] : [],
    ),
  );
  return log.entries.slice(from).flatMap((entry) => {
    if (entry.kind !== 'ended' || entry.end.kind === 'interrupted') return [];
    const { trial, attempt, end } = entry;
    return [{ trial, attempt, worker: workers.get(`${trial} ${attempt}`) ?? null, end }];
  });
}

function hasFailed({ end }: Ended): boolean {
  return end.kind === 'failed' || end.kind === 'lost';
}

function othersRun(log: SweepLog, worker: string): boolean {
  const open = new Set(
    sweepTrials(log).flatMap(({ attempts }) =>
      attempts.flatMap(({ end, recordId }) => (end === null ? [recordId] : [])),
    ),
  );
  return log.entries.some(
    (entry) =>
      entry.kind === 'started' &&
      entry.worker !== undefined &&
      entry.worker !== worker &&
      open.has(entry.recordId),
  );
}

import type { AttemptEnd, BlamedEntry, SweepLog } from './sweepLog.ts';
import { sweepTrials } from './sweepTrials.ts';

export interface MachineFaults {
  /** The next machine that is found to be at fault; null for none. */
  readonly blamed: BlamedEntry | null;
  /** Workers that failed as often in a row while nobody else has ended a trial yet whose end could tell why. */
  readonly unclear: ReadonlySet<string>;
}

/** So many failures in a row on one machine are suspicious. */
const suspiciousFailures = 3;
/** As many as one entry names. */
const mostAttempts = 100;

/**
 * Which workers' machines are at fault: their last three attempts failed, and fewer than a third of those elsewhere. One bad
 * machine burns a whole sweep otherwise (wandb#5088: 470 of 500 trials), because what fails at once takes the next trial at once.
 */
export function machineFaults(log: SweepLog): MachineFaults {
  const all = endedAttempts(log);
  const unclear = new Set<string>();
  for (const worker of new Set(all.map((one) => one.worker))) {
    const own = all.filter((one) => one.worker === worker && one.index > lastBlame(log, worker));
    const streak = own.slice(own.findLastIndex((one) => !hasFailed(one)) + 1);
    if (streak.length < suspiciousFailures) continue;
    const elsewhere = all.filter((one) => one.worker !== worker);
    const failed = elsewhere.filter(hasFailed).length;
    if (elsewhere.length === 0) {
      if (othersRun(log, worker)) unclear.add(worker);
    } else if (failed * 3 < elsewhere.length) {
      const good = elsewhere.length - failed;
      const reason = `${streak.length} trials in a row failed on one machine, while ${good} of ${elsewhere.length} elsewhere did not`;
      const attempts = streak.map(({ trial, attempt }) => ({ trial, attempt })).slice(-mostAttempts);
      return { blamed: { kind: 'blamed', worker, attempts, reason }, unclear };
    }
  }
  return { blamed: null, unclear };
}

interface Ended {
  /** Of its entry in the log. */
  readonly index: number;
  readonly trial: number;
  readonly attempt: number;
  readonly worker: string;
  readonly end: AttemptEnd;
}

/** Attempts of workers in the order in which they ended. */
function endedAttempts({ entries }: SweepLog): readonly Ended[] {
  const workers = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'started' && entry.worker !== undefined
        ? [[`${entry.trial} ${entry.attempt}`, entry.worker] as const]
        : [],
    ),
  );
  return entries.flatMap((entry, index) => {
    if (entry.kind !== 'ended' || entry.end.kind === 'interrupted') return [];
    const { trial, attempt, end } = entry;
    const worker = workers.get(`${trial} ${attempt}`);
    return worker === undefined ? [] : [{ index, trial, attempt, worker, end }];
  });
}

function lastBlame({ entries }: SweepLog, worker: string): number {
  return entries.findLastIndex((entry) => entry.kind === 'blamed' && entry.worker === worker);
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

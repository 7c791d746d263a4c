import type { StoredRun } from '../../../stores/runStore.ts';
import type { EndedEntry, SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { withEntries } from '../../../sweeps/log/sweepLogText.ts';
import { sweepTrials } from '../../../sweeps/log/sweepTrials.ts';
import type { Effects } from '../../effects.ts';
import { storedEnd } from '../runTrial.ts';

interface Found {
  readonly runs: readonly StoredRun[];
  /** Entries that the jobs knew of: what was planned behind them was never handed out, but by workers to themselves. */
  readonly handedOut: number;
  /** Whether somebody cancelled the run: then nobody's machine is to blame. */
  readonly isCancelled: boolean;
}

/** Records of trials that the log does not know yet, by the ids of their records. */
export function isUnknownTo(log: SweepLog): (recordId: string) => boolean {
  const known = new Set(
    sweepTrials(log).flatMap(({ attempts }) =>
      attempts.flatMap(({ end, recordId }) => (end === null || recordId === null ? [] : [recordId])),
    ),
  );
  return (recordId) => recordId !== '' && !known.has(recordId);
}

/**
 * What came of the trials that were handed out. A record tells; a trial without one was lost with its machine, unless the
 * run was cancelled or its job never began. Entries come in the order of the trials, whichever ended first.
 */
export async function gather(
  effects: Effects,
  log: SweepLog,
  { runs, handedOut, isCancelled }: Found,
): Promise<readonly EndedEntry[]> {
  const told = await recordedEnds(effects, log, runs, isCancelled);
  const trials = sweepTrials(withEntries(log, told));
  const late = new Set(
    log.entries
      .slice(handedOut)
      .flatMap((entry) => (entry.kind === 'started' && entry.worker === undefined ? [entry.recordId] : [])),
  );
  const missing = trials.flatMap(({ number, attempts }) =>
    attempts.flatMap(({ attempt, end, recordId, startedAt }): readonly EndedEntry[] => {
      if (end !== null) return [];
      const never = recordId !== null && late.has(recordId);
      return [
        {
          kind: 'ended',
          trial: number,
          attempt,
          recordId: null,
          startedAt,
          durationMs: 0,
          end: never
            ? { kind: 'interrupted', reason: 'the job that planned it ended before it was handed out' }
            : isCancelled
              ? { kind: 'interrupted', reason: 'the workflow run was cancelled' }
              : { kind: 'lost', reason: 'its job ended without leaving a record' },
          history: [],
        },
      ];
    }),
  );
  return [...told, ...missing].toSorted((a, b) => a.trial - b.trial || a.attempt - b.attempt);
}

/** What records say of the attempts that they are of. */
export async function recordedEnds(
  effects: Effects,
  log: SweepLog,
  runs: readonly StoredRun[],
  isCancelled: boolean,
): Promise<readonly EndedEntry[]> {
  const planned = new Set(sweepTrials(log).map(({ number }) => number));
  const own = runs.filter(
    ({ record }) => record.sweep?.id === log.sweepId && planned.has(record.sweep.trial),
  );
  return Promise.all(
    own.flatMap((stored) => {
      const { sweep } = stored.record;
      return sweep === null ? [] : [endOf(effects, log, stored, sweep, isCancelled)];
    }),
  );
}

async function endOf(
  effects: Effects,
  log: SweepLog,
  stored: StoredRun,
  { trial, attempt }: { readonly trial: number; readonly attempt: number },
  isCancelled: boolean,
): Promise<EndedEntry> {
  const entry = await storedEnd(effects, log.spec, { trial, attempt }, stored);
  // Nobody stopped the run, so what cut this one off was its machine.
  return entry.end.kind === 'interrupted' && !isCancelled
    ? { ...entry, end: { kind: 'lost', reason: 'its run was cut off with its machine' } }
    : entry;
}

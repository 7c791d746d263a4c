import type { ExperimentSettings } from '../../../settings/settings.ts';
import type { StoredRun } from '../../../stores/runStore.ts';
import type { ConfirmedEntry, EndedEntry, SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { withEntries } from '../../../sweeps/log/sweepLogText.ts';
import { sweepTrials } from '../../../sweeps/log/sweepTrials.ts';
import type { Effects } from '../../effects.ts';
import { confirmedEntry } from '../confirm/runConfirming.ts';
import { storedEnd } from '../runTrial.ts';
import { confirmingRunOf, openConfirming, recordForLog } from './confirmRound.ts';

export interface Found {
  readonly runs: readonly StoredRun[];
  /** Entries that the jobs knew of: what was planned behind them was never handed out, but by workers to themselves. */
  readonly handedOut: number;
  /** Whether somebody cancelled the run: then nobody's machine is to blame. */
  readonly isCancelled: boolean;
  /** Whose gates will judge the confirming runs. */
  readonly experiment: ExperimentSettings;
}

/** Records of trials that the log does not know yet, by the ids of their records. */
export function isUnknownTo(log: SweepLog): (recordId: string) => boolean {
  const known = new Set([
    ...sweepTrials(log).flatMap(({ attempts }) =>
      attempts.flatMap(({ end, recordId }) => (end === null || recordId === null ? [] : [recordId])),
    ),
    ...log.entries.flatMap((entry) =>
      entry.kind === 'confirmed' && entry.record !== undefined ? [entry.recordId] : [],
    ),
  ]);
  return (recordId) => recordId !== '' && !known.has(recordId);
}

/**
 * What came of the trials that were handed out. A record tells; a trial without one was lost with its machine, unless the
 * run was cancelled or its job never began. Entries come in the order of the trials, whichever ended first; what confirms
 * the best of them follows.
 */
export async function gather(
  effects: Effects,
  log: SweepLog,
  found: Found,
): Promise<readonly (EndedEntry | ConfirmedEntry)[]> {
  const told = await recordedEnds(effects, log, found);
  const { ended, confirmed } = told;
  const known = withEntries(log, [...ended, ...confirmed]);
  const late = new Set(
    log.entries
      .slice(found.handedOut)
      .flatMap((entry) =>
        (entry.kind === 'started' && entry.worker === undefined) || entry.kind === 'confirming'
          ? [entry.recordId]
          : [],
      ),
  );
  const missing = sweepTrials(known).flatMap(({ number, attempts }) =>
    attempts.flatMap(({ attempt, end, recordId, startedAt }): readonly EndedEntry[] => {
      if (end !== null) return [];
      const isLate = recordId !== null && late.has(recordId);
      return [
        {
          kind: 'ended',
          trial: number,
          attempt,
          recordId: null,
          startedAt,
          durationMs: 0,
          end: withoutRecord(isLate, found.isCancelled),
          history: [],
        },
      ];
    }),
  );
  const gone = openConfirming(known).map((own): ConfirmedEntry => ({
    kind: 'confirmed',
    ...own,
    end: withoutRecord(late.has(own.recordId), found.isCancelled).kind,
  }));
  return [
    ...[...ended, ...missing].toSorted((a, b) => a.trial - b.trial || a.attempt - b.attempt),
    ...confirmed,
    ...gone,
  ];
}

function withoutRecord(
  isLate: boolean,
  isCancelled: boolean,
): Extract<EndedEntry['end'], { readonly kind: 'interrupted' | 'lost' }> {
  if (isLate)
    return { kind: 'interrupted', reason: 'the job that planned it ended before it was handed out' };
  return isCancelled
    ? { kind: 'interrupted', reason: 'the workflow run was cancelled' }
    : { kind: 'lost', reason: 'its job ended without leaving a record' };
}

interface RecordedEnds {
  readonly ended: readonly EndedEntry[];
  readonly confirmed: readonly ConfirmedEntry[];
}

/** What records say of the attempts that they are of. */
export async function recordedEnds(
  effects: Effects,
  log: SweepLog,
  { runs, isCancelled, experiment }: Omit<Found, 'handedOut'>,
): Promise<RecordedEnds> {
  const planned = new Set(sweepTrials(log).map(({ number }) => number));
  const ended: EndedEntry[] = [];
  const confirmed: ConfirmedEntry[] = [];
  for (const stored of runs) {
    const { record } = stored;
    if (record.sweep?.id !== log.sweepId || !planned.has(record.sweep.trial)) continue;
    const entry = await endOf(effects, log, stored, record.sweep, isCancelled);
    const again = confirmingRunOf(log, stored);
    if (again === null) ended.push(entry);
    else
      confirmed.push({
        ...confirmedEntry(entry, { trial: again.trial, seed: again.seed, recordId: record.id }),
        record: recordForLog(record, log.spec, experiment),
      });
  }
  return { ended, confirmed };
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

import type { ConfirmedEntry, SweepLog } from './sweepLog.ts';
import { mostRetries } from './sweepTrials.ts';

/** A trial run again with one seed, after the search. */
export interface ConfirmingRun {
  readonly trial: number;
  readonly seed: number;
  /** Whether it has an end that counts: it is not run again. */
  readonly isSettled: boolean;
  /** Of the attempt that counts, else of the last one. */
  readonly recordId: string;
  /** Attempts that began and have no end yet, by their records. */
  readonly open: readonly string[];
}

/** The runs that confirm trials as the log tells them, in the order in which they first began. */
export function confirmingRuns({ entries }: Pick<SweepLog, 'entries'>): readonly ConfirmingRun[] {
  const found = new Map<string, Attempts>();
  for (const entry of entries) {
    if (entry.kind !== 'confirming' && entry.kind !== 'confirmed') continue;
    const { trial, seed } = entry;
    const key = `${trial} ${seed}`;
    const own = found.get(key) ?? { trial, seed, ends: new Map() };
    found.set(key, own);
    own.ends.set(entry.recordId, entry.kind === 'confirmed' ? entry.end : null);
  }
  return [...found.values()].map(confirmingRun);
}

interface Attempts {
  readonly trial: number;
  readonly seed: number;
  readonly ends: Map<string, ConfirmedEntry['end'] | null>;
}

function confirmingRun({ trial, seed, ends }: Attempts): ConfirmingRun {
  const attempts = [...ends];
  const counted = attempts.find(([, end]) => end === 'complete' || end === 'failed');
  const lost = attempts.filter(([, end]) => end === 'lost').length;
  const [recordId] = counted ?? attempts.at(-1) ?? [''];
  const open = attempts.flatMap(([id, end]) => (end === null ? [id] : []));
  return { trial, seed, isSettled: counted !== undefined || lost > mostRetries, recordId, open };
}

import { countOf } from '../../records/countOf.ts';
import { UserError } from '../../errors.ts';
import { createRecordId, recordIdRandomDigits } from '../../records/recordId.ts';
import type { SweepFile } from '../../stores/sweepFiles.ts';
import type { RunStore } from '../../stores/runStore.ts';
import { logLine, logOf, readSweepLog, withEntries } from '../../sweeps/log/sweepLogText.ts';
import type { SweepEntry, SweepLog } from '../../sweeps/log/sweepLog.ts';
import { isSettled, sweepTrials } from '../../sweeps/log/sweepTrials.ts';
import type { Budget } from '../../sweeps/sweepSpec.ts';
import type { Effects } from '../effects.ts';
import type { LoadedSweep } from './loadSweep.ts';
import { storedEnd } from './runTrial.ts';

/** The log of the sweep that is being carried out: what it says now, and the way to add to it. */
export interface OpenSweep {
  log(): SweepLog;
  /** In effect at once; settles when it is on the disk. */
  add(entries: readonly SweepEntry[]): Promise<void>;
  close(): Promise<void>;
}

interface Opening {
  readonly store: RunStore;
  readonly resume: boolean;
}

/** Opens the log in the store: a new one, or, to resume, the one that is there, after looking what became of its trials. */
export async function openSweepLog(
  effects: Effects,
  sweep: LoadedSweep,
  { store, resume }: Opening,
): Promise<OpenSweep> {
  const { header, first, spec } = sweep;
  const file = await effects.stores.openSweepFile(store.location, header.sweepId);
  try {
    const written = readSweepLog(file.text, file.path);
    if (written === null) {
      await file.cut(0);
      await file.append([header, ...first].map(logLine).join(''));
      return opened(file, logOf(header, first));
    }
    const count = sweepTrials(written.log).filter(isSettled).length;
    if (!resume)
      throw new UserError(
        `The sweep ${header.sweepId} is in the store already, with ${countOf(count, 'finished trial')}.`,
        {
          hint: 'Go on with it: --resume. Start another one: --seed 1 (any other number). See it: --resume --dry-run.',
        },
      );
    await file.cut(written.wholeBytes);
    const open = opened(file, written.log);
    await open.add(await endsOfCutOff(effects, store, open.log()));
    await open.add(renewedBudget(open.log(), spec.budget));
    if (written.header.commit !== header.commit)
      effects.progress.say(
        `the sweep began at ${written.header.commit ?? 'a tree with changes'}, its other trials run at ${header.commit ?? 'a tree with changes'}`,
      );
    return open;
  } catch (error) {
    await file.close();
    throw error;
  }
}

function opened(file: SweepFile, begun: SweepLog): OpenSweep {
  let log = begun;
  return {
    log: () => log,
    add: async (entries) => {
      if (entries.length === 0) return;
      log = withEntries(log, entries);
      await file.append(entries.map(logLine).join(''));
    },
    close: () => file.close(),
  };
}

/** Attempts that began and have no end: their program was killed. What is in the store decides what they came to. */
async function endsOfCutOff(
  effects: Effects,
  store: RunStore,
  log: SweepLog,
): Promise<readonly SweepEntry[]> {
  const ends: SweepEntry[] = [];
  for (const { number, attempts } of sweepTrials(log))
    for (const { attempt, recordId, startedAt, end } of attempts) {
      if (end !== null) continue;
      const run = recordId === null ? null : await effects.stores.recoverBundle(store.location, recordId);
      const place = { trial: number, attempt };
      const cutOff: SweepEntry = {
        kind: 'ended',
        ...place,
        recordId: run?.record.id ?? null,
        startedAt,
        durationMs: 0,
        end: { kind: 'interrupted', reason: 'Trainmark was ended while it ran' },
        history: [],
      };
      const isWhole = run !== null && run.record.outcome.kind !== 'interrupted';
      ends.push(isWhole ? await storedEnd(effects, log.spec, place, run) : cutOff);
    }
  return ends;
}

/** A sweep that was over, or has another limit now, goes on under this one. */
function renewedBudget({ entries, spec }: SweepLog, budget: Budget): readonly SweepEntry[] {
  const isSame =
    spec.budget.trials === budget.trials &&
    spec.budget.minutes === budget.minutes &&
    spec.budget.failedTrials === budget.failedTrials;
  const isOver =
    entries.findLast(({ kind }) => kind === 'budget' || kind === 'concluded')?.kind === 'concluded';
  return isSame && !isOver ? [] : [{ kind: 'budget', ...budget }];
}

/** The id of a record that is about to be made. */
export function nextRecordId({ nowMs, randomHex }: Effects): string {
  return createRecordId(nowMs(), randomHex(recordIdRandomDigits));
}

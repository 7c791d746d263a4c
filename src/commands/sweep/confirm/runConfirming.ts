import { describeOutcome } from '../../../records/describeOutcome.ts';
import type { ExperimentSettings } from '../../../settings/settings.ts';
import { confirmingRuns } from '../../../sweeps/log/confirmingRuns.ts';
import type { ConfirmedEntry, EndedEntry, SweepLog } from '../../../sweeps/log/sweepLog.ts';
import type { Effects } from '../../effects.ts';
import { nextRecordId, type OpenSweep } from '../openSweepLog.ts';
import { storedEnd, runTrial, type Attempt, type TrialPlace } from '../runTrial.ts';
import type { TrialTree } from '../trialTrees.ts';
import type { WantedRun } from './wantedRuns.ts';

interface Work {
  readonly wanted: readonly WantedRun[];
  readonly openTrees: readonly (() => Promise<TrialTree>)[];
}

/**
 * Makes the wanted runs that the log has no end of, one at a time in each tree, until this program is interrupted. Runs that
 * a machine lost are made again. The first failure of the program itself ends it, once the others are over.
 */
export async function runConfirming(
  effects: Effects,
  sweep: OpenSweep,
  place: TrialPlace,
  { wanted, openTrees }: Work,
): Promise<void> {
  const queue = wanted.filter((one) => !isSettled(sweep, one));
  const shared: { failure: { readonly error: unknown } | null } = { failure: null };
  const mayGoOn = (): boolean => !effects.interrupt.aborted && shared.failure === null;
  const work = async (openTree: () => Promise<TrialTree>): Promise<void> => {
    const own: { tree: TrialTree | null } = { tree: null };
    try {
      for (let next = queue.shift(); next !== undefined && mayGoOn(); next = queue.shift()) {
        const isFirst = own.tree === null;
        const { tree, setupMs } = (own.tree ??= await openTree());
        await confirmOnce(effects, sweep, place, { ...next, tree, setupMs: isFirst ? setupMs : 0 });
        if (mayGoOn() && !isSettled(sweep, next)) queue.unshift(next);
      }
    } catch (error) {
      shared.failure ??= { error };
    } finally {
      await own.tree?.remove();
    }
  };
  await Promise.all(openTrees.slice(0, queue.length).map(work));
  if (shared.failure !== null) throw shared.failure.error;
}

function isSettled(sweep: OpenSweep, { trial, seed }: WantedRun): boolean {
  return confirmingRuns(sweep.log()).some(
    (run) => run.trial === trial.number && run.seed === seed && run.isSettled,
  );
}

async function confirmOnce(
  effects: Effects,
  sweep: OpenSweep,
  place: TrialPlace,
  { trial, seed, tree, setupMs }: WantedRun & Pick<TrialTree, 'tree' | 'setupMs'>,
): Promise<void> {
  const recordId = nextRecordId(effects);
  const at = new Date(effects.nowMs()).toISOString();
  await sweep.add([{ kind: 'confirming', trial: trial.number, seed, at, recordId }]);
  const again = confirmingAttempt(sweep.log(), { trial, seed }, recordId);
  const seeded = { ...place, experiment: withSeed(place.experiment, seed) };
  const { entry, run } = await runTrial(effects, seeded, { ...again, tree, setupMs });
  await sweep.add([confirmedEntry(entry, { trial: trial.number, seed, recordId })]);
  const { end } = entry;
  effects.progress.say(
    `${again.title}: ${'reason' in end ? end.reason : describeOutcome(run.stored.record.outcome)}`,
  );
}

/** One run with a seed of its own, which nothing stops early. Its number follows those of the trial's own attempts. */
export function confirmingAttempt(
  { entries }: Pick<SweepLog, 'entries'>,
  { trial, seed }: WantedRun,
  recordId: string,
): Pick<Attempt, 'trial' | 'attempt' | 'recordId'> & { readonly title: string } {
  const begun = entries.filter((entry) => entry.kind === 'confirming' && entry.trial === trial.number);
  const index = begun.findIndex((entry) => 'recordId' in entry && entry.recordId === recordId);
  return {
    trial: { ...trial, thresholds: null },
    attempt: trial.attempts.length + 1 + (index < 0 ? begun.length : index),
    recordId,
    title: `trial ${trial.number} again, seed ${seed}`,
  };
}

/** The experiment with this seed and no other. */
export function withSeed(experiment: ExperimentSettings, seed: number): ExperimentSettings {
  return { ...experiment, seeds: [seed] };
}

/** Runs that began and have no end: their program was killed. What is in the store decides what they came to. */
export async function noteCutOff(
  effects: Effects,
  sweep: OpenSweep,
  { store, spec }: Pick<TrialPlace, 'store' | 'spec'>,
): Promise<void> {
  const cutOff = confirmingRuns(sweep.log()).flatMap(({ trial, seed, open }) =>
    open.map((recordId) => ({ trial, seed, recordId })),
  );
  const entries: ConfirmedEntry[] = [];
  for (const own of cutOff) {
    const run = await effects.stores.recoverBundle(store.location, own.recordId);
    const isWhole = run !== null && run.record.outcome.kind !== 'interrupted';
    entries.push(
      isWhole
        ? confirmedEntry(await storedEnd(effects, spec, { trial: own.trial, attempt: 1 }, run), own)
        : { kind: 'confirmed', ...own, end: 'interrupted' },
    );
  }
  await sweep.add(entries);
}

export function confirmedEntry(
  { end }: Pick<EndedEntry, 'end'>,
  own: Pick<ConfirmedEntry, 'trial' | 'seed' | 'recordId'>,
): ConfirmedEntry {
  return { kind: 'confirmed', ...own, end: end.kind === 'pruned' ? 'failed' : end.kind };
}

import { describeDuration } from '../../records/describeOutcome.ts';
import { formatValue } from '../../comparison/formatValue.ts';
import { planTrials } from '../../sweeps/log/planTrials.ts';
import type { EndedEntry } from '../../sweeps/log/sweepLog.ts';
import type { SweepTrial } from '../../sweeps/log/sweepTrials.ts';
import type { StoredRun } from '../../stores/runStore.ts';
import type { Effects } from '../effects.ts';
import { nextRecordId, type OpenSweep } from './openSweepLog.ts';
import { runTrial, type TrialPlace } from './runTrial.ts';
import type { TrialTree } from './trialTrees.ts';

interface CarriedOut {
  /** Why the sweep is over, a sentence without its full stop; null when it was interrupted. */
  readonly ended: string | null;
  readonly made: readonly StoredRun[];
}

/**
 * Runs trials, one at a time in each tree, until the sweep is over or this program is interrupted. Each is planned when a
 * tree is free, from all that is known then. The first failure of the program itself ends it, once running trials are over.
 */
export async function carryOut(
  effects: Effects,
  sweep: OpenSweep,
  place: TrialPlace,
  openTrees: readonly (() => Promise<TrialTree>)[],
): Promise<CarriedOut> {
  const made: StoredRun[] = [];
  const shared: Shared = { running: new Set(), failure: null, ended: null };
  const work = async (openTree: () => Promise<TrialTree>): Promise<void> => {
    const own: { tree: TrialTree | null } = { tree: null };
    const attemptNext = async (trial: SweepTrial): Promise<void> => {
      const isFirst = own.tree === null;
      const { tree, setupMs } = (own.tree ??= await openTree());
      const given = { trial, tree, setupMs: isFirst ? setupMs : 0 };
      made.push(await attemptTrial(effects, sweep, place, given));
    };
    try {
      for (;;) {
        const trial = await nextTrial(effects, sweep, shared);
        if (trial === null) return;
        const done = attemptNext(trial);
        shared.running.add(done);
        await done.finally(() => shared.running.delete(done));
      }
    } catch (error) {
      shared.failure ??= { error };
    } finally {
      await own.tree?.remove();
    }
  };
  await Promise.all(openTrees.map(work));
  if (shared.failure !== null) throw shared.failure.error;
  if (effects.interrupt.aborted || shared.ended === null) return { ended: null, made };
  await sweep.add([{ kind: 'concluded', reason: shared.ended }]);
  return { ended: shared.ended, made };
}

interface Shared {
  readonly running: Set<Promise<void>>;
  failure: { readonly error: unknown } | null;
  ended: string | null;
}

/** Null when there is nothing left to do. While others run, the end of one of them may bring something. */
async function nextTrial(effects: Effects, sweep: OpenSweep, shared: Shared): Promise<SweepTrial | null> {
  for (;;) {
    if (effects.interrupt.aborted || shared.failure !== null) return null;
    const { planned, trials, ended } = planTrials(sweep.log(), 1);
    const [trial] = trials;
    if (trial !== undefined) {
      const attempt = trial.attempts.length + 1;
      const started = {
        kind: 'started',
        trial: trial.number,
        attempt,
        at: new Date(effects.nowMs()).toISOString(),
        recordId: nextRecordId(effects),
      } as const;
      await sweep.add([...planned, started]);
      return {
        ...trial,
        attempts: [
          ...trial.attempts,
          {
            attempt,
            recordId: started.recordId,
            startedAt: started.at,
            durationMs: null,
            end: null,
            history: [],
          },
        ],
      };
    }
    shared.ended = ended;
    if (shared.running.size === 0) return null;
    await Promise.race(shared.running).catch(() => undefined);
  }
}

async function attemptTrial(
  effects: Effects,
  sweep: OpenSweep,
  place: TrialPlace,
  { trial, tree, setupMs }: { readonly trial: SweepTrial } & Pick<TrialTree, 'tree' | 'setupMs'>,
): Promise<StoredRun> {
  const { attempt = 1, recordId } = trial.attempts.at(-1) ?? {};
  const id = recordId ?? nextRecordId(effects);
  const { entry, run } = await runTrial(effects, place, { trial, attempt, recordId: id, tree, setupMs });
  await sweep.add([entry]);
  effects.progress.say(`trial ${trial.number} (${trial.method}): ${endWords(entry, place.spec.metrics)}`);
  return run.stored;
}

/** How an attempt ended, for the line that stays in the terminal. */
export function endWords(
  { end, durationMs }: EndedEntry,
  metrics: readonly { readonly name: string }[],
): string {
  const after = `after ${describeDuration(durationMs)}`;
  if (end.kind !== 'complete') return `${end.kind} ${after}: ${end.reason}`;
  const values = end.values.map((value, index) => `${metrics[index]?.name ?? ''} ${formatValue(value)}`);
  return `${values.length === 0 ? 'complete' : values.join(', ')} ${after}`;
}

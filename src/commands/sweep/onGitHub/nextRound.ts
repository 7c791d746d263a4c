import { countOf } from '../../../records/countOf.ts';
import type { ExperimentSettings } from '../../../settings/settings.ts';
import type { SweepInputs } from '../../../settings/sweepInputs.ts';
import { planTrials } from '../../../sweeps/log/planTrials.ts';
import type { StartedEntry, SweepEntry, SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { trialId, type SweepTrial } from '../../../sweeps/log/sweepTrials.ts';
import { legsOf, neighbouringLegsOf } from '../../../sweeps/rounds.ts';
import type { Effects } from '../../effects.ts';
import { nextRecordId } from '../openSweepLog.ts';
import { planConfirming } from './confirmRound.ts';

/** What the jobs of the next matrix run. */
export interface Round {
  /** To be added to the log before anything is handed out. */
  readonly entries: readonly SweepEntry[];
  /** In the matrix, one job each: `n` is what `readSweepInputs` reads. */
  readonly legs: readonly { readonly id: string; readonly n: string }[];
  /** "8 trials in 4 jobs", or why there are none: for people. */
  readonly words: string;
  /** Why nothing is proposed any more and nothing is left to confirm, a sentence without its full stop; null when there is. */
  readonly ended: string | null;
}

/** Trials while the search lasts, then the runs that confirm the best of them; in the phase `confirm` only these. */
export function nextRound(
  effects: Effects,
  log: SweepLog,
  experiment: ExperimentSettings,
  inputs: SweepInputs & { readonly size: number },
): Round {
  const { planned, trials, ended } = planTrials(log, inputs.size);
  if (trials.length > 0 && inputs.phase === 'confirm')
    return { entries: [], legs: [], words: 'the search goes on in another run', ended: null };
  const again = trials.length > 0 ? [] : planConfirming(effects, log, experiment, inputs);
  const { perJob } = inputs;
  const packed =
    trials.length > 0
      ? legsOf(trials, perJob).map((own) => own.map(({ number }) => ({ trial: number, word: `${number}` })))
      : neighbouringLegsOf(again, perJob).map((own) =>
          own.map(({ trial, seed }) => ({ trial, word: `${trial}@${seed}` })),
        );
  const legs = packed.map((own) => ({
    id: trialId(log.sweepId, own[0]?.trial ?? 0),
    n: own.map(({ word }) => word).join(' '),
  }));
  const reason = ended ?? 'nothing to run';
  const count = trials.length + again.length;
  const what = trials.length > 0 ? 'trial' : 'confirming run';
  return {
    entries: [...planned, ...trials.map((trial) => startOf(effects, trial)), ...again],
    legs,
    words: count === 0 ? reason : `${countOf(count, what)} in ${countOf(legs.length, 'job')}`,
    ended: count === 0 ? reason : null,
  };
}

/** The record's id is chosen here, so that the artifact of an attempt is known before it exists. */
function startOf(effects: Effects, { number, attempts }: SweepTrial): StartedEntry {
  return {
    kind: 'started',
    trial: number,
    attempt: attempts.reduce((most, { attempt }) => Math.max(most, attempt), 0) + 1,
    at: new Date(effects.nowMs()).toISOString(),
    recordId: nextRecordId(effects),
  };
}

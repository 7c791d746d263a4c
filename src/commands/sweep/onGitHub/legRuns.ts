import { UserError } from '../../../errors.ts';
import type { ExperimentSettings } from '../../../settings/settings.ts';
import type { LegTrial, SweepInputs } from '../../../settings/sweepInputs.ts';
import { confirmingRuns } from '../../../sweeps/log/confirmingRuns.ts';
import type { SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { isSettled, sweepTrials, type SweepTrial } from '../../../sweeps/log/sweepTrials.ts';
import type { Effects } from '../../effects.ts';
import { confirmingAttempt, withSeed } from '../confirm/runConfirming.ts';
import { nextRecordId } from '../openSweepLog.ts';
import type { Attempt } from '../runTrial.ts';

/** One of the runs that a leg makes. */
export interface LegRun extends Pick<Attempt, 'trial' | 'attempt' | 'recordId' | 'title'> {
  /** "trial 3", or "trial 3 again, seed 1" */
  readonly name: string;
  readonly experiment: ExperimentSettings;
  /** Whether it has its result: it is not run again. */
  readonly isDone: boolean;
}

interface Leg extends Pick<SweepInputs, 'trials'> {
  readonly experiment: ExperimentSettings;
  /** Whether somebody runs this job again, without another plan: then each run that is not done has another record. */
  readonly isAgain: boolean;
}

/** What a leg was given, as the log stands. */
export function legRuns(
  effects: Effects,
  log: SweepLog,
  { trials, experiment, isAgain }: Leg,
): readonly LegRun[] {
  const byNumber = new Map(sweepTrials(log).map((trial) => [trial.number, trial]));
  return trials.map(({ trial: number, seed }) => {
    const trial = byNumber.get(number);
    if (trial === undefined)
      throw new UserError(`The plan of the sweep ${log.sweepId} has no trial ${number}.`);
    return seed === null
      ? searchRun(effects, { trial, experiment, isAgain })
      : confirmingRun(effects, log, { trial, seed, experiment, isAgain });
  });
}

interface Wanted extends Pick<Leg, 'experiment' | 'isAgain'> {
  readonly trial: SweepTrial;
}

function searchRun(effects: Effects, { trial, experiment, isAgain }: Wanted): LegRun {
  const { attempts } = trial;
  const planned = attempts.at(-1);
  const last = attempts.reduce((most, { attempt }) => Math.max(most, attempt), 0);
  const name = `trial ${trial.number}`;
  const base = { trial, name, experiment, isDone: isAgain && isSettled(trial) };
  return isAgain
    ? { ...base, attempt: last + 1, recordId: nextRecordId(effects) }
    : {
        ...base,
        attempt: planned?.attempt ?? 1,
        recordId: planned?.recordId ?? nextRecordId(effects),
      };
}

function confirmingRun(
  effects: Effects,
  log: SweepLog,
  { trial, seed, experiment, isAgain }: Wanted & Pick<LegTrial, 'seed'> & { readonly seed: number },
): LegRun {
  const known = confirmingRuns(log).find((run) => run.trial === trial.number && run.seed === seed);
  if (known === undefined)
    throw new UserError(
      `The plan of the sweep ${log.sweepId} does not run trial ${trial.number} with seed ${seed}.`,
    );
  const recordId = isAgain ? nextRecordId(effects) : known.recordId;
  const again = confirmingAttempt(log, { trial, seed }, recordId);
  return {
    ...again,
    name: again.title,
    experiment: withSeed(experiment, seed),
    isDone: isAgain && known.isSettled,
  };
}

import { exitCodes, UserError, type ExitCode } from '../../../errors.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { SweepInputs } from '../../../settings/sweepInputs.ts';
import { planTrials } from '../../../sweeps/log/planTrials.ts';
import type { StartedEntry } from '../../../sweeps/log/sweepLog.ts';
import { withEntries } from '../../../sweeps/log/sweepLogText.ts';
import { nextAttempt, trialId, type SweepTrial } from '../../../sweeps/log/sweepTrials.ts';
import { legsOf, mostOutputBytes } from '../../../sweeps/rounds.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import { nextRecordId } from '../openSweepLog.ts';
import { currentLog } from './currentLog.ts';
import { nextRoundSize, refuseLimits, roundForm, tellRounds } from './planRounds.ts';
import { keepLog } from './stateArtifacts.ts';
import { tellSweep } from './tellSweep.ts';

/** Notes what came of the last round, proposes the next one, and hands it out as the legs of a matrix. */
export async function planPhase(
  effects: Effects,
  settings: Settings,
  place: OnGitHub,
  inputs: SweepInputs,
): Promise<ExitCode> {
  const { step } = place.effects;
  const current = await currentLog(effects, settings, place, inputs);
  const { header, found } = current;
  const form = roundForm(current.log, inputs);
  refuseLimits(current.log, form);
  const { planned, trials, ended } = planTrials(current.log, nextRoundSize(current.log, form));
  const started = trials.map((trial) => startOf(effects, trial));
  const log = withEntries(current.log, [...planned, ...started]);
  const legs = JSON.stringify(
    legsOf(trials, inputs.perJob).map((own) => ({
      id: trialId(log.sweepId, own[0]?.number ?? 0),
      n: own.map(({ number }) => number).join(' '),
    })),
  );
  if (legs.length * 2 > mostOutputBytes)
    throw new UserError(
      `The legs of a round of ${trials.length} trials take more than the 1 MiB of an output.`,
      {
        hint: 'Make the rounds smaller: sweep-round-size.',
      },
    );
  // Kept before it is handed out: a trial that runs is always known.
  const state = await keepLog(effects, place, { header, log }, found);
  step.setOutput('sweep-id', log.sweepId);
  step.setOutput('sweep-state', state);
  step.setOutput('sweep-commit', header.commit ?? '');
  step.setOutput('sweep-legs', legs);
  step.setOutput('sweep-ended', trials.length === 0 ? (ended ?? '') : '');
  effects.progress.say(
    trials.length === 0
      ? `sweep ${log.sweepId}: ${ended ?? 'nothing to run'}`
      : `sweep ${log.sweepId}: ${trials.length} trials in ${JSON.parse(legs).length} jobs`,
  );
  tellRounds(effects, place, current.log, { form, mayContinue: inputs.mayContinue });
  await tellSweep(effects, settings, place, {
    ...current,
    log,
    ended: trials.length === 0 ? ended : null,
    isWhole: false,
  });
  return exitCodes.passed;
}

/** The record's id is chosen here, so that the artifact of an attempt is known before it exists. */
function startOf(effects: Effects, trial: SweepTrial): StartedEntry {
  return {
    kind: 'started',
    trial: trial.number,
    attempt: nextAttempt(trial),
    at: new Date(effects.nowMs()).toISOString(),
    recordId: nextRecordId(effects),
  };
}

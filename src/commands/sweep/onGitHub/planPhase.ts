import { exitCodes, UserError, type ExitCode } from '../../../errors.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { SweepInputs } from '../../../settings/sweepInputs.ts';
import { withEntries } from '../../../sweeps/log/sweepLogText.ts';
import { mostOutputBytes } from '../../../sweeps/rounds.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import { refuseUnconfirmable } from './confirmRound.ts';
import { currentLog } from './currentLog.ts';
import { nextRound } from './nextRound.ts';
import { nextRoundSize, refuseLimits, roundForm, tellRounds } from './planRounds.ts';
import { handOnLog } from './stateArtifacts.ts';
import { tellSweep } from './tellSweep.ts';

/** Notes what came of the last round, plans the next one, and hands it out as the legs of a matrix. */
export async function planPhase(
  effects: Effects,
  settings: Settings,
  place: OnGitHub,
  inputs: SweepInputs,
): Promise<ExitCode> {
  const { step } = place.effects;
  const current = await currentLog(effects, settings, place, inputs);
  const { header, found } = current;
  const { experiment } = settings;
  const form = roundForm(current.log, inputs);
  if (inputs.phase === 'plan') refuseLimits(current.log, form);
  refuseUnconfirmable(current.log, experiment, inputs);
  const size = nextRoundSize(current.log, form);
  const round = nextRound(effects, current.log, experiment, { ...inputs, size });
  const log = withEntries(current.log, round.entries);
  const legs = JSON.stringify(round.legs);
  if (legs.length * 2 > mostOutputBytes)
    throw new UserError(
      `The legs of a round of ${round.legs.length} jobs take more than the 1 MiB of an output.`,
      {
        hint: 'Make the rounds smaller: sweep-round-size.',
      },
    );
  // Kept before it is handed out: a trial that runs is always known.
  await handOnLog(effects, place, { header, log }, found);
  step.setOutput('sweep-legs', legs);
  step.setOutput('sweep-ended', round.ended ?? '');
  effects.progress.say(`sweep ${log.sweepId}: ${round.words}`);
  if (inputs.phase === 'plan')
    tellRounds(effects, place, current.log, { form, mayContinue: inputs.mayContinue });
  await tellSweep(effects, settings, place, { ...current, log, ended: round.ended, isWhole: false });
  return exitCodes.passed;
}

import { exitCodes, type ExitCode } from '../../../../errors.ts';
import type { Settings } from '../../../../settings/settings.ts';
import type { SweepInputs } from '../../../../settings/sweepInputs.ts';
import { planTrials } from '../../../../sweeps/log/planTrials.ts';
import type { SweepLog } from '../../../../sweeps/log/sweepLog.ts';
import { isSettled, sweepTrials } from '../../../../sweeps/log/sweepTrials.ts';
import { trialsIn } from '../../../../sweeps/rounds.ts';
import type { Effects } from '../../../effects.ts';
import type { OnGitHub } from '../../../onGitHub.ts';
import { refuseUnconfirmable } from '../confirmRound.ts';
import { currentLog } from '../currentLog.ts';
import { handOnLog } from '../stateArtifacts.ts';
import { tellSweep } from '../tellSweep.ts';

/** Begins a sweep in rolling mode, or goes on with one, and says how many workers are worth starting. */
export async function openPhase(
  effects: Effects,
  settings: Settings,
  place: OnGitHub,
  inputs: SweepInputs,
): Promise<ExitCode> {
  const { step } = place.effects;
  const current = await currentLog(effects, settings, place, inputs);
  const { header, log, found } = current;
  refuseUnconfirmable(log, settings.experiment, inputs);
  const { trials, ended } = planTrials(log, 1);
  const count = trials.length === 0 ? 0 : Math.min(inputs.workers, trialsLeft(log));
  await handOnLog(effects, place, { header, log }, found);
  step.setOutput('sweep-workers', JSON.stringify(Array.from({ length: count }, (_, index) => index + 1)));
  step.setOutput('sweep-ended', count === 0 ? (ended ?? '') : '');
  effects.progress.say(
    `sweep ${log.sweepId}: ${count === 0 ? (ended ?? 'nothing to run') : `${count} workers`}`,
  );
  await tellSweep(effects, settings, place, { ...current, ended: null, isWhole: false });
  return exitCodes.passed;
}

/** A worker more than there are trials would only wait for a machine. */
function trialsLeft(log: SweepLog): number {
  const all = trialsIn(log.spec);
  return all === null ? Infinity : Math.max(1, all - sweepTrials(log).filter(isSettled).length);
}

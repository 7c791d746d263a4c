import type { Effects } from '../../effects.ts';
import type { OpenSweep } from '../openSweepLog.ts';
import type { TrialPlace } from '../runTrial.ts';
import type { TrialTree } from '../trialTrees.ts';
import { judgeConfirmed, type ConfirmedBest } from './judgeConfirmed.ts';
import { noteCutOff, runConfirming } from './runConfirming.ts';
import { wantedRuns, type ConfirmWish } from './wantedRuns.ts';

/**
 * Runs the best trials and the present configuration again, each with the same new seeds, and judges the winner of these
 * runs. What a sweep that was cut off has run already is taken from its log.
 */
export async function confirmBest(
  effects: Effects,
  sweep: OpenSweep,
  place: TrialPlace,
  wish: ConfirmWish,
  openTrees: readonly (() => Promise<TrialTree>)[],
): Promise<ConfirmedBest> {
  await noteCutOff(effects, sweep, place);
  const wantedNow = () => wantedRuns(sweep.log(), place.experiment, wish);
  const { best, seeds, all } = wantedNow();
  if (best.length > 0) {
    const sides = [...new Set(all.map(({ trial }) => `trial ${trial.number}`))];
    effects.progress.say(`confirming: ${sides.join(', ')}, each with the seeds ${seeds.join(', ')}`);
    await runConfirming(effects, sweep, place, { wanted: all, openTrees });
  }
  const recordOf = async (id: string) => (await place.store.read(id)).record;
  return judgeConfirmed(sweep.log(), place.experiment, wantedNow(), recordOf);
}

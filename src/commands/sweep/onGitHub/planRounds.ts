import { countOf } from '../../../records/countOf.ts';
import { UserError } from '../../../errors.ts';
import type { SweepInputs } from '../../../settings/sweepInputs.ts';
import type { SweepEntry, SweepLog } from '../../../sweeps/log/sweepLog.ts';
import {
  estimate,
  limitsBroken,
  roundsInRun,
  trialsIn,
  usualForm,
  type Estimate,
  type RoundForm,
} from '../../../sweeps/rounds.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';

/** As the inputs say, else as is usual for the sweep. */
export function roundForm({ spec }: SweepLog, { roundSize, perJob }: SweepInputs): RoundForm {
  return roundSize === null ? usualForm(spec, perJob) : { size: roundSize, perJob };
}

export function nextRoundSize(log: SweepLog, { size, first = size }: RoundForm): number {
  return hasBegun(log) ? size : first;
}

/** Refuses, before anything is handed out, what GitHub or Trainmark would not carry to its end. */
export function refuseLimits(log: SweepLog, form: RoundForm): void {
  const broken = limitsBroken(form, null, outlook(log, form));
  if (broken.length > 0)
    throw new UserError(broken.join(' '), { hint: 'Change sweep-round-size or sweep-trials-per-job.' });
}

/** Says at the beginning how many rounds there will be, and what the sweep needs to get through all of them. */
export function tellRounds(
  effects: Effects,
  { context, effects: { step } }: OnGitHub,
  log: SweepLog,
  { form, mayContinue }: { readonly form: RoundForm; readonly mayContinue: boolean },
): void {
  const expected = outlook(log, form);
  if (expected === null) return;
  const { trials, rounds, runs } = expected;
  const words = `${countOf(trials, 'trial')} at most, in ${countOf(rounds, 'round')}`;
  if (runs === 1) return effects.progress.say(`the sweep has ${words}`);
  if (mayContinue)
    return effects.progress.say(
      `the sweep has ${words}: ${roundsInRun} in this run, the others in ${runs - 1} more, which the last job starts; for that the job that calls this workflow needs actions: write`,
    );
  step.annotate({
    level: 'warning',
    title: 'Trainmark',
    message: `The sweep has ${words}, of which a run carries out ${roundsInRun}, and sweep-continue is never. Put at least ${Math.ceil(trials / roundsInRun)} trials into a round (round-size), or go on by hand: run the workflow with resume = ${context.runId}.`,
    place: null,
  });
}

/** Null for a sweep that has begun, or whose trials nobody can count. */
function outlook(log: SweepLog, form: RoundForm): Estimate | null {
  const trials = hasBegun(log) ? null : trialsIn(log.spec, log.entries.filter(isRecorded).length);
  return trials === null ? null : estimate({ trials, confirmingRuns: 0, minutesPerTrial: null }, form);
}

function hasBegun({ entries }: SweepLog): boolean {
  return entries.some((entry) => entry.kind === 'planned' && !isRecorded(entry));
}

/** A run from before the sweep, which counts as one of its trials. */
function isRecorded(entry: SweepEntry): boolean {
  return entry.kind === 'planned' && entry.method === 'recorded';
}

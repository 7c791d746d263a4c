import type { ExperimentSettings } from '../../../../settings/settings.ts';
import type { EndedEntry, SweepLog } from '../../../../sweeps/log/sweepLog.ts';
import { openAttempt } from '../../../../sweeps/log/workerTurn.ts';
import { collectOwnRuns } from '../../../collectRuns.ts';
import type { Effects } from '../../../effects.ts';
import type { OnGitHub } from '../../../onGitHub.ts';
import { recordedEnds } from '../gather.ts';

/**
 * What came of the trial that this worker was running when its job was lost: somebody runs the job again now. Its record tells,
 * where it came to that; else the attempt was lost, and the trial is the first to be run. Null without such a trial.
 */
export async function earlierAttempt(
  effects: Effects,
  place: OnGitHub,
  { log, experiment }: { readonly log: SweepLog; readonly experiment: ExperimentSettings },
  worker: string,
): Promise<EndedEntry | null> {
  const open = openAttempt(log, worker);
  if (open === null) return null;
  const { trial, attempt } = open;
  const { runs } = await collectOwnRuns(effects, place, (id) => id === attempt.recordId);
  const { ended } = await recordedEnds(effects, log, { runs, isCancelled: false, experiment });
  const [recorded] = ended;
  if (recorded !== undefined) return recorded;
  return {
    kind: 'ended',
    trial: trial.number,
    attempt: attempt.attempt,
    recordId: null,
    startedAt: attempt.startedAt,
    durationMs: 0,
    end: { kind: 'lost', reason: 'its job ended without leaving a record' },
    history: [],
  };
}

import { describeDuration } from '../../../../records/describeOutcome.ts';
import type { SweepLog } from '../../../../sweeps/log/sweepLog.ts';
import { sweepTrials } from '../../../../sweeps/log/sweepTrials.ts';

/** GitHub's documentation: artifacts that one job may keep. A trial leaves its record and a turn in the log. */
const mostArtifacts = 500;
const artifactsPerTrial = 2;
/** Turns that came to nothing, and what the job's last phase keeps. */
const spareArtifacts = 20;

const minuteMs = 60_000;
/** For the checkout before, and for keeping records behind the last trial. */
const reserveMs = 10 * minuteMs;

/** Why a worker takes no trial any more, a sentence without its full stop; null while it does. */
export function whyLeave(
  log: SweepLog,
  worker: { readonly jobMinutes: number; readonly elapsedMs: number; readonly trials: number },
): string | null {
  if ((worker.trials + 1) * artifactsPerTrial > mostArtifacts - spareArtifacts)
    return `it has run ${worker.trials} trials, and a job may keep ${mostArtifacts} artifacts`;
  const limitMs = worker.jobMinutes * minuteMs;
  const leftMs = limitMs - worker.elapsedMs - Math.min(reserveMs, limitMs / 10);
  const longestMs = sweepTrials(log)
    .flatMap(({ attempts }) => attempts)
    .reduce((longest, { durationMs }) => Math.max(longest, durationMs ?? 0), 0);
  if (leftMs > longestMs) return null;
  const left = describeDuration(Math.max(0, leftMs));
  return `its job has ${left} left, and the longest trial took ${describeDuration(longestMs)}`;
}

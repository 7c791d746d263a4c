import type { SweepJob } from '../results/cost.ts';
import type { SweepLog } from './sweepLog.ts';

export interface BilledJobs {
  readonly jobs: readonly SweepJob[];
  /** Whether the repository was public in all of its runs. False where that is not known. */
  readonly isPublic: boolean;
}

/** The jobs that carried the sweep out, of all workflow runs that the log knows; of each run what was noted last. */
export function billedJobs({ entries }: Pick<SweepLog, 'entries'>): BilledJobs {
  const byRun = new Map(entries.flatMap((entry) => (entry.kind === 'jobs' ? [[entry.run, entry]] : [])));
  const runs = [...byRun.values()];
  return {
    jobs: runs.flatMap(({ jobs }) => jobs),
    isPublic: runs.length > 0 && runs.every(({ isPublic }) => isPublic),
  };
}

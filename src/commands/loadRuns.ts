import type { StoredRun } from '../stores/runStore.ts';
import type { ReportedRun } from './buildReport.ts';
import type { Effects } from './effects.ts';

/** Lines of a stored run's output that a report shows. */
const shownLogLines = 60;

/** Stored runs with their series and the end of their logs, as a report needs them. */
export function loadRuns(effects: Effects, runs: readonly StoredRun[]): Promise<readonly ReportedRun[]> {
  return Promise.all(
    runs.map(async (run) => ({
      record: run.record,
      series: await effects.stores.readSeries(run),
      logTail: await effects.stores.readLogTail(run, shownLogLines),
    })),
  );
}

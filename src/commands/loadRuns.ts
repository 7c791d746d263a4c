import type { StoredRun } from '../stores/runStore.ts';
import type { ReportedRun } from './buildReport.ts';
import type { Effects } from './effects.ts';
import type { FinishedRun } from './recordRun.ts';

/** Lines of a stored run's output that a report shows. */
const shownLogLines = 60;

/** Stored runs with their series, predictions and media, and with the end of their logs where a report shows it: for that a whole log is unpacked. */
export function loadRuns(
  effects: Effects,
  runs: readonly StoredRun[],
  { withLogs = false }: { readonly withLogs?: boolean } = {},
): Promise<readonly ReportedRun[]> {
  return Promise.all(
    runs.map(async (run) => ({
      record: run.record,
      series: await effects.stores.readSeries(run),
      predictions: await effects.stores.readPredictions(run),
      media: await effects.stores.readMedia(run),
      logTail: withLogs ? await effects.stores.readLogTail(run, shownLogLines) : [],
    })),
  );
}

/** A run that has just ended needs no loading. */
export function toReported({ stored, series, media, logTail, predictions }: FinishedRun): ReportedRun {
  return { record: stored.record, series, media: { ...media, warnings: [] }, logTail, predictions };
}

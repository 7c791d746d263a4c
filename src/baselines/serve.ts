import type { RunRecord } from '../records/runRecord.ts';
import type { StoredRun } from '../stores/runStore.ts';

export interface Wanted {
  readonly experiment: string;
  readonly commit: string;
  /** One digest for each seed that is needed. */
  readonly inputsDigests: readonly string[];
}

/**
 * The newest stored run for each wanted digest, in that order, or null when one is lacking: a baseline is complete or it is re-run.
 * Only finished, successful runs of a clean tree at exactly this commit serve (DESIGN §6).
 */
export function findServingRuns(runs: readonly StoredRun[], wanted: Wanted): readonly StoredRun[] | null {
  const serving = wanted.inputsDigests.map((digest) =>
    runs.findLast(({ record }) => mayServe(record, wanted) && record.inputsDigest === digest),
  );
  const complete = serving.filter((run) => run !== undefined);
  return complete.length === serving.length ? complete : null;
}

function mayServe(record: RunRecord, { experiment, commit }: Wanted): boolean {
  return (
    record.complete &&
    record.outcome.kind === 'succeeded' &&
    record.experiment === experiment &&
    record.code?.commit === commit &&
    record.code.dirty === null &&
    record.datasets.every(({ changedDuringRun }) => !changedDuringRun)
  );
}

import type { RunRecord } from '../records/runRecord.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { isSound } from './serve.ts';

/** More commits than this tell of a model that is long gone. */
const longestHistory = 30;

/** The newest sound run of each of these commits, the nearest 30 that have one, oldest commit first. */
export function historyOf(
  runs: readonly StoredRun[],
  experiment: string,
  commitsNewestFirst: readonly string[],
): readonly RunRecord[] {
  return commitsNewestFirst
    .flatMap((commit) => {
      const run = runs.findLast(
        ({ record }) => record.experiment === experiment && record.code?.commit === commit && isSound(record),
      );
      return run === undefined ? [] : [run.record];
    })
    .slice(0, longestHistory)
    .toReversed();
}

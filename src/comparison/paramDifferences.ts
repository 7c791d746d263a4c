import type { RunRecord } from '../records/runRecord.ts';
import type { ParamDifference } from './comparison.ts';
import { differenceKind, pairUp } from './pairs.ts';

/** Params that name a seed by the habits of Python libraries; its last segment decides, `train.random_seed`. */
const seedName = /(?:^|[_./-])(?:seed|random_state)$/i;

/**
 * Params in which two runs differ, by name. Values differ when their type does: `1` is not `"1"`.
 * `ignoreSeeds` leaves the seed out, where several runs a side exist in order to vary it.
 */
export function paramDifferences(
  baseline: RunRecord,
  candidate: RunRecord,
  { ignoreSeeds }: { readonly ignoreSeeds: boolean },
): ParamDifference[] {
  return pairUp(new Map(Object.entries(baseline.params)), new Map(Object.entries(candidate.params)))
    .filter((pair) => pair.baseline !== pair.candidate)
    .filter((pair) => !(ignoreSeeds && seedName.test(pair.key)))
    .map((pair) => ({
      name: pair.key,
      kind: differenceKind(pair),
      baseline: pair.baseline ?? null,
      candidate: pair.candidate ?? null,
    }));
}

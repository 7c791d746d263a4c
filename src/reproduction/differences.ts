import type {
  CodeDifference,
  DataDifference,
  EnvironmentDifference,
  PackageDifference,
  ParamDifference,
} from '../comparison/comparison.ts';
import { dataDifferences } from '../comparison/dataDifferences.ts';
import { environmentDifferences } from '../comparison/environmentDifferences.ts';
import { packageDifferences } from '../comparison/packageDifferences.ts';
import { paramDifferences } from '../comparison/paramDifferences.ts';
import type { RunRecord } from '../records/runRecord.ts';

/** In what one re-run differs from the record, besides its results. The record is the `baseline` of each. */
export interface RunDifferences {
  readonly params: readonly ParamDifference[];
  /** Those of `params` that are seeds by their names. */
  readonly seeds: readonly ParamDifference[];
  readonly data: readonly DataDifference[];
  readonly packages: readonly PackageDifference[];
  readonly environment: readonly EnvironmentDifference[];
  /** Line counts from git, where the caller has asked it; what the records say is compared in any case. */
  readonly code: CodeDifference | null;
}

/** `code` is git's word on the two commits; null when it was not asked, or cannot tell. */
export function differencesBetween(
  recorded: RunRecord,
  rerun: RunRecord,
  code: CodeDifference | null = null,
): RunDifferences {
  const all = paramDifferences(recorded, rerun, { ignoreSeeds: false });
  const params = paramDifferences(recorded, rerun, { ignoreSeeds: true });
  const plain = new Set(params.map(({ name }) => name));
  const [before, after] = [recorded.environment, rerun.environment];
  const isKnown = before !== null && after !== null;
  return {
    params,
    seeds: all.filter(({ name }) => !plain.has(name)),
    data: dataDifferences(recorded, rerun),
    packages: isKnown ? packageDifferences(before, after) : [],
    environment: isKnown ? environmentDifferences(before, after) : [],
    code,
  };
}

/** True when no re-run ran on another machine, system or software than the record, as far as records tell. */
export function isSameMachine(differences: readonly RunDifferences[]): boolean {
  return differences.every(({ environment, packages }) => environment.length === 0 && packages.length === 0);
}

import type { Cause, Suspect } from './cause.ts';
import type { CauseKind } from './causes.ts';
import type { RunDifferences } from './differences.ts';
import { patternOf } from './pattern.ts';
import { patternSuspects } from './patternSuspects.ts';
import { type Charge, rankSuspects } from './rankSuspects.ts';
import type { Reproduction, RunWithSeries } from './reproduction.ts';
import { suspectsIn } from './suspects.ts';

export interface DiagnosisInput {
  readonly recorded: RunWithSeries;
  /** All that were given to `reproduce`. */
  readonly reruns: readonly RunWithSeries[];
  /** By re-run, from `differencesBetween`; in the order of `reruns`. */
  readonly differences: readonly RunDifferences[];
  readonly reproduction: Reproduction;
}

/**
 * Why a recorded run does not reproduce: likely causes, the likeliest first, each with its evidence and with what would
 * remove it. Nothing where metrics and series are the same, and where no re-run can be held against the record.
 */
export function diagnose({ recorded, reruns, differences, reproduction }: DiagnosisInput): Cause[] {
  const counted = new Set(reproduction.rerunIds);
  const pairs = reruns.flatMap((run, index) => {
    const difference = differences[index];
    return counted.has(run.record.id) && difference !== undefined ? [{ record: run.record, difference }] : [];
  });
  if (pairs.length === 0 || !hasDifference(reproduction)) return [];
  const pattern = patternOf(reproduction);
  const own = patternSuspects(
    recorded.record,
    pairs.map(({ record }) => record),
    reproduction,
    pattern,
  );
  const found = pairs.map(({ record, difference }) => suspectsIn(recorded.record, record, difference));
  return rankSuspects(gather(found, own, pattern.departed), pattern);
}

function hasDifference({ metrics, series }: Reproduction): boolean {
  return [...metrics, ...series].some(({ agreement }) => agreement !== 'same');
}

/** One charge for each kind, with the evidence of the first re-run that has it. Patterns are about the runs that departed. */
function gather(
  found: readonly (readonly Suspect[])[],
  patterns: readonly Suspect[],
  departed: ReadonlySet<number>,
): Charge[] {
  const charges = new Map<CauseKind, { suspect: Suspect; reruns: Set<number> }>();
  for (const [index, suspects] of found.entries()) {
    for (const suspect of suspects) {
      const known = charges.get(suspect.kind);
      if (known === undefined) charges.set(suspect.kind, { suspect, reruns: new Set([index]) });
      else known.reruns.add(index);
    }
  }
  const others = patterns.filter(({ kind }) => !charges.has(kind));
  return [...charges.values(), ...others.map((suspect) => ({ suspect, reruns: departed }))];
}

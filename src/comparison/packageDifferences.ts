import type { Environment } from '../records/environmentSchema.ts';
import type { PackageDifference } from './comparison.ts';
import { differenceKind, pairUp } from './pairs.ts';

/** Packages whose version differs, by name. Empty when either side has no list: `environmentDifferences` says that. */
export function packageDifferences(baseline: Environment, candidate: Environment): PackageDifference[] {
  const [before, after] = [baseline.packages, candidate.packages];
  if (before === null || after === null || before.digest === after.digest) return [];
  return pairUp(versionsByName(before), versionsByName(after))
    .filter((pair) => pair.baseline !== pair.candidate)
    .map((pair) => ({
      name: pair.key,
      kind: differenceKind(pair),
      baseline: pair.baseline ?? null,
      candidate: pair.candidate ?? null,
    }));
}

/** A broken environment can hold one package twice; then all of its versions stand for it. */
function versionsByName({ packages }: NonNullable<Environment['packages']>): Map<string, string> {
  const byName = new Map<string, Set<string>>();
  for (const { name, version } of packages) {
    byName.set(name, (byName.get(name) ?? new Set()).add(version));
  }
  return new Map([...byName].map(([name, versions]) => [name, [...versions].sort().join(', ')]));
}

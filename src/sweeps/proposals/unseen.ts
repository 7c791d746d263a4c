import { uniform, type Generator } from '../../statistics/generator.ts';
import type { Axis } from '../space/axis.ts';
import { trialKey, type Configuration } from '../space/configuration.ts';
import { configurationAt, settle, type SearchSpace } from '../space/searchSpace.ts';
import type { Value } from '../value.ts';

/** A trial drawn from the parameters' own distributions. */
export function randomConfiguration(space: SearchSpace, generator: Generator): Configuration {
  return configurationAt(
    space,
    space.dimensions.map(() => uniform(generator)),
  );
}

const draws = 64;

/** An unseen random trial; else any unseen trial there is; null when the space is exhausted. */
export function anyUnseen(
  space: SearchSpace,
  seen: ReadonlySet<string>,
  generator: Generator,
): Configuration | null {
  for (let draw = 0; draw < draws; draw++) {
    const candidate = randomConfiguration(space, generator);
    if (!seen.has(trialKey(candidate))) return candidate;
  }
  if (!Number.isFinite(space.size)) return null;
  for (const candidate of everyConfiguration(space)) if (!seen.has(trialKey(candidate))) return candidate;
  return null;
}

/** Every trial of a space without continua; with conditions some come more than once. */
export function* everyConfiguration(space: SearchSpace): IterableIterator<Configuration> {
  const places = space.dimensions.map(() => 0);
  for (;;) {
    // A coordinate is the start of a cell: walking from cell to cell lists every value without a table of them.
    const ends = places.map(() => 0);
    const used = new Set<number>();
    yield settle(space, ({ axis }, index) => {
      used.add(index);
      const share = places[index] ?? 0;
      const value = valueFrom(axis, share);
      ends[index] = axis.cellOf(value)?.high ?? 1;
      return value;
    });
    if (!advance(places, ends, used)) return;
  }
}

/** Just inside the cell that begins at the share. */
function valueFrom(axis: Axis, share: number): Value {
  return axis.valueAt(Math.min(1, share + 1e-9));
}

function advance(places: number[], ends: readonly number[], used: ReadonlySet<number>): boolean {
  for (let index = places.length - 1; index >= 0; index--) {
    if (!used.has(index)) continue;
    const end = ends[index] ?? 1;
    places[index] = end < 1 - 1e-8 ? end : 0;
    if (places[index] !== 0) return true;
  }
  return false;
}

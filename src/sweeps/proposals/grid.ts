import { canonicalJson } from '../../records/canonicalJson.ts';
import type { Distribution } from '../distribution.ts';
import { settle, type SearchSpace } from '../space/searchSpace.ts';
import { trialKey, type Configuration } from '../space/configuration.ts';
import type { Value } from '../value.ts';

/** Every trial of the grid in W&B's order: names sorted, the last one turning fastest; equal trials come once. */
export function* gridOf(space: SearchSpace): Generator<Configuration> {
  const lists = new Map(space.parameters.map(({ name, distribution }) => [name, listed(distribution)]));
  const places = space.parameters.map(() => 0);
  const seen = new Set<string>();
  for (;;) {
    const values = new Map(
      space.parameters.map(({ name }, index) => [name, lists.get(name)?.[places[index] ?? 0] ?? null]),
    );
    const settled = settle(space, ({ parameter }) => values.get(parameter.name) ?? null);
    const key = trialKey(settled);
    if (!space.isConditional || !seen.has(key)) yield settled;
    // Without conditions no two places give one trial, so a grid of any size is walked in little memory.
    if (space.isConditional) seen.add(key);
    if (!advance(space, lists, places)) return;
  }
}

function advance(
  space: SearchSpace,
  lists: ReadonlyMap<string, readonly Value[]>,
  places: number[],
): boolean {
  for (let index = places.length - 1; index >= 0; index--) {
    const count = lists.get(space.parameters[index]?.name ?? '')?.length ?? 1;
    const next = (places[index] ?? 0) + 1;
    places[index] = next < count ? next : 0;
    if (next < count) return true;
  }
  return false;
}

/** No table or plan shows a longer list; more would only fill the memory. */
export const mostListed = 1_000_000;

function listed(distribution: Distribution): readonly Value[] {
  if (distribution.kind === 'constant') return [distribution.value];
  if (distribution.kind === 'categorical') return distinct(distribution.values);
  if (distribution.kind === 'stepped') {
    const { min, max, step } = distribution;
    return steps(min, step, Math.floor((max - min) / step + 1e-9) + 1);
  }
  // W&B lists a q_uniform as NumPy's arange, which leaves out the upper end.
  if (distribution.kind === 'uniform' && distribution.quantum !== null) {
    const { min, max, quantum } = distribution;
    return steps(min, quantum, Math.ceil((max - min) / quantum));
  }
  throw new RangeError(`a grid cannot list a ${distribution.kind} distribution`);
}

function steps(min: number, step: number, count: number): readonly number[] {
  if (count > mostListed) throw new RangeError(`a grid of ${count} values in one parameter`);
  return Array.from({ length: count }, (_, index) => min + index * step);
}

function distinct(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [canonicalJson(value), value])).values()];
}

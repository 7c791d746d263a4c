import type { RunRecord } from '../../records/runRecord.ts';
import { canonicalJson } from '../../records/canonicalJson.ts';
import { holds, type Axis } from '../space/axis.ts';
import { isActive } from '../space/condition.ts';
import type { Configuration } from '../space/configuration.ts';
import type { SearchSpace } from '../space/searchSpace.ts';
import { asValue, type Value } from '../value.ts';

export type RecordedConfiguration =
  | { readonly kind: 'inside'; readonly configuration: Configuration }
  /** Why the run is no trial of this space, a few words: "no value for lr". */
  | { readonly kind: 'outside'; readonly reason: string };

/** The trial of the space that a recorded run was, by its params: it has a value for each parameter that such a trial has. */
export function configurationIn(
  { parameters, dimensions }: SearchSpace,
  params: RunRecord['params'],
): RecordedConfiguration {
  const found = new Map<string, Value>();
  const axes = new Map(dimensions.map(({ parameter, axis }) => [parameter.name, axis]));
  // Conditions name parents, which `dimensions` has before their children; constants have none.
  const parentsFirst = [
    ...parameters.filter(({ name }) => !axes.has(name)),
    ...dimensions.map(({ parameter }) => parameter),
  ];
  for (const parameter of parentsFirst) {
    const { name, distribution } = parameter;
    if (!isActive(parameter, found)) continue;
    const given = Object.hasOwn(params, name) ? asValue(params[name]) : null;
    if (given === null) return { kind: 'outside', reason: `no value for ${name}` };
    const axis = axes.get(name);
    const value =
      axis === undefined
        ? listed(distribution.kind === 'constant' ? [distribution.value] : [], given.value)
        : placedOn(axis, distribution.kind === 'categorical' ? distribution.values : null, given.value);
    if (value === null) return { kind: 'outside', reason: `${name} outside the space` };
    found.set(name, value.value);
  }
  return {
    kind: 'inside',
    configuration: new Map(
      parameters.flatMap(({ name }) => {
        const value = found.get(name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
  };
}

function placedOn(
  axis: Axis,
  values: readonly Value[] | null,
  given: Value,
): { readonly value: Value } | null {
  if (values !== null) return listed(values, given);
  return holds(axis, given) ? { value: given } : null;
}

/** The value of the list that the record means: it keeps lists and maps as their JSON. */
function listed(values: readonly Value[], given: Value): { readonly value: Value } | null {
  const wanted = canonicalJson(given);
  const value = values.find(
    (one) =>
      canonicalJson(one) === wanted ||
      (typeof one === 'object' && one !== null && JSON.stringify(one) === given),
  );
  return value === undefined ? null : { value };
}

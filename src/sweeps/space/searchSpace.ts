import type { Parameter } from '../sweepSpec.ts';
import type { Value } from '../value.ts';
import { axisOf, type Axis } from './axis.ts';
import { isActive } from './condition.ts';
import type { Configuration } from './configuration.ts';

/** A parameter with its axis, and where the parameters it depends on stand. */
export interface Dimension {
  readonly parameter: Parameter;
  readonly axis: Axis;
}

/** The parameters that are searched, parents before children; constants stay outside. */
export interface SearchSpace {
  readonly parameters: readonly Parameter[];
  readonly dimensions: readonly Dimension[];
  readonly isConditional: boolean;
  /** How many different trials there can be; an upper bound when conditions make some of them one. */
  readonly size: number;
}

/** Lays out the parameters of a sweep. */
export function searchSpaceOf(parameters: readonly Parameter[]): SearchSpace {
  const ordered = parentsFirst(parameters);
  const dimensions = ordered
    .filter(({ distribution, when }) => distribution.kind !== 'constant' || when.length > 0)
    .map((parameter) => ({ parameter, axis: axisOf(parameter.distribution) }));
  return {
    parameters,
    dimensions,
    isConditional: dimensions.some(({ parameter }) => parameter.when.length > 0),
    size: dimensions.reduce((product, { axis }) => product * axis.size, 1),
  };
}

/** Conditions hold no circles: `checkConditions` refused them. */
function parentsFirst(parameters: readonly Parameter[]): readonly Parameter[] {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const ordered = new Set<Parameter>();
  const add = (parameter: Parameter): void => {
    for (const { parameter: name } of parameter.when) {
      const parent = byName.get(name);
      if (parent !== undefined && !ordered.has(parent)) add(parent);
    }
    ordered.add(parameter);
  };
  for (const parameter of parameters) add(parameter);
  return [...ordered];
}

/**
 * The trial whose values `choose` gives for each active dimension in turn; constants fill themselves in. Names come in
 * the order of the parameters.
 */
export function settle(
  { parameters, dimensions }: SearchSpace,
  choose: (dimension: Dimension, index: number, settled: Configuration) => Value,
): Configuration {
  const settled = new Map<string, Value>();
  for (const { name, distribution, when } of parameters)
    if (distribution.kind === 'constant' && when.length === 0) settled.set(name, distribution.value);
  for (const [index, dimension] of dimensions.entries())
    if (isActive(dimension.parameter, settled))
      settled.set(dimension.parameter.name, choose(dimension, index, settled));
  return new Map(
    parameters.flatMap(({ name }) => {
      const value = settled.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** The trial at a point of the unit cube; coordinates of inactive dimensions have no effect. */
export function configurationAt(space: SearchSpace, point: ArrayLike<number>): Configuration {
  return settle(space, ({ axis }, index) => axis.valueAt(point[index] ?? 0.5));
}

/** The middle of a trial's cell in each dimension; NaN where it is inactive or holds a value that has no place. */
export function pointOf({ dimensions }: SearchSpace, configuration: Configuration): Float64Array {
  return Float64Array.from(dimensions, ({ parameter, axis }) => {
    const value = configuration.get(parameter.name);
    const cell = value === undefined || !isActive(parameter, configuration) ? null : axis.cellOf(value);
    return cell === null ? Number.NaN : (cell.low + cell.high) / 2;
  });
}

/** The values in use today, the middle of the axis for parameters without one; null when no parameter declares any. */
export function presentConfiguration(space: SearchSpace): Configuration | null {
  if (space.parameters.every(({ present }) => present === null)) return null;
  return settle(space, ({ parameter, axis }) =>
    parameter.present === null ? axis.valueAt(0.5) : parameter.present.value,
  );
}

import { shortNumber } from './shortNumber.ts';
import type { Dimension, SearchSpace } from '../space/searchSpace.ts';
import { isActive } from '../space/condition.ts';
import type { Configuration } from '../space/configuration.ts';
import { pythonText } from '../pythonText.ts';
import type { Value } from '../value.ts';

/** One parameter as charts lay it out: from 0 to 1 by its own distribution, so that a logarithmic one looks even. */
export interface ParameterAxis {
  readonly name: string;
  readonly kind: 'categorical' | 'ordered';
  readonly ticks: readonly AxisTick[];
}

export interface AxisTick {
  /** From 0 to 1. */
  readonly at: number;
  readonly label: string;
}

/** More choices than these are not all labelled. */
const mostChoices = 12;
const tickDigits = 3;
const tickShares = [0, 0.25, 0.5, 0.75, 1];
/** Of a distribution whose ends lie far beyond all that is drawn. */
const innerShares = [0.05, 0.25, 0.5, 0.75, 0.95];

export function parameterAxesOf({ dimensions }: SearchSpace): readonly ParameterAxis[] {
  return dimensions.map((dimension) => ({
    name: dimension.parameter.name,
    kind: dimension.axis.kind,
    ticks: dimension.axis.kind === 'categorical' ? choiceTicks(dimension) : numericTicks(dimension),
  }));
}

/** Where a trial stands on each axis; null where the parameter is inactive or holds a value without a place. */
export function placesOf(
  { dimensions }: SearchSpace,
  configuration: Configuration,
): readonly (number | null)[] {
  return dimensions.map(({ parameter, axis }) => {
    const value = configuration.get(parameter.name);
    const cell = value === undefined || !isActive(parameter, configuration) ? null : axis.cellOf(value);
    return cell === null ? null : (cell.low + cell.high) / 2;
  });
}

/** A parameter's value in few characters. */
export function valueText(value: Value | undefined): string {
  if (value === undefined) return '—';
  return typeof value === 'number' ? shortNumber(value) : pythonText(value);
}

function choiceTicks({ parameter, axis }: Dimension): readonly AxisTick[] {
  const values = parameter.distribution.kind === 'categorical' ? parameter.distribution.values : [];
  const every = Math.ceil(values.length / mostChoices);
  return values
    .filter((_, index) => index % every === 0)
    .flatMap((value) => {
      const cell = axis.cellOf(value);
      return cell === null ? [] : [{ at: (cell.low + cell.high) / 2, label: valueText(value) }];
    });
}

/** At even distances, each at the place of the value that it names. */
function numericTicks({ parameter, axis }: Dimension): readonly AxisTick[] {
  const { kind } = parameter.distribution;
  const isEndless = kind === 'normal' || kind === 'logNormal' || kind === 'beta';
  const ticks = new Map<string, AxisTick>();
  for (const share of isEndless ? innerShares : tickShares) {
    const value = axis.valueAt(share);
    const cell = axis.cellOf(value);
    if (cell === null || typeof value !== 'number') continue;
    const label = shortNumber(value, tickDigits);
    if (!ticks.has(label)) ticks.set(label, { at: (cell.low + cell.high) / 2, label });
  }
  return [...ticks.values()];
}

import type { Distribution } from '../distribution.ts';
import type { Parameter } from '../sweepSpec.ts';
import { asValue, isMap } from '../value.ts';
import { shown, type Finding } from './findings.ts';

export type Imported =
  | { readonly kind: 'parameters'; readonly parameters: readonly Parameter[] }
  | { readonly kind: 'problems'; readonly problems: readonly Finding[] };

/**
 * Parameters from Optuna's JSON: `{ lr: { name: 'FloatDistribution', attributes: { low, high, step, log } }, … }`, as its
 * `--search-space` takes and `distribution_to_json` writes it (5.0; the six older names of 2.x too).
 */
export function importOptunaDistributions(given: unknown): Imported {
  if (!isMap(given) || Object.keys(given).length === 0) {
    const message = `is ${shown(given)}; a map of names to distributions is accepted`;
    return { kind: 'problems', problems: [{ path: [], message }] };
  }
  const problems: Finding[] = [];
  const parameters: Parameter[] = [];
  for (const name of Object.keys(given).toSorted()) {
    const distribution = distributionFrom(given[name]);
    if (typeof distribution === 'string') problems.push({ path: [name], message: distribution });
    else parameters.push({ name, path: [name], distribution, when: [], present: null });
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'parameters', parameters };
}

/** Whether it looks like such a map: each member has a name and attributes, which no parameter of W&B's has. */
export function isDistributionMap(given: unknown): boolean {
  return (
    isMap(given) &&
    Object.keys(given).length > 0 &&
    Object.values(given).every(
      (member) => isMap(member) && typeof member['name'] === 'string' && isMap(member['attributes']),
    )
  );
}

/** A text tells what is wrong. */
function distributionFrom(given: unknown): Distribution | string {
  const attributes = isMap(given) ? given['attributes'] : undefined;
  if (!isMap(given) || !isMap(attributes))
    return `is ${shown(given)}; a map with name and attributes is accepted`;
  const kind = given['name'];
  if (kind === 'CategoricalDistribution') return choices(attributes['choices']);
  const { low, high, step, q, log } = attributes;
  const isLog = log === true || (typeof kind === 'string' && kind.includes('LogUniform'));
  if (typeof low !== 'number' || typeof high !== 'number' || !(low <= high))
    return `has low ${shown(low)} and high ${shown(high)}; two numbers, low not above high, are accepted`;
  if (isLog && low <= 0) return `has low ${low}, which has no logarithm; a number above 0 is accepted`;
  if (low === high) return { kind: 'constant', value: low };
  const width = step ?? q ?? null;
  switch (kind) {
    case 'IntDistribution':
    case 'IntUniformDistribution':
    case 'IntLogUniformDistribution':
      return stepped(low, high, width ?? 1, isLog);
    case 'FloatDistribution':
    case 'UniformDistribution':
    case 'LogUniformDistribution':
    case 'DiscreteUniformDistribution':
      if (width !== null) return stepped(low, high, width, false);
      return { kind: isLog ? 'logUniform' : 'uniform', min: low, max: high, quantum: null };
    default:
      return `is named ${shown(kind)}; accepted: FloatDistribution, IntDistribution, CategoricalDistribution`;
  }
}

function stepped(min: number, max: number, step: unknown, isLog: boolean): Distribution | string {
  if (typeof step !== 'number' || !(step > 0)) return `has step ${shown(step)}; a number above 0 is accepted`;
  if (step > max - min) return { kind: 'constant', value: min };
  return { kind: 'stepped', min, max, step, isLog };
}

function choices(given: unknown): Distribution | string {
  const values = Array.isArray(given) ? given.map((item: unknown) => asValue(item)) : [];
  const usable = values.filter((value) => value !== null).map(({ value }) => value);
  if (usable.length === 0 || usable.length < values.length)
    return `has choices ${shown(given)}; a list of values is accepted`;
  return { kind: 'categorical', values: usable, probabilities: null };
}

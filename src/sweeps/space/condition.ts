import { canonicalJson } from '../../records/canonicalJson.ts';
import type { Condition, Parameter } from '../sweepSpec.ts';
import type { Value } from '../value.ts';
import type { Configuration } from './configuration.ts';

/** Whether a condition holds for a value of the parameter that it names: 3 and 3.0 are one value. */
export function isMet(condition: Condition, value: Value): boolean {
  const wanted = canonicalJson(value);
  return condition.values.some((one) => canonicalJson(one) === wanted);
}

/** Whether a parameter exists beside the values settled so far; its parents must be settled. */
export function isActive({ when }: Parameter, settled: Configuration): boolean {
  return when.every((condition) => {
    const value = settled.get(condition.parameter);
    return value !== undefined && isMet(condition, value);
  });
}

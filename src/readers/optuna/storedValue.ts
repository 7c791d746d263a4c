import type { ParamValue } from '../../records/reading.ts';
import { parseJson } from '../parseJson.ts';
import { isList, isMap, numberOf, paramOf, type Plain, type PlainMap } from '../plain.ts';

/**
 * A param as the training code saw it, from the number that storages keep and the JSON of its distribution
 * (optuna 5.0 `distributions.py`, `to_external_repr` and `json_to_distribution`). Undefined when they do not fit.
 */
export function decodeParam(internal: number, distributionJson: string): ParamValue | undefined {
  const distribution = parseObject(distributionJson);
  const attributes = distribution?.get('attributes');
  const name = distribution?.get('name');
  if (typeof name !== 'string' || !isMap(attributes)) return undefined;
  if (name === 'CategoricalDistribution') {
    const choices = attributes.get('choices');
    const choice = isList(choices) ? choices[internal] : undefined;
    return choice === undefined ? undefined : paramOf(choice);
  }
  return name.startsWith('Int') ? Math.trunc(internal) : paramOf(internal);
}

/** The constraints of a trial among its system attributes, in the older form (a list) and the newer (a key each). */
export function constraintsOf(systemAttributes: ReadonlyMap<string, Plain>): number[] {
  const list = systemAttributes.get('constraints');
  const single = [...systemAttributes].filter(([key]) => key.startsWith('constraints:'));
  return [...(isList(list) ? list : []), ...single.map(([, value]) => value)].flatMap(
    (value) => numberOf(value) ?? [],
  );
}

/** The study's system attribute under which `set_metric_names` keeps its list. */
export const metricNamesKey = 'study:metric_names';

/** The names in that list. */
export function metricNamesOf(value: Plain | undefined): string[] {
  return isList(value) ? value.filter((name) => typeof name === 'string') : [];
}

/** A date and time as Python writes it → Unix milliseconds; one without a zone is in `zone`. Null for other text. */
export function parseTime(text: string, zone: 'local' | 'UTC'): number | null {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/.exec(text);
  if (match === null) return null;
  const [, date, time, fraction = '', offset = zone === 'UTC' ? 'Z' : ''] = match;
  const timeMs = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(timeMs) ? null : timeMs;
}

/** A JSON object, undefined for any other text. */
export function parseObject(json: string): PlainMap | undefined {
  const parsed = parseJson(json);
  return parsed.kind === 'parsed' && isMap(parsed.value) ? parsed.value : undefined;
}

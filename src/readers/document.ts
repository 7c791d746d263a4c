import { encodeNumber } from '../records/metricValue.ts';
import type { Collector } from './collector.ts';
import { parseNumber } from './numberText.ts';
import { flattenParams, isParamsFile, isParamsKey } from './paramKeys.ts';
import { isList, isMap, numberOf, type Plain, type PlainMap } from './plain.ts';
import { addRow, rowTarget, type RowStep } from './rows.ts';
import { chooseStepName, stepKindOf } from './steps.ts';

/**
 * What a document (JSON, YAML, TOML) says, by these rules:
 * - A number is a metric's summary; `null` is its "no value". Nested keys are joined by dots.
 * - A list of numbers is a series over its positions, or over the list beside it that is called `step`,
 *   `epoch`, ….
 * - A list of objects holds rows: see `addRow`.
 * - Under `params`, `config`, `hparams`, `args`, … everything is a param; under `tags`, a tag. A document in
 *   a file of such a name is params as a whole.
 * - Other text and booleans say nothing about a metric and are left out; text that reads as a number gives a
 *   warning.
 */
export function addDocument(document: Plain, path: string, collector: Collector): void {
  if (isList(document)) addList(document, '', undefined, collector);
  else if (!isMap(document)) collector.warn('holds a single value without a name; metrics need names.');
  else if (isParamsFile(path)) flattenParams(document, '', collector.param);
  else addObject(document, '', collector);
}

function addObject(object: PlainMap, prefix: string, collector: Collector): void {
  const axis = findAxis(object);
  for (const [key, value] of object) {
    const name = prefix + key;
    if (value === axis?.steps) continue;
    if (isList(value)) addList(value, name, axis, collector);
    else if (!isMap(value)) addScalar(value, name, collector);
    else if (isParamsKey(key)) flattenParams(value, prefix, collector.param);
    else if (key.toLowerCase() === 'tags') addTags(value, collector);
    else addObject(value, `${name}.`, collector);
  }
}

function addScalar(value: Plain, name: string, collector: Collector): void {
  const number = numberOf(value);
  if (number !== undefined) collector.metric(name)?.summary(encodeNumber(number));
  else if (value === null) collector.metric(name)?.summary(null);
  else if (typeof value === 'string' && parseNumber(value) !== undefined) {
    const seen = `${JSON.stringify(name)} as the text ${JSON.stringify(value)}`;
    collector.warn(`holds ${seen}; it was left out, since a metric is a number without quotes.`);
  }
}

function addTags(tags: PlainMap, collector: Collector): void {
  flattenParams(tags, '', (name, value) => collector.tag(name, String(value)));
}

/** A list beside others that tells where their values stand. */
interface ListAxis {
  readonly kind: RowStep['kind'];
  readonly steps: readonly Plain[];
}

function addList(
  list: readonly Plain[],
  name: string,
  axis: ListAxis | undefined,
  collector: Collector,
): void {
  if (list.length === 0) return;
  if (list.every(isMap)) {
    const prefix = name === '' ? '' : `${name}.`;
    for (const [row, object] of list.entries()) addRow(object, prefix, rowTarget(collector, row));
  } else if (isNumbers(list))
    addSeries(list, name, axis?.steps.length === list.length ? axis : undefined, collector);
}

function addSeries(
  list: readonly Plain[],
  name: string,
  axis: ListAxis | undefined,
  collector: Collector,
): void {
  const metric = collector.metric(name);
  for (const [position, item] of list.entries()) {
    const value = numberOf(item);
    if (value !== undefined)
      metric?.point(axis?.kind ?? 'row', numberOf(axis?.steps[position]) ?? position, value);
  }
}

/** True for a list of numbers, some of which may be missing. */
function isNumbers(list: readonly Plain[]): boolean {
  return (
    list.every((item) => item === null || numberOf(item) !== undefined) && list.some((item) => item !== null)
  );
}

function findAxis(object: PlainMap): ListAxis | undefined {
  const name = chooseStepName(object.keys(), (candidate) => isSteps(object.get(candidate)));
  const kind = name === undefined ? undefined : stepKindOf(name);
  const steps = name === undefined ? undefined : object.get(name);
  return kind === undefined || !isList(steps) ? undefined : { kind, steps };
}

function isSteps(value: Plain | undefined): boolean {
  return isList(value) && value.length > 0 && value.every((item) => Number.isFinite(numberOf(item)));
}

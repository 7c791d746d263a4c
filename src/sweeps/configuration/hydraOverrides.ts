import type { Distribution } from '../distribution.ts';
import type { Parameter } from '../sweepSpec.ts';
import type { Value } from '../value.ts';
import { shown, type Finding } from './findings.ts';
import type { Imported } from './optunaDistributions.ts';
import { readHydraValue, type Call, type HydraValue } from './readHydraValue.ts';

/**
 * Parameters from Hydra's sweep overrides (1.3): `lr=tag(log, interval(1e-5, 1))`, `n=range(1, 9, step=2)`,
 * `opt=choice(adam, sgd)`, `opt=adam,sgd`, `x=int(interval(1, 8))`; a plain value is a constant. Marks of appending
 * and forcing (`+`, `++`) are dropped.
 */
export function importHydraOverrides(overrides: readonly string[]): Imported {
  const problems: Finding[] = [];
  const parameters = new Map<string, Parameter>();
  for (const [index, override] of overrides.entries()) {
    const parsed = parameterFrom(override);
    if (typeof parsed === 'string')
      problems.push({ path: [index], message: `${parsed}${isCutAtComma(override) ? quoteIt : ''}` });
    else if (parameters.has(parsed.name))
      problems.push({ path: [index], message: `sets ${parsed.name} a second time` });
    else parameters.set(parsed.name, parsed);
  }
  if (problems.length > 0) return { kind: 'problems', problems };
  return {
    kind: 'parameters',
    parameters: [...parameters.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

const quoteIt = '; in a YAML list in brackets a comma ends the entry: put the override in quotes';

function isCutAtComma(override: string): boolean {
  return override.split('(').length !== override.split(')').length;
}

function parameterFrom(override: string): Parameter | string {
  const [, key, text] = /^\+{0,2}([A-Za-z_][\w.-]*)=(.*)$/s.exec(override) ?? [];
  if (key === undefined || text === undefined)
    return `is ${shown(override)}; name=value is accepted, such as lr=interval(0.001, 0.1)`;
  const read = readHydraValue(text);
  if (read.kind === 'fault') return `is ${shown(override)}: ${read.message}`;
  const distribution = distributionFrom(read.value);
  if (typeof distribution === 'string') return `is ${shown(override)}: ${distribution}`;
  return { name: key, path: key.split('.'), distribution, when: [], present: null };
}

function distributionFrom(value: HydraValue): Distribution | string {
  if (value.kind === 'plain') return { kind: 'constant', value: value.value };
  if (value.kind === 'sweep') return categorical(value.items);
  const { call } = value;
  const last = call.positional.at(-1);
  switch (call.name) {
    case 'choice':
      return categorical(call.positional);
    case 'range':
      return range(call);
    case 'interval':
      return interval(call, false, false);
    case 'int':
    case 'float':
      return last?.kind === 'call'
        ? withMarks(last.call, [], call.name === 'int')
        : `${call.name}() of a sweep is accepted`;
    case 'tag':
      return last?.kind === 'call'
        ? withMarks(last.call, call.positional.slice(0, -1), false)
        : 'tag() needs a sweep';
    default:
      return `${call.name}() is not known; accepted: choice, range, interval, tag, int, float`;
  }
}

function withMarks(inner: Call, marks: readonly HydraValue[], isInteger: boolean): Distribution | string {
  const has = (word: string): boolean => marks.some((mark) => mark.kind === 'plain' && mark.value === word);
  if (inner.name === 'interval') return interval(inner, has('log'), isInteger || has('int'));
  const last = inner.positional.at(-1);
  if ((inner.name === 'int' || inner.name === 'tag') && last?.kind === 'call')
    return withMarks(
      last.call,
      [...marks, ...inner.positional.slice(0, -1)],
      isInteger || inner.name === 'int',
    );
  return distributionFrom({ kind: 'call', call: inner });
}

function categorical(items: readonly HydraValue[]): Distribution | string {
  const values: Value[] = [];
  for (const item of items) {
    if (item.kind !== 'plain') return 'choices are plain values';
    values.push(item.value);
  }
  return values.length === 0 ? 'no choices are given' : { kind: 'categorical', values, probabilities: null };
}

function numberOf(call: Call, place: number, name: string): number | null {
  const given = call.named.get(name) ?? call.positional[place];
  return given?.kind === 'plain' && typeof given.value === 'number' ? given.value : null;
}

/** As Python's range: the end is left out. */
function range(call: Call): Distribution | string {
  const isEndOnly = call.positional.length === 1 && !call.named.has('stop');
  const start = isEndOnly ? 0 : numberOf(call, 0, 'start');
  const stop = numberOf(call, isEndOnly ? 0 : 1, 'stop');
  const step = call.named.has('step') || call.positional.length > 2 ? numberOf(call, 2, 'step') : 1;
  if (start === null || stop === null || step === null || !(step > 0) || !(start < stop))
    return 'range(start, stop, step) with numbers, start below stop and step above 0, is accepted';
  const count = Math.ceil((stop - start) / step - 1e-9);
  if (count === 1) return { kind: 'constant', value: start };
  return { kind: 'stepped', min: start, max: start + (count - 1) * step, step, isLog: false };
}

function interval(call: Call, isLog: boolean, isInteger: boolean): Distribution | string {
  const [min, max] = [numberOf(call, 0, 'start'), numberOf(call, 1, 'end')];
  if (min === null || max === null || !(min < max))
    return 'interval(low, high) with numbers, low below high, is accepted';
  if (isLog && min <= 0) return `the lower end ${min} has no logarithm; a number above 0 is accepted`;
  if (isInteger && Math.ceil(min) >= Math.floor(max))
    return `there are no two whole numbers from ${min} to ${max}`;
  if (isInteger) return { kind: 'stepped', min: Math.ceil(min), max: Math.floor(max), step: 1, isLog };
  return { kind: isLog ? 'logUniform' : 'uniform', min, max, quantum: null };
}

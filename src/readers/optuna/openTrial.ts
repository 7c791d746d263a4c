import type { ParamValue } from '../../records/reading.ts';
import { isList, isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { constraintsOf, decodeParam, parseTime } from './storedValue.ts';
import { trialStates, type Trial, type TrialState } from './study.ts';

/** A trial while its journal is played back. */
export interface OpenTrial extends Trial {
  state: TrialState;
  values: readonly number[];
  readonly params: Map<string, ParamValue>;
  readonly intermediate: Map<number, number>;
  readonly systemAttributes: Map<string, Plain>;
  startedAtMs: number | null;
  endedAtMs: number | null;
}

/** False for an operation that lacks what it needs; it changes nothing. */
export type TrialOperation = (trial: OpenTrial, operation: PlainMap) => boolean;

/** Stands for all trials that are too many: it has ended, so that nothing changes it. */
export const omittedTrial: OpenTrial = {
  number: -1,
  state: 'fail',
  values: [],
  params: new Map(),
  intermediate: new Map(),
  systemAttributes: new Map(),
  constraints: [],
  startedAtMs: null,
  endedAtMs: null,
};

/** A trial as the operation that creates it has it: new, or added as a whole. */
export function createOpenTrial(number: number, operation: PlainMap): OpenTrial {
  const attributes = operation.get('system_attrs');
  return {
    number,
    state: stateOf(operation.get('state')) ?? 'running',
    values: valuesOf(operation.get('values'), operation.get('value')),
    params: templateParams(operation),
    intermediate: templateIntermediate(operation.get('intermediate_values')),
    systemAttributes: new Map(isMap(attributes) ? attributes : []),
    constraints: [],
    startedAtMs: timeOf(operation.get('datetime_start')),
    endedAtMs: timeOf(operation.get('datetime_complete')),
  };
}

/** The trial as it is now. */
export function toTrial({ systemAttributes, ...trial }: OpenTrial): Trial {
  return { ...trial, constraints: constraintsOf(systemAttributes) };
}

/** A suggested value of a param. */
export function setParam(trial: OpenTrial, operation: PlainMap): boolean {
  const name = operation.get('param_name');
  const internal = numberOf(operation.get('param_value_internal'));
  const distribution = operation.get('distribution');
  if (typeof name !== 'string' || internal === undefined || typeof distribution !== 'string') return false;
  const value = decodeParam(internal, distribution);
  if (value !== undefined) trial.params.set(name, value);
  return value !== undefined;
}

/** A trial that starts or ends, with its values. */
export function setState(trial: OpenTrial, operation: PlainMap): boolean {
  const state = stateOf(operation.get('state'));
  if (state === undefined) return false;
  if (state === 'running' && trial.state === 'running') return true;
  if (state === 'running') trial.startedAtMs = timeOf(operation.get('datetime_start'));
  else if (state !== 'waiting') trial.endedAtMs = timeOf(operation.get('datetime_complete'));
  trial.state = state;
  if (isList(operation.get('values'))) trial.values = valuesOf(operation.get('values'), null);
  return true;
}

/** A value that was reported on the way. */
export function setIntermediate(trial: OpenTrial, operation: PlainMap): boolean {
  const step = numberOf(operation.get('step'));
  const value = numberOf(operation.get('intermediate_value'));
  if (step === undefined || value === undefined) return false;
  trial.intermediate.set(step, value);
  return true;
}

/** An attribute of Optuna's own, a constraint for example. */
export function setTrialAttribute(trial: OpenTrial, operation: PlainMap): boolean {
  const attributes = operation.get('system_attr');
  if (!isMap(attributes)) return false;
  for (const [key, value] of attributes) trial.systemAttributes.set(key, value);
  return true;
}

function templateParams(operation: PlainMap): Map<string, ParamValue> {
  const [params, distributions] = [operation.get('params'), operation.get('distributions')];
  const decoded = new Map<string, ParamValue>();
  if (!isMap(params) || !isMap(distributions)) return decoded;
  for (const [name, internal] of params) {
    const distribution = distributions.get(name);
    if (typeof distribution !== 'string') continue;
    const value = decodeParam(numberOf(internal) ?? Number.NaN, distribution);
    if (value !== undefined) decoded.set(name, value);
  }
  return decoded;
}

function templateIntermediate(values: Plain | undefined): Map<number, number> {
  const all = isMap(values) ? [...values] : [];
  return new Map(
    all.flatMap(([step, value]): [number, number][] => {
      const number = numberOf(value);
      return number === undefined ? [] : [[Number(step), number]];
    }),
  );
}

function stateOf(state: Plain | undefined): TrialState | undefined {
  return trialStates[numberOf(state) ?? -1];
}

function valuesOf(values: Plain | undefined, value: Plain | undefined): number[] {
  return (isList(values) ? values : [value]).flatMap((one) => numberOf(one) ?? []);
}

/** With a zone from optuna 5 on, before in local time. */
function timeOf(text: Plain | undefined): number | null {
  return typeof text === 'string' ? parseTime(text, 'local') : null;
}

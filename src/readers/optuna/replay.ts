import type { Goal } from '../../records/reading.ts';
import { isList, isMap, numberOf, type PlainMap } from '../plain.ts';
import {
  createOpenTrial,
  omittedTrial,
  setIntermediate,
  setParam,
  setState,
  setTrialAttribute,
  toTrial,
  type OpenTrial,
  type TrialOperation,
} from './openTrial.ts';
import { metricNamesKey, metricNamesOf } from './storedValue.ts';
import { maxTrials, type Study } from './study.ts';

/** A journal that is played back, one operation after the other. */
export interface Replay {
  /** False for an operation that is not known or lacks what it needs; it changes nothing. */
  apply(operation: PlainMap): boolean;
  /** How many trials were left out, beyond `maxTrials`. */
  omittedTrials(): number;
  studies(): Study[];
}

interface OpenStudy {
  readonly name: string;
  readonly goals: readonly (Goal | null)[];
  metricNames: readonly string[];
  readonly trials: OpenTrial[];
}

interface State {
  /** By id. Ids are never written down: they are the number of studies, and of trials, created before. */
  readonly studies: (OpenStudy | null)[];
  readonly names: Set<string>;
  readonly trials: OpenTrial[];
}

type Operation = (state: State, operation: PlainMap) => boolean;

/**
 * Plays a journal back by the rules of optuna 5.0 `storages/journal/_storage.py`, `JournalStorageReplayResult`:
 * a study whose name exists, and changes to a trial that has ended, are what other workers lost a race for, and
 * are passed over.
 */
export function createReplay(): Replay {
  const state: State = { studies: [], names: new Set(), trials: [] };
  return {
    apply(operation) {
      const code = numberOf(operation.get('op_code'));
      const apply = code === undefined ? undefined : operations.get(code);
      return apply?.(state, operation) === true;
    },
    omittedTrials: () => Math.max(0, state.trials.length - maxTrials),
    studies: () =>
      state.studies
        .filter((study) => study !== null)
        .map((study) => ({ ...study, trials: study.trials.map(toTrial) })),
  };
}

const passedOver = (): boolean => true;

/** `JournalOperation`, by its number. */
const operations: ReadonlyMap<number, Operation> = new Map<number, Operation>([
  [0, createStudy],
  [1, deleteStudy],
  [2, passedOver],
  [3, setStudyAttribute],
  [4, createTrial],
  [5, onOpenTrial(setParam)],
  [6, onOpenTrial(setState)],
  [7, onOpenTrial(setIntermediate)],
  [8, passedOver],
  [9, onOpenTrial(setTrialAttribute)],
  [10, passedOver],
]);

function createStudy({ studies, names }: State, operation: PlainMap): boolean {
  const name = operation.get('study_name');
  const directions = operation.get('directions');
  if (typeof name !== 'string' || !isList(directions)) return false;
  if (names.has(name)) return true;
  names.add(name);
  const goals = directions.map((direction) => goalsByDirection[numberOf(direction) ?? 0] ?? null);
  studies.push({ name, goals, metricNames: [], trials: [] });
  return true;
}

/** `StudyDirection`: not set, minimize, maximize. */
const goalsByDirection: readonly (Goal | null)[] = [null, 'min', 'max'];

function deleteStudy({ studies, names }: State, operation: PlainMap): boolean {
  const id = numberOf(operation.get('study_id'));
  if (id === undefined) return false;
  const study = studies[id];
  if (study === undefined || study === null) return true;
  names.delete(study.name);
  studies[id] = null;
  return true;
}

function setStudyAttribute({ studies }: State, operation: PlainMap): boolean {
  const study = studies[numberOf(operation.get('study_id')) ?? -1];
  const attributes = operation.get('system_attr');
  if (!isMap(attributes)) return false;
  if (study && attributes.has(metricNamesKey))
    study.metricNames = metricNamesOf(attributes.get(metricNamesKey));
  return true;
}

function createTrial({ studies, trials }: State, operation: PlainMap): boolean {
  const id = numberOf(operation.get('study_id'));
  if (id === undefined) return false;
  const study = studies[id];
  if (study === undefined || study === null) return true;
  if (trials.length >= maxTrials) {
    trials.push(omittedTrial);
    return true;
  }
  const trial = createOpenTrial(study.trials.length, operation);
  study.trials.push(trial);
  trials.push(trial);
  return true;
}

function onOpenTrial(apply: TrialOperation): Operation {
  return ({ trials }, operation) => {
    const id = numberOf(operation.get('trial_id'));
    if (id === undefined) return false;
    const trial = trials[id];
    const isOpen = trial?.state === 'running' || trial?.state === 'waiting';
    return trial === undefined || !isOpen ? true : apply(trial, operation);
  };
}

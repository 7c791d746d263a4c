import { countOf } from '../../records/countOf.ts';
import type { Labels } from '../../records/metricKey.ts';
import { encodeNumber } from '../../records/metricValue.ts';
import type { Goal } from '../../records/reading.ts';
import type { Collector } from '../collector.ts';
import type { ReadContext } from '../reader.ts';
import { chooseRuns, isOfThisRun } from '../storedRuns.ts';
import { objectiveNames, trialStates, type Study, type Trial } from './study.ts';

/** Trials beyond this keep their place in the objective's series, but not the values on the way there. */
const maxTrialsInDetail = 1_000;

/**
 * What studies say. Each objective is a series over trial numbers, of the trials that are complete; its best
 * value is its summary, and the direction is its goal. The params are those of the best trial, when there is one
 * objective. Values that were reported on the way carry the label `trial`. The newest study has plain names.
 */
export function addStudies(studies: readonly Study[], context: ReadContext, collector: Collector): void {
  const runs = studies.flatMap((study) => {
    const current = withoutEarlierTrials(study, context, collector);
    const startedAtMs = latest(current.trials.map((trial) => trial.startedAtMs));
    const hasNone = current.trials.length === 0 && study.trials.length > 0;
    return hasNone
      ? []
      : [{ id: study.name, name: study.name, parentId: null, startedAtMs, endedAtMs: null, study: current }];
  });
  for (const { run, labels } of chooseRuns(runs, context, collector)) addStudy(run.study, labels, collector);
}

function withoutEarlierTrials(study: Study, context: ReadContext, collector: Collector): Study {
  const trials = study.trials.filter((trial) => isOfThisRun(trial.startedAtMs, context));
  const earlier = study.trials.length - trials.length;
  if (earlier > 0)
    collector.warn(
      `holds ${countOf(earlier, 'trial')} of the study ${JSON.stringify(study.name)} that this command did not start; left out.`,
    );
  return { ...study, trials };
}

function addStudy(study: Study, labels: Labels, collector: Collector): void {
  const names = objectiveNames(study);
  for (const [objective, name] of names.entries())
    addObjective(study, { objective, name, goal: study.goals[objective] ?? null }, labels, collector);
  addIntermediate(study, names[0] ?? 'value', labels, collector);
  if (Object.keys(labels).length > 0) return;
  const best = names.length === 1 ? bestTrial(study, 0) : undefined;
  for (const [name, value] of best?.params ?? []) collector.param(name, value);
  collector.tag('optuna.study', study.name);
  if (best !== undefined) collector.tag('optuna.bestTrial', String(best.number));
  for (const state of trialStates) {
    const count = study.trials.filter((trial) => trial.state === state).length;
    if (count > 0) collector.tag(`optuna.trials.${state}`, String(count));
  }
}

interface Objective {
  readonly objective: number;
  readonly name: string;
  readonly goal: Goal | null;
}

function addObjective(
  study: Study,
  { objective, name, goal }: Objective,
  labels: Labels,
  collector: Collector,
): void {
  const metric = collector.metric(name, labels);
  if (goal !== null) collector.hint({ name, goal });
  for (const { state, number, values, endedAtMs } of study.trials) {
    const value = values[objective];
    if (state === 'complete' && value !== undefined)
      metric?.point('trial', number, value, endedAtMs ?? undefined);
  }
  const best = bestTrial(study, objective)?.values[objective];
  if (best !== undefined) metric?.summary(encodeNumber(best));
}

function addIntermediate(study: Study, name: string, labels: Labels, collector: Collector): void {
  const reporting = study.trials.filter(({ intermediate }) => intermediate.size > 0);
  if (reporting.length > maxTrialsInDetail)
    collector.warn(
      `holds ${reporting.length} trials that reported values on the way; those of the first ${maxTrialsInDetail} were read.`,
    );
  for (const { number, intermediate } of reporting.slice(0, maxTrialsInDetail)) {
    const metric = collector.metric(name, { ...labels, trial: String(number) });
    for (const [step, value] of [...intermediate].sort(([a], [b]) => a - b))
      metric?.point('step', step, value);
  }
}

/** The first of the best among the complete trials that meet their constraints (optuna 5.0 `study/study.py`, `best_trial`). */
function bestTrial({ trials, goals }: Study, objective: number): Trial | undefined {
  const sign = goals[objective] === 'max' ? -1 : 1;
  let best: { readonly trial: Trial; readonly cost: number } | undefined;
  for (const trial of trials) {
    const value = trial.values[objective];
    if (trial.state !== 'complete' || value === undefined) continue;
    if (trial.constraints.some((constraint) => constraint > 0)) continue;
    if (best === undefined || sign * value < best.cost) best = { trial, cost: sign * value };
  }
  return best?.trial;
}

function latest(timesMs: readonly (number | null)[]): number | null {
  return timesMs.reduce(
    (last, timeMs) => (last === null || (timeMs !== null && timeMs > last) ? timeMs : last),
    null,
  );
}

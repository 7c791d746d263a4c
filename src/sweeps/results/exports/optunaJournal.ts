import type { SweepSpec } from '../../sweepSpec.ts';
import type { TrialRun } from '../trialRun.ts';
import { optunaParameterOf, type OptunaParameter } from './optunaDistribution.ts';

/** Codes of optuna 5.0, `storages/journal/_storage.py` and `trial/_state.py`. */
const operations = { createStudy: 0, setStudyUserAttr: 2, setStudySystemAttr: 3, createTrial: 4 } as const;
const states = { complete: 1, pruned: 2, failed: 3 } as const;
const directions = { minimize: 1, maximize: 2 } as const;

/**
 * The sweep as a journal that Optuna's `JournalFileBackend` opens, and so its dashboard: one study, and one trial for each that
 * has ended. Optuna numbers trials itself; our own number and record stand in `user_attrs`. Trials that a machine lost, and
 * those still to come, are left out.
 */
export function optunaJournalOf(spec: SweepSpec, runs: readonly TrialRun[], studyName: string): string {
  const worker_id = 'trainmark';
  const told = runs.filter(({ outcome }) => outcome.kind !== 'pending' && outcome.kind !== 'lost');
  const parameters = new Map(
    spec.parameters.map(({ name, distribution }) => [
      name,
      optunaParameterOf(
        distribution,
        told.flatMap(({ configuration }) => configuration.get(name) ?? []),
      ),
    ]),
  );
  const lines = [
    {
      op_code: operations.createStudy,
      study_name: studyName,
      directions: spec.metrics.map(({ goal }) => directions[goal]),
    },
    {
      op_code: operations.setStudySystemAttr,
      study_id: 0,
      system_attr: { 'study:metric_names': spec.metrics.map(({ name }) => name) },
    },
    ...told
      .toSorted((a, b) => a.number - b.number)
      .map((run) => ({
        op_code: operations.createTrial,
        study_id: 0,
        ...datesOf(run),
        ...endOf(run, spec.metrics.length),
        ...valuesOf(run, parameters),
        user_attrs: {
          trainmark_trial: run.id,
          ...(run.recordId === null ? {} : { trainmark_record: run.recordId }),
          ...(run.reason === null ? {} : { reason: run.reason }),
        },
        system_attrs: {},
        intermediate_values: Object.fromEntries(run.history.map((value, step) => [String(step), value])),
      })),
  ];
  return lines.map((line) => `${JSON.stringify({ ...line, worker_id })}\n`).join('');
}

/** A trial whose values are not finite has failed; so has, for Optuna, a pruned one among several metrics. */
function endOf({ outcome, history }: TrialRun, metrics: number): object {
  if (outcome.kind === 'complete' && outcome.values.every(Number.isFinite)) {
    const values = outcome.values.slice(0, metrics);
    return metrics === 1
      ? { state: states.complete, value: values[0], values: null }
      : { state: states.complete, value: null, values };
  }
  if (outcome.kind === 'pruned' && metrics === 1)
    return { state: states.pruned, value: history.at(-1) ?? outcome.value, values: null };
  return { state: states.failed, value: null, values: null };
}

function datesOf({ startedAt, durationMs }: TrialRun): object {
  const startMs = startedAt === null ? Number.NaN : Date.parse(startedAt);
  if (Number.isNaN(startMs)) return { datetime_start: null };
  return {
    datetime_start: pythonDate(startMs),
    ...(durationMs === null ? {} : { datetime_complete: pythonDate(startMs + durationMs) }),
  };
}

/** Python before 3.11 reads no `Z`. */
function pythonDate(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('Z', '000+00:00');
}

function valuesOf({ configuration }: TrialRun, parameters: ReadonlyMap<string, OptunaParameter>): object {
  const placed = [...configuration].flatMap(([name, value]) => {
    const parameter = parameters.get(name);
    const internal = parameter?.internalOf(value) ?? null;
    return parameter === undefined || internal === null ? [] : [{ name, internal, parameter }];
  });
  return {
    params: Object.fromEntries(placed.map(({ name, internal }) => [name, internal])),
    distributions: Object.fromEntries(
      placed.map(({ name, parameter }) => [name, parameter.distribution] as const),
    ),
  };
}

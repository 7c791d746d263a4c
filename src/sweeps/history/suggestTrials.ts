import { isFiniteValue } from '../../records/metricValue.ts';
import { formatMetricKey } from '../../records/metricKey.ts';
import type { RunRecord } from '../../records/runRecord.ts';
import { startUpTrials } from '../proposals/chooseSampler.ts';
import { propose } from '../proposals/propose.ts';
import { sweepResultOf, type SweepResult } from '../results/sweepResult.ts';
import type { TrialRun } from '../results/trialRun.ts';
import type { Configuration } from '../space/configuration.ts';
import type { Parameter, SweepSpec } from '../sweepSpec.ts';
import type { Proposal } from '../trial.ts';
import type { Value } from '../value.ts';
import { inferDistribution } from './inferDistribution.ts';

/** What to try next, by what recorded runs have shown. */
export interface Suggestion {
  readonly parameters: readonly Parameter[];
  /** Params that were recorded and are not searched. */
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
  readonly proposals: readonly Proposal[];
  readonly result: SweepResult;
}

export interface SuggestionWish {
  /** Key of the metric, `accuracy{lang=en}`. */
  readonly metric: string;
  readonly goal: 'minimize' | 'maximize';
  readonly count: number;
  readonly seed: number;
}

/** Params that say which of several equal runs it was, not what was run. */
const seedNames = /(?:^|[._-])(?:seed|random_state|rng)(?:$|[._-])/i;
/** A param that fewer runs have than this share of them is not searched. */
const leastShare = 0.5;
/** The most params that so few runs can say anything about. */
const mostParameters = 20;

/** The parameters that varied among the runs, with a space for each, and the next trials. The same runs give the same. */
export function suggestTrials(records: readonly RunRecord[], wish: SuggestionWish): Suggestion {
  const { parameters, leftOut } = parametersOf(records);
  const spec = specOf(parameters, wish);
  const names = new Set(parameters.map(({ name }) => name));
  const runs = records.map((record, index) => runOf(record, index - records.length, names, wish.metric));
  const { proposals } = propose(spec, {
    seed: wish.seed,
    trials: runs,
    count: wish.count,
    // A sweep begins without looking back; here a few runs are all there is, and it is they that were asked.
    ...(runs.length < startUpTrials ? { sampler: 'gaussian process' as const } : {}),
  });
  return {
    parameters,
    leftOut,
    proposals: parameters.length === 0 ? [] : proposals,
    result: sweepResultOf({ spec, runs, jobs: [], prices: null }),
  };
}

function parametersOf(records: readonly RunRecord[]): Pick<Suggestion, 'parameters' | 'leftOut'> {
  const parameters: Parameter[] = [];
  const leftOut: Suggestion['leftOut'][number][] = [];
  const columns = valuesByName(records);
  for (const name of [...columns.keys()].toSorted()) {
    const values = columns.get(name) ?? [];
    const inferred = inferDistribution(values);
    const reason = seedNames.test(name)
      ? 'a seed'
      : values.length < leastShare * records.length
        ? `only ${values.length} of ${records.length} runs have it`
        : inferred.kind === 'none'
          ? inferred.reason
          : parameters.length >= mostParameters
            ? `more than ${mostParameters} params varied`
            : null;
    if (reason === null && inferred.kind === 'distribution')
      parameters.push({ name, path: [name], distribution: inferred.distribution, when: [], present: null });
    else leftOut.push({ name, reason: reason ?? '' });
  }
  return { parameters, leftOut };
}

function valuesByName(records: readonly RunRecord[]): ReadonlyMap<string, readonly Value[]> {
  const columns = new Map<string, Value[]>();
  for (const { params } of records)
    for (const [name, value] of Object.entries(params)) {
      const column = columns.get(name) ?? [];
      column.push(value);
      columns.set(name, column);
    }
  return columns;
}

function specOf(parameters: readonly Parameter[], { metric, goal }: SuggestionWish): SweepSpec {
  return {
    name: null,
    method: 'bayes',
    metrics: [{ name: metric, goal, target: null, impute: 'worst', imputeWhileRunning: null }],
    parameters,
    earlyTerminate: null,
    command: { program: null, words: [] },
    budget: { trials: null, minutes: null, failedTrials: null },
  };
}

/** Numbers below 0: the runs teach, but are no trials of a sweep. */
function runOf(record: RunRecord, number: number, names: ReadonlySet<string>, metric: string): TrialRun {
  const value = metricOf(record, metric);
  const configuration: Configuration = new Map(
    Object.entries(record.params).filter(([name]) => names.has(name)),
  );
  return {
    number,
    configuration,
    outcome: value === null ? { kind: 'failed' } : { kind: 'complete', values: [value] },
    id: record.id,
    method: 'recorded',
    recordId: record.id,
    startedAt: record.startedAt,
    durationMs: record.durations.commandMs,
    reason: value === null ? 'it has no value of the metric' : null,
    history: [],
  };
}

/** The value of a metric in a record; null when the run failed, or has no finite one. */
export function metricOf({ outcome, metrics }: RunRecord, metric: string): number | null {
  if (outcome.kind !== 'succeeded') return null;
  const found = metrics.find(({ name, labels }) => formatMetricKey(name, labels) === metric);
  return isFiniteValue(found?.value ?? null) ? Number(found?.value) : null;
}

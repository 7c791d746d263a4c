import { nearest } from '../../gates/nearest.ts';
import { describeOutcome } from '../../records/describeOutcome.ts';
import { formatMetricKey, parseMetricKey } from '../../records/metricKey.ts';
import type { Series } from '../../records/reading.ts';
import type { RunRecord } from '../../records/runRecord.ts';
import { longestHistory, type AttemptEnd, type EndedEntry } from '../../sweeps/log/sweepLog.ts';
import type { SweepMetric, SweepSpec } from '../../sweeps/sweepSpec.ts';

/** What a record says of the trial's attempt that it is of. */
export function attemptEnd(
  spec: SweepSpec,
  record: RunRecord,
  series: readonly Series[],
): Pick<EndedEntry, 'end' | 'history'> {
  const [first] = spec.metrics;
  const history = first === undefined ? [] : historyOf(series, first.name);
  return { end: endOf(spec, record, series, history), history: history.slice(0, longestHistory) };
}

const mostNames = 8;

function endOf(
  { metrics }: SweepSpec,
  record: RunRecord,
  series: readonly Series[],
  history: readonly number[],
): AttemptEnd {
  const { outcome } = record;
  switch (outcome.kind) {
    case 'stopped': {
      const [metric] = metrics;
      const value = metric === undefined ? null : bestOf(history, metric);
      return { kind: 'pruned', step: history.length, value, reason: outcome.reason };
    }
    case 'interrupted':
      return { kind: 'interrupted', reason: `the run was interrupted by ${outcome.signal}` };
    case 'killed':
      // A machine kills like this when memory runs out or when it goes down; training code does not.
      return outcome.signal === 'SIGKILL' || outcome.signal === 'SIGTERM'
        ? { kind: 'lost', reason: `the command ${describeOutcome(outcome)}, which is the machine's doing` }
        : { kind: 'failed', reason: `the command ${describeOutcome(outcome)}` };
    case 'notStarted':
      return { kind: 'lost', reason: `the command ${describeOutcome(outcome)}` };
    case 'failed':
    case 'timedOut':
      return { kind: 'failed', reason: `the command ${describeOutcome(outcome)}` };
    case 'succeeded':
      return measured(metrics, record, series);
  }
}

function measured(
  metrics: readonly SweepMetric[],
  { metrics: found }: RunRecord,
  series: readonly Series[],
): AttemptEnd {
  const values: number[] = [];
  for (const metric of metrics) {
    const key = keyOf(metric.name);
    const own = found.find(({ name, labels }) => formatMetricKey(name, labels) === key);
    if (own === undefined || own.value === null)
      return { kind: 'failed', reason: neverLogged(metric, found) };
    if (typeof own.value !== 'number')
      return { kind: 'failed', reason: `${metric.name} ended as ${own.value}` };
    values.push(bestOf([...historyOf(series, metric.name), own.value], metric) ?? own.value);
  }
  return { kind: 'complete', values };
}

function neverLogged({ name }: SweepMetric, found: RunRecord['metrics']): string {
  const names = found
    .filter(({ sources }) => sources.length > 0)
    .map((metric) => formatMetricKey(metric.name, metric.labels));
  if (names.length === 0) return `the metric ${name} was never logged, and no other either`;
  const near = nearest(name, names);
  if (near.length > 0)
    return `the metric ${name} was never logged, but ${near.join(' and ')} ${near.length === 1 ? 'was' : 'were'}`;
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  return `the metric ${name} was never logged; logged were ${names.slice(0, mostNames).join(', ')}${more}`;
}

/** W&B's score of a run is the best value of its history (wandb/sweeps, run.py), not the last. */
function bestOf(values: readonly number[], { goal }: SweepMetric): number | null {
  if (values.length === 0) return null;
  return values.reduce((best, value) =>
    goal === 'maximize' ? Math.max(best, value) : Math.min(best, value),
  );
}

/** The finite values of a metric in the order they were logged; of several series of that name the longest. */
export function historyOf(series: readonly Series[], name: string): readonly number[] {
  const key = keyOf(name);
  return series
    .filter((one) => formatMetricKey(one.name, one.labels) === key)
    .map(({ values }) => values.filter(Number.isFinite))
    .reduce<readonly number[]>((longest, values) => (values.length > longest.length ? values : longest), []);
}

/** A metric's name as records write it: `accuracy{lang=en}` with its labels in order. */
export function keyOf(text: string): string {
  const { name, labels } = parseMetricKey(text);
  return formatMetricKey(name, labels);
}

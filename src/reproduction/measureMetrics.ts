import { formatMetricKey } from '../records/metricKey.ts';
import type { RunMetric, RunRecord } from '../records/runRecord.ts';
import { agreementOf, closeDistance, closeness, worstOf } from './agreement.ts';
import { judgeEquivalence } from './equivalence.ts';
import type { Measurement, MetricReproduction } from './reproduction.ts';
import { isResult } from './resultNames.ts';

export interface MetricOptions {
  /** By metric key or, for all slices, by name; in the metric's unit, at least 0. */
  readonly tolerances: ReadonlyMap<string, number>;
  /** How many examples a share is counted over, by metric key or name. */
  readonly examples: ReadonlyMap<string, number>;
  readonly confidence: number;
}

/** Every result that any of the runs measured, by key, with the re-runs held against the record. */
export function measureMetrics(
  recorded: RunRecord,
  reruns: readonly RunRecord[],
  options: MetricOptions,
): MetricReproduction[] {
  const [own = new Map<string, RunMetric>(), ...others] = [recorded, ...reruns].map(byKey);
  const keys = [...new Set([own, ...others].flatMap((metrics) => [...metrics.keys()]))].sort();
  return keys.flatMap((key) => {
    const traits = own.get(key) ?? others.find((metrics) => metrics.has(key))?.get(key);
    if (traits === undefined) return [];
    const values = others.map((metrics) => valueOf(metrics.get(key)));
    return [
      measureMetric({
        key,
        traits,
        recorded: valueOf(own.get(key)),
        reruns: values,
        options,
        metrics: keys.length,
      }),
    ];
  });
}

interface MetricInput {
  readonly key: string;
  readonly traits: RunMetric;
  readonly recorded: Measurement;
  readonly reruns: readonly Measurement[];
  readonly options: MetricOptions;
  /** How many are judged together. */
  readonly metrics: number;
}

function measureMetric({ key, traits, recorded, reruns, options, metrics }: MetricInput): MetricReproduction {
  const { name, labels, unit, kind } = traits;
  // A value may be null, which is not the same as no re-run.
  const [first = 'absent'] = reruns;
  const examples =
    kind === 'proportion' ? (options.examples.get(key) ?? options.examples.get(name) ?? null) : null;
  const agreements = (other: Measurement) =>
    worstOf(reruns.map((value) => agreementOf(other, value, examples)));
  const tolerance = options.tolerances.get(key) ?? options.tolerances.get(name) ?? null;
  return {
    key,
    name,
    labels,
    unit,
    valueKind: kind,
    recorded,
    reruns,
    agreement: agreements(recorded),
    amongReruns: agreements(first),
    tolerance,
    equivalence: judgeEquivalence({
      recorded,
      reruns,
      tolerance: tolerance ?? roundingFor(recorded),
      confidence: options.confidence,
      metrics,
    }),
    changedExamples: examples === null ? null : changedExamples(recorded, reruns, examples),
  };
}

/** Without a declared tolerance only rounding is forgiven. */
function roundingFor(recorded: Measurement): number {
  return typeof recorded === 'number' ? closeDistance(recorded, recorded) : closeness.absolute;
}

function changedExamples(
  recorded: Measurement,
  reruns: readonly Measurement[],
  examples: number,
): number | null {
  if (typeof recorded !== 'number') return null;
  const moved = reruns
    .filter((value) => typeof value === 'number')
    .map((value) => Math.abs(value - recorded));
  return moved.length < reruns.length ? null : Math.round(Math.max(0, ...moved) * examples);
}

function byKey({ metrics }: RunRecord): ReadonlyMap<string, RunMetric> {
  return new Map(
    metrics
      .filter(({ name, unit }) => isResult(name, unit))
      .map((metric) => [formatMetricKey(metric.name, metric.labels), metric]),
  );
}

function valueOf(metric: RunMetric | undefined): Measurement {
  return metric === undefined ? 'absent' : metric.value;
}

import type { Change, ChangeKind, Sample } from '../../src/comparison/comparison.ts';
import type { MetricValue } from '../../src/records/metricValue.ts';
import type { Goal } from '../../src/records/reading.ts';

/** One metric of a sample report: its value in each run of both sides; null for a side that does not have it. */
export interface MetricSample {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly baseline: readonly MetricValue[] | null;
  readonly candidate: readonly MetricValue[] | null;
  readonly goal?: Goal;
  readonly unit?: string;
  readonly kind?: 'proportion' | 'value';
  readonly tier?: Change['tier'];
  /** Said where it does not follow from the means. */
  readonly outcome?: ChangeKind;
}

/** The changes that a comparison of these samples would find, as far as a report shows them. */
export function changesOf(samples: readonly MetricSample[]): readonly Change[] {
  return samples.filter(({ baseline, candidate }) => baseline !== null || candidate !== null).map(changeOf);
}

function changeOf(sample: MetricSample): Change {
  const baseline = meanOf(sample.baseline);
  const candidate = meanOf(sample.candidate);
  const delta = typeof baseline === 'number' && typeof candidate === 'number' ? candidate - baseline : null;
  const kind = sample.outcome ?? kindOf(sample, delta);
  const half =
    sample.baseline !== null && sample.baseline.length > 1 && delta !== null && delta !== 0
      ? Math.abs(delta) * 0.4
      : null;
  return {
    metric: sample.name,
    labels: sample.labels ?? {},
    kind,
    reason: `${sample.name} is ${kind}.`,
    goal: sample.goal ?? null,
    goalSource: sample.goal === undefined ? null : 'declared',
    unit: sample.unit ?? null,
    valueKind: sample.kind ?? 'value',
    tier: sample.tier ?? 'report',
    baseline,
    candidate,
    delta,
    relative:
      delta === null || typeof baseline !== 'number' || baseline === 0 ? null : delta / Math.abs(baseline),
    interval:
      half === null || delta === null
        ? null
        : { low: delta - half, high: delta + half, confidence: 0.95, method: 'Welch' },
    baselineRuns: sampleOf(sample.baseline),
    candidateRuns: sampleOf(sample.candidate),
  };
}

function kindOf({ baseline, candidate, goal }: MetricSample, delta: number | null): ChangeKind {
  if (baseline === null) return 'new';
  if (candidate === null) return 'missing';
  if (delta === 0) return 'unchanged';
  if (goal === undefined || delta === null) return 'inconclusive';
  return delta > 0 === (goal === 'max') ? 'improved' : 'worsened';
}

function meanOf(values: readonly MetricValue[] | null): MetricValue {
  if (values === null || values.includes(null)) return null;
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length) return 'NaN';
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function sampleOf(values: readonly MetricValue[] | null): Sample | null {
  if (values === null) return null;
  const mean = meanOf(values);
  const numbers = values.filter((value) => typeof value === 'number');
  const sd =
    numbers.length < 2 || typeof mean !== 'number'
      ? null
      : Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (numbers.length - 1));
  return { values, seeds: values.map((_, index) => index + 1), sd };
}

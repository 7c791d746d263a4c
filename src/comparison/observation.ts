import type { Labels } from '../records/metricKey.ts';
import type { MetricValue } from '../records/metricValue.ts';
import type { Goal } from '../records/reading.ts';
import type { Change } from './comparison.ts';

/** One metric as one run measured it. */
export interface Observation {
  readonly metric: string;
  readonly labels: Labels;
  readonly value: MetricValue;
  readonly goal: Goal | null;
  readonly goalSource: Change['goalSource'];
  readonly unit: string | null;
  readonly valueKind: Change['valueKind'];
  readonly tier: Change['tier'];
  readonly seed: number | null;
}

import { conventionOf } from './goals.ts';
import { declarationFor, type MetricDeclaration } from './metricDeclaration.ts';
import { metricTier } from './metricTier.ts';
import type { RunMetric, RunRecord } from './runRecord.ts';

/**
 * A stranger's record with its metrics described by this repository: which way is better, what is a share and what is gated
 * come from these declarations or by custom from the name, never from the record.
 */
export function redeclareMetrics(
  record: RunRecord,
  declarations: readonly MetricDeclaration[],
  gated: readonly string[],
): RunRecord {
  return { ...record, metrics: record.metrics.map((metric) => redeclare(metric, declarations, gated)) };
}

function redeclare(
  metric: RunMetric,
  declarations: readonly MetricDeclaration[],
  gated: readonly string[],
): RunMetric {
  const { name, labels, value } = metric;
  const declared = declarationFor(declarations, name, labels);
  const convention = conventionOf(name);
  const goal = declared.goal ?? convention?.goal ?? null;
  const isShare = convention?.isShare === true && typeof value === 'number' && value >= 0 && value <= 1;
  return {
    ...metric,
    goal,
    goalSource: declared.goal !== undefined ? 'declared' : goal === null ? null : 'name',
    kind: declared.kind ?? (isShare ? 'proportion' : 'value'),
    unit: declared.unit ?? metric.unit,
    tier: metricTier(name, declared, gated.includes(name)),
  };
}

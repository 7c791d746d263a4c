import { agrees } from '../predictions/agreement.ts';
import { besidePrefix, computedMetrics, keyed } from '../predictions/computedMetrics.ts';
import type { Predictions } from '../predictions/predictions.ts';
import { mergeReadings } from '../records/mergeReadings.ts';
import { declarationFor, type MetricDeclaration } from '../records/metricDeclaration.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { SummaryValue } from '../records/reading.ts';
import type { RunMetric } from '../records/runRecord.ts';

interface Rules {
  readonly declarations: readonly MetricDeclaration[];
  readonly gated: readonly string[];
}

/** Slices beyond these are too many to be told apart in a report. */
const mostMetrics = 5_000;

/**
 * The metrics of a run with what its per-example file gives besides. A metric that the command states with the same value is the
 * same metric; one that it states with another value keeps its name, and what was computed stands beside it as
 * `predictions/<name>`. Slices and what stands beside are details, unless gates or declarations say otherwise.
 */
export function withPredictionMetrics(
  stated: readonly RunMetric[],
  predictions: Predictions,
  rules: Rules,
): { readonly metrics: RunMetric[]; readonly warnings: readonly string[] } {
  const known = keyed(stated);
  const computed = computedMetrics(predictions);
  const agreeing = new Set<string>();
  const disagreeing: string[] = [];
  const summary = computed.slice(0, mostMetrics).flatMap((value): SummaryValue[] => {
    const key = formatMetricKey(value.name, value.labels);
    const other = known.get(key);
    if (other === undefined) return [value];
    if (agrees(other.value, value.value)) {
      agreeing.add(key);
      return [];
    }
    disagreeing.push(
      `${key} is ${other.value} in ${other.sources[0] ?? 'a file'} and ${value.value} by ${predictions.path}`,
    );
    return [{ ...value, name: `${besidePrefix}${value.name}` }];
  });
  const own = settle(summary, predictions.path, rules);
  const linked = stated.map((metric) =>
    agreeing.has(formatMetricKey(metric.name, metric.labels))
      ? { ...metric, sources: [...new Set([...metric.sources, predictions.path])] }
      : metric,
  );
  return { metrics: [...linked, ...own], warnings: warningsOf(disagreeing, computed.length) };
}

function settle(summary: readonly SummaryValue[], path: string, rules: Rules): RunMetric[] {
  const reading = {
    source: { format: 'predictions', path },
    params: {},
    series: [],
    summary,
    hints: [],
    tags: {},
    warnings: [],
  };
  return mergeReadings({ readings: [reading], ...rules }).metrics.map((metric) => {
    const { name, labels, tier } = metric;
    const isDeclared = declarationFor(rules.declarations, name, labels).keep !== undefined;
    const isDetail = Object.keys(labels).length > 0 || name === 'error_rate' || name.startsWith(besidePrefix);
    return tier === 'report' && isDetail && !isDeclared ? { ...metric, tier: 'detail' } : metric;
  });
}

function warningsOf(disagreeing: readonly string[], computed: number): string[] {
  const [first] = disagreeing;
  const more = disagreeing.length - 1;
  const others = more > 0 ? ` So do ${more} more.` : '';
  return [
    ...(first === undefined ? [] : [`${first}; the latter is kept under ${besidePrefix}.${others}`]),
    ...(computed > mostMetrics
      ? [`${computed} metrics could be computed from examples; ${mostMetrics} are kept.`]
      : []),
  ];
}

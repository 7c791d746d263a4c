import { metricsOf } from '../gates/metricsOf.ts';
import type { ExperimentSettings } from '../settings/settings.ts';

/** Names of the metrics that the experiment's gates refer to. */
export function gatedMetrics({ gates }: ExperimentSettings): string[] {
  return [...new Set(gates.flatMap(({ gate }) => metricsOf(gate)))];
}

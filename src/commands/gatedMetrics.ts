import { metricsOf } from '../gates/metricsOf.ts';
import type { ExperimentSettings } from '../settings/settings.ts';

/** Names of the metrics that the experiment's gates refer to. */
export function gatedMetrics({ gates }: ExperimentSettings): string[] {
  return [...new Set(gates.flatMap(({ gate }) => metricsOf(gate)))];
}

/** Names that make `loss=0.12` in the output a metric: declared ones, and those that gates use. */
export function namesForOutput(experiment: ExperimentSettings): string[] {
  const declared = experiment.declarations.map(({ pattern }) => pattern);
  return [...new Set([...declared, ...gatedMetrics(experiment)])];
}

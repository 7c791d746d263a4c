import type { DeclaredFacts } from './metricDeclaration.ts';
import type { RunMetric } from './runRecord.ts';

/** What trackers measure of the machine by themselves: W&B, MLflow, DVCLive and Trackio all call it so. */
const systemMetric = /^system\//;

/**
 * How prominent a metric is: those that gates use are `gate`; else as declared; else `detail` for what a tracker
 * measures of the machine, and `report` for everything that the training logs.
 */
export function metricTier(
  name: string,
  { keep }: Pick<DeclaredFacts, 'keep'>,
  isGated: boolean,
): RunMetric['tier'] {
  if (isGated) return 'gate';
  if (keep !== undefined && keep !== 'drop') return keep;
  return systemMetric.test(name) ? 'detail' : 'report';
}

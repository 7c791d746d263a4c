import type { DeclaredFacts } from './metricDeclaration.ts';
import type { RunMetric } from './runRecord.ts';

/** What trackers measure of the machine by themselves: W&B, MLflow, DVCLive and Trackio all call it so. */
const systemMetric = /^system\//;

/** What shows how a training goes and is no result: learning rates and the sizes of gradients, as frameworks call them. */
const courseMetric = /(?:^|[/._-])(?:lr|learning_?rate|grad(?:ient)?s?_?norm)(?:$|[/._-])|^gradients\//i;

/**
 * How prominent a metric is: those that gates use are `gate`; else as declared; else `detail` for what a tracker
 * measures of the machine and for how the training goes, and `report` for everything that the training logs.
 */
export function metricTier(
  name: string,
  { keep }: Pick<DeclaredFacts, 'keep'>,
  isGated: boolean,
): RunMetric['tier'] {
  if (isGated) return 'gate';
  if (keep !== undefined && keep !== 'drop') return keep;
  return systemMetric.test(name) || courseMetric.test(name) ? 'detail' : 'report';
}

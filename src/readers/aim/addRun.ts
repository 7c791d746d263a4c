import type { Labels } from '../../records/metricKey.ts';
import { formatMetricKey } from '../../records/metricKey.ts';
import type { Collector } from '../collector.ts';
import { flattenParams } from '../paramKeys.ts';
import type { PlainMap } from '../plain.ts';
import type { ChosenRun } from '../storedRuns.ts';
import type { AimRun } from './readAnswer.ts';

/** The run's metrics over its steps; a metric's context becomes labels, `loss{subset=train}`. Params and tags of the main run only. */
export function addRun({ run, labels }: ChosenRun<AimRun>, collector: Collector): void {
  for (const { name, context, steps, values, timesMs } of run.metrics) {
    const key = formatMetricKey(name.replace(/^__system__/, 'system/'));
    const metric = collector.metric(key, { ...labelsOf(context), ...labels });
    for (const [index, step] of steps.entries())
      metric?.point('step', step, values[index] ?? NaN, timesMs?.[index]);
  }
  if (Object.keys(labels).length > 0) return;
  addParams(run.params, collector);
  collector.tag('aim.run', run.id);
  const tags = { 'aim.name': run.name, 'aim.experiment': run.experiment, 'aim.tags': run.tags.join(', ') };
  for (const [name, value] of Object.entries(tags)) if (value !== '') collector.tag(name, value);
}

/** `run` is the label by which runs are told apart. */
function labelsOf(context: PlainMap): Labels {
  const labels = new Map<string, string>();
  flattenParams(context, '', (key, value) => labels.set(key === 'run' ? 'context.run' : key, String(value)));
  return Object.fromEntries(labels);
}

/** By custom `run['hparams'] = {…}`: params are called as in the other trackers, `lr`, unless another one has that name. */
function addParams(params: PlainMap, collector: Collector): void {
  flattenParams(params, '', (key, value) => {
    const short = key.replace(/^hparams\./, '');
    collector.param(params.has(short) ? key : short, value);
  });
}

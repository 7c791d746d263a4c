import { encodeNumber } from '../../records/metricValue.ts';
import type { Collector } from '../collector.ts';
import { isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { stepKindOf } from '../steps.ts';
import type { DefinedMetrics } from './definedMetrics.ts';
import type { Media } from './media.ts';
import { wordNumber } from './wordNumber.ts';

/**
 * The numbers of a summary, nested keys joined by dots. wandb's own (`_step`, `_runtime`), axes and media are
 * left out. Where a definition puts one aggregate in place of the last value, as in `loss: {min: 0.1}`, that is
 * the metric's value; several stand as metrics of their own, `loss.min` and `loss.max`.
 */
export function addSummary(
  summary: PlainMap,
  { collector, defined, media }: SummaryContext,
  prefix = '',
): void {
  for (const [key, value] of summary) {
    const name = prefix + key;
    if (name.startsWith('_') || stepKindOf(name) !== undefined || defined.axisNamed(name) !== undefined)
      continue;
    const number = numberOf(value) ?? wordNumber(value) ?? aggregateOf(name, value, defined);
    if (number !== undefined) collector.metric(name)?.summary(encodeNumber(number));
    else if (isMap(value) && !media.isMedium(value)) {
      addSummary(value, { collector, defined, media }, `${name}.`);
    }
  }
}

interface SummaryContext {
  readonly collector: Collector;
  readonly defined: DefinedMetrics;
  readonly media: Media;
}

function aggregateOf(name: string, value: Plain, defined: DefinedMetrics): number | undefined {
  const [kind, ...others] = defined.find(name)?.summaryKinds ?? [];
  if (kind === undefined || others.length > 0 || !isMap(value) || value.size !== 1) return undefined;
  const aggregate = value.get(kind);
  return numberOf(aggregate) ?? wordNumber(aggregate);
}

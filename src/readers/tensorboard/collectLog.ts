import { formatMetricKey, type Labels } from '../../records/metricKey.ts';
import type { Collector } from '../collector.ts';
import type { MediaCollector } from '../media/mediaCollector.ts';
import { addMedia } from './addMedia.ts';
import type { EventLog } from './eventLog.ts';
import { lowestLaterSteps, pointsWhere, remainingPoints, type Points } from './scalarPoints.ts';
import type { SeriesTable } from './seriesTable.ts';

/** What Lightning logs when its module names no metric for the hyperparameters (`TensorBoardLogger`, 2.x). */
const placeholder = { tag: 'hp_metric', value: -1 };

/** What the logs of one Reading are gathered in. */
export interface LogTargets {
  readonly collector: Collector;
  readonly series: SeriesTable;
  readonly media: MediaCollector;
}

/** Adds what a log holds to a Reading; `labelsOf` tells its metrics from those of other logs. */
export function collectLog(
  log: EventLog,
  { collector, series, media }: LogTargets,
  labelsOf: (tag: string) => Labels,
): void {
  const lowestLater = lowestLaterSteps(log.restarts);
  for (const { name, points, text } of log.tags.all()) {
    const labels = labelsOf(name);
    series.add(name, labels, withoutPlaceholder(name, remainingPoints(points, lowestLater)));
    if (text !== null) collector.tag(formatMetricKey(textName(name), labels), text);
  }
  const broken = addMedia(log, media, labelsOf);
  if (broken > 0)
    collector.warn(`holds ${broken} images, histograms or curves that cannot be decoded; left out.`);
  if (log.kept.omitted > 0)
    collector.warn(`holds ${log.kept.omitted} images, histograms or curves beyond what is kept; left out.`);
  const labels = labelsOf('');
  for (const [medium, count] of log.media)
    collector.tag(formatMetricKey(`tensorboard.${medium}`, labels), String(count));
  if (log.session.status !== null)
    collector.tag(formatMetricKey('tensorboard.status', labels), log.session.status);
}

function withoutPlaceholder(tag: string, points: Points): Points {
  return tag === placeholder.tag
    ? pointsWhere(points, (index) => points.values[index] !== placeholder.value)
    : points;
}

/** `add_text` of torch and tensorboardX puts a suffix behind the tag that it was given. */
function textName(tag: string): string {
  return `text/${tag.replace(/\/text_summary$/, '')}`;
}

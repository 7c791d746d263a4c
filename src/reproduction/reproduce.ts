import { worstOf } from './agreement.ts';
import { compareOutputs } from './compareOutputs.ts';
import { departuresOf } from './departures.ts';
import { isSeeded } from './isSeeded.ts';
import { landmarksOf } from './landmarks.ts';
import { type MatchedSeries, matchSeries, seriesAgreement } from './matchSeries.ts';
import { measureMetrics, type MetricOptions } from './measureMetrics.ts';
import { missingData, obstacleIn, sortOut } from './obstacles.ts';
import type {
  MetricReproduction,
  Reproduction,
  ReproductionLevel,
  RunWithSeries,
  SeriesReproduction,
} from './reproduction.ts';
import { settle } from './settle.ts';

export interface ReproduceOptions extends MetricOptions {
  readonly level: ReproductionLevel;
  /** Null to infer it from a series by epoch beside one by step. */
  readonly stepsPerEpoch: number | null;
}

/** No tolerances, 95 %, and the level that noisy training can reach. */
export const defaultReproduceOptions: ReproduceOptions = {
  level: 'statistical',
  tolerances: new Map(),
  examples: new Map(),
  confidence: 0.95,
  stepsPerEpoch: null,
};

/**
 * A recorded run against its re-runs, by the rule of `settle`. Metrics, series (steps and values) and output digests count;
 * times, memory and machine samples never do. Re-runs that failed are told and left out.
 */
export function reproduce(
  recorded: RunWithSeries,
  reruns: readonly RunWithSeries[],
  options: ReproduceOptions = defaultReproduceOptions,
): Reproduction {
  const { usable, failed } = sortOut(reruns);
  const records = usable.map(({ record }) => record);
  const areSeriesKnown = [recorded, ...usable].every(hasItsSeries);
  // One side's curves alone would look like a difference.
  const matched = areSeriesKnown ? matchSeries(recorded, usable) : [];
  const metrics = measureMetrics(recorded.record, records, options);
  const evidence = {
    level: options.level,
    recordedId: recorded.record.id,
    rerunIds: records.map(({ id }) => id),
    failedReruns: failed,
    metrics,
    series: matched.map(({ key, stepKind, recorded: own, reruns: others }): SeriesReproduction => ({
      key,
      stepKind,
      agreement: worstOf(others.map((other) => seriesAgreement(own, other))),
      amongReruns: worstOf(others.map((other) => seriesAgreement(others[0], other))),
    })),
    departedReruns: departedReruns(metrics, matched, records.length),
    areSeriesKnown,
    outputs: compareOutputs(recorded.record, records),
    departures: departuresOf(matched, landmarksOf([recorded, ...usable], options.stepsPerEpoch)),
  };
  return settle(evidence, {
    obstacle: obstacleIn(recorded.record) ?? obstacleAmong(usable, failed.length, failed[0]?.reason),
    missingData: missingData(recorded.record, records),
    isSeeded: isSeeded(recorded.record),
    confidence: options.confidence,
  });
}

function departedReruns(
  metrics: readonly MetricReproduction[],
  series: readonly MatchedSeries[],
  count: number,
): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) =>
      metrics.some(({ recorded, reruns }) => reruns[index] !== recorded) ||
      series.some(({ recorded, reruns }) => seriesAgreement(recorded, reruns[index]) !== 'same'),
  );
}

function obstacleAmong(usable: readonly RunWithSeries[], failed: number, reason = ''): string | null {
  if (usable.length > 0) return null;
  if (failed === 0) return 'it was not run again';
  return failed === 1 ? `the re-run ${reason}` : `none of ${failed} re-runs succeeded; the first ${reason}`;
}

function hasItsSeries({ record, series }: RunWithSeries): boolean {
  return series.length > 0 || record.series === null || record.series.points === 0;
}

import type { Labels } from '../../records/metricKey.ts';
import type { Collector } from '../collector.ts';
import type { RowStep } from '../rows.ts';

/** The point that was read last, for a progress display. */
export interface LastSeen {
  readonly metric: string;
  readonly value: number;
  /** Null where the output named no step. */
  readonly step: number | null;
}

/** Takes the points of one stream of output. */
export interface MetricSink {
  /** The epoch that a line of its own named for what follows, and whether its closing line is still to come. */
  heading: { readonly step: RowStep; readonly isOpen: boolean } | null;
  /** Whether the last line belonged to a `classification_report`. */
  isInReport: boolean;
  point(
    key: string,
    value: number,
    step: RowStep | null,
    more?: { readonly labels?: Labels; readonly wallTimeMs?: number | undefined },
  ): void;
}

/**
 * Where the output names no step, one is implied: it starts at 0 and advances whenever a key comes again
 * (Guild AI's rule), so that the metrics printed in one round of a loop share a step. Each stream counts for
 * itself, since two streams mix by chance.
 */
export function createMetricSink(collector: Collector, onPoint: (point: LastSeen) => void): MetricSink {
  let impliedStep = 0;
  const seen = new Set<string>();

  function advance(key: string): number {
    if (seen.has(key)) {
      impliedStep++;
      seen.clear();
    }
    seen.add(key);
    return impliedStep;
  }

  return {
    heading: null,
    isInReport: false,
    point(key, value, step, { labels, wallTimeMs } = {}) {
      const metric = collector.metric(key, labels);
      if (metric === undefined) return;
      if (step === null) metric.unsteppedPoint(advance(key), value, wallTimeMs);
      else metric.point(step.kind, step.step, value, wallTimeMs);
      onPoint({ metric: key, value, step: step?.step ?? null });
    },
  };
}

import type { Collector } from '../collector.ts';
import { addReportLine } from './classificationReport.ts';
import type { MetricSink } from './metricSink.ts';
import { toldMetrics } from './toldMetrics.ts';

/** A stream of output in which metrics are looked for that nobody declared. */
export interface ToldStream {
  readonly sink: MetricSink;
  /** How many values of them were found. */
  toldCount: number;
}

/** Adds what a line tells that nobody declared. `declared`: the names that the line was found to hold already. */
export function addUndeclared(
  line: string,
  collector: Collector,
  stream: ToldStream,
  declared: ReadonlySet<string>,
): void {
  const { sink } = stream;
  if (addReportLine(line, sink)) return;
  for (const { key, value, step, unit } of toldMetrics(line)) {
    if (isCoveredBy(declared, key)) continue;
    if (unit !== undefined) collector.hint({ name: key, unit });
    sink.point(key, value, step ?? sink.heading?.step ?? null);
    stream.toldCount++;
  }
}

/** `test_accuracy` where `accuracy` was found: the same number. */
function isCoveredBy(declared: ReadonlySet<string>, key: string): boolean {
  if (declared.has(key)) return true;
  for (const name of declared)
    if (key.endsWith(name) && /[_/.-]/.test(key.at(-name.length - 1) ?? '')) return true;
  return false;
}

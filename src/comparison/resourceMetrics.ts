import type { RunRecord } from '../records/runRecord.ts';
import type { Observation } from './observation.ts';

/** What a run used, as metrics that gates can name: less is better. What was not measured is absent, never zero. */
export function resourceMetrics(record: RunRecord): Observation[] {
  if (record.resources === null) return [];
  const { wallMs, cpuMs, peakRssBytes, gpuPeakBytes } = record.resources;
  const modelBytes = record.outputs.reduce((sum, { bytes }) => sum + bytes, 0);
  const used = [
    { metric: 'train_seconds', unit: 's', value: wallMs / 1000 },
    { metric: 'cpu_seconds', unit: 's', value: cpuMs === null ? null : cpuMs / 1000 },
    { metric: 'peak_rss', unit: 'B', value: peakRssBytes },
    { metric: 'gpu_peak', unit: 'B', value: gpuPeakBytes },
    { metric: 'model_bytes', unit: 'B', value: record.outputs.length === 0 ? null : modelBytes },
  ];
  return used
    .filter(({ value }) => value !== null)
    .map((resource) => ({
      ...resource,
      labels: {},
      goal: 'min',
      goalSource: 'source',
      valueKind: 'value',
      tier: 'resource',
      seed: record.command.seed,
    }));
}

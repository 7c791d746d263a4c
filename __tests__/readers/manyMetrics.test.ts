import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../src/records/mergeReadings.ts';
import { useTempFiles } from './tempFiles.ts';

const files = useTempFiles();

describe('a file with 1,000,000 distinct metric names', () => {
  it('gives the stated number of metrics and a warning, before and after merging', async () => {
    const lines = Array.from({ length: 1000 }, (_, row) => {
      const values = Array.from({ length: 1000 }, (_, column) => `"metric-${row}-${column}":${column}`);
      return `{"step":${row},${values.join(',')}}\n`;
    });
    const reading = await files.read('history.jsonl', lines.join(''));
    expect(reading.series).toHaveLength(100_000);
    expect(reading.warnings).toEqual([
      'history.jsonl holds more than 100,000 metrics; the later ones were left out.',
    ]);
    // Printed beside it, another hundred thousand.
    const printed = { ...reading, source: { format: 'output', path: '<output>' } };
    const renamed = printed.series.map((one) => ({ ...one, name: `printed-${one.name}` }));
    const merged = mergeReadings({
      readings: [reading, { ...printed, series: renamed }],
      declarations: [],
      gated: ['printed-metric-99-999'],
    });
    expect(merged.metrics).toHaveLength(100_000);
    expect(merged.metrics[0]).toMatchObject({ name: 'printed-metric-99-999', tier: 'gate' });
    expect(merged.warnings).toEqual(['200000 metrics were logged; 100000 are kept.']);
  });
});

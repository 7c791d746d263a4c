import { expect, it } from 'vitest';
import { mergeReadings } from '../../src/records/mergeReadings.ts';

it('of a million metrics 100,000 are kept, which is said, gated ones first', () => {
  const summary = Array.from({ length: 1_000_000 }, (_, index) => ({
    name: `m${index}`,
    labels: {},
    value: 1,
  }));
  const nothing = { params: {}, series: [], hints: [], tags: {}, warnings: [] };
  const reading = { source: { format: 'json', path: 'a' }, ...nothing, summary };
  const merged = mergeReadings({ readings: [reading], declarations: [], gated: ['m999999'] });
  expect(merged.metrics).toHaveLength(100_000);
  expect(merged.metrics[0]).toMatchObject({ name: 'm999999', tier: 'gate' });
  expect(merged.warnings).toEqual(['1000000 metrics were logged; 100000 are kept.']);
});

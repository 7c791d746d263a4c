import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MetricDeclaration } from '../../src/records/metricDeclaration.ts';
import { redeclareMetrics } from '../../src/records/redeclareMetrics.ts';
import type { RunMetric } from '../../src/records/runRecord.ts';
import { anyRecord, sampleRecord } from './sampleRecord.ts';

const [sampleMetric] = sampleRecord.metrics;
if (sampleMetric === undefined) throw new Error('the sample record has no metric');
/** As a stranger would forge it: everything about it is the wrong way round. */
const forged: RunMetric = {
  ...sampleMetric,
  labels: {},
  goal: 'min',
  goalSource: 'declared',
  kind: 'value',
  tier: 'detail',
};

function redeclared(
  metric: Partial<RunMetric>,
  declarations: readonly MetricDeclaration[] = [],
  gated: readonly string[] = [],
): RunMetric | undefined {
  return redeclareMetrics({ ...sampleRecord, metrics: [{ ...forged, ...metric }] }, declarations, gated)
    .metrics[0];
}

describe('a stranger’s metric', () => {
  test.each<[string, Partial<RunMetric>, readonly MetricDeclaration[], Partial<RunMetric>]>([
    [
      'has the direction of its name',
      { name: 'accuracy' },
      [],
      { goal: 'max', goalSource: 'name', kind: 'proportion' },
    ],
    [
      'has no direction where neither says one',
      { name: 'blorp' },
      [],
      { goal: null, goalSource: null, kind: 'value' },
    ],
    [
      'has the declared direction, whatever its name says',
      { name: 'loss', goal: 'min' },
      [{ pattern: 'loss', goal: 'max' }],
      { goal: 'max', goalSource: 'declared' },
    ],
    [
      'has the declared kind and unit',
      { name: 'speed', unit: 'm' },
      [{ pattern: 's*', kind: 'proportion', unit: 's' }],
      { kind: 'proportion', unit: 's' },
    ],
    ['keeps its unit where none is declared', { name: 'speed', unit: 'm/s' }, [], { unit: 'm/s' }],
    ['is no share beyond 1', { name: 'accuracy', value: 93 }, [], { kind: 'value' }],
    ['is no share when it is NaN', { name: 'accuracy', value: 'NaN' }, [], { kind: 'value' }],
    ['is told by default', { name: 'blorp', tier: 'gate' }, [], { tier: 'report' }],
    [
      'is a detail when that is declared',
      { name: 'blorp', tier: 'gate' },
      [{ pattern: '*', keep: 'detail' }],
      { tier: 'detail' },
    ],
    [
      'has the declaration of its own labels',
      { name: 'f1', labels: { lang: 'en' } },
      [{ pattern: 'f1{lang=en}', goal: 'min' }],
      { goal: 'min' },
    ],
  ])('%s', (_, metric, declarations, expected) => {
    expect(redeclared(metric, declarations)).toMatchObject(expected);
  });

  test('is gated when a gate names it, however unimportant it calls itself', () => {
    expect(redeclared({ name: 'accuracy', tier: 'detail' }, [], ['accuracy'])?.tier).toBe('gate');
    expect(redeclared({ name: 'accuracy' }, [{ pattern: 'accuracy', keep: 'gate' }])?.tier).toBe('gate');
  });

  test('is described alike whatever it says of itself', () => {
    const described = fc.record<Pick<RunMetric, 'goal' | 'goalSource' | 'kind' | 'tier'>>({
      goal: fc.constantFrom('min', 'max', null),
      goalSource: fc.constantFrom('declared', 'source', 'name', null),
      kind: fc.constantFrom('proportion', 'value'),
      tier: fc.constantFrom('gate', 'report', 'detail'),
    });
    const name = fc.constantFrom('accuracy', 'val/loss', 'blorp', '__proto__', 'constructor');
    fc.assert(
      fc.property(name, described, (metricName, said) => {
        expect(redeclared({ name: metricName, ...said })).toEqual(redeclared({ name: metricName }));
      }),
    );
  });

  test('keeps its name, its value and everything else in the record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const after = redeclareMetrics(record, [], []);
        expect({ ...after, metrics: [] }).toEqual({ ...record, metrics: [] });
        const measured = ({ name, labels, value, summary }: RunMetric): unknown[] => [
          name,
          labels,
          value,
          summary,
        ];
        expect(after.metrics.map(measured)).toEqual(record.metrics.map(measured));
      }),
    );
  });
});

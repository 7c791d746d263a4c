import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelFurtherRuns } from '../../src/readers/severalRuns.ts';
import type { Reading } from '../../src/records/reading.ts';

/** A run that logged `loss` at `timeMs`. */
function runAt(timeMs: number, name: string, more: Partial<Reading> & { id?: string } = {}): Reading {
  const { id = name, ...rest } = more;
  return {
    source: { format: 'wandb', path: `wandb/run-${id}/run-${id}.wandb` },
    params: { lr: timeMs },
    series: [
      { name: 'loss', labels: {}, stepKind: 'step', steps: [0], values: [timeMs], wallTimesMs: [timeMs] },
    ],
    summary: [{ name: 'acc', labels: { split: 'val' }, value: timeMs }],
    hints: [],
    tags: { 'wandb.run_id': id, 'wandb.name': name },
    warnings: [],
    ...rest,
  };
}

function runsOf(readings: readonly Reading[]): (string | undefined)[] {
  return readings.map(({ series }) => series[0]?.labels['run']);
}

describe('several runs of one command', () => {
  it('are told apart: the newest is plain, the others carry their names', () => {
    const readings = labelFurtherRuns([runAt(2, 'b'), runAt(3, 'c'), runAt(1, 'a')]);
    expect(runsOf(readings)).toEqual(['b', undefined, 'a']);
    expect(readings[0]).toMatchObject({
      params: {},
      tags: {},
      summary: [{ name: 'acc', labels: { split: 'val', run: 'b' }, value: 2 }],
    });
    expect(readings[1]).toMatchObject({ params: { lr: 3 }, tags: { 'wandb.name': 'c' } });
    expect(readings[1]?.warnings).toEqual([
      expect.stringContaining('is the newest of 3 runs of this command'),
    ]);
  });

  it.each<[string, readonly Reading[], (string | undefined)[]]>([
    [
      'with one name are numbered',
      [runAt(1, 'x', { id: '1' }), runAt(2, 'x', { id: '2' }), runAt(3, 'x', { id: '3' })],
      ['x', 'x-2', undefined],
    ],
    [
      'without a name go by their ids',
      [runAt(1, '', { id: 'abcdefghij' }), runAt(2, '', { id: 'k' })],
      ['abcdefgh', undefined],
    ],
    ['that continue the newest are the same run', [runAt(1, 'x'), runAt(2, 'x')], [undefined, undefined]],
    [
      'of another kind are left alone',
      [runAt(1, 'a', { source: { format: 'csv', path: 'a.csv' } }), runAt(2, 'b')],
      [undefined, undefined],
    ],
    ['one alone is plain', [runAt(1, 'a')], [undefined]],
  ])('%s', (_, readings, expected) => {
    expect(runsOf(labelFurtherRuns(readings))).toEqual(expected);
  });

  it('never share a metric, and none is lost', () => {
    const run = fc.record({ time: fc.integer({ min: 1, max: 5 }), name: fc.constantFrom('a', 'b', '') });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), (drawn) => {
        const readings = labelFurtherRuns(
          drawn.map(({ time, name }, index) => runAt(time, name, { id: `id${index}` })),
        );
        expect(readings).toHaveLength(drawn.length);
        expect(new Set(runsOf(readings)).size).toBe(drawn.length);
      }),
    );
  });
});

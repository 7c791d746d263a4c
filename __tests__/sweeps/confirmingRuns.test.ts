import { expect, it } from 'vitest';
import { confirmingRuns } from '../../src/sweeps/log/confirmingRuns.ts';
import { sweepEntry } from '../../src/sweeps/log/entrySchema.ts';
import type { ConfirmedEntry, SweepEntry } from '../../src/sweeps/log/sweepLog.ts';

const idOf = (number: number): string => `20260101T000000Z-${String(number).padStart(12, '0')}`;

/** Attempts at trial 4 with seed 2, by their ends; null: it has none. */
function attempts(ends: readonly (ConfirmedEntry['end'] | null)[]): readonly SweepEntry[] {
  const run = { trial: 4, seed: 2 };
  return ends.flatMap((end, index): readonly SweepEntry[] => [
    { kind: 'confirming', ...run, at: '2026-01-01T00:00:00.000Z', recordId: idOf(index) },
    ...(end === null ? [] : [{ kind: 'confirmed', ...run, recordId: idOf(index), end } as const]),
  ]);
}

it.each<[readonly (ConfirmedEntry['end'] | null)[], boolean, number, number]>([
  [['complete'], true, 0, 0],
  [['failed'], true, 0, 0],
  [['interrupted', 'interrupted', 'interrupted', 'interrupted'], false, 3, 0],
  [['lost', 'lost'], false, 1, 0],
  [['lost', 'lost', 'lost'], true, 2, 0],
  [['lost', 'complete'], true, 1, 0],
  [[null], false, 0, 1],
  [['interrupted', null], false, 1, 1],
])('runs that ended as %j: settled %s', (ends, isSettled, counted, open) => {
  const [run, ...others] = confirmingRuns({ entries: attempts(ends) });
  expect(others).toEqual([]);
  expect(run).toMatchObject({ trial: 4, seed: 2, isSettled, recordId: idOf(counted) });
  expect(run?.open).toHaveLength(open);
});

it('tells runs of different seeds and trials apart', () => {
  const entries = [1, 2].flatMap((trial) =>
    [1, 2].map((seed) => ({
      kind: 'confirmed' as const,
      trial,
      seed,
      recordId: idOf(seed),
      end: 'complete' as const,
    })),
  );
  expect(confirmingRuns({ entries }).map(({ trial, seed }) => [trial, seed])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
});

it('keeps these entries in a log', () => {
  for (const entry of attempts(['complete', 'lost']))
    expect(sweepEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  expect(
    sweepEntry.safeParse({ kind: 'confirmed', trial: 1, seed: -1, recordId: 'x', end: 'over' }).success,
  ).toBe(false);
});

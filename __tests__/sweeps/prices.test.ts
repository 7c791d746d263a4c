import { describe, expect, it } from 'vitest';
import { pricesIn } from '../../src/sweeps/configuration/parsePrices.ts';
import { readSweepFile } from '../../src/sweeps/configuration/readSweepFile.ts';
import { billedJobs } from '../../src/sweeps/log/billedJobs.ts';
import { sweepEntry } from '../../src/sweeps/log/entrySchema.ts';
import { sweepIdOf } from '../../src/sweeps/log/sweepHeader.ts';
import type { JobsEntry } from '../../src/sweeps/log/sweepLog.ts';

const file = 'method: grid\nmetric: { name: loss }\nparameters: { lr: { values: [1, 2] } }\n';

describe('the prices of runners', () => {
  it('are read by label, and are none where none are stated', () => {
    expect(pricesIn({})).toBeNull();
    const prices: unknown = JSON.parse(
      '{"currency": "EUR", "per-minute": {"ubuntu-latest": 0.006, "own": 0, "__proto__": 1}, "limit": 20}',
    );
    const read = pricesIn({ prices });
    expect(read?.currency).toBe('EUR');
    expect(read?.limit).toBe(20);
    expect([...(read?.perMinute ?? [])]).toEqual([
      ['ubuntu-latest', 0.006],
      ['own', 0],
      ['__proto__', 1],
    ]);
  });

  it('make no other sweep', () => {
    const idWith = (additions: unknown): string =>
      sweepIdOf(readSweepFile(file, 'sweep.yml', additions).spec, { name: 'toy', run: null }, 0);
    expect(idWith({ prices: { 'per-minute': { gpu: 1 } } })).toBe(idWith({}));
  });

  it.each<[string, unknown, RegExp]>([
    ['no map', 0.006, /prices is 0\.006; \{ currency: USD, per-minute/],
    ['no runner', { currency: 'USD' }, /prices is .*currency.*; \{ currency: USD, per-minute/],
    ['a price below 0', { 'per-minute': { gpu: -1 } }, /prices\.per-minute\.gpu is -1; a number from 0/],
    ['a price as a text', { 'per-minute': { gpu: '1' } }, /prices\.per-minute\.gpu is "1"/],
    ['a currency that is a word', { currency: '<b>', 'per-minute': { gpu: 1 } }, /prices\.currency is "<b>"/],
    ['a limit of zero', { 'per-minute': { gpu: 1 }, limit: 0 }, /prices\.limit is 0/],
    ['another key', { 'per-minute': { gpu: 1 }, perHour: 1 }, /perHour/],
  ])('are refused with %s, before a sweep begins', (_, prices, message) => {
    expect(() => readSweepFile(file, 'sweep.yml', { prices })).toThrow(message);
    expect(() => pricesIn({ prices })).toThrow(message);
  });
});

describe('the jobs that a log knows', () => {
  const entry = (run: number, minutes: number, isPublic = false): JobsEntry => ({
    kind: 'jobs',
    run,
    isPublic,
    jobs: [{ runner: 'ubuntu-latest', durationMs: 60_000 * minutes }],
  });

  it('are those of every run, as noted last', () => {
    const entries = [entry(1, 5), entry(2, 7), entry(1, 6)];
    expect(entries.map((one) => sweepEntry.parse(JSON.parse(JSON.stringify(one))))).toEqual(entries);
    expect(billedJobs({ entries }).jobs.map(({ durationMs }) => durationMs / 60_000)).toEqual([6, 7]);
  });

  it('are a public repository’s only when all of them are', () => {
    expect(billedJobs({ entries: [] }).isPublic).toBe(false);
    expect(billedJobs({ entries: [entry(1, 1, true), entry(2, 1, false)] }).isPublic).toBe(false);
    expect(billedJobs({ entries: [entry(1, 1, true)] }).isPublic).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTrials } from '../../../src/sweeps/log/planTrials.ts';
import type { SweepLog } from '../../../src/sweeps/log/sweepLog.ts';
import { logLine, logOf, readSweepLog } from '../../../src/sweeps/log/sweepLogText.ts';
import { sweepTrials } from '../../../src/sweeps/log/sweepTrials.ts';
import { work, type Crew, type CrewWork } from './crew.ts';
import { headerWith } from '../sweepHeader.ts';

const header = headerWith(
  'method: random\nmetric: { name: loss }\nrun_cap: 14\nparameters: { lr: { min: 0.0, max: 1.0 } }\n',
  { seed: 5 },
);
const empty = logOf(header, []);
const calm = { hangs: 0, loses: 0, dies: 0 };

/** What must hold whatever befalls: one line for each thing that does not. */
function broken({ log, runs, acknowledged }: CrewWork): readonly string[] {
  const found: string[] = [];
  const keys = runs.map(({ trial, attempt }) => `trial ${trial} attempt ${attempt}`);
  found.push(...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} ran twice`));
  const started = new Set(log.entries.flatMap((entry) => (entry.kind === 'started' ? [entry.recordId] : [])));
  found.push(
    ...runs.filter(({ recordId }) => !started.has(recordId)).map(({ trial }) => `trial ${trial} ran unknown`),
  );
  const text = log.entries.map(logLine);
  for (const own of acknowledged)
    if (own.entries.map(logLine).some((line, index) => line !== text[index]))
      found.push(`a turn of length ${own.entries.length} was acknowledged and left out`);
  for (const [index, entry] of log.entries.entries())
    if (entry.kind === 'planned') {
      const before: SweepLog = logOf(header, log.entries.slice(0, index));
      const { planned } = planTrials(before, 1);
      if (logLine(entry) !== planned.map(logLine).join(''))
        found.push(`trial ${entry.trial} is no function of the log`);
    }
  return found;
}

describe('several workers with one log', () => {
  it('run every trial once, in turns that all agree on', async () => {
    const done = await work(empty, { workers: 5, seed: 1, trouble: calm });
    expect(broken(done)).toEqual([]);
    expect(done.runs.map(({ trial }) => trial).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 14 }, (_, number) => number),
    );
    expect(sweepTrials(done.log).every(({ state }) => state.kind === 'complete')).toBe(true);
    expect(done.conflicts).toBeGreaterThan(0);
    const text = [header, ...done.log.entries].map(logLine).join('');
    expect(readSweepLog(text, 'log')?.log).toEqual(done.log);
  });

  it('do so in every order of what they do, whoever dies, hangs or loses an answer', async () => {
    const share = fc.double({ min: 0, max: 0.25, noNaN: true });
    let [burnt, died] = [0, 0];
    const crews: fc.Arbitrary<Crew> = fc.record({
      workers: fc.integer({ min: 1, max: 7 }),
      seed: fc.integer({ min: 1, max: 2 ** 31 }),
      trouble: fc.record({ hangs: share, loses: share, dies: fc.double({ min: 0, max: 0.05, noNaN: true }) }),
      diesInTrial: fc.double({ min: 0, max: 0.1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(crews, async (crew) => {
        const done = await work(empty, crew);
        expect(broken(done)).toEqual([]);
        burnt += done.burnt;
        died += done.died;
        const states = sweepTrials(done.log).map(({ state }) => state.kind);
        // Only what died with its worker is open.
        expect(states.filter((kind) => kind !== 'complete').length).toBeLessThanOrEqual(done.died);
        if (done.died < crew.workers) expect(states).toHaveLength(14);
      }),
      { numRuns: 25 },
    );
    expect(burnt).toBeGreaterThan(0);
    expect(died).toBeGreaterThan(0);
  });

  it('take from a machine on which everything fails what it failed, and leave it', async () => {
    const done = await work(empty, { workers: 3, seed: 3, trouble: calm, unfit: [1] });
    expect(broken(done)).toEqual([]);
    const blamed = done.log.entries.filter((entry) => entry.kind === 'blamed');
    expect(blamed).toMatchObject([{ worker: '7-1', attempts: [{}, {}, {}] }]);
    expect(sweepTrials(done.log).map(({ state }) => state.kind)).toEqual(Array(14).fill('complete'));
  });

  it('blame no machine when trials fail everywhere', async () => {
    const done = await work(empty, { workers: 3, seed: 3, trouble: calm, unfit: [0, 1, 2] });
    expect(done.log.entries.some((entry) => entry.kind === 'blamed')).toBe(false);
    expect(planTrials(done.log, 1).ended).toMatch(/the last 5 trials failed/);
  });
});

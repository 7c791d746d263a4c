import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSweepFile } from '../../src/sweeps/configuration/readSweepFile.ts';
import { planTrials } from '../../src/sweeps/log/planTrials.ts';
import { sweepIdOf } from '../../src/sweeps/log/sweepHeader.ts';
import type { AttemptEnd, EndedEntry, SweepEntry, SweepLog } from '../../src/sweeps/log/sweepLog.ts';
import { logLine, logOf, readSweepLog, withEntries } from '../../src/sweeps/log/sweepLogText.ts';
import { sweepTrials, toldTrials } from '../../src/sweeps/log/sweepTrials.ts';
import { headerWith } from './sweepHeader.ts';

const text = `method: bayes
metric: { name: loss, goal: minimize }
run_cap: 24
parameters:
  lr: { distribution: log_uniform_values, min: 1.0e-4, max: 1.0 }
  width: { min: 1, max: 64 }
early_terminate: { type: hyperband, min_iter: 2, eta: 2 }
`;

const header = headerWith(text, { seed: 5 });

const empty = logOf(header, []);

function ended(trial: number, attempt: number, end: AttemptEnd, history: readonly number[] = []): EndedEntry {
  return { kind: 'ended', trial, attempt, recordId: null, startedAt: null, durationMs: 60_000, end, history };
}

const started = (trial: number, attempt: number): SweepEntry => ({
  kind: 'started',
  trial,
  attempt,
  at: '2026-11-21T00:00:00.000Z',
  recordId: '20261121T000000Z-0123456789ab',
});

const lossOf = (configuration: ReadonlyMap<string, unknown>): number =>
  (Math.log10(Number(configuration.get('lr'))) + 2) ** 2 + Number(configuration.get('width')) / 100;

/** The sweep carried out in rounds to its end, each trial complete at once. */
function carriedOut(log: SweepLog, size: number): SweepLog {
  const { planned, trials } = planTrials(log, size);
  if (trials.length === 0) return log;
  const ends = trials.map(({ number, configuration, attempts }) => {
    const loss = lossOf(configuration);
    return ended(number, attempts.length + 1, { kind: 'complete', values: [loss] }, [loss + 1, loss]);
  });
  return carriedOut(withEntries(log, [...planned, ...ends]), size);
}

describe('what a log says of its trials', () => {
  const planned = planTrials(empty, 1).planned;
  const after = (...entries: readonly SweepEntry[]) =>
    sweepTrials(withEntries(empty, [...planned, ...entries]))[0];
  const lost: AttemptEnd = { kind: 'lost', reason: 'gone' };
  const interrupted: AttemptEnd = { kind: 'interrupted', reason: 'stopped' };
  const failed: AttemptEnd = { kind: 'failed', reason: 'exited with 1' };
  const complete = (value: number): AttemptEnd => ({ kind: 'complete', values: [value] });

  it.each<[string, readonly SweepEntry[], string, number | null]>([
    ['nothing happened', [], 'planned', null],
    ['it began', [started(0, 1)], 'running', null],
    ['it is complete', [started(0, 1), ended(0, 1, complete(1))], 'complete', 1],
    ['a machine lost it', [started(0, 1), ended(0, 1, lost)], 'planned', 1],
    ['lost and begun again', [ended(0, 1, lost), started(0, 2)], 'running', 1],
    ['three machines lost it', [1, 2, 3].map((attempt) => ended(0, attempt, lost)), 'lost', 3],
    [
      'it was interrupted, often',
      [1, 2, 3, 4].map((attempt) => ended(0, attempt, interrupted)),
      'planned',
      4,
    ],
    ['failed, then complete', [ended(0, 1, failed), ended(0, 2, complete(2))], 'complete', 2],
    ['complete, then failed', [ended(0, 1, complete(1)), ended(0, 2, failed)], 'complete', 1],
    ['complete twice: the last counts', [ended(0, 1, complete(1)), ended(0, 2, complete(2))], 'complete', 2],
    ['given up, and its record came late', [ended(0, 1, lost), ended(0, 1, complete(3))], 'complete', 1],
    ['one line twice', [ended(0, 1, complete(1)), ended(0, 1, failed)], 'complete', 1],
    ['an unknown trial ended', [ended(7, 1, complete(1))], 'planned', null],
  ])('%s', (_, entries, state, counted) => {
    expect(after(...entries)?.state.kind).toBe(state);
    expect(after(...entries)?.counted?.attempt ?? null).toBe(counted);
  });

  it('hands a lost trial on as one that tells nothing, and never gives its number again', () => {
    const log = withEntries(empty, [...planned, ...[1, 2, 3].map((attempt) => ended(0, attempt, lost))]);
    expect(toldTrials(sweepTrials(log))[0]?.outcome).toEqual({ kind: 'lost' });
    expect(planTrials(log, 1).trials[0]?.number).toBe(1);
  });
});

describe('a plan', () => {
  it('is the same for the same log, byte for byte, whatever the order in which trials ended', () => {
    const log = carriedOut(
      { ...empty, spec: { ...empty.spec, budget: { ...empty.spec.budget, trials: 16 } } },
      8,
    );
    const more = { ...log, spec: empty.spec };
    const wanted = JSON.stringify(planTrials(more, 8).planned);
    fc.assert(
      fc.property(fc.shuffledSubarray([...log.entries], { minLength: log.entries.length }), (entries) => {
        expect(JSON.stringify(planTrials({ ...more, entries }, 8).planned)).toBe(wanted);
      }),
      { numRuns: 5 },
    );
  });

  it('brings trials that wait for another attempt alone, so that losses change no later proposal', () => {
    const first = planTrials(empty, 4);
    const ends = first.trials.map(({ number, configuration }) =>
      ended(
        number,
        1,
        number === 2
          ? { kind: 'lost', reason: 'gone' }
          : { kind: 'complete', values: [lossOf(configuration)] },
      ),
    );
    const log = withEntries(empty, [...first.planned, ...ends]);
    expect(planTrials(log, 4)).toMatchObject({ planned: [], ended: null, trials: [{ number: 2 }] });
    const told = sweepTrials(carriedOut(log, 4)).map(({ configuration }) => [...configuration]);
    expect(told).toEqual(sweepTrials(carriedOut(empty, 4)).map(({ configuration }) => [...configuration]));
  });

  it('freezes the thresholds of early stopping: none for the first round, those of earlier trials then', () => {
    const trials = sweepTrials(carriedOut(empty, 8));
    expect(trials[0]?.thresholds?.bands[0]).toEqual({ length: 2, threshold: null, trials: 0 });
    expect(trials[8]?.thresholds?.bands[0]).toMatchObject({ length: 2, trials: 8 });
    expect(new Set(trials.slice(8, 16).map(({ thresholds }) => JSON.stringify(thresholds))).size).toBe(1);
  });

  const fails = (count: number): SweepEntry[] => {
    const { planned, trials } = planTrials(empty, count);
    return [
      ...planned,
      ...trials.map(({ number }) => ended(number, 1, { kind: 'failed', reason: 'exited with 1' })),
    ];
  };
  it.each<[string, readonly SweepEntry[], RegExp]>([
    ['failures in a row', fails(5), /^the last 5 trials failed, the last one so: exited with 1$/],
    [
      'too many failures',
      [{ kind: 'budget', trials: 24, minutes: null, failedTrials: 3 }, ...fails(3)],
      /^3 trials failed, which is the most/,
    ],
    [
      'time',
      [{ kind: 'budget', trials: 24, minutes: 2, failedTrials: null }, ...fails(2)],
      /^the budget of 2 minutes is spent/,
    ],
    ['trials', [...carriedOut(empty, 8).entries], /^the budget of 24 trials is spent$/],
    ['a conclusion', [{ kind: 'concluded', reason: 'enough' }], /^enough$/],
  ])('ends with %s', (_, entries, reason) => {
    const { trials, ended: why } = planTrials(withEntries(empty, entries), 4);
    expect(trials).toEqual([]);
    expect(why).toMatch(reason);
  });

  it('goes on after failures when the sweep is given a budget again', () => {
    const log = withEntries(empty, [
      ...fails(5),
      { kind: 'concluded', reason: 'failures' },
      { kind: 'budget', trials: 24, minutes: null, failedTrials: null },
    ]);
    expect(planTrials(log, 2).trials.map(({ number }) => number)).toEqual([5, 6]);
  });
});

describe('a log as a file', () => {
  const log = carriedOut(empty, 8);
  const file = [header, ...log.entries].map(logLine).join('');

  it('comes back as it was', () => {
    expect(readSweepLog(file, 'log')).toEqual({ header, log, wholeBytes: Buffer.byteLength(file) });
  });

  it('is read up to its last whole line, wherever it was cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length }), (length) => {
        const read = readSweepLog(file.slice(0, length), 'log');
        const lines = file.slice(0, length).split('\n').length - 1;
        expect(read?.log.entries.length ?? -1).toBe(lines - 1);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused where a line is no entry', () => {
    const damaged = file.replace('"attempt":1', '"attempt":-1');
    expect(() => readSweepLog(damaged, 'log.jsonl')).toThrow(
      /log\.jsonl, line \d+ is no line of a sweep's log/,
    );
    expect(() => readSweepLog('{"kind":"other"}\n', 'log.jsonl')).toThrow(/log\.jsonl, line 1/);
  });
});

describe('the name of a sweep', () => {
  const { spec } = readSweepFile(text, 'sweep.yml');
  const experiment = { name: 'toy', run: 'python train.py' };
  it('is that of its search, its command and its seed, and not of its budget', () => {
    const id = sweepIdOf(spec, experiment, 0);
    expect(id).toMatch(/^[0-9a-f]{10}$/);
    expect(
      sweepIdOf({ ...spec, name: 'x', budget: { trials: 1, minutes: 2, failedTrials: 3 } }, experiment, 0),
    ).toBe(id);
    expect(sweepIdOf(spec, experiment, 1)).not.toBe(id);
    expect(sweepIdOf(spec, { ...experiment, run: 'other' }, 0)).not.toBe(id);
    expect(sweepIdOf({ ...spec, method: 'random' }, experiment, 0)).not.toBe(id);
  });
});

describe('a sweep file', () => {
  const specOf = (parameters: string) =>
    readSweepFile(`method: random\nrun_cap: 2\nparameters:\n${parameters}`, 's.yml');
  it.each<[string, string, unknown]>([
    ['whole bounds are whole numbers', '  a: { min: 1, max: 4 }', { kind: 'stepped' }],
    ['bounds with a point are not', '  a: { min: 1.0, max: 4.0 }', { kind: 'uniform' }],
    ['one with a point is enough', '  a: { min: 1, max: 4.0 }', { kind: 'uniform' }],
    [
      'also through an anchor',
      '  a: { min: &low 1.0, max: 4 }\n  b: { min: *low, max: 4 }',
      { kind: 'uniform' },
    ],
    ['a date is a text', '  a: { values: [2026-01-02, x] }', { values: ['2026-01-02', 'x'] }],
    ['yes is a boolean, as for W&B', '  a: { values: [yes, no] }', { values: [true, false] }],
  ])('%s', (_, parameters, wanted) => {
    expect(specOf(parameters).spec.parameters.at(-1)?.distribution).toMatchObject(wanted as object);
  });

  it('tells that W&B would read 1e-5 as a text', () => {
    expect(specOf('  a: { min: 1e-5, max: 1.0 }').notes).toEqual([
      '1e-5: read as a number; W&B reads a text there',
    ]);
    expect(specOf('  a: { min: 1.0e-5, max: 1.0 }').notes).toEqual([]);
  });

  it('refuses anchors that repeat too often', () => {
    const bomb = `a: &a [1,1]\n${[...'bcdefghijk'].map((name, index) => `${name}: &${name} [${`*${'abcdefghijk'[index]},`.repeat(9)}1]`).join('\n')}`;
    expect(() => readSweepFile(bomb, 's.yml')).toThrow(/s\.yml/);
  });
});

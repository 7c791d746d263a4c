import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSweep } from '../../../src/sweeps/configuration/parseSweep.ts';
import { configurationIn } from '../../../src/sweeps/history/configurationIn.ts';
import { warmStartOf, type KnownRun } from '../../../src/sweeps/history/warmStart.ts';
import { planTrials } from '../../../src/sweeps/log/planTrials.ts';
import { sweepEntry } from '../../../src/sweeps/log/entrySchema.ts';
import type { SweepEntry, SweepLog } from '../../../src/sweeps/log/sweepLog.ts';
import { sweepTrials } from '../../../src/sweeps/log/sweepTrials.ts';
import { searchSpaceOf } from '../../../src/sweeps/space/searchSpace.ts';
import type { SweepSpec } from '../../../src/sweeps/sweepSpec.ts';
import type { Value } from '../../../src/sweeps/value.ts';

function specFrom(more: Readonly<Record<string, unknown>> = {}, additions: unknown = {}): SweepSpec {
  const parsed = parseSweep(
    {
      method: 'bayes',
      metric: { name: 'loss' },
      run_cap: 6,
      parameters: { lr: { min: 0.0, max: 1.0 }, width: { min: 1, max: 8 } },
      ...more,
    },
    { additions, wasFloat: (path) => path.includes('lr') },
  );
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.spec;
}

let made = 0;
const run = (
  values: Readonly<Record<string, Value>>,
  loss: number,
  more: Partial<KnownRun> = {},
): KnownRun => ({
  recordId: `20260101T000000Z-${String(made++).padStart(12, '0')}`,
  startedAt: new Date(Date.UTC(2026, 0, 1, 0, made)).toISOString(),
  configuration: new Map(Object.entries(values)),
  values: [loss],
  history: [loss + 1, loss],
  source: 'one',
  isSame: false,
  ...more,
});

const logWith = (spec: SweepSpec, entries: readonly SweepEntry[]): SweepLog => ({
  spec,
  seed: 1,
  sweepId: '0123456789',
  entries,
});

/** Carries the sweep out: every trial has the loss |lr − 0.3|. */
function carriedOut(spec: SweepSpec, first: readonly SweepEntry[]): SweepLog {
  let log = logWith(spec, first);
  for (;;) {
    const { planned, trials } = planTrials(log, 1);
    const [trial] = trials;
    if (trial === undefined) return log;
    const value = Math.abs(Number(trial.configuration.get('lr')) - 0.3);
    const ended: SweepEntry = {
      kind: 'ended',
      trial: trial.number,
      attempt: 1,
      recordId: '20260202T000000Z-000000000000',
      startedAt: null,
      durationMs: 1,
      end: { kind: 'complete', values: [value] },
      history: [value],
    };
    log = logWith(spec, [...log.entries, ...planned, ended]);
  }
}

const told = (log: SweepLog): unknown[] =>
  sweepTrials(log).map(({ number, method, counted }) => [number, method, counted?.recordId ?? null]);

describe('a sweep that knows of recorded runs', () => {
  it('takes over what a trial would only repeat, after the present values, and counts it for no budget', () => {
    const spec = specFrom({}, { present: { lr: 0.5, width: 4 } });
    const runs = [
      run({ lr: 0.2, width: 2 }, 0.1, { isSame: true }),
      run({ lr: 0.5, width: 4 }, 0.2, { isSame: true }),
      run({ lr: 0.9, width: 2 }, 0.6, { isSame: true }),
      run({ lr: 0.2, width: 2 }, 0.11, { isSame: true }),
    ];
    const { entries, results, startingPoints, leftOut } = warmStartOf(spec, runs);
    expect({ results, startingPoints, leftOut: [...leftOut] }).toEqual({
      results: 2,
      startingPoints: 0,
      leftOut: [
        ['the present values, which trial 0 measures', 1],
        ['the same trial as a newer run', 1],
      ],
    });
    expect(entries.map((entry) => sweepEntry.parse(entry))).toEqual(entries);
    const log = carriedOut(spec, entries);
    const trials = told(log);
    expect(trials.slice(0, 3)).toEqual([
      [0, 'present', '20260202T000000Z-000000000000'],
      [1, 'recorded', runs[2]?.recordId],
      [2, 'recorded', runs[3]?.recordId],
    ]);
    expect(trials).toHaveLength(8);
    expect(planTrials(log, 1).ended).toBe('the budget of 6 trials is spent');
  });

  it('runs the best configurations of other code, apart from each other, before it searches', () => {
    const losses = [0.5, 0.1, 0.12, 0.4, 0.3];
    const runs = [0.1, 0.3, 0.31, 0.6, 0.9].map((lr, index) => run({ lr, width: 2 }, losses[index] ?? 0));
    const { entries, startingPoints, leftOut } = warmStartOf(specFrom(), runs);
    expect(startingPoints).toBe(3);
    expect([...leftOut]).toEqual([['other code, data or command, and not among the best', 2]]);
    const trials = sweepTrials(carriedOut(specFrom(), entries));
    expect(trials.map(({ method, configuration }) => [method, configuration.get('lr')]).slice(0, 3)).toEqual([
      ['after recorded runs', 0.3],
      ['after recorded runs', 0.9],
      ['after recorded runs', 0.6],
    ]);
    expect(trials).toHaveLength(6);
    expect(entries.map((entry) => (entry.kind === 'planned' ? entry.after : null))).toEqual([
      runs[1]?.recordId,
      runs[4]?.recordId,
      runs[3]?.recordId,
    ]);
  });

  it('asks the source with the most runs first, since one run alone shows no rank', () => {
    const runs = [
      run({ lr: 0.05, width: 1 }, -100, { source: 'lonely' }),
      run({ lr: 0.4, width: 5 }, 7, { source: 'many' }),
      run({ lr: 0.8, width: 7 }, 9, { source: 'many' }),
    ];
    const { entries } = warmStartOf(specFrom({ metric: { name: 'loss', goal: 'maximize' } }), runs, 2);
    expect(entries.flatMap((entry) => (entry.kind === 'planned' ? [entry.configuration['lr']] : []))).toEqual(
      [0.8, 0.05],
    );
  });

  it('does not run in a grid what was recorded, and runs nothing else', () => {
    const spec = specFrom({
      method: 'grid',
      run_cap: 50,
      parameters: { lr: { values: [0.1, 0.2] }, width: { min: 1, max: 3 } },
    });
    const { entries } = warmStartOf(spec, [
      run({ lr: 0.2, width: 1 }, 0.1, { isSame: true }),
      run({ lr: 0.1, width: 2 }, 0.3),
    ]);
    const log = carriedOut(spec, entries);
    expect(sweepTrials(log).map(({ method }) => method)).toEqual(['recorded', ...Array(5).fill('grid')]);
    expect(planTrials(log, 1).ended).toBe('all 6 different trials were proposed');
  });

  it('ends at once where a recorded run has reached the target', () => {
    const spec = specFrom({ metric: { name: 'loss', target: 0.2 } });
    const { entries } = warmStartOf(spec, [run({ lr: 0.2, width: 2 }, 0.1, { isSame: true })]);
    expect(planTrials(logWith(spec, entries), 1).ended).toBe('trial 0 reached the target of 0.2 for loss');
  });

  it('measures later trials by what recorded ones logged', () => {
    const spec = specFrom({ early_terminate: { type: 'hyperband', min_iter: 2 } });
    const runs = [0.1, 0.2, 0.7].map((lr) => run({ lr, width: 2 }, lr, { isSame: true }));
    const { planned } = planTrials(logWith(spec, warmStartOf(spec, runs).entries), 1);
    expect(planned[0]?.thresholds?.bands[0]).toEqual({ length: 2, threshold: 0.2, trials: 3 });
  });

  it('has the same plan for the same runs in any order', () => {
    const runs = Array.from({ length: 12 }, (_, index) =>
      run({ lr: index / 12, width: 1 + (index % 8) }, Math.abs(index - 5), {
        isSame: index % 3 === 0,
        source: String(index % 2),
      }),
    );
    const plan = JSON.stringify(warmStartOf(specFrom(), runs).entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(runs, { minLength: 12 }), (shuffled) => {
        expect(JSON.stringify(warmStartOf(specFrom(), shuffled).entries)).toBe(plan);
      }),
      { numRuns: 30 },
    );
  });

  it('begins as ever where no run is of use', () => {
    expect(warmStartOf(specFrom({}, { present: { lr: 0.5 } }), []).entries).toEqual([]);
  });
});

describe('the trial that a recorded run was', () => {
  const space = searchSpaceOf(
    specFrom(
      {
        parameters: {
          model: { values: ['tree', 'net'] },
          depth: { min: 1, max: 9 },
          layers: { values: [[8, 8], [16]] },
          kind: { value: 'x' },
          rate: { distribution: 'log_uniform_values', min: 1e-4, max: 1 },
        },
      },
      { when: { depth: { model: 'tree' } } },
    ).parameters,
  );
  const net = { model: 'net', layers: '[8,8]', kind: 'x', rate: 0.01 };

  it.each([
    ['with lists as records keep them', net, ['x', [8, 8], 'net', 0.01]],
    ['without what is inactive', { ...net, depth: 99, other: 1 }, ['x', [8, 8], 'net', 0.01]],
    ['with what is active', { ...net, model: 'tree', depth: 3 }, [3, 'x', [8, 8], 'tree', 0.01]],
  ])('%s', (_, params, values) => {
    const found = configurationIn(space, params);
    expect(found.kind === 'inside' ? [...found.configuration.values()] : found).toEqual(values);
  });

  it.each([
    ['no value for depth', { ...net, model: 'tree' }],
    ['depth outside the space', { ...net, model: 'tree', depth: 2.5 }],
    ['rate outside the space', { ...net, rate: 2 }],
    ['rate outside the space', { ...net, rate: '0.01' }],
    ['kind outside the space', { ...net, kind: 'y' }],
    ['layers outside the space', { ...net, layers: '[8, 8]' }],
    ['no value for model', { ...net, model: '\ud800' }],
    [
      'no value for model',
      JSON.parse('{"__proto__": {"model": "net"}, "kind": "x"}') as Record<string, never>,
    ],
  ])('is none: %s', (reason, params) => {
    expect(configurationIn(space, params)).toEqual({ kind: 'outside', reason });
  });
});

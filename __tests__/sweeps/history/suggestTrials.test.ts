import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../../src/records/runRecord.ts';
import { inferDistribution } from '../../../src/sweeps/history/inferDistribution.ts';
import { suggestTrials } from '../../../src/sweeps/history/suggestTrials.ts';
import { axisOf, holds } from '../../../src/sweeps/space/axis.ts';
import { sampleRun } from '../../support/sampleRuns.ts';

describe('a space from the values that runs had', () => {
  it.each([
    ['a share', [0.1, 0.5, 0.3], { kind: 'uniform', min: 0, max: 0.7, quantum: null }],
    ['a share near 1', [0.6, 0.9], { kind: 'uniform', min: 0.45, max: 1, quantum: null }],
    ['numbers on both sides of 0', [-1, 0.5], { kind: 'uniform', min: -1.75, max: 1.25, quantum: null }],
    ['a learning rate', [1e-4, 1e-2], { kind: 'logUniform', min: 1e-5, max: 0.1, quantum: null }],
    ['a small whole number', [2, 3, 6], { kind: 'stepped', min: 1, max: 8, step: 1, isLog: false }],
    ['a large whole number', [10, 1000, 55], { kind: 'stepped', min: 1, max: 10_000, step: 1, isLog: true }],
    ['a whole number from 0', [0, 4], { kind: 'stepped', min: 0, max: 6, step: 1, isLog: false }],
    [
      'powers of two',
      [16, 32, 128],
      { kind: 'categorical', values: [8, 16, 32, 64, 128, 256], probabilities: null },
    ],
    [
      'texts',
      ['adam', 'sgd', 'adam', 'sgd'],
      { kind: 'categorical', values: ['adam', 'sgd'], probabilities: null },
    ],
    ['switches', [true, false], { kind: 'categorical', values: [true, false], probabilities: null }],
    ['numbers and words', [1, 'auto', 1], { kind: 'categorical', values: [1, 'auto'], probabilities: null }],
  ] as const)('%s', (_, values, wanted) => {
    const inferred = inferDistribution(values);
    expect(inferred.kind).toBe('distribution');
    if (inferred.kind !== 'distribution') return;
    const { distribution } = inferred;
    expect(Object.keys(distribution)).toEqual(Object.keys(wanted));
    for (const [key, value] of Object.entries(wanted)) {
      const own: unknown = Object.entries(distribution).find(([name]) => name === key)?.[1];
      if (typeof value === 'number') expect(own).toBeCloseTo(value, 12);
      else expect(own).toEqual(value);
    }
  });

  it.each([
    [[1, 1, 1], 'all runs have the same value'],
    [[3, 3.0], 'all runs have the same value'],
    [['run-1', 'run-2', 'run-3', 'run-4'], '4 different texts, which look like names'],
    [
      [...Array.from({ length: 13 }, (_, index) => `v${index}`), 'v0'],
      '13 different texts, which look like names',
    ],
  ])('none for %j', (values, reason) => {
    expect(inferDistribution(values)).toEqual({ kind: 'none', reason });
  });

  it('holds every value that was tried', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      fc.integer({ min: -1000, max: 100_000 }),
      fc.double({ min: 1e-8, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), (values) => {
        const inferred = inferDistribution(values);
        if (inferred.kind === 'none') return;
        const axis = axisOf(inferred.distribution);
        for (const one of values) {
          const cell = axis.cellOf(one);
          expect(cell).not.toBeNull();
          if (axis.kind === 'categorical') expect(holds(axis, one)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Runs with the best accuracy at a learning rate of 0.01. */
function records(count: number, more: (index: number) => RunRecord['params'] = () => ({})): RunRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const lr = 10 ** (-4 + (3 * ((index * 7) % count)) / count);
    const accuracy = 0.9 - 0.05 * (Math.log10(lr) + 2) ** 2;
    const record = sampleRun({
      side: 'candidate',
      commit: 'a'.repeat(40),
      index,
      samples: [{ name: 'accuracy', baseline: [], candidate: Array(count).fill(accuracy), goal: 'max' }],
    });
    return { ...record, params: { lr, optimizer: index % 2 === 0 ? 'adam' : 'sgd', ...more(index) } };
  });
}

const wish = { metric: 'accuracy', goal: 'maximize', count: 5, seed: 1 } as const;

describe('what to try next', () => {
  it('lies near the best that runs have shown, and is new', () => {
    const { proposals, result, parameters } = suggestTrials(records(24), wish);
    expect(parameters.map(({ name }) => name)).toEqual(['lr', 'optimizer']);
    expect(proposals.length).toBe(5);
    expect(new Set(proposals.map(({ key }) => key)).size).toBe(5);
    const near = proposals.filter(({ configuration }) => {
      const lr = configuration.get('lr');
      return typeof lr === 'number' && Math.abs(Math.log10(lr) + 2) < 0.5;
    });
    expect(near.length).toBeGreaterThanOrEqual(3);
    expect(result.importances[0]?.parameters[0]?.name).toBe('lr');
  });

  it('is the same for the same runs', () => {
    expect(suggestTrials(records(12), wish)).toEqual(suggestTrials(records(12), wish));
  });

  it('leaves out seeds, names, constants, and what few runs have, and says why', () => {
    const { leftOut } = suggestTrials(
      records(12, (index) => ({
        'train.seed': index,
        name: `run-${index}`,
        layers: 4,
        ...(index < 3 ? { rare: index } : {}),
      })),
      wish,
    );
    expect(leftOut).toEqual([
      { name: 'layers', reason: 'all runs have the same value' },
      { name: 'name', reason: '12 different texts, which look like names' },
      { name: 'rare', reason: 'only 3 of 12 runs have it' },
      { name: 'train.seed', reason: 'a seed' },
    ]);
  });

  it('proposes nothing when nothing varied', () => {
    const same = records(6).map((record) => ({ ...record, params: { lr: 0.1 } }));
    expect(suggestTrials(same, wish)).toMatchObject({ parameters: [], proposals: [] });
  });

  it('searches at most twenty params, and takes any name', () => {
    const many = records(10, (index) =>
      Object.fromEntries([
        ['__proto__', index],
        ...Array.from({ length: 30 }, (_, place) => [`p${place}`, (index * place) % 7]),
      ]),
    );
    const { parameters, proposals } = suggestTrials(many, wish);
    expect(parameters.length).toBe(20);
    expect(parameters[0]?.name).toBe('__proto__');
    expect(proposals[0]?.configuration.has('__proto__')).toBe(true);
  });
});

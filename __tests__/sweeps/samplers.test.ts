import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSweep } from '../../src/sweeps/configuration/parseSweep.ts';
import type { Sampler } from '../../src/sweeps/proposals/chooseSampler.ts';
import { propose } from '../../src/sweeps/proposals/propose.ts';
import { everyConfiguration } from '../../src/sweeps/proposals/unseen.ts';
import { nested, trialKey, type Configuration } from '../../src/sweeps/space/configuration.ts';
import { configurationAt, pointOf, searchSpaceOf } from '../../src/sweeps/space/searchSpace.ts';
import type { SweepSpec } from '../../src/sweeps/sweepSpec.ts';
import type { Trial, TrialOutcome } from '../../src/sweeps/trial.ts';
import { measured, specOf, tasks, valueAt } from '../benchmarks/sweeps/tasks.ts';
import tables from '../fixtures/sweeps/tables.json' with { type: 'json' };

function specFrom(
  parameters: unknown,
  more: Readonly<Record<string, unknown>> = {},
  additions: unknown = {},
): SweepSpec {
  const parsed = parseSweep(
    { method: 'bayes', metric: { name: 'loss' }, parameters, ...more },
    { additions },
  );
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.spec;
}

/** Carries a sweep out in rounds; what a trial gives is decided by its configuration and number. */
function carriedOut(
  spec: SweepSpec,
  {
    count,
    batch,
    sampler,
    seed = 7,
  }: { readonly count: number; readonly batch: number; readonly sampler?: Sampler; readonly seed?: number },
  outcome: (configuration: Configuration, number: number) => TrialOutcome,
): Trial[] {
  const trials: Trial[] = [];
  while (trials.length < count) {
    const wish = { seed, trials, count: Math.min(batch, count - trials.length) };
    const { proposals } = propose(spec, sampler === undefined ? wish : { ...wish, sampler });
    if (proposals.length === 0) break;
    for (const { number, configuration } of proposals)
      trials.push({ number, configuration, outcome: outcome(configuration, number) });
  }
  return trials;
}

const valueIn = ({ outcome }: Trial): number =>
  outcome.kind === 'complete' ? (outcome.values[0] ?? Infinity) : Infinity;
const complete = (value: number): TrialOutcome => ({ kind: 'complete', values: [value] });
const plain = (proposals: readonly { readonly configuration: Configuration }[]): string =>
  JSON.stringify(proposals.map((proposal) => ({ ...proposal, configuration: [...proposal.configuration] })));

const mixed = {
  lr: { distribution: 'log_uniform_values', min: 1e-5, max: 1 },
  layers: { min: 1, max: 6 },
  optimizer: { values: ['adam', 'sgd', 'lamb'] },
  dropout: { distribution: 'q_uniform', min: 0, max: 0.5, q: 0.1 },
  momentum: { distribution: 'beta', a: 5, b: 1 },
};
const sum = (configuration: Configuration): number =>
  Math.abs(Math.log10(Number(configuration.get('lr') ?? 1)) + 3) +
  Number(configuration.get('layers') ?? 0) / 10;

describe('a grid', () => {
  it.each(tables.grids.map((row, index) => [index, row] as const))(
    'has the order of W&B: case %d',
    (_, { parameters, order }) => {
      const spec = specFrom(parameters, { method: 'grid' });
      const { proposals, ended } = propose(spec, { seed: 0, trials: [], count: 1000 });
      expect(proposals.map(({ configuration }) => nested(spec.parameters, configuration))).toEqual(order);
      expect(ended).toEqual({
        kind: 'exhausted',
        reason: `all ${order.length} different trials were proposed`,
      });
    },
  );

  it('goes on where it was and lists a conditional trial once', () => {
    const spec = specFrom(
      { model: { values: ['a', 'b'] }, depth: { min: 1, max: 3 }, kind: { value: 'tree' } },
      { method: 'grid' },
      { when: { depth: { model: 'a', kind: 'tree' } } },
    );
    const trials = carriedOut(spec, { count: 100, batch: 2 }, () => complete(0));
    expect(trials.map(({ configuration }) => [...configuration.values()])).toEqual([
      [1, 'tree', 'a'],
      ['tree', 'b'],
      [2, 'tree', 'a'],
      [3, 'tree', 'a'],
    ]);
  });
});

const samplers: readonly Sampler[] = ['random', 'quasi-random', 'tpe', 'gaussian process'];

describe.each(samplers)('%s', (sampler) => {
  const spec = specFrom(mixed);
  const trials = carriedOut(spec, { count: 14, batch: 7, sampler: 'random' }, (configuration, number) =>
    number % 5 === 0
      ? { kind: 'failed' }
      : number % 5 === 1
        ? { kind: 'pending' }
        : complete(sum(configuration)),
  );

  it('gives the same plan for the same trials in any order', () => {
    const wish = { seed: 3, count: 3, sampler };
    const plan = plain(propose(spec, { ...wish, trials }).proposals);
    expect(plain(propose(spec, { ...wish, trials: trials.toReversed() }).proposals)).toBe(plan);
    expect(plain(propose(spec, { ...wish, seed: 4, trials }).proposals)).not.toBe(plan);
  });

  it('goes through a small space without repeating a trial, then says that it is exhausted', () => {
    const small = specFrom({
      a: { values: ['x', 'y', 'z'] },
      b: { min: 1, max: 4 },
      c: { distribution: 'q_uniform', min: 0, max: 1, q: 0.5 },
    });
    const all = carriedOut(small, { count: 99, batch: 5, sampler }, (configuration) =>
      complete(Number(configuration.get('b'))),
    );
    expect(new Set(all.map(({ configuration }) => trialKey(configuration))).size).toBe(all.length);
    expect(all.length).toBe(36);
    expect(propose(small, { seed: 7, trials: all, count: 1, sampler }).ended?.kind).toBe('exhausted');
  });

  it('proposes with nothing but failures, infinities and equal losses', () => {
    for (const outcome of [
      { kind: 'failed' },
      complete(Number.NaN),
      complete(1),
      complete(-Infinity),
      { kind: 'pruned', step: 3, value: null },
    ] as const) {
      const told = trials.map((trial): Trial => ({ ...trial, outcome }));
      const { proposals } = propose(spec, { seed: 1, trials: told, count: 2, sampler });
      expect(proposals).toHaveLength(2);
      for (const { configuration } of proposals) {
        expect(Number(configuration.get('lr'))).toBeGreaterThanOrEqual(1e-5 * (1 - 1e-9));
        expect(Number(configuration.get('lr'))).toBeLessThanOrEqual(1 + 1e-9);
        expect(['adam', 'sgd', 'lamb']).toContain(configuration.get('optimizer'));
      }
    }
  });
});

describe('bayes', () => {
  it('tries the present values first, then spreads out, then uses a process; TPE under conditions and for many trials', () => {
    const spec = specFrom(mixed, {}, { present: { lr: 0.01, optimizer: 'sgd' } });
    const { proposals } = propose(spec, { seed: 1, trials: [], count: 3 });
    expect(proposals.map(({ method }) => method)).toEqual(['present', 'quasi-random', 'quasi-random']);
    expect(proposals[0]?.configuration.get('lr')).toBe(0.01);
    const methodAfter = (one: SweepSpec, count: number): string | undefined => {
      const trials = carriedOut(one, { count, batch: count, sampler: 'random' }, (configuration) =>
        complete(sum(configuration)),
      );
      return propose(one, { seed: 1, trials, count: 1 }).proposals[0]?.method;
    };
    expect(methodAfter(spec, 12)).toBe('gaussian process');
    expect(methodAfter(spec, 260)).toBe('tpe');
    expect(methodAfter(specFrom(mixed, {}, { when: { momentum: { optimizer: 'sgd' } } }), 12)).toBe('tpe');
  });

  it('ends at the target and at the budget', () => {
    const spec = specFrom(mixed, { metric: { name: 'acc', goal: 'maximize', target: 0.9 }, run_cap: 4 });
    const trials = carriedOut(spec, { count: 3, batch: 3 }, () => complete(0.5));
    expect(propose(spec, { seed: 1, trials, count: 3 })).toMatchObject({
      proposals: [{ number: 3 }],
      ended: { kind: 'budget' },
    });
    const reached = trials.map((trial) => ({ ...trial, outcome: complete(0.95) }));
    expect(propose(spec, { seed: 1, trials: reached, count: 1 })).toEqual({
      proposals: [],
      ended: { kind: 'target', reason: 'trial 0 reached the target of 0.9 for acc' },
    });
  });

  it('learns from runs recorded before the sweep, which use up no budget', () => {
    const spec = specFrom(mixed, { run_cap: 2 });
    const before = carriedOut(specFrom(mixed), { count: 12, batch: 12 }, (c) => complete(sum(c))).map(
      (trial): Trial => ({ ...trial, number: trial.number - 12 }),
    );
    const { proposals } = propose(spec, { seed: 1, trials: before, count: 5 });
    expect(proposals.map(({ number, method }) => [number, method])).toEqual([
      [0, 'gaussian process'],
      [1, 'gaussian process'],
    ]);
  });

  it('keeps the trials of a batch apart', () => {
    const spec = specFrom({
      x: { distribution: 'uniform', min: 0, max: 1 },
      y: { distribution: 'uniform', min: 0, max: 1 },
    });
    const told = carriedOut(spec, { count: 12, batch: 12 }, (c) =>
      complete((Number(c.get('x')) - 0.3) ** 2 + (Number(c.get('y')) - 0.6) ** 2),
    );
    const { proposals } = propose(spec, { seed: 1, trials: told, count: 4 });
    const space = searchSpaceOf(spec.parameters);
    const points = proposals.map(({ configuration }) => pointOf(space, configuration));
    for (const [index, a] of points.entries())
      for (const b of points.slice(0, index))
        expect(Math.hypot(...a.map((v, d) => v - (b[d] ?? 0)))).toBeGreaterThan(1e-3);
  });

  it('spreads over the Pareto front of two metrics', () => {
    const spec = specFrom(
      { x: { distribution: 'uniform', min: 0, max: 1 } },
      { metric: undefined, metrics: [{ name: 'a' }, { name: 'b', goal: 'maximize' }] },
    );
    const trials = carriedOut(spec, { count: 24, batch: 2 }, (c) => {
      const x = Number(c.get('x'));
      return { kind: 'complete', values: [(x - 0.2) ** 2, -((x - 0.7) ** 2)] };
    });
    const later = trials.slice(10).map(({ configuration }) => Number(configuration.get('x')));
    expect(later.filter((x) => x > 0.15 && x < 0.75).length).toBeGreaterThanOrEqual(11);
    expect(Math.max(...later) - Math.min(...later)).toBeGreaterThan(0.12);
  });

  it.each(['branin', 'hartmann6', 'rosenbrock4', 'noisy sphere8'])(
    'has less than half of the regret of random search on %s',
    (name) => {
      const task = tasks.find((one) => one.name === name);
      if (task === undefined) throw new Error(name);
      const medianOf = (way: { readonly sampler?: Sampler }): number => {
        const regrets = [1, 2, 3].map((seed) => {
          const trials = carriedOut(specOf(task), { count: 40, batch: 2, seed, ...way }, (c, number) =>
            complete(measured(task, c, seed, number)),
          );
          const best = trials.toSorted((a, b) => valueIn(a) - valueIn(b))[0];
          return best === undefined ? Infinity : valueAt(task, best.configuration) - task.least;
        });
        return regrets.toSorted((a, b) => a - b)[1] ?? Infinity;
      };
      expect(medianOf({})).toBeLessThan(medianOf({ sampler: 'random' }) / 2);
    },
  );
});

describe('the search space', () => {
  const space = searchSpaceOf(
    specFrom(
      mixed,
      {},
      { when: { momentum: { optimizer: ['sgd'] }, layers: { optimizer: ['adam', 'sgd'] } } },
    ).parameters,
  );

  it('gives back the trial of a point from the trial’s own point', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (point) => {
          const configuration = configurationAt(space, point);
          const again = configurationAt(space, pointOf(space, configuration));
          expect([...again.keys()]).toEqual([...configuration.keys()]);
          for (const [name, value] of configuration)
            if (typeof value === 'number')
              expect(Number(again.get(name)) / (value || 1)).toBeCloseTo(value === 0 ? 0 : 1, 8);
            else expect(again.get(name)).toBe(value);
        },
      ),
    );
  });

  it('holds inactive parameters out', () => {
    const configuration = configurationAt(space, [0.99, 0.5, 0.5, 0.5, 0.5]);
    expect(configuration.has('momentum')).toBe(configuration.get('optimizer') === 'sgd');
  });

  it('lists every trial of a discrete space', () => {
    const small = searchSpaceOf(
      specFrom({
        a: { values: ['x', 'y'] },
        n: { distribution: 'q_log_uniform_values', min: 1, max: 9, q: 2 },
      }).parameters,
    );
    expect([...everyConfiguration(small)].map((one) => [...one.values()])).toEqual(
      ['x', 'y'].flatMap((a) => [2, 4, 6, 8].map((n) => [a, n])),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importHydraOverrides } from '../../src/sweeps/configuration/hydraOverrides.ts';
import { importOptunaDistributions } from '../../src/sweeps/configuration/optunaDistributions.ts';
import type { Distribution } from '../../src/sweeps/distribution.ts';

describe('Hydra’s overrides', () => {
  it.each<[string, Distribution]>([
    ['lr=tag(log, interval(1e-5, 1))', { kind: 'logUniform', min: 1e-5, max: 1, quantum: null }],
    ['lr=interval(-5.0, 5.0)', { kind: 'uniform', min: -5, max: 5, quantum: null }],
    ['n=int(interval(4, 16))', { kind: 'stepped', min: 4, max: 16, step: 1, isLog: false }],
    ['n=int(tag(log, interval(4, 16)))', { kind: 'stepped', min: 4, max: 16, step: 1, isLog: true }],
    ['n=range(1, 10, step=3)', { kind: 'stepped', min: 1, max: 7, step: 3, isLog: false }],
    ['n=range(3)', { kind: 'stepped', min: 0, max: 2, step: 1, isLog: false }],
    [
      'o=choice(adam, "s g d", 3, true, null)',
      { kind: 'categorical', values: ['adam', 's g d', 3, true, null], probabilities: null },
    ],
    ['++db.o=adam,sgd', { kind: 'categorical', values: ['adam', 'sgd'], probabilities: null }],
    ['o=adam', { kind: 'constant', value: 'adam' }],
  ])('%s', (override, distribution) => {
    expect(importHydraOverrides([override])).toMatchObject({
      kind: 'parameters',
      parameters: [{ distribution }],
    });
  });

  it.each([
    ['lr', /name=value is accepted/],
    ['lr=interval(1)', /low below high/],
    ['lr=tag(log, interval(0, 1))', /no logarithm/],
    ['lr=glob(*)', /not known; accepted: choice/],
    ['lr=choice(a', /wants \) after choice\(/],
    ['lr=[1,2]', /a list or a map/],
    [`lr=${'int('.repeat(50)}`, /nested too deeply/],
  ])('refuse %s', (override, message) => {
    const imported = importHydraOverrides([override]);
    expect(imported.kind === 'problems' ? imported.problems[0]?.message : '').toMatch(message);
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1.,()=\'" \\[') }), (text) => {
        expect(['parameters', 'problems']).toContain(importHydraOverrides([`x=${text}`]).kind);
      }),
    );
  });
});

describe('Optuna’s distributions', () => {
  it.each<[unknown, Distribution]>([
    [
      { name: 'FloatDistribution', attributes: { low: 0, high: 1, step: null, log: false } },
      { kind: 'uniform', min: 0, max: 1, quantum: null },
    ],
    [
      { name: 'FloatDistribution', attributes: { low: 0.1, high: 1, step: null, log: true } },
      { kind: 'logUniform', min: 0.1, max: 1, quantum: null },
    ],
    [
      { name: 'FloatDistribution', attributes: { low: 0, high: 1, step: 0.25, log: false } },
      { kind: 'stepped', min: 0, max: 1, step: 0.25, isLog: false },
    ],
    [
      { name: 'IntDistribution', attributes: { low: 1, high: 64, step: 1, log: true } },
      { kind: 'stepped', min: 1, max: 64, step: 1, isLog: true },
    ],
    [
      { name: 'CategoricalDistribution', attributes: { choices: ['a', null] } },
      { kind: 'categorical', values: ['a', null], probabilities: null },
    ],
    [
      { name: 'LogUniformDistribution', attributes: { low: 0.1, high: 1 } },
      { kind: 'logUniform', min: 0.1, max: 1, quantum: null },
    ],
    [
      { name: 'IntDistribution', attributes: { low: 3, high: 3 } },
      { kind: 'constant', value: 3 },
    ],
  ])('%j', (given, distribution) => {
    expect(importOptunaDistributions({ x: given })).toMatchObject({
      parameters: [{ name: 'x', distribution }],
    });
  });

  it('tell of every fault', () => {
    const imported = importOptunaDistributions({
      a: 1,
      b: { name: 'FloatDistribution', attributes: { low: 2, high: 1 } },
      c: { name: 'FloatDistribution', attributes: { low: 0, high: 1, log: true } },
      d: { name: 'Gamma', attributes: { low: 0, high: 1 } },
      e: { name: 'CategoricalDistribution', attributes: { choices: [] } },
    });
    expect(imported.kind === 'problems' ? imported.problems.map(({ path }) => path[0]) : []).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });
});

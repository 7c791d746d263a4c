import { describe, expect, it } from 'vitest';
import { parseSweep } from '../../src/sweeps/configuration/parseSweep.ts';
import type { SweepSpec } from '../../src/sweeps/sweepSpec.ts';

const base = { method: 'random', metric: { name: 'loss' }, parameters: { lr: { min: 0.1, max: 1 } } };

function specFrom(given: unknown, additions: unknown = {}): SweepSpec {
  const parsed = parseSweep(given, { additions });
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.spec;
}

function problemsOf(given: unknown, additions: unknown = {}): string[] {
  const parsed = parseSweep(given, { additions });
  return parsed.kind === 'sweep'
    ? []
    : parsed.problems.map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('a sweep file', () => {
  it('is read whole', () => {
    const spec = specFrom({
      name: 'search',
      program: 'train.py',
      method: 'bayes',
      metric: { name: 'val/acc', goal: 'maximize', target: 0.99, impute: 'worst' },
      run_cap: 40,
      early_terminate: { type: 'hyperband', max_iter: 27, s: 2 },
      parameters: {
        opt: {
          parameters: {
            name: { values: ['adam', 'sgd'] },
            lr: { distribution: 'log_uniform_values', min: 1e-5, max: 0.1 },
          },
        },
        epochs: { value: 20 },
      },
    });
    expect(spec.parameters.map(({ name }) => name)).toEqual(['epochs', 'opt.lr', 'opt.name']);
    expect(spec.metrics).toMatchObject([{ name: 'val/acc', goal: 'maximize', target: 0.99 }]);
    expect(spec.earlyTerminate).toEqual({ bands: [3, 9], eta: 3, isStrict: true });
    expect(spec.budget.trials).toBe(40);
    expect(spec.command).toEqual({
      program: 'train.py',
      words: ['${env}', '${interpreter}', '${program}', '${args}'],
    });
  });

  it.each([
    [{ value: 1 }, 'constant'],
    [{ values: [1, 2] }, 'categorical'],
    [{ min: 1, max: 3 }, 'stepped'],
    [{ min: 1, max: 2.5 }, 'uniform'],
    [{ distribution: 'uniform', min: 1, max: 3 }, 'uniform'],
    [{ distribution: 'inv_log_uniform_values', min: 1, max: 3 }, 'logUniform'],
    [{ distribution: 'q_log_normal' }, 'logNormal'],
  ])('takes %j for a %s distribution', (given, kind) => {
    expect(specFrom({ ...base, parameters: { x: given } }).parameters[0]?.distribution.kind).toBe(kind);
  });

  it('tells 0.0 to 1.0 from 0 to 1 by how they were written', () => {
    const given = { ...base, parameters: { x: { min: 0, max: 1 } } };
    const parsed = parseSweep(given, { wasFloat: (path) => path.at(-1) === 'max' });
    expect(parsed).toMatchObject({ spec: { parameters: [{ distribution: { kind: 'uniform' } }] } });
    expect(specFrom(given).parameters[0]?.distribution.kind).toBe('stepped');
  });

  it('reads a number that YAML 1.1 took for text, and says so', () => {
    const parsed = parseSweep({
      ...base,
      run_cap: 9,
      parameters: { x: { distribution: 'uniform', min: '1e-5', max: 1 } },
    });
    expect(parsed).toMatchObject({
      spec: { parameters: [{ distribution: { min: 1e-5 } }] },
      notes: [
        { path: ['parameters', 'x', 'min'], message: 'is the text "1e-5"; read as the number 0.00001' },
      ],
    });
  });

  it('tells of all problems at once', () => {
    expect(
      problemsOf({
        method: 'genetic',
        metric: { name: 'loss', goal: 'min' },
        run_cap: 0,
        controler: 1,
        early_terminate: { type: 'hyperband', eta: 1 },
        parameters: {
          a: { min: 3, max: 3 },
          b: { distribution: 'log_uniform_values', min: 0, max: 1 },
          c: {},
        },
      }),
    ).toEqual([
      'controler is not known; accepted: name, method, metric, metrics, parameters, program, command, early_terminate, run_cap',
      'method is "genetic"; accepted: grid, random, bayes',
      'metric.goal is "min"; accepted: minimize, maximize',
      'parameters.a has min 3 and max 3; min must be below max',
      'parameters.b.min is 0, which has no logarithm; a number above 0 is accepted',
      'parameters.c is {}, which names no distribution; accepted: value, values (with probabilities), min and max, or distribution with its own keys',
      'early_terminate.eta is 1; a number above 1 is accepted',
      'early_terminate has neither min_iter nor max_iter with s; one of the two is accepted',
      'run_cap is 0; a whole number from 1 is accepted',
    ]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    [
      'q wider than the range',
      { x: { distribution: 'q_uniform', min: 0, max: 1, q: 2 } },
      /wider than the range/,
    ],
    ['an unknown distribution', { x: { distribution: 'gamma', a: 1 } }, /accepted: constant, categorical/],
    [
      'probabilities that do not sum to 1',
      { x: { values: [1, 2], probabilities: [0.5, 0.4] } },
      /with sum 1/,
    ],
    [
      'a key of another distribution',
      { x: { distribution: 'normal', mu: 0, max: 3 } },
      /x\.max is not known here/,
    ],
    [
      'exponents that were meant as values',
      { x: { distribution: 'log_uniform', min: 1, max: 1000 } },
      /log_uniform_values/,
    ],
    [
      'a q that nothing can be rounded to',
      { x: { distribution: 'q_normal', q: 5e-324 } },
      /^parameters\.x has a q so small/,
    ],
    [
      'draws beyond all numbers',
      { x: { distribution: 'log_normal', mu: 1000 } },
      /^parameters\.x reaches so far/,
    ],
    ['a bare value', { x: 3 }, /a map such as \{ value: 3 \}/],
    ['a name that no command takes', { '1x': { value: 1 } }, /no name for a parameter/],
    ['no parameter', {}, /at least one parameter/],
    [
      'one place filled twice',
      { 'a.b': { value: 1 }, a: { parameters: { b: { value: 2 } } } },
      /a second time/,
    ],
    ['NaN', { x: { min: Number.NaN, max: 1 } }, /NaN; a finite number/],
    ['no values', { x: { values: [] } }, /a list of 1 to 10000 values/],
    [
      'fractions for int_uniform',
      { x: { distribution: 'int_uniform', min: 0.5, max: 3 } },
      /takes whole numbers/,
    ],
  ])('refuses %s', (_, parameters, message) => {
    expect(problemsOf({ ...base, parameters }).join('\n')).toMatch(message);
  });

  it('refuses a grid over a continuum, bayes without a metric, and a list in place of the file', () => {
    expect(problemsOf({ ...base, method: 'grid' })).toEqual([
      'parameters.lr cannot be listed by a grid; accepted: value, values without probabilities, int_uniform, q_uniform',
    ]);
    expect(problemsOf({ method: 'bayes', parameters: base.parameters })).toEqual([
      'metric is missing; bayes needs metric: { name, goal }',
    ]);
    expect(problemsOf([1])).toEqual([
      ' the file holds [1]; a map with method, metric and parameters is accepted',
    ]);
  });

  it('keeps a parameter named __proto__ a parameter', () => {
    const parameters: unknown = JSON.parse('{"__proto__": {"values": [1, 2]}}');
    expect(specFrom({ ...base, parameters }).parameters.map(({ name }) => name)).toEqual(['__proto__']);
  });

  it('counts an equal value once and keeps how often it is drawn', () => {
    expect(
      specFrom({ ...base, parameters: { x: { values: [3, 4, 3] } } }).parameters[0]?.distribution,
    ).toEqual({
      kind: 'categorical',
      values: [3, 4],
      probabilities: [2 / 3, 1 / 3],
    });
  });
});

describe('settings beside the sweep file', () => {
  const parameters = { model: { values: ['a', 'b'] }, depth: { min: 1, max: 4 }, rate: { min: 0.1, max: 1 } };

  it('switch parameters on, name present values and limit the budget', () => {
    const spec = specFrom(
      { ...base, run_cap: 30, parameters },
      {
        when: { depth: { model: 'a' } },
        present: { rate: 0.5 },
        budget: { trials: 20, minutes: 60, failed: 3 },
      },
    );
    expect(spec.budget).toEqual({ trials: 20, minutes: 60, failedTrials: 3 });
    expect(spec.parameters).toMatchObject([
      { name: 'depth', when: [{ parameter: 'model', values: ['a'] }] },
      { name: 'model', when: [] },
      { name: 'rate', present: { value: 0.5 } },
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['an unknown parameter', { when: { deep: { model: 'a' } } }, /when\.deep is no parameter/],
    [
      'a condition on an unknown parameter',
      { when: { depth: { modle: 'a' } } },
      /depth\.modle is no parameter/,
    ],
    [
      'a value that is never taken',
      { when: { depth: { model: 'c' } } },
      /asks for "c", which model never takes/,
    ],
    ['a condition on a continuum', { when: { depth: { rate: 0.5 } } }, /drawn from a continuum/],
    ['a circle', { when: { depth: { model: 'a' }, model: { depth: 1 } } }, /depends on itself through/],
    [
      'contradictory conditions',
      { when: { rate: { depth: 1, model: 'b' }, depth: { model: 'a' } } },
      /can never be active/,
    ],
    ['a budget of zero', { budget: { trials: 0 } }, /budget\.trials is 0; a whole number from 1/],
    ['an unknown setting', { budgets: {} }, /accepted: when, present, budget/],
  ])('refuse %s', (_, additions, message) => {
    expect(problemsOf({ ...base, parameters }, additions).join('\n')).toMatch(message);
  });
});

describe('early_terminate', () => {
  const bandsOf = (given: unknown): readonly number[] => {
    const rule = specFrom({ ...base, early_terminate: given }).earlyTerminate;
    return rule === null || 'kind' in rule ? [] : rule.bands;
  };

  it.each([
    [{ type: 'hyperband', max_iter: 27, s: 2 }, [3, 9]],
    [{ type: 'hyperband', max_iter: 19, s: 2 }, [2, 6]],
    [{ type: 'hyperband', max_iter: 27, s: 2, min_iter: 5 }, [3, 9]],
  ])('has the bands of W&B: %j', (given, bands) => {
    expect(bandsOf(given)).toEqual(bands);
  });

  it('multiplies min_iter by eta and needs one of the two forms', () => {
    expect(bandsOf({ type: 'hyperband', min_iter: 3 }).slice(0, 4)).toEqual([3, 9, 27, 81]);
    expect(problemsOf({ ...base, early_terminate: { type: 'hyperband' } })).toEqual([
      'early_terminate has neither min_iter nor max_iter with s; one of the two is accepted',
    ]);
    expect(problemsOf({ ...base, early_terminate: { type: 'hyperband', max_iter: 2, s: 2 } })).toEqual([
      'early_terminate.max_iter is 2, less than eta (3): no band is left',
    ]);
  });
});

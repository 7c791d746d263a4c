import { expect, it } from 'vitest';
import { parseSweep } from '../../src/sweeps/configuration/parseSweep.ts';

const file = { method: 'bayes', metric: { name: 'loss' }, run_cap: 4 };
const overrides = ['opt=adam,sgd', 'lr=tag(log, interval(0.01, 1))', 'momentum=interval(0.1, 0.9)'];
const distributions = {
  lr: { name: 'FloatDistribution', attributes: { low: 0.01, high: 1, step: null, log: true } },
  momentum: { name: 'FloatDistribution', attributes: { low: 0.1, high: 0.9, step: null, log: false } },
  opt: { name: 'CategoricalDistribution', attributes: { choices: ['adam', 'sgd'] } },
};

it.each([
  ['Hydra’s overrides', overrides],
  ['Optuna’s distributions', distributions],
])('%s stand in place of parameters, with conditions and present values', (_, parameters) => {
  const additions = { when: { momentum: { opt: 'sgd' } }, present: { lr: 0.1 } };
  const parsed = parseSweep({ ...file, parameters }, { additions });
  expect(parsed.kind === 'sweep' ? parsed.spec.parameters : parsed).toMatchObject([
    { name: 'lr', distribution: { kind: 'logUniform', min: 0.01, max: 1 }, present: { value: 0.1 } },
    { name: 'momentum', when: [{ parameter: 'opt', values: ['sgd'] }] },
    { name: 'opt', distribution: { kind: 'categorical', values: ['adam', 'sgd'] } },
  ]);
});

it.each<[unknown, RegExp]>([
  [[], /^parameters is \[\]; a map, or a list of overrides/],
  [[1], /^parameters is \[1\]/],
  [['lr=interval(1)'], /^parameters\.0 is .*low below high/],
  [['n=int(interval(0.2, 0.8))'], /no two whole numbers from 0\.2 to 0\.8/],
  [
    { lr: { name: 'FloatDistribution', attributes: { low: 2, high: 1 } } },
    /^parameters\.lr has low 2 and high 1/,
  ],
])('refuses %j', (parameters, message) => {
  const parsed = parseSweep({ ...file, parameters });
  const problems = parsed.kind === 'sweep' ? [] : parsed.problems;
  expect(problems.map(({ path, message: text }) => `${path.join('.')} ${text}`).join('\n')).toMatch(message);
});

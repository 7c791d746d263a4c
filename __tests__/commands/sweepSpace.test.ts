import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SweepJson } from '../../src/report/sweep/sweepResultSchema.ts';
import { Project } from '../support/project.ts';

const settings = `experiments:
  toy:
    run: 'printf "val_loss=%s\\n" {param:lr}; echo {param:opt}'
    metrics: { val_loss: { goal: min } }
`;

const space = {
  lr: { name: 'FloatDistribution', attributes: { low: 0.01, high: 1, step: null, log: true } },
  opt: { name: 'CategoricalDistribution', attributes: { choices: ['adam', 'sgd'] } },
};

const overrides = ['--param', 'lr=tag(log, interval(0.01, 1))', '--param', 'opt=adam,sgd'];

let project: Project;
beforeEach(() => {
  project = new Project();
  project.init();
  project.write({ 'trainmark.yml': settings, 'space.json': JSON.stringify(space) });
  project.commit('first');
});
afterEach(() => project.remove());

const valuesTried = (): unknown[] =>
  project
    .recordIds()
    .map((id) => project.record(id))
    .toSorted((a, b) => (a.sweep?.trial ?? 0) - (b.sweep?.trial ?? 0))
    .map(({ params }) => [params['lr'], params['opt']]);

describe('a sweep of a bare space', () => {
  it('in Optuna’s JSON and in Hydra’s overrides follows the experiment’s metric, and goes on', async () => {
    const run = await project.run(['sweep', 'space.json', '--trials', '2', '--json']);
    expect(run.exitCode, run.stderr).toBe(0);
    const result = JSON.parse(run.stdout) as SweepJson;
    expect(result.trials).toMatchObject({ complete: 2 });
    expect(result.metrics).toMatchObject([{ name: 'val_loss', goal: 'minimize' }]);
    const [first] = valuesTried();

    const same = await project.run(['sweep', ...overrides, '--trials', '3']);
    expect(same.exitCode).toBe(2);
    expect(same.stderr).toContain(`The sweep ${result.sweepId} is in the store already`);

    const more = await project.run(['sweep', ...overrides, '--trials', '3', '--resume', '--json']);
    expect(more.exitCode, more.stderr).toBe(0);
    expect((JSON.parse(more.stdout) as SweepJson).trials).toMatchObject({ complete: 3 });
    expect(valuesTried()).toHaveLength(3);
    expect(valuesTried()[0]).toEqual(first);
  });

  it('shows its space in a dry run', async () => {
    const run = await project.run(['sweep', ...overrides, '--trials', '4', '--dry-run']);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stdout).toMatch(/lr: .*0\.01 to 1/);
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'parameters beside a file',
      ['space.json', ...overrides],
      /--param: stands beside the sweep file "space\.json"/,
    ],
    ['an override that is none', ['--param', 'lr'], /parameters\.0 is "lr"; name=value is accepted/],
    [
      'a metric without a goal',
      [...overrides, '--metric', 'f1'],
      /not known whether f1 is to grow or to fall/,
    ],
    [
      'a metric beside a sweep file',
      ['sweep.yml', '--metric', 'f1'],
      /--metric f1 stands beside the sweep file/,
    ],
    ['neither', [], /sweep file: expected one file/],
  ])('refuses %s', async (_, args, message) => {
    project.write({ 'sweep.yml': 'method: random\nparameters: { lr: { min: 0.1, max: 1.0 } }\n' });
    const run = await project.run(['sweep', ...args, '--trials', '2']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(project.recordIds()).toEqual([]);
  });

  it('needs to know what is to get better', async () => {
    project.write({ 'trainmark.yml': settings.replace(/ {4}metrics.*\n/, '') });
    const run = await project.run(['sweep', 'space.json', '--trials', '2']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/The sweep has parameters, but no metric to get better/);
  });
});

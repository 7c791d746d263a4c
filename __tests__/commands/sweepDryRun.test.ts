import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Project } from '../support/project.ts';

/** What the examples of W&B's page "Define a sweep configuration" show, together. */
const sweepFile = `program: train.py
name: sweepdemo
project: my-first-sweep
entity: team
description: Short package description
method: bayes
metric:
  goal: minimize
  name: validation_loss
run_cap: 60
early_terminate:
  type: hyperband
  min_iter: 5
parameters:
  learning_rate:
    distribution: log_uniform_values
    min: 1e-5
    max: 0.1
  batch_size:
    distribution: q_log_uniform_values
    q: 8
    min: 32
    max: 256
  dropout:
    values: [0.15, 0.2, 0.25, 0.3, 0.4]
  epochs:
    value: 20
  fc_layer_size:
    values: [128, 256, 512]
    probabilities: [0.5, 0.25, 0.25]
  optimizer:
    parameters:
      name: { values: [adam, sgd] }
      momentum: { min: 0.0, max: 0.99 }
  use_bn: { values: [yes, no] }
command:
  - \${env}
  - \${interpreter}
  - \${program}
  - \${args}
`;

let project: Project;
beforeEach(() => {
  project = new Project();
  project.init();
  project.write({ 'train.py': 'import sys\n', 'sweep.yaml': sweepFile });
  project.commit('first');
});
afterEach(() => project.remove());

describe('a dry run of a W&B sweep as its documentation writes them', () => {
  it.each<[string, readonly string[], number]>([
    ['shows what would be done', ['--minutes-per-trial', '7'], 0],
    [
      'counts with a budget of time',
      ['--minutes-per-trial', '7', '--budget-minutes', '120', '--parallel', '2'],
      0,
    ],
    ['says what GitHub would refuse', ['--trials', '3000', '--minutes-per-trial', '400'], 0],
    [
      'refuses a budget that does not hold one trial',
      ['--minutes-per-trial', '400', '--budget-minutes', '300'],
      2,
    ],
  ])('%s', async (_, flags, exitCode) => {
    const run = await project.run(['sweep', 'sweep.yaml', '--dry-run', ...flags]);
    expect(run.exitCode, run.stderr).toBe(exitCode);
    expect(`\n${run.stdout}\n${run.stderr}`).toMatchSnapshot();
    expect(project.recordIds()).toEqual([]);
  });

  it('tells of a program that is not there', async () => {
    project.write({ 'sweep.yaml': sweepFile.replace('train.py', 'trian.py') });
    const { stdout } = await project.run(['sweep', 'sweep.yaml', '--dry-run']);
    expect(stdout).toContain('note: program is trian.py, and there is no such file in ');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Project } from '../support/project.ts';

const params = '# by hand\nlr: 0.4 # for now\n';
let project: Project;
beforeEach(() => {
  project = new Project();
  project.init();
  project.write({
    'train.sh': 'printf \'{"val_loss": %s}\\n\' "$TRAINMARK_PARAM_LR" > history.jsonl\n',
    'sweep.yml':
      'method: grid\nmetric: { name: val_loss, goal: minimize }\nparameters:\n  lr: { values: [0.5, 0.4, 0.1] }\n',
    'params.yaml': params,
    'trainmark.yml':
      'experiments:\n  toy:\n    run: sh train.sh\n    params: [params.yaml]\n    metrics: { val_loss: { goal: min } }\n    gates: ["val_loss <= 0.05"]\n',
    '.gitignore': 'history.jsonl\n',
  });
  project.commit('first');
});
afterEach(() => project.remove());

describe('a sweep with --apply', () => {
  it('writes the values into the params file, and leaves the rest of it as it was', async () => {
    const { exitCode, stderr } = await project.run(['sweep', 'sweep.yml', '--apply']);
    expect(exitCode, stderr).toBe(0);
    expect(project.read('params.yaml')).toBe(params.replace('0.4', '0.1'));
    expect(stderr).toMatch(/params\.yaml has the values of trial \d now/);
  });

  it('changes nothing when the winner does not pass its gates, and says so', async () => {
    const { exitCode, stderr } = await project.run(['sweep', 'sweep.yml', '--apply', '--confirm', '1']);
    expect(exitCode, stderr).toBe(1);
    expect(project.read('params.yaml')).toBe(params);
    expect(stderr).toMatch(/--apply changes nothing: trial \d is not confirmed: a gate fails/);
  });

  it('changes nothing unless it is asked to', async () => {
    expect((await project.run(['sweep', 'sweep.yml'])).exitCode).toBe(0);
    expect(project.read('params.yaml')).toBe(params);
  });
});

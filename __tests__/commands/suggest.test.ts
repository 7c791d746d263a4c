import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Project } from '../support/project.ts';

let project: Project;

beforeAll(async () => {
  project = new Project();
  project.init();
  project.write({
    'train.py': [
      'import json, math',
      'p = json.load(open("params.json"))',
      'accuracy = 0.9 - 0.05 * (math.log10(p["lr"]) + 2) ** 2 - (0.02 if p["optimizer"] == "sgd" else 0)',
      'json.dump({"accuracy": accuracy}, open("metrics.json", "w"))',
    ].join('\n'),
    'trainmark.yml':
      'experiments:\n  churn:\n    run: python3 train.py\n    params: [params.json]\n    gates: ["accuracy >= 0.1"]\n',
    '.gitignore': '.trainmark/\nparams.json\nmetrics.json\n',
  });
  project.commit('a model');
  const rates = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1];
  for (const [index, lr] of rates.entries()) {
    project.write({
      'params.json': JSON.stringify({ lr, optimizer: index % 2 === 0 ? 'adam' : 'sgd', layers: 4 }),
    });
    const { exitCode, stderr } = await project.run(['record']);
    expect(exitCode, stderr).toBe(0);
  }
}, 120_000);
afterAll(() => project.remove());

async function refusal(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await project.run(['suggest', ...args]);
  expect([exitCode, stdout]).toEqual([2, '']);
  return stderr;
}

describe('suggest', () => {
  it('proposes experiments from the runs in the store, always the same', async () => {
    const { exitCode, stdout, stderr } = await project.run(['suggest', '--trials', '3']);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Next 3 experiments for churn\nFrom 6 recorded runs, by gaussian process.');
    expect(stdout).toContain('The best has accuracy 0.8886.');
    expect(stdout).toContain('Not searched: layers (all runs have the same value).');
    expect(stdout).toMatch(/^lr +\S+ +\S+ +\S+ +0\.03 /m);
    expect((await project.run(['suggest', '--trials', '3'])).stdout).toBe(stdout);
  });

  it('prints JSON alone', async () => {
    const { stdout } = await project.run(['suggest', '--json']);
    const { proposals, space, ...rest } = JSON.parse(stdout);
    expect(rest).toMatchObject({
      schemaVersion: 1,
      command: 'suggest',
      experiment: 'churn',
      runs: 6,
      commits: 1,
    });
    expect(proposals.length).toBe(5);
    expect(Object.keys(proposals[0].params)).toEqual(['lr', 'optimizer']);
    expect(space.map(({ name, kind }: { name: string; kind: string }) => [name, kind])).toEqual([
      ['lr', 'logUniform'],
      ['optimizer', 'categorical'],
    ]);
  });

  it('says what it lacks', async () => {
    expect(await refusal('--metric', 'acuracy')).toContain('Did you mean "accuracy"?');
    expect(await refusal('--trials', 'many')).toContain('expected a whole number from 1 to 100, got "many"');
    expect(await refusal('main')).toContain('suggest takes no words of its own');
    expect(await refusal('--store', 'empty')).toContain('has no recorded run of churn');
  });
});

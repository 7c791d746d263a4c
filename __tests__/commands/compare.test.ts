import { afterEach, describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/resultSchema.ts';
import { Project, twoBranchProject } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

const record = ['record', '--run', 'python3 train.py', '--metrics', 'metrics.json'];

async function compare(...args: string[]) {
  const { exitCode, stdout, stderr } = await project.run(['compare', ...args, '--json']);
  return { exitCode, stderr, result: JSON.parse(stdout) as Result };
}

const changeOf = (result: Result, metric: string) =>
  result.comparison.changes.find((change) => change.metric === metric);

describe('compare', () => {
  it('takes commits, record ids and bundle directories of stored runs', async () => {
    project = twoBranchProject();
    expect((await project.run(record)).exitCode).toBe(0);
    project.git('switch', '--quiet', 'main');
    expect((await project.run(record)).exitCode).toBe(0);
    const [onChange = '', onMain = ''] = project.recordIds();
    for (const [baseline, candidate] of [
      ['main', 'change'],
      [onMain, onChange.slice(0, 20)],
      [`.trainmark/runs/${onMain}`, 'change'],
    ]) {
      const { exitCode, result, stderr } = await compare(
        baseline ?? '',
        candidate ?? '',
        '--gate',
        'delta(accuracy) >= 2pp',
        '--metrics',
        'accuracy:max',
      );
      expect(exitCode, stderr).toBe(0);
      expect(changeOf(result, 'accuracy')).toMatchObject({
        baseline: 0.9,
        candidate: 0.93,
        kind: 'improved',
      });
      expect(result.comparison.code?.files).toHaveLength(1);
    }
    expect(project.recordIds(), 'nothing is run').toHaveLength(2);
  });

  it('takes plain metrics files: an object, or a list with one object for each seed', async () => {
    project = new Project();
    project.write({
      'old.json': JSON.stringify([
        { f1: 0.8, seed: 1 },
        { f1: 0.82, seed: 2 },
        { f1: 0.81, seed: 3 },
      ]),
      'new.json': JSON.stringify([
        { f1: 0.9, seed: 1 },
        { f1: 0.91, seed: 2 },
        { f1: 0.92, seed: 3 },
      ]),
      'one.json': JSON.stringify({ f1: 0.7, per_class: { a: 0.5 } }),
    });
    const seeds = await compare('old.json', 'new.json', '--gate', 'delta(f1) >= 0.05');
    expect(seeds.exitCode, seeds.stderr).toBe(0);
    expect(changeOf(seeds.result, 'f1')).toMatchObject({
      kind: 'improved',
      candidateRuns: { values: [0.9, 0.91, 0.92] },
    });
    const single = await compare('old.json', 'one.json', '--gate', 'delta(f1) >= 0');
    expect(single.exitCode).toBe(1);
    expect(changeOf(single.result, 'per_class.a')).toMatchObject({ kind: 'new' });
  });

  it.each([
    [['main'], /compare takes two things to compare, got 1/],
    [['main', 'main'], /no successful run of main/],
    [['nowhere', 'main'], /"nowhere" is not a file, a bundle directory, a record id or a commit/],
    [['20200101T000000Z-000000000000', 'main'], /20200101T000000Z-000000000000/],
    [['train.py', 'main'], /train\.py/],
  ])('refuses %j', async (args, message) => {
    project = twoBranchProject();
    const { exitCode, stderr } = await compare(...args);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it('refuses a comparison of a run with itself', async () => {
    project = twoBranchProject();
    await project.run(record);
    const { exitCode, stderr } = await compare('change', 'HEAD');
    expect(stderr).toMatch(/Both sides are the same run/);
    expect(exitCode).toBe(2);
  });
});

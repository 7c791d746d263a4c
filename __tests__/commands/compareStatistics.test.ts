import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/resultSchema.ts';
import { Project } from '../support/project.ts';

let project: Project;

/** reference/statistics.md §6; the expected numbers are SciPy's (1.17.1). */
const samples = {
  'a.json': [0.912, 0.915, 0.909, 0.914, 0.91],
  'b.json': [0.918, 0.921, 0.916, 0.919, 0.922],
  'c.json': [0.909, 0.913, 0.911, 0.908, 0.914],
  'one.json': [0.91],
  'other.json': [0.92],
};

beforeEach(() => {
  project = new Project();
  for (const [path, values] of Object.entries(samples)) {
    const runs = values.map((accuracy, index) => ({ accuracy, ece: accuracy / 10, seed: index + 1 }));
    project.write({ [path]: JSON.stringify(runs.length === 1 ? runs[0] : runs) });
  }
});
afterEach(() => project.remove());

async function judge(base: string, head: string, gate: string) {
  const metrics = ['--metrics', 'accuracy:max'];
  const { exitCode, stdout, stderr } = await project.run([
    'compare',
    base,
    head,
    '--gate',
    gate,
    ...metrics,
    '--json',
  ]);
  const result = JSON.parse(stdout) as Result;
  return { exitCode, stderr, result, check: result.checks[0] };
}

describe('compare with statistical gates', () => {
  it.each<[string, string, number, string, number, [number, number], number]>([
    [
      'c.json',
      'noninferior(accuracy, 0.5pp)',
      0,
      'passed',
      -0.001,
      [-0.003998431114783371, 0.0019984311147833696],
      0.019035203978906835,
    ],
    [
      'c.json',
      'noninferior(accuracy, 0.3pp)',
      1,
      'unknown',
      -0.001,
      [-0.003998431114783371, 0.0019984311147833696],
      0.1249949031293806,
    ],
    [
      'c.json',
      'equivalent(accuracy, 0.5pp)',
      0,
      'passed',
      -0.001,
      [-0.003998431114783371, 0.0019984311147833696],
      0.019035203978906835,
    ],
    [
      'b.json',
      'equivalent(accuracy, 0.3pp)',
      1,
      'failed',
      0.0072,
      [0.004293673085808858, 0.010106326914191333],
      0.9861724283580675,
    ],
    [
      'b.json',
      'superior(accuracy)',
      0,
      'passed',
      0.0072,
      [0.004293673085808858, 0.010106326914191333],
      0.0008768873610260174,
    ],
  ])('a.json %s --gate "%s"', async (head, gate, exit, outcome, estimate, [low, high], p) => {
    const { exitCode, stderr, check } = await judge('a.json', head, gate);
    expect(exitCode, stderr).toBe(exit);
    expect(check).toMatchObject({ outcome, method: 'welch', n: { baseline: 5, candidate: 5 }, alpha: 0.05 });
    expect(check?.estimate).toBeCloseTo(estimate, 9);
    expect(check?.interval?.[0]).toBeCloseTo(low, 9);
    expect(check?.interval?.[1]).toBeCloseTo(high, 9);
    expect(check?.p).toBeCloseTo(p, 9);
  });

  it('lets a regression guard pass that nothing decides', async () => {
    const { exitCode, check } = await judge('a.json', 'c.json', 'not_regressed(accuracy)');
    expect(exitCode).toBe(0);
    expect(check).toMatchObject({ outcome: 'unknown', blocking: false, onUnknown: 'pass', margin: 0 });
  });

  it('says that one run a side says nothing about noise', async () => {
    const { exitCode, result, check } = await judge('one.json', 'other.json', 'noninferior(accuracy, 0.5pp)');
    expect(exitCode).toBe(1);
    expect(result.verdict).toBe('inconclusive');
    expect(check?.reason).toBe('accuracy: one run a side says nothing about noise; set seeds: [1, 2, 3]');
  });

  it('predicts where one new run may fall', async () => {
    const { exitCode, check } = await judge('a.json', 'one.json', 'noninferior(accuracy, 2pp)');
    expect([exitCode, check?.outcome, check?.method]).toEqual([0, 'passed', 'prediction']);
  });

  it('tells what moved though no gate watches it', async () => {
    const { result } = await judge('a.json', 'b.json', 'accuracy >= 0.9');
    expect(result.comparison.anomalies.map(({ key }) => key)).toEqual(['ece']);
    expect(result.comparison.anomalies[0]?.p).toBeCloseTo(0.001753774722052, 9);
    expect(result.checks[0]).toMatchObject({ estimate: null, method: null, p: null });
  });

  it('refuses a margin that no data can make sense of, before anything is read', async () => {
    const { exitCode, stderr } = await project.run([
      'compare',
      'a.json',
      'b.json',
      '--gate',
      'noninferior(accuracy, 0)',
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('a margin of 0 asks for an improvement');
  });
});

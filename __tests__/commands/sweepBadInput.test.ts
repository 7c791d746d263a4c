import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badSweeps, type BadSweep } from '../support/badSweeps.ts';
import { Project, type ProgramRun } from '../support/project.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
  project.init();
  project.write({ 'train.sh': 'echo started > started\n' });
  project.commit('first');
});
afterEach(() => project.remove());

function sweep({ file, settings }: BadSweep, args: readonly string[] = []): Promise<ProgramRun> {
  project.write({
    'sweep.yml': file,
    ...(settings === undefined
      ? {}
      : { 'trainmark.yml': `experiments:\n  toy:\n    run: "true"\n    sweep: ${settings}\n` }),
  });
  return project.run(['sweep', 'sweep.yml', ...args]);
}

describe('a sweep that cannot be', () => {
  it.each(badSweeps)('is refused with all that is wrong, before anything is started: $name', async (bad) => {
    const { exitCode, stderr, stdout } = await sweep(bad);
    expect(exitCode, stderr).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/\n {2}→ /);
    expect(stderr).not.toMatch(/undefined|\[object|at .*\.[jt]s:\d+|Warning:/);
    expect(project.recordIds()).toEqual([]);
    expect(existsSync(project.path('started'))).toBe(false);
    expect(`\n${stderr}`).toMatchSnapshot();
  });
});

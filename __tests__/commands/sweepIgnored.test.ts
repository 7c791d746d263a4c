import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SweepJson } from '../../src/report/sweep/sweepResultSchema.ts';
import { Project } from '../support/project.ts';

/** READS says which of its two flags the training looks at. */
const training = `lr=\${1#--lr=} width=\${2#--width=}
case "$READS" in lr) width=4 ;; width) lr=0.5 ;; esac
awk -v l="$lr" -v w="$width" 'BEGIN { printf "val_loss=%.6f\\n", (l - 0.3) ^ 2 + w / 100 }'
`;

const sweepFile = (method: string, parameters: string): string => `program: train.sh
command: [sh, "\${program}", "\${args}"]
method: ${method}
metric: { name: val_loss, goal: minimize }
run_cap: 8
parameters:
${parameters}`;

const grid = sweepFile('grid', '  lr: { values: [0.1, 0.3] }\n  width: { min: 1, max: 4 }\n');
const random = sweepFile('random', '  lr: { min: 0.0, max: 1.0 }\n  width: { min: 1, max: 3 }\n');

let project: Project;
beforeEach(() => {
  project = new Project();
  project.init();
});
afterEach(() => project.remove());

async function swept(
  file: string,
  reads: string,
): Promise<{ readonly result: SweepJson; readonly report: string }> {
  project.write({ 'train.sh': training, 'sweep.yml': file });
  project.commit('first');
  const run = await project.run(['sweep', 'sweep.yml', '--json', '--out', 'told'], {
    environment: { READS: reads },
  });
  expect(run.exitCode, run.stderr).toBe(0);
  return { result: JSON.parse(run.stdout) as SweepJson, report: project.read('told/report.md') };
}

describe('a parameter that the training command ignores', () => {
  it('is named at the end of a grid, in every report', async () => {
    const { result, report } = await swept(grid, 'lr');
    expect(result.ignored).toEqual({ names: ['width'], repeats: 6 });
    expect(report).toContain(
      'The training command seems to ignore `width`: 6 trials gave exactly the result of another in which it was different.',
    );
    const shown = await project.run(['sweep', 'sweep.yml', '--resume']);
    expect(shown.stdout.replaceAll(/\s+/g, ' ')).toContain('The training command seems to ignore width:');
  });

  it('is named after a random search, too, where the other one repeats', async () => {
    const { result } = await swept(random, 'width');
    expect(result.ignored?.names).toEqual(['lr']);
  });

  it('is not looked for in one that is read', async () => {
    const { result, report } = await swept(grid, 'both');
    expect(result.ignored).toBeNull();
    expect(report).not.toContain('seems to ignore');
  });
});

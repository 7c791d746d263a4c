import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SweepJson } from '../../src/report/sweep/sweepResultSchema.ts';
import { Project, type ProgramRun } from '../support/project.ts';

/** Its loss is (lr − 0.3)² + width / 100. */
const training = `awk -v l="\${1#--lr=}" -v w="\${2#--width=}" 'BEGIN { printf "val_loss=%.12f\\n", (l - 0.3) ^ 2 + w / 100 }'\n`;

const sweepFile = (cap: number): string => `program: train.sh
command: [sh, "\${program}", "\${args}"]
method: bayes
metric: { name: val_loss, goal: minimize }
run_cap: ${cap}
parameters:
  lr: { min: 0.0, max: 1.0 }
  width: { min: 1, max: 8 }
`;

let project: Project;
beforeEach(() => {
  project = new Project();
  project.init();
  project.write({ 'train.sh': training, 'sweep.yml': sweepFile(4) });
  project.commit('first');
});
afterEach(() => project.remove());

const sweep = (...args: readonly string[]): Promise<ProgramRun> =>
  project.run(['sweep', 'sweep.yml', ...args]);

async function resultOf(...args: readonly string[]): Promise<SweepJson> {
  const run = await sweep('--json', ...args);
  expect(run.exitCode, run.stderr).toBe(0);
  return JSON.parse(run.stdout) as SweepJson;
}

const methodsOf = ({ leaderboard }: SweepJson): (string | undefined)[] =>
  leaderboard.toSorted((a, b) => a.trial - b.trial).map(({ method }) => method);
const logOf = ({ sweepId }: SweepJson): string => project.read(`.trainmark/sweeps/${sweepId}/log.jsonl`);

describe('a sweep with --warm-start', () => {
  it('takes over what another sweep ran at this commit, runs as many trials as ever, and says so', async () => {
    const before = await resultOf();
    const dry = await sweep('--seed', '1', '--warm-start', '--dry-run');
    expect(dry.stdout).toContain(
      'note: warm start: of 4 recorded runs 4 count as trials, since command, code and data are the same',
    );
    expect(await sweep('--seed', '1', '--warm-start', '--dry-run')).toEqual(dry);
    const shown = await sweep('--seed', '1', '--warm-start');
    expect(shown.stdout).toContain('8 complete (4 of them recorded before the sweep)');
    expect(shown.stdout).toMatch(/\d \(recorded\)/);
    expect(project.recordIds()).toHaveLength(8);
    const again = await resultOf('--seed', '1', '--resume');
    expect(methodsOf(again).slice(0, 4)).toEqual(Array(4).fill('recorded'));
    const known = again.leaderboard.filter(({ method }) => method === 'recorded');
    expect(new Set(known.map(({ record }) => record))).toEqual(
      new Set(before.leaderboard.map(({ record }) => record)),
    );
    expect(known.map(({ observed }) => observed)).toEqual(before.leaderboard.map(({ observed }) => observed));
  });

  it('still knows them when only the sweep file was changed, and believes nothing of other code', async () => {
    await resultOf();
    project.write({ 'sweep.yml': sweepFile(3) });
    project.commit('another cap');
    const dry = await sweep('--seed', '1', '--warm-start', '--dry-run');
    expect(dry.stdout).toContain('of 4 recorded runs 4 count as trials');
    project.write({ 'train.sh': `# changed\n${training}` });
    project.commit('other code');
    const warm = await sweep('--seed', '1', '--warm-start', '--json');
    expect(warm.stderr).toMatch(
      /note: warm start: of 4 recorded runs [1-3] lend their values to the first trials, since command, code or data differ; not used: \d \(other code, data or command, and not among the best\)/,
    );
    const result = JSON.parse(warm.stdout) as SweepJson;
    expect(methodsOf(result)[0]).toBe('after recorded runs');
    expect(result.trials.complete).toBe(3);
    const planned: unknown = JSON.parse(logOf(result).split('\n')[1] ?? '');
    expect(planned).toMatchObject({ kind: 'planned', after: expect.stringMatching(/^\d{8}T/) });
  });

  it('says why runs are of no use, and that there are none', async () => {
    const none = await sweep('--warm-start', '--dry-run');
    expect(none.stdout).toContain('note: warm start: no run of this experiment is recorded');
    await resultOf();
    project.write({
      'sweep.yml': sweepFile(4)
        .replace('max: 1.0', 'max: 1e-9')
        .replace('width: {', 'depth: { value: 3 }\n  width: {'),
    });
    const dry = await sweep('--warm-start', '--dry-run');
    expect(dry.stdout).toContain(
      'note: warm start: of 4 recorded runs none is of use; not used: 4 (no value for depth)',
    );
  });

  it('knows a run whose metrics file git does not ignore, also one made in a copy of the tree', async () => {
    project.write({
      'train.sh': `${training.replace('val_loss=%.12f', '{\\"val_loss\\": %.12f}').trimEnd()} > metrics.json\n`,
    });
    project.commit('writes a file');
    await resultOf('--parallel', '2');
    await resultOf('--seed', '1', '--trials', '1');
    const dry = await sweep('--seed', '2', '--warm-start', '--dry-run');
    expect(dry.stdout).toContain('of 5 recorded runs 5 count as trials');
  });

  it('takes no run for the same that had other data, or a parameter that only its environment told', async () => {
    project.write({
      '.gitignore': 'data.txt\n',
      'data.txt': '0.3\n',
      'train.sh': `awk -v l="$1" -v w="$TRAINMARK_PARAM_WIDTH" -v d="$(cat data.txt)" 'BEGIN { printf "val_loss=%.12f\\n", (l - d) ^ 2 + w / 100 }'\n`,
      'trainmark.yml':
        'experiments: { e: { run: "sh train.sh {param:lr}", inputs: [train.sh], data: [data.txt] } }\n',
      'sweep.yml': sweepFile(3).split('\n').slice(2).join('\n'),
    });
    project.commit('reads data');
    await resultOf();
    const noteOf = async (): Promise<string> =>
      (await sweep('--seed', '1', '--warm-start', '--dry-run')).stdout.replace(/[^]*note: warm start: /, '');
    expect(await noteOf()).toContain('of 3 recorded runs 3 count as trials');
    project.write({ 'data.txt': '0.4\n' });
    expect(await noteOf()).toMatch(/^of 3 recorded runs \d lend their values/);
    project.write({ 'data.txt': '0.3\n', 'sweep.yml': sweepFile(3).split('\n').slice(2, -2).join('\n') });
    expect(await noteOf()).toMatch(/^of 3 recorded runs \d lend their values/);
  });
});

import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SweepJson } from '../../src/report/sweep/sweepResultSchema.ts';
import { confirmingRuns } from '../../src/sweeps/log/confirmingRuns.ts';
import { readSweepLog } from '../../src/sweeps/log/sweepLogText.ts';
import type { SweepLog } from '../../src/sweeps/log/sweepLog.ts';
import { Project, type ProgramRun, type RunOptions } from '../support/project.ts';

/** Its loss is lr, a little more for larger seeds; FAILING is a value of lr that fails with any seed. */
const training = `set -e
if [ -n "$TRAINMARK_SEED" ] && [ "$TRAINMARK_PARAM_LR" = "\${FAILING:-none}" ]; then exit 7; fi
awk -v l="$TRAINMARK_PARAM_LR" -v s="\${TRAINMARK_SEED:-0}" 'BEGIN { printf "{\\"val_loss\\": %.6f}\\n", l + s / 1000 }' > history.jsonl
sleep \${PAUSE:-0}
`;

const sweepFile = `method: grid
metric: { name: val_loss, goal: minimize }
parameters:
  lr: { values: [0.5, 0.4, 0.1, 0.2] }
`;

const settings = (gate: string, present = 'params: [params.yaml]'): string =>
  `experiments:\n  toy:\n    run: sh train.sh\n    ${present}\n    metrics: { val_loss: { goal: min } }\n    gates: ["${gate}"]\n`;

let project: Project;
beforeEach(() => {
  project = new Project();
  project.init();
  project.write({
    'train.sh': training,
    'sweep.yml': sweepFile,
    'params.yaml': 'lr: 0.4\n',
    'trainmark.yml': settings('superior(val_loss, 0.01)'),
    '.gitignore': 'history.jsonl\n',
  });
  project.commit('first');
});
afterEach(() => project.remove());

const confirm = (args: readonly string[] = [], options: RunOptions = {}): Promise<ProgramRun> =>
  project.run(['sweep', 'sweep.yml', '--confirm', '2', '--json', ...args], options);

function resultOf({ stdout, stderr }: ProgramRun): SweepJson {
  expect(stdout, stderr).toMatch(/^\{/);
  return JSON.parse(stdout) as SweepJson;
}

function logOf({ sweepId }: SweepJson): SweepLog {
  const written = readSweepLog(project.read(`.trainmark/sweeps/${sweepId}/log.jsonl`), 'log');
  if (written === null) throw new Error('There is no log.');
  return written.log;
}

/** lr and seed of every run that went through with a seed. */
const confirmed = (): string[] =>
  project
    .recordIds()
    .map((id) => project.record(id))
    .filter(({ outcome, command }) => outcome.kind === 'succeeded' && command.seed !== null)
    .map(({ params, command, role }) => `${role} ${String(params['lr'])} ${command.seed ?? ''}`)
    .toSorted();

const everyRun = ['0.1', '0.2', '0.4'].flatMap((lr) => [1, 2, 3].map((seed) => `trial ${lr} ${seed}`));

describe('a confirmed sweep', () => {
  it('runs the best trials and the present values again with each seed, and passes by the gates', async () => {
    const run = await confirm();
    const result = resultOf(run);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(confirmed()).toEqual(everyRun);
    expect(result.winner).toMatchObject({
      values: [0.101, 0.102, 0.103],
      verdict: 'passed',
      checks: [{ rule: 'superior(val_loss, 0.01)' }],
    });
    expect(result.patch?.diff).toContain('+lr: 0.1');
    expect(result.trials).toMatchObject({ complete: 4, pending: 0 });
    const table = await asyncBufferFromFile(
      project.path(`.trainmark/reports/${result.sweepId}/trials.parquet`),
    );
    expect(await parquetReadObjects({ file: table })).toHaveLength(4);

    const again = await project.run(['sweep', 'sweep.yml', '--confirm', '2', '--resume']);
    expect(again.exitCode, again.stderr).toBe(0);
    expect(again.stdout).toContain('Sweep: winner confirmed');
    expect(again.stdout).toContain('✔ superior(val_loss, 0.01)');
    expect(confirmed()).toEqual(everyRun);
  });

  it('ends with 1 when the winner does not pass a gate, and with 0 when nobody asked for a confirmation', async () => {
    project.write({ 'trainmark.yml': settings('val_loss <= 0.05') });
    const run = await confirm();
    expect(run.exitCode, run.stderr).toBe(1);
    expect(resultOf(run).winner?.verdict).toBe('failed');
    const plain = await project.run(['sweep', 'sweep.yml', '--seed', '1', '--json']);
    expect(plain.exitCode, plain.stderr).toBe(0);
    expect(resultOf(plain).winner).toBeNull();
  });

  it('takes the next best when the best fails with a seed, and confirms none when all fail', async () => {
    const run = await confirm([], { environment: { FAILING: '0.1' } });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(resultOf(run).winner?.values).toEqual([0.201, 0.202, 0.203]);
    const none = await confirm(['--seed', '1', '--confirm', '1'], { environment: { FAILING: '0.1' } });
    expect(none.exitCode, none.stderr).toBe(1);
    expect(resultOf(none)).toMatchObject({
      winner: null,
      warnings: ['No trial is confirmed: each of the best failed in one of its confirming runs.'],
    });
  });

  it('repeats no run that ended when it was killed or interrupted midway', async () => {
    let rounds = 0;
    for (const [signal, runsBefore] of [
      ['SIGKILL', 2],
      ['SIGINT', 4],
      ['SIGKILL', 6],
    ] as const) {
      const run = await confirm(['--resume'], {
        environment: { PAUSE: '0.3' },
        onStart: (child) => {
          const timer = setInterval(() => {
            if (confirmed().length < runsBefore) return;
            clearInterval(timer);
            child.kill(signal);
          }, 50);
          child.once('exit', () => clearInterval(timer));
        },
      });
      rounds++;
      if (signal !== 'SIGINT') continue;
      expect(run.exitCode, run.stderr).toBe(3);
      expect(run.stderr).toContain('Go on with: trainmark sweep sweep.yml --confirm 2 --resume');
      expect(resultOf(run).warnings).toEqual([
        expect.stringMatching(/^The winner is not confirmed yet: \d of 9 runs are missing\.$/),
      ]);
    }
    expect(rounds).toBe(3);
    const run = await confirm(['--resume']);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(confirmed()).toEqual(everyRun);
    const result = resultOf(run);
    expect(result.winner?.verdict).toBe('passed');
    expect(confirmingRuns(logOf(result)).filter(({ isSettled }) => isSettled)).toHaveLength(9);
    expect(logOf(result).entries.filter(({ kind }) => kind === 'planned')).toHaveLength(4);
  });

  it('runs in copies of the tree, and replaces the seed that the trials had', async () => {
    project.write({
      'trainmark.yml': settings('superior(val_loss, 0.01)').replace('run: sh', 'seeds: [2]\n    run: sh'),
    });
    const run = await confirm(['--parallel', '2', '--confirm-seeds', '2,7']);
    expect(run.exitCode, run.stderr).toBe(0);
    const seeds = confirmingRuns(logOf(resultOf(run))).map(({ seed }) => seed);
    expect(new Set(seeds)).toEqual(new Set([7, 1]));
    expect(project.worktrees()).toHaveLength(1);
  });

  it('says so when no seed makes a difference', async () => {
    project.write({
      'train.sh': 'printf \'{"val_loss": %s}\\n\' "$TRAINMARK_PARAM_LR" > history.jsonl\n',
      'trainmark.yml': settings('val_loss <= 0.3'),
    });
    const run = await confirm();
    expect(run.exitCode, run.stderr).toBe(0);
    expect(resultOf(run).warnings[0]).toMatch(
      /^Every seed gave trial \d the same val_loss: the command does not seem to read \{seed\}/,
    );
  });

  it.each<[string, readonly string[], RegExp]>([
    ['seeds that are none', ['--confirm-seeds', '1,x'], /--confirm-seeds.*different whole numbers/],
    ['a seed twice', ['--confirm-seeds', '1,1'], /--confirm-seeds.*different whole numbers/],
    ['a count below 0', ['--confirm', '-1'], /--confirm.*whole number from 0 to 100/],
  ])('refuses %s', async (_, flags, message) => {
    const run = await confirm(flags);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(project.recordIds()).toEqual([]);
  });

  it('refuses gates that would have nothing to compare the winner with', async () => {
    project.write({ 'trainmark.yml': settings('superior(val_loss, 0.01)', 'timeout: 1min') });
    const run = await confirm();
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/by the gates of toy, and that configuration is not known/);
    expect(project.recordIds()).toEqual([]);
  });
});

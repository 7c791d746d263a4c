import { mkdirSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { Project, twoBranchProject } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

const checkArgs = [
  'check',
  '--run',
  'python3 train.py',
  '--metrics',
  'metrics.json',
  '--gate',
  'accuracy >= 0.9',
  '--baseline',
  'main',
  '--json',
];

describe('check', () => {
  it('runs both sides, keeps both records, removes the worktree, and reuses the baseline the second time', async () => {
    project = twoBranchProject();
    const first = await project.run(checkArgs);
    expect(first.stderr).toContain('baseline: succeeded');
    expect(first.exitCode).toBe(0);
    const result = JSON.parse(first.stdout);
    expect(result).toMatchObject({
      verdict: 'passed',
      checks: [{ rule: 'accuracy >= 0.9', outcome: 'passed', value: 0.93, bound: 0.9 }],
      baseline: { source: 'rerun', commit: project.git('rev-parse', 'main').trim(), distance: 1 },
    });
    const accuracy = result.comparison.changes.find(
      ({ metric }: { metric: string }) => metric === 'accuracy',
    );
    expect(accuracy).toMatchObject({ kind: 'improved', baseline: 0.9, candidate: 0.93, goal: 'max' });
    expect(result.comparison.params).toEqual([]);
    expect(result.comparison.code.files).toEqual([{ path: 'params.json', added: 1, deleted: 1 }]);
    expect(project.recordIds()).toHaveLength(2);
    expect(project.worktrees()).toHaveLength(1);
    expect(project.git('status', '--porcelain')).toBe('');

    const second = await project.run(checkArgs);
    expect(second.exitCode).toBe(0);
    expect(JSON.parse(second.stdout).baseline.source).toBe('stored');
    expect(project.recordIds()).toHaveLength(3);
  });

  it('fails with exit code 1 when a gate fails, and says why first', async () => {
    project = twoBranchProject({ candidate: 0.85 });
    const { exitCode, stdout } = await project.run(checkArgs.filter((arg) => arg !== '--json'));
    expect(exitCode).toBe(1);
    expect(stdout.split('\n').find((line) => line.trim() !== '')).toMatch(/Failed/);
    expect(stdout).toContain('accuracy');
  });

  it('finds metrics by itself and compares params', async () => {
    project = twoBranchProject();
    const { stdout, stderr } = await project.run([
      'check',
      '--params',
      'params.json',
      '--json',
      '--',
      'python3',
      'train.py',
    ]);
    const result = JSON.parse(stdout);
    const metrics = result.comparison.changes.map(({ metric }: { metric: string }) => metric);
    expect(metrics, stderr).toEqual(
      expect.arrayContaining(['accuracy', 'nested.f1', 'loss', 'train_seconds']),
    );
    expect(result.comparison.params).toContainEqual({
      name: 'accuracy',
      kind: 'changed',
      baseline: 0.9,
      candidate: 0.93,
    });
  });

  it('runs every seed on both sides and pairs means with their spread', async () => {
    project = twoBranchProject();
    const { stdout } = await project.run([...checkArgs, '--seeds', '1,2,3']);
    const result = JSON.parse(stdout);
    expect(result.records).toHaveLength(6);
    const accuracy = result.comparison.changes.find(
      ({ metric }: { metric: string }) => metric === 'accuracy',
    );
    expect(accuracy.candidateRuns).toMatchObject({ values: [0.931, 0.932, 0.933], seeds: [1, 2, 3] });
    expect(accuracy.interval).toMatchObject({ confidence: 0.95 });
  });

  it('compares uncommitted changes on main with the commit below them', async () => {
    project = twoBranchProject();
    project.git('switch', '--quiet', 'main');
    project.write({ 'params.json': JSON.stringify({ accuracy: 0.95, loss: 1 }) });
    const result = JSON.parse((await project.run(checkArgs)).stdout);
    expect(result.baseline).toMatchObject({ commit: project.git('rev-parse', 'HEAD').trim(), distance: 0 });
    expect(result.records).toMatchObject([
      { role: 'candidate', dirty: true },
      { role: 'baseline', dirty: false },
    ]);
  });

  it('does not count reports of earlier checks as changes of the code', async () => {
    project = twoBranchProject();
    for (const _ of ['first', 'second']) await project.run([...checkArgs, '--out', 'report']);
    const candidates = project
      .recordIds()
      .map((id) => project.record(id))
      .filter(({ role }) => role === 'candidate');
    expect(candidates.map(({ code }) => code?.dirty)).toEqual([null, null]);
  });

  it('says so when there is nothing before the first commit', async () => {
    project = new Project();
    project.init();
    project.write({ 'train.sh': 'echo "::metric name=accuracy::0.9"\n' });
    project.commit('first');
    const result = JSON.parse(
      (await project.run(['check', '--run', 'sh train.sh', '--gate', 'accuracy > 0.5', '--json'])).stdout,
    );
    expect(result).toMatchObject({ verdict: 'passed', baseline: { source: 'none', commit: null } });
    expect(result.baseline.reason).toContain('first commit');
  });

  it('shares data that git ignores with the baseline, and reuses the baseline while it is the same', async () => {
    project = new Project();
    project.init();
    project.write({
      'train.sh': 'echo "{\\"accuracy\\": $(cat data/score)}" > metrics.json\n',
      '.gitignore': 'data/\nmetrics.json\n',
    });
    project.commit('first');
    project.git('switch', '--quiet', '--create', 'change');
    project.commit('second');
    project.write({ 'data/score': '0.75' });
    const args = ['check', '--run', 'sh train.sh', '--data', 'data', '--metrics', 'metrics.json', '--json'];
    const first = await project.run(args);
    expect(JSON.parse(first.stdout).baseline.source, first.stderr).toBe('rerun');
    expect(JSON.parse((await project.run(args)).stdout).baseline.source).toBe('stored');
    project.write({ 'data/score': '0.8' });
    expect(JSON.parse((await project.run(args)).stdout).baseline.source).toBe('rerun');
  });

  it('takes what record kept on main as its baseline', async () => {
    project = twoBranchProject();
    project.git('switch', '--quiet', 'main');
    const run = ['--run', 'python3 train.py', '--metrics', 'metrics.json'];
    expect((await project.run(['record', ...run])).exitCode).toBe(0);
    project.git('switch', '--quiet', 'change');
    const { stdout } = await project.run(['check', ...run, '--gate', 'delta(accuracy) >= 0', '--json']);
    expect(JSON.parse(stdout).baseline).toMatchObject({
      source: 'stored',
      recordIds: [project.recordIds()[0]],
    });
  });

  it('does not take a run for its baseline that was never asked for a metric it printed', async () => {
    project = twoBranchProject();
    project.git('switch', '--quiet', 'main');
    const run = ['--run', 'python3 train.py; echo "zeal: 0.5"', '--metrics', 'metrics.json'];
    await project.run(['record', ...run]);
    project.git('switch', '--quiet', 'change');
    const args = ['check', ...run, '--gate', 'delta(zeal) >= 0', '--json'];
    const first = JSON.parse((await project.run(args)).stdout);
    expect(first).toMatchObject({ verdict: 'passed', baseline: { source: 'rerun' } });
    expect(JSON.parse((await project.run(args)).stdout).baseline.source).toBe('stored');
  });

  it('works from a folder of the repository, and with blanks in its path', async () => {
    project = new Project('trainmark test ');
    project.init();
    project.write({ 'models/my model/train.sh': 'echo "{\\"accuracy\\": 0.9}" > metrics.json\n' });
    project.commit('first');
    project.git('switch', '--quiet', '--create', 'change');
    project.write({ 'models/my model/train.sh': 'echo "{\\"accuracy\\": 0.95}" > metrics.json\n' });
    project.commit('second');
    const { stdout, stderr } = await project.run(['check', '--run', 'sh train.sh', '--json'], {
      cwd: project.path('models/my model'),
    });
    const result = JSON.parse(stdout || `{"stderr": ${JSON.stringify(stderr)}}`);
    expect(result.comparison.changes[0]).toMatchObject({
      metric: 'accuracy',
      baseline: 0.9,
      candidate: 0.95,
    });
    expect(project.recordIds()).toHaveLength(2);
  });

  it('leaves a complete record, no worktree and no process when interrupted', async () => {
    project = twoBranchProject();
    project.write({ 'slow.sh': 'echo "::metric name=loss,step=1::0.5"; sleep 600 & sleep 600\n' });
    project.commit('slow');
    const { exitCode } = await project.run(['check', '--run', 'sh slow.sh', '--json'], {
      onStart: (child) => {
        child.stderr?.on('data', (chunk: Buffer) => {
          if (chunk.toString().includes('::metric')) child.kill('SIGINT');
        });
      },
    });
    expect(exitCode).toBe(3);
    const [id, ...more] = project.recordIds();
    expect(more).toEqual([]);
    expect(project.record(id ?? '')).toMatchObject({
      outcome: { kind: 'interrupted', signal: 'SIGINT' },
      complete: false,
    });
    expect(project.worktrees()).toHaveLength(1);
  });

  it('removes the worktree when interrupted while the baseline runs', async () => {
    project = new Project();
    project.init();
    project.write({ 'train.sh': 'echo "baseline runs"; sleep 600\n' });
    project.commit('first');
    project.git('switch', '--quiet', '--create', 'change');
    project.write({ 'train.sh': 'echo "::metric name=accuracy::0.9"\n' });
    project.commit('second');
    // A temporary directory of its own: other tests make worktrees at the same time.
    mkdirSync(project.path('.git/temporary'));
    const { exitCode, stderr } = await project.run(['check', '--run', 'sh train.sh'], {
      environment: { TMPDIR: project.path('.git/temporary') },
      onStart: (child) => {
        child.stderr?.on('data', (chunk: Buffer) => {
          if (chunk.toString().includes('baseline runs')) child.kill('SIGINT');
        });
      },
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Interrupted while the baseline was run');
    expect(project.recordIds()).toHaveLength(2);
    expect(project.worktrees()).toHaveLength(1);
    expect(readdirSync(project.path('.git/temporary'))).toEqual([]);
  });

  it.each([
    ['exits with an error', 'echo "no such file: data.csv" >&2; exit 4', 'failed', 'exited with 4'],
    ['dies by a signal', 'kill -9 $$', 'killed', 'was killed by SIGKILL'],
  ])('ends with 3 and shows the end of the log when the command %s', async (_, script, kind, words) => {
    project = twoBranchProject();
    const { exitCode, stdout } = await project.run(['check', '--run', script, '--gate', 'accuracy >= 0.9']);
    expect(exitCode).toBe(3);
    expect(stdout).toContain(words);
    expect(project.record(project.recordIds()[0] ?? '').outcome.kind).toBe(kind);
    if (kind === 'failed') expect(stdout).toContain('no such file: data.csv');
  });

  it('judges nothing by what a command logged before it failed', async () => {
    project = twoBranchProject();
    const { exitCode, stdout } = await project.run([
      'check',
      '--run',
      'echo "::metric name=accuracy::0.99"; exit 1',
      '--gate',
      'accuracy >= 0.9',
      '--json',
    ]);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'failed',
      checks: [
        {
          outcome: 'unknown',
          value: null,
          reason: 'the training command exited with 1, so the rule was not judged',
        },
      ],
      baseline: { source: 'none' },
    });
  });

  it('ends a run at its time limit', async () => {
    project = twoBranchProject();
    const { exitCode, stdout } = await project.run(['check', '--run', 'sleep 60', '--timeout', '300ms']);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('ran into its time limit of 300 ms');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SweepJson } from '../../src/report/sweep/sweepResultSchema.ts';
import { readSweepLog } from '../../src/sweeps/log/sweepLogText.ts';
import { sweepTrials, type SweepTrial } from '../../src/sweeps/log/sweepTrials.ts';
import { Project, type ProgramRun, type RunOptions } from '../support/project.ts';

/** Its loss is (lr − 0.3)² + width / 100: no package, no time. PAUSE is between the five values that it logs. */
const training = `set -e
lr=\${1#--lr=}
width=\${2#--width=}
if [ "$width" = "\${BAD_WIDTH:-none}" ]; then echo no >&2; exit 7; fi
: > history.jsonl
for epoch in 1 2 3 4 5; do
  awk -v e=$epoch -v l="$lr" -v w="$width" 'BEGIN { printf "{\\"epoch\\": %d, \\"val_loss\\": %.12f}\\n", e, (l - 0.3) ^ 2 + w / 100 + 1 / e }' >> history.jsonl
  sleep \${PAUSE:-0}
done
echo done
`;

const sweepFile = `program: train.sh
command: [sh, "\${program}", "\${args}"]
method: random
metric: { name: val_loss, goal: minimize }
run_cap: 4
parameters:
  lr: { min: 0.0, max: 1.0 }
  width: { min: 1, max: 8 }
`;

let project: Project;
beforeEach(() => {
  project = new Project();
  project.init();
  project.write({ 'train.sh': training, 'sweep.yml': sweepFile, '.gitignore': 'history.jsonl\n' });
  project.commit('first');
});
afterEach(() => project.remove());

const sweep = (args: readonly string[], options: RunOptions = {}): Promise<ProgramRun> =>
  project.run(['sweep', 'sweep.yml', ...args], options);

function resultOf({ stdout, stderr }: ProgramRun): SweepJson {
  expect(stdout, stderr).toMatch(/^\{/);
  return JSON.parse(stdout) as SweepJson;
}

/** The trials in the sweep's log. */
function trialsOf({ sweepId }: SweepJson, where: Project = project): readonly SweepTrial[] {
  const written = readSweepLog(where.read(`.trainmark/sweeps/${sweepId}/log.jsonl`), 'log');
  return written === null ? [] : sweepTrials(written.log);
}

const statesOf = (result: SweepJson): string[] => trialsOf(result).map(({ state }) => state.kind);
const valuesOf = ({ configuration }: SweepTrial): unknown => Object.fromEntries(configuration);

/** Records by trial of runs that went through. */
const completed = (): number[] =>
  project
    .recordIds()
    .map((id) => project.record(id))
    .filter(({ outcome }) => outcome.kind === 'succeeded')
    .map(({ sweep: own }) => own?.trial ?? -1)
    .toSorted((a, b) => a - b);

describe('trainmark sweep', () => {
  it('carries out a W&B sweep as it is, and shows the best trials', async () => {
    const run = await sweep([]);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stdout).toContain('Trials: 4 complete. It ended because the budget of 4 trials is spent.');
    expect(completed()).toEqual([0, 1, 2, 3]);
    const [first] = project.recordIds().map((id) => project.record(id));
    expect(first).toMatchObject({ role: 'trial', experiment: 'default', sweep: { trial: 0, attempt: 1 } });
    expect(Object.keys(first?.params ?? {})).toEqual(expect.arrayContaining(['lr', 'width']));
    expect(first?.command.run).toEqual([
      'sh',
      'train.sh',
      expect.stringMatching(/^--lr=/),
      expect.stringMatching(/^--width=\d$/),
    ]);
  });

  it('goes on only when it is asked to, with more trials if so wished, and proposes the same again', async () => {
    const short = resultOf(await sweep(['--json', '--trials', '2']));
    const refused = await sweep(['--trials', '3']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain(
      `The sweep ${short.sweepId} is in the store already, with 2 finished trials.`,
    );
    const long = resultOf(await sweep(['--json', '--resume', '--trials', '4']));
    expect(long.trials).toMatchObject({ complete: 4 });
    expect(completed()).toEqual([0, 1, 2, 3]);
    const other = new Project();
    try {
      other.init();
      other.write({ 'train.sh': training, 'sweep.yml': sweepFile, '.gitignore': 'history.jsonl\n' });
      other.commit('first');
      const whole = JSON.parse((await other.run(['sweep', 'sweep.yml', '--json'])).stdout) as SweepJson;
      expect(trialsOf(whole, other).map(valuesOf)).toEqual(trialsOf(long).map(valuesOf));
    } finally {
      other.remove();
    }
  });

  it('loses nothing and runs nothing twice when it is killed, and says how to go on when it is interrupted', async () => {
    for (const [signal, afterMs] of [
      ['SIGKILL', 900],
      ['SIGKILL', 1700],
      ['SIGINT', 1500],
    ] as const) {
      const run = await sweep(['--resume'], {
        environment: { PAUSE: '0.4' },
        onStart: (child) => void setTimeout(() => child.kill(signal), afterMs),
      });
      if (signal === 'SIGINT') {
        expect(run.exitCode).toBe(3);
        expect(run.stderr).toContain('Go on with: trainmark sweep sweep.yml --resume');
      }
    }
    const result = resultOf(await sweep(['--resume', '--json']));
    expect(statesOf(result)).toEqual(['complete', 'complete', 'complete', 'complete']);
    expect(completed()).toEqual([0, 1, 2, 3]);
  });

  it('leaves out a last line that was cut off, and refuses a log that was changed', async () => {
    const { sweepId } = resultOf(await sweep(['--json', '--trials', '2']));
    const path = `.trainmark/sweeps/${sweepId}/log.jsonl`;
    const whole = project.read(path);
    project.write({ [path]: whole.slice(0, -20) });
    const again = resultOf(await sweep(['--json', '--resume']));
    expect(again.trials).toMatchObject({ complete: 4 });
    project.write({ [path]: project.read(path).replace('"kind":"ended"', '"kind":"over"') });
    const damaged = await sweep(['--resume']);
    expect(damaged.exitCode).toBe(2);
    expect(damaged.stderr).toMatch(/log\.jsonl, line \d+ is no line of a sweep's log/);
  });

  it('stops trials early by what they write, and counts them as pruned', async () => {
    project.write({
      'sweep.yml': `${sweepFile.replace('run_cap: 4', 'run_cap: 6')}early_terminate: { type: hyperband, min_iter: 1, eta: 2 }\n`,
    });
    const run = await sweep(['--json'], { environment: { PAUSE: '0.7' } });
    expect(run.exitCode, run.stderr).toBe(0);
    const result = resultOf(run);
    expect(result.trials.pruned, run.stderr).toBeGreaterThan(0);
    expect(result.trials.pruned + result.trials.complete).toBe(6);
    const pruned = trialsOf(result).find(({ state }) => state.kind === 'pruned');
    expect(pruned?.state).toMatchObject({
      reason: expect.stringMatching(
        /^the value after \d values? is .* ≤ .* is asked for \(from \d+ trials\)$/,
      ),
    });
    expect(project.record(pruned?.counted?.recordId ?? '').outcome.kind).toBe('stopped');
  });

  it('stops trials early by the median of earlier ones, where trainmark.yml says so', async () => {
    project.write({
      'trainmark.yml':
        'experiments:\n  toy:\n    run: "true"\n    sweep: { stop: { rule: median, trials: 1 } }\n',
    });
    const run = await sweep(['--json', '--trials', '6'], { environment: { PAUSE: '0.7' } });
    expect(run.exitCode, run.stderr).toBe(0);
    const result = resultOf(run);
    expect(result.trials.pruned, run.stderr).toBeGreaterThan(0);
    const pruned = trialsOf(result).find(({ state }) => state.kind === 'pruned');
    expect(pruned?.state).toMatchObject({
      reason: expect.stringMatching(/^the best value, judged after \d values, is .* ≤ .* is asked for/),
    });
    const plan = await sweep(['--dry-run', '--seed', '1']);
    expect(plan.stdout).toContain('Stopped early (median) when the best value so far is worse');
  });

  it('tells failures apart, and stops when all fail', async () => {
    const some = resultOf(await sweep(['--json', '--trials', '12'], { environment: { BAD_WIDTH: '3' } }));
    const failed = trialsOf(some).filter(({ state }) => state.kind === 'failed');
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every(({ configuration }) => configuration.get('width') === 3)).toBe(true);
    expect(failed[0]?.state).toMatchObject({
      reason: 'the command exited with 7; its output ended with: no',
    });

    project.write({
      'sweep.yml': sweepFile.replace('val_loss', 'val_los').replace('run_cap: 4', 'run_cap: 20'),
    });
    const run = await sweep(['--json']);
    expect(run.exitCode).toBe(3);
    const all = resultOf(run);
    expect(all.trials).toMatchObject({ complete: 0, failed: 5 });
    expect(all.reason).toBe(
      'the last 5 trials failed, the last one so: the metric val_los was never logged, but val_loss was',
    );
  });

  it('takes an objective that ends as NaN for a failure', async () => {
    project.write({ 'train.sh': 'echo \'{"val_loss": NaN}\' > history.jsonl\n' });
    const [trial] = trialsOf(resultOf(await sweep(['--json', '--trials', '1'])));
    expect(trial?.state).toEqual({ kind: 'failed', reason: 'val_loss ended as NaN' });
  });

  it('warns about parameters that the command ignores', async () => {
    project.write({ 'train.sh': 'echo \'{"val_loss": 0.5}\' > history.jsonl\n' });
    const { ignored } = resultOf(await sweep(['--json']));
    expect(ignored).toEqual({ names: ['lr', 'width'], repeats: 3 });
  });

  it('runs several trials at a time in copies of the tree, with what is not committed', async () => {
    project.write({ 'train.sh': training.replace('w / 100', 'w / 100 + 5') });
    const run = await sweep(['--json', '--parallel', '3', '--trials', '6'], {
      environment: { PAUSE: '0.1' },
    });
    const trials = trialsOf(resultOf(run));
    expect(trials, run.stderr).toHaveLength(6);
    for (const { state, configuration } of trials) {
      const [lr, width] = [Number(configuration.get('lr')), Number(configuration.get('width'))];
      expect(state.kind === 'complete' ? state.values[0] : state).toBeCloseTo(
        (lr - 0.3) ** 2 + width / 100 + 5 + 0.2,
        9,
      );
    }
    expect(project.worktrees()).toHaveLength(1);
  });

  it('fills the command of an experiment, tells parameters by variables, and tries the present values first', async () => {
    project.write({
      'trainmark.yml':
        'experiments:\n  toy:\n    run: \'printf "val_loss=%s\\n" "$TRAINMARK_PARAM_LR"; echo {param:name} {params}\'\n    params: [params.yaml]\n    sweep: { when: { momentum: { opt: sgd } }, budget: { failed: 3 } }\n',
      'params.yaml': 'lr: 0.25\nopt: adam\n',
      'sweep.yml':
        'method: grid\nmetric: { name: val_loss }\nparameters:\n  lr: { values: [0.25, 0.5] }\n  name: { value: "it\'s; $(exit 1)" }\n  opt: { values: [sgd, adam] }\n  momentum: { value: 0.9 }\n',
    });
    const run = await sweep(['--json']);
    const result = resultOf(run);
    const trials = trialsOf(result);
    expect(
      trials.map(({ method, configuration }) => [
        method,
        configuration.get('lr'),
        configuration.get('opt'),
        configuration.get('momentum') ?? null,
      ]),
      run.stderr,
    ).toEqual([
      ['present', 0.25, 'adam', null],
      ['grid', 0.25, 'sgd', 0.9],
      ['grid', 0.5, 'sgd', 0.9],
      ['grid', 0.5, 'adam', null],
    ]);
    expect(trials.map(({ state }) => (state.kind === 'complete' ? state.values : state))).toEqual([
      [0.25],
      [0.25],
      [0.5],
      [0.5],
    ]);
    expect(result.leaderboard.map(({ trial }) => trial)).toEqual([0, 1, 2, 3]);
    expect(run.stderr).toContain("it's; $(exit 1) --lr=0.25 --momentum=0.9 --name=it's; $(exit 1) --opt=sgd");
  });

  it('makes no baseline', async () => {
    await sweep([]);
    const { stdout, stderr } = await project.run(['compare', 'HEAD', 'HEAD']);
    expect(stdout + stderr).toContain('The store has no successful run of HEAD');
  });
});

describe('a dry run', () => {
  it('shows space, trials, rounds and cost, and runs nothing', async () => {
    const run = await sweep(['--dry-run', '--minutes-per-trial', '3', '--trials', '20']);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stdout).toContain('lr: uniform from 0 to 1\n  width: 1 to 8 in steps of 1');
    expect(run.stdout.match(/^ {2}\d \(random\): lr=/gm)).toHaveLength(5);
    expect(run.stdout).toContain('Here: 20 trials, 1 at a time, about 60 minutes at 3 a trial.');
    // Twenty trials of 3 + 1 minutes, two plans and a conclusion.
    expect(run.stdout).toContain(
      'On GitHub: 1 round in 1 workflow run, 23 jobs. About 83 billed minutes; sweep: { prices: … }',
    );
    expect(project.recordIds()).toEqual([]);
  });

  it('tells the cost by the prices in trainmark.yml, with the confirming runs, and refuses more than its limit', async () => {
    const prices = (limit: number): string =>
      `experiments:\n  toy:\n    sweep:\n      prices: { per-minute: { ubuntu-latest: 0.006, gpu: 0.05 }, limit: ${limit} }\n`;
    const flags = ['--dry-run', '--minutes-per-trial', '3', '--trials', '20', '--confirm', '1'];
    project.write({ 'trainmark.yml': prices(2) });
    const run = await sweep(flags);
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stdout).toContain('Here: 20 trials and 6 confirming runs, 1 at a time, about 78 minutes');
    expect(run.stdout).toContain('About 108 billed minutes: 0.65 USD on ubuntu-latest, 5.40 USD on gpu.');
    const json = await sweep([...flags, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      estimate: { trials: 20, confirmingRuns: 6, jobs: 30, billedMinutes: 108 },
      costs: [
        { runner: 'ubuntu-latest', currency: 'USD' },
        { runner: 'gpu', currency: 'USD' },
      ],
    });
    project.write({ 'trainmark.yml': prices(0.5) });
    const refused = await sweep(flags);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('the sweep costs about 0.65 USD; the limit in trainmark.yml is 0.5');
    const short = await sweep([...flags, '--budget-minutes', '10']);
    expect(short.stdout).toContain('Here: 4 trials and 6 confirming runs');
  });

  it.each<[string, string, readonly string[], RegExp]>([
    [
      'an empty space',
      'method: random\nrun_cap: 3\nparameters: {}\n',
      [],
      /parameters is \{\}; a map with at least one parameter/,
    ],
    ['min above max', sweepFile.replace('max: 1.0', 'max: -1.0'), [], /parameters\.lr/],
    ['no end', sweepFile.replace('run_cap: 4\n', ''), [], /method random has no end of its own/],
    [
      'an unknown distribution',
      sweepFile.replace('{ min: 0.0', '{ distribution: cauchy, min: 0.0'),
      [],
      /cauchy/,
    ],
    ['broken YAML', 'parameters: [', [], /sweep\.yml is not valid YAML/],
    [
      'a budget of zero',
      sweepFile,
      ['--trials', '0', '--budget-minutes', '0'],
      /--trials expected a whole number from 1[^]*--budget-minutes expected a number of minutes above 0/,
    ],
    [
      'a budget below one trial',
      sweepFile,
      ['--budget-minutes', '1', '--minutes-per-trial', '3'],
      /One trial takes about 3 minutes, the whole budget is 1/,
    ],
    ['no file', sweepFile, ['other.yml'], /expected one file/],
    ['nothing to run', sweepFile.replace(/^program.*\ncommand.*\n/, ''), [], /There is nothing to run/],
  ])('refuses %s before anything is started', async (_, text, flags, message) => {
    project.write({ 'sweep.yml': text });
    const run = await sweep(['--dry-run', ...flags]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr.replaceAll(/: expected/g, ' expected')).toMatch(message);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mustRepeatSetup, turnsUpTo } from '../../src/commands/turns.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';
import { makeRun } from '../comparison/makeRun.ts';
import { Project, type ProgramRun } from '../support/project.ts';

/** Trains nothing, but has noise that depends on its seed; `effect` is how much better a tree is. */
const script = `
import json, os, random, time
seed = int(os.environ.get("TRAINMARK_SEED", "0"))
params = json.load(open("params.json"))
time.sleep(params.get("pause", 0))
if seed in params.get("broken", []):
    raise SystemExit(f"seed {seed} diverged")
noise = random.Random(seed * 7919 + params["salt"]).gauss(0, params["noise"])
shared = random.Random(seed).gauss(0, params.get("shared", 0))
json.dump({"accuracy": 0.9 + params["effect"] + noise + shared}, open("metrics.json", "w"))
`;

interface Params {
  readonly effect: number;
  readonly noise: number;
  readonly salt: number;
  readonly shared?: number;
  /** Seconds: long enough for the interpreter, and so the packages, to be seen. */
  readonly pause?: number;
  readonly broken?: readonly number[];
}

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

function branches(base: Partial<Params>, candidate: Partial<Params>): void {
  const params = { effect: 0, noise: 0.002 };
  project.init();
  project.write({
    'train.py': script,
    'params.json': JSON.stringify({ ...params, salt: 1, ...base }),
    '.gitignore': 'metrics.json\nsetups.txt\n',
  });
  project.commit('first');
  project.git('switch', '--quiet', '--create', 'change');
  project.write({ 'params.json': JSON.stringify({ ...params, salt: 2, ...candidate }) });
  project.commit('change');
}

function check(...words: readonly string[]): Promise<ProgramRun> {
  const usual = ['--run', 'python3 train.py', '--metrics', 'metrics.json', '--baseline', 'main', '--json'];
  return project.run(['check', ...usual, ...words]);
}

/** Side and seed of every run that is kept, in the order in which the runs were begun. */
function order(): string[] {
  return recordsInOrder().map(({ role, command }) => `${role.slice(0, 1)}${command.seed}`);
}

function recordsInOrder(): RunRecord[] {
  return project
    .recordIds()
    .map((id) => project.record(id))
    .toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
}

describe('turns', () => {
  it('alternate so that a steady drift meets both sides alike', () => {
    const turns = turnsUpTo(4, { candidate: 0, baseline: 0 });
    const places = (wanted: string): number =>
      turns.reduce((sum, { side }, place) => sum + (side === wanted ? place : 0), 0);
    expect(turns).toHaveLength(8);
    expect(places('candidate')).toBe(places('baseline'));
  });

  it.each([
    ['nothing is left', 2, { candidate: 2, baseline: 3 }, ''],
    ['one side is stored', 3, { candidate: 1, baseline: Infinity }, 'c1 c2'],
    ['both sides go on', 3, { candidate: 2, baseline: 1 }, 'b1 c2 b2'],
  ])('leave out what is there already: %s', (_, target, done, expected) => {
    expect(
      turnsUpTo(target, done)
        .map(({ side, index }) => `${side.slice(0, 1)}${index}`)
        .join(' '),
    ).toBe(expected);
  });

  it('repeat the setup only where the two sides ended with different packages', () => {
    const run = makeRun();
    const packages = { interpreter: 'python 3.11.7', digest: `sha256:${'b2'.repeat(32)}`, packages: [] };
    const other = makeRun({ environment: run.environment && { ...run.environment, packages } });
    expect(mustRepeatSetup(run, run)).toBe(false);
    expect(mustRepeatSetup(run, other)).toBe(true);
    expect(mustRepeatSetup(run, undefined)).toBe(false);
  });
});

describe('check with several seeds', () => {
  it('runs candidate and baseline in turns, sets each tree up once, and says so', async () => {
    branches({ pause: 0.2 }, { effect: 0.03, pause: 0.2 });
    const { exitCode, stdout, stderr } = await check(
      '--seeds',
      '1,2,3',
      '--setup',
      'echo one >> setups.txt; sleep 0.01',
    );
    expect(exitCode, stderr).toBe(0);
    expect(order()).toEqual(['c1', 'b1', 'b2', 'c2', 'c3', 'b3']);
    expect(JSON.parse(stdout)).toMatchObject({ order: 'interleaved', baseline: { source: 'rerun' } });
    expect(project.read('setups.txt')).toBe('one\n');
    expect(recordsInOrder().map(({ durations }) => durations.setupMs > 0)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(project.worktrees()).toHaveLength(1);
  });

  it('repeats the setup when the sides change, where both trees share an environment with different packages', async () => {
    project.init();
    project.write({
      'version.txt': '1',
      // What is installed decides the result: a run in the other side's environment would show.
      'train.py': `
import glob, json, os, time
time.sleep(0.2)
[found] = glob.glob(os.environ["PYTHONPATH"] + "/demo-*.dist-info")
json.dump({"accuracy": 0.9 + 0.01 * int(found.split("demo-")[1].split(".")[0])}, open("metrics.json", "w"))
`,
      '.gitignore': 'metrics.json\nlib/\n',
    });
    project.commit('first');
    project.git('switch', '--quiet', '--create', 'change');
    project.write({ 'version.txt': '2' });
    project.commit('change');
    const lib = project.path('lib');
    const setup = 'rm -rf "$PYTHONPATH"/*; mkdir -p "$PYTHONPATH/demo-$(cat version.txt).0.dist-info"';
    const words = ['--run', 'python3 train.py', '--metrics', 'metrics.json', '--baseline', 'main', '--json'];
    const { exitCode, stdout, stderr } = await project.run(
      ['check', ...words, '--seeds', '1,2,3', '--setup', setup],
      { environment: { PYTHONPATH: lib } },
    );
    expect(exitCode, stderr).toBe(0);
    expect(order()).toEqual(['c1', 'b1', 'b2', 'c2', 'c3', 'b3']);
    const accuracy = JSON.parse(stdout).comparison.changes.find(
      ({ metric }: { metric: string }) => metric === 'accuracy',
    );
    expect(accuracy.candidateRuns.values).toEqual([0.92, 0.92, 0.92]);
    expect(accuracy.baselineRuns.values).toEqual([0.91, 0.91, 0.91]);
    expect(recordsInOrder().map(({ durations }) => durations.setupMs > 0)).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('runs only the candidate where a stored baseline serves', async () => {
    branches({}, { effect: 0.03 });
    await check('--seeds', '1,2');
    const { stdout } = await check('--seeds', '1,2');
    expect(order()).toEqual(['c1', 'b1', 'b2', 'c2', 'c1', 'c2']);
    expect(JSON.parse(stdout)).toMatchObject({ baseline: { source: 'stored' } });
  });

  it('stops at the first failed run of the candidate, keeps the baseline’s runs, and goes on when it is mended', async () => {
    branches({}, { effect: 0.03, broken: [2] });
    const failed = await check('--seeds', '1,2,3', '--gate', 'superior(accuracy)');
    expect(failed.exitCode).toBe(3);
    expect(order()).toEqual(['c1', 'b1', 'b2', 'c2']);
    expect(JSON.parse(failed.stdout)).toMatchObject({ verdict: 'failed', baseline: { source: 'none' } });
    expect(project.worktrees()).toHaveLength(1);

    project.write({ 'params.json': JSON.stringify({ effect: 0.03, noise: 0.002, salt: 2 }) });
    project.commit('mended');
    const mended = await check('--seeds', '1,2,3', '--gate', 'superior(accuracy)');
    expect(mended.exitCode, mended.stderr).toBe(0);
    // Two of three runs are no baseline: all are made again, in turns.
    expect(order().slice(4)).toEqual(['c1', 'b1', 'b2', 'c2', 'c3', 'b3']);
  });

  it('stops at the first failed run of the baseline with its end of the log', async () => {
    branches({ broken: [2] }, {});
    const { exitCode, stdout } = await check('--seeds', '1,2,3');
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({
      message: expect.stringContaining('at the baseline commit'),
      hint: expect.stringContaining('seed 2 diverged'),
    });
    expect(order()).toEqual(['c1', 'b1', 'b2']);
    expect(project.worktrees()).toHaveLength(1);
  });

  it('pairs runs by seed where that is asked for', async () => {
    const shared = { shared: 0.05, noise: 0.001 };
    branches(shared, { ...shared, effect: 0.01 });
    const words = ['--seeds', '1,2,3,4', '--gate', 'superior(accuracy)'];
    const plain = JSON.parse((await check(...words)).stdout);
    const paired = JSON.parse((await check(...words, '--pair', 'seed')).stdout);
    // Seeds differ by far more than the two sides do.
    expect(plain.checks[0]).toMatchObject({ outcome: 'unknown', method: 'welch' });
    expect(paired.checks[0]).toMatchObject({
      outcome: 'passed',
      method: 'paired',
      n: { baseline: 4, candidate: 4 },
    });
    const accuracy = paired.comparison.changes.find(
      ({ metric }: { metric: string }) => metric === 'accuracy',
    );
    expect(accuracy.pairs).toMatchObject({ seeds: [1, 2, 3, 4], unpaired: { baseline: 0, candidate: 0 } });
    expect(accuracy.interval.method).toBe('paired t');
  });
});

describe('check with looks', () => {
  const looks = ['--looks', '2,3,5', '--gate', 'noninferior(accuracy, 1pp)'];

  it.each([
    ['passes', 0.1, 0, 'passed'],
    ['fails', -0.1, 1, 'failed'],
  ])('ends at the first look when it %s there, and says what was saved', async (_, effect, code, verdict) => {
    branches({ noise: 0.0005 }, { noise: 0.0005, effect });
    const { exitCode, stdout, stderr } = await check(...looks);
    expect(exitCode, stderr).toBe(code);
    expect(order()).toEqual(['c1', 'b1', 'b2', 'c2']);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({
      verdict,
      looks: {
        planned: [2, 3, 5],
        runsSaved: 6,
        taken: [
          { number: 1, runs: { baseline: 2, candidate: 2 }, share: 0.2, outcome: verdict, isOpen: false },
        ],
      },
      checks: [{ look: 1, n: { baseline: 2, candidate: 2 } }],
    });
    expect(result.checks[0].alpha).toBeCloseTo(0.01, 12);
    expect(result.checks[0].confidence).toBeCloseTo(0.98, 12);
  });

  it('adds runs while the verdict is open, up to the last look, and makes only those that are lacking', async () => {
    // One salt: both sides measure the same, which shows nothing.
    branches({ noise: 0.05 }, { noise: 0.05, salt: 1 });
    const first = await check(...looks);
    expect(first.exitCode).toBe(1);
    expect(order()).toEqual(['c1', 'b1', 'b2', 'c2', 'c3', 'b3', 'b4', 'c4', 'c5', 'b5']);
    const result = JSON.parse(first.stdout);
    expect(result).toMatchObject({ verdict: 'inconclusive', looks: { runsSaved: 0 } });
    expect(result.looks.taken.map(({ isOpen }: { isOpen: boolean }) => isOpen)).toEqual([true, true, true]);
    const again = JSON.parse((await check(...looks)).stdout);
    expect(again.baseline.source).toBe('stored');
    expect(project.recordIds()).toHaveLength(15);
  });

  it('uses the runs that an earlier check made up to its look, and adds the others', async () => {
    branches({ noise: 0.0005 }, { noise: 0.0005, effect: 0.1 });
    await check(...looks);
    project.write({ 'params.json': JSON.stringify({ effect: 0, noise: 0.05, salt: 2 }) });
    project.commit('noisier');
    const { stdout } = await check(...looks);
    expect(order().slice(4)).toEqual(['c1', 'c2', 'c3', 'b3', 'b4', 'c4', 'c5', 'b5']);
    expect(JSON.parse(stdout).warnings).toContain(
      '2 of the baseline’s runs were stored earlier, 3 were made now.',
    );
  });

  it('gives a gate that asks for it more runs, though its verdict would stand', async () => {
    // One salt: both sides measure the same, which shows nothing.
    branches({ noise: 0.05 }, { noise: 0.05, salt: 1 });
    project.write({
      'trainmark.yml': `
experiments:
  churn:
    run: python3 train.py
    looks: [2, 3]
    metrics: [metrics.json]
    baseline: main
    gates: [{ gate: not_regressed(accuracy), on_unknown: rerun }]
`,
    });
    const { exitCode, stdout, stderr } = await project.run(['check', '--json']);
    expect(exitCode, stderr).toBe(0);
    expect(order()).toHaveLength(6);
    expect(JSON.parse(stdout).checks[0]).toMatchObject({ outcome: 'unknown', onUnknown: 'rerun', look: 2 });
  });
});

describe('check with one run a side', () => {
  it('takes the noise from the history of the baseline’s branch', async () => {
    project.init();
    project.write({ 'train.py': script, '.gitignore': 'metrics.json\n' });
    const record = ['record', '--run', 'python3 train.py', '--metrics', 'metrics.json'];
    for (let commit = 0; commit < 10; commit++) {
      project.write({ 'params.json': JSON.stringify({ effect: 0, noise: 0.002, salt: commit }) });
      project.commit(`commit ${commit}`);
      await project.run(record);
    }
    project.git('switch', '--quiet', '--create', 'change');
    project.write({ 'params.json': JSON.stringify({ effect: 0.05, noise: 0.002, salt: 99 }) });
    project.commit('change');
    const { exitCode, stdout, stderr } = await check('--gate', 'superior(accuracy)');
    expect(exitCode, stderr).toBe(0);
    const result = JSON.parse(stdout);
    expect(result.checks[0]).toMatchObject({
      outcome: 'passed',
      method: 'history',
      n: { baseline: 1, candidate: 1 },
    });
    expect(result.checks[0].reason).toContain('noise from 9 older commits');
    const oldest = recordsInOrder()
      .slice(0, 9)
      .map(({ metrics }) => metrics[0]?.value);
    expect(
      result.comparison.changes.find(({ metric }: { metric: string }) => metric === 'accuracy').history,
    ).toEqual(oldest);
  }, 60_000);
});

describe('calibrate', () => {
  it('runs what is checked out, then draws from what is stored, and keeps its report', async () => {
    branches({}, { effect: 0, noise: 0.01 });
    const usual = [
      '--metrics',
      'metrics.json',
      '--seeds',
      '1,2',
      '--gate',
      'superior(accuracy)',
      '--out',
      'out',
      '--json',
    ];
    const made = await project.run(['calibrate', '--run', 'python3 train.py', '--runs', '8', ...usual]);
    expect(made.exitCode, made.stderr).toBe(0);
    expect(order()).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8']);
    const result = JSON.parse(made.stdout);
    expect(result).toMatchObject({ command: 'calibrate', runs: 8, runsPerSide: 2, independent: 2 });
    expect(result.metrics[0]).toMatchObject({ key: 'accuracy', runs: 8, found: { runsPerSide: 2 } });
    expect(JSON.parse(project.read('out/calibration.json'))).toEqual(result);
    expect(project.read('out/calibration.md')).toContain('### Calibration: `default`');

    const drawn = await project.run(['calibrate', '--resample', ...usual]);
    expect(JSON.parse(drawn.stdout)).toEqual(result);
    expect(project.recordIds()).toHaveLength(8);
  });

  it('ends with 1 for a gate that can never be decided', async () => {
    branches({}, {});
    const words = ['--run', 'python3 train.py', '--runs', '4', '--metrics', 'metrics.json'];
    const { exitCode, stdout } = await project.run([
      'calibrate',
      ...words,
      '--gate',
      'noninferior(accuracy, 1pp)',
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('says nothing, for no comparison decided it');
  });

  it.each([
    [
      'too few runs',
      ['--runs', '3', '--run', 'x', '--gate', 'superior(f1)'],
      '--runs: got "3"; accepted: a whole number from 4',
    ],
    [
      'too few for a side',
      ['--runs', '5', '--seeds', '1,2,3', '--run', 'x', '--gate', 'superior(f1)'],
      'a whole number from 6',
    ],
    ['no gate', ['--run', 'x'], 'there is no gate to calibrate'],
    [
      'runs and none',
      ['--runs', '8', '--resample', '--gate', 'superior(f1)'],
      'has no meaning with --resample',
    ],
    [
      'a commit that would have to be run',
      ['main', '--run', 'x', '--gate', 'superior(f1)'],
      'only with --resample can a commit be named',
    ],
    [
      'an unknown commit',
      ['nowhere', '--resample', '--gate', 'superior(f1)'],
      '"nowhere" is not a commit here',
    ],
    [
      'nothing stored',
      ['--resample', '--gate', 'superior(f1)'],
      'needs at least 4 runs of one commit, for 1 on either side; 0 are stored',
    ],
    ['no command', ['--gate', 'superior(f1)'], 'no training command'],
  ])('refuses %s', async (_, words, message) => {
    branches({}, {});
    const { exitCode, stderr } = await project.run(['calibrate', ...words]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  it('tells of a run that fails, and of a metric that no run has', async () => {
    branches({}, { broken: [3] });
    const words = [
      'calibrate',
      '--run',
      'python3 train.py',
      '--runs',
      '4',
      '--seeds',
      '1,2',
      '--metrics',
      'metrics.json',
    ];
    const failed = await project.run([...words, '--gate', 'superior(accuracy)']);
    expect(failed.exitCode).toBe(2);
    expect(failed.stderr).toContain('The training command exited with 1, so nothing was calibrated');
    project.write({ 'params.json': JSON.stringify({ effect: 0, noise: 0.01, salt: 2 }) });
    const unknown = await project.run([...words, '--gate', 'superior(acuracy)']);
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain('Gates name acuracy, which no run has');
  });
});

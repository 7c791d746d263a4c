import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { failureSchema, type VerifyResult, verifyResultSchema } from '../../src/report/resultSchema.ts';
import { Project, type ProgramRun, program, type RunOptions, runProgram } from '../support/project.ts';
import { canMakeSmallDisk, withSmallDisk } from '../support/smallDisk.ts';

let project: Project;
afterEach(() => project.remove());

/** Trains with the seed it is given; what SCALE says, if anything, changes the result. */
const script = `
import json, os, random
seed = os.environ.get("TRAINMARK_SEED")
if seed: random.seed(int(seed))
scale = float(os.environ.get("SCALE", "1"))
loss = 1.0
with open("history.jsonl", "w") as history:
    for step in range(12):
        loss *= (0.9 + random.random() * 0.05) * (scale if step > 5 else 1)
        history.write(json.dumps({"step": step, "loss": loss}) + "\\n")
json.dump({"accuracy": 1 - loss / 2}, open("metrics.json", "w"))
`;

function start(files: Readonly<Record<string, string>> = {}, name = 'trainmark test '): Project {
  project = new Project(name);
  project.init();
  project.write({ 'train.py': script, '.gitignore': 'metrics.json\nhistory.jsonl\n', ...files });
  project.commit('first');
  return project;
}

async function record(args: readonly string[] = [], options = {}): Promise<string> {
  const { stdout, stderr } = await project.run(
    ['record', '--json', '--run', 'python3 train.py', ...args],
    options,
  );
  const [made] = JSON.parse(stdout).records;
  expect(made, stderr).toBeDefined();
  return made.id;
}

interface Verified extends ProgramRun {
  readonly result: VerifyResult;
  readonly reproduction: VerifyResult['reproductions'][number];
}

async function verify(args: readonly string[] = [], options: RunOptions = {}): Promise<Verified> {
  const run = await project.run(['verify', '--json', ...args], options);
  const result = verifyResultSchema.parse(JSON.parse(run.stdout), { error: () => run.stderr });
  const [reproduction] = result.reproductions;
  if (reproduction === undefined) throw new Error(`nothing was verified: ${run.stderr}`);
  return { ...run, result, reproduction };
}

/** The error of a call that could not do its job. */
async function refusal(args: readonly string[]): Promise<{ message: string; hint: string | null }> {
  const { exitCode, stdout, stderr } = await project.run(['verify', '--json', ...args]);
  expect(exitCode, stderr).toBe(2);
  return failureSchema.parse(JSON.parse(stdout)).error;
}

/** Data that nobody declared, and that DVC keeps elsewhere. */
const dvcReference = 'outs:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 3\n  path: raw.csv\n';

/** Whatever happened: no worktree is left, in git's books or on disk. */
function expectNothingLeft(temporary: string): void {
  expect(project.worktrees()).toHaveLength(1);
  expect(readdirSync(temporary).filter((entry) => entry.startsWith('trainmark-'))).toEqual([]);
}

describe('verify', () => {
  it('finds that a seeded run reproduces bit for bit, in a clean tree each time', async () => {
    // It would fail, or go on from where the last run ended, in a tree that was used before.
    start({
      'train.py': `import os\nos.mkdir("checkpoints")\nopen("checkpoints/last", "w").close()\n${script}`,
    });
    project.write({ '.gitignore': 'metrics.json\nhistory.jsonl\ncheckpoints\n' });
    project.commit('second');
    const id = await record(['--seeds', '7']);
    const { exitCode, result, reproduction } = await verify(['--level', 'bitwise']);
    expect(exitCode).toBe(0);
    expect(result).toMatchObject({ command: 'verify', reproduced: true });
    expect(reproduction).toMatchObject({ recordId: id, kind: 'identical', sameMachine: true, causes: [] });
    expect(reproduction.rerunIds).toHaveLength(2);
    const rerun = project.record(reproduction.rerunIds[0] ?? '');
    const stated = JSON.parse(project.read(`.trainmark/runs/${id}/record.json`)).digest;
    expect(rerun).toMatchObject({ role: 'reproduction', reproduces: { recordId: id, digest: stated } });
    expect(rerun.command).toEqual(project.record(id).command);
    const files = Object.values(result.report ?? {});
    expect(files).toHaveLength(3);
    for (const path of files) expect(existsSync(path)).toBe(true);
    expect(project.git('status', '--porcelain')).toBe('');
    expect(project.worktrees()).toHaveLength(1);
  });

  it('tells drift from noise, says where the curves part, and names the likely cause', async () => {
    start();
    await record(['--seeds', '1'], { environment: { SCALE: '1.01' } });
    const { exitCode, reproduction } = await verify();
    expect(exitCode).toBe(1);
    expect(reproduction).toMatchObject({
      kind: 'drifted',
      levels: { bitwise: 'no', close: 'no', statistical: 'no' },
      departures: [{ key: 'loss', step: 6 }],
      causes: [{ kind: 'undeclaredInput' }],
    });
  });

  it('gives a run the declared variables of its record, whatever they are now', async () => {
    start();
    await record(['--seeds', '1', '--env', 'SCALE'], { environment: { SCALE: '1.01' } });
    const { exitCode, reproduction } = await verify([], { environment: { SCALE: '0.5' } });
    expect(reproduction.kind).toBe('identical');
    expect(exitCode).toBe(0);
  });

  it('reads results as they were read then, without being told again', async () => {
    start({
      'train.py': `${script}\nprint(f"f1=0.{seed}5")`,
      'lr.json': '{"lr": 0.1}',
      'raw.csv.dvc': dvcReference,
    });
    await record([
      '--seeds',
      '4',
      '--metrics',
      'metrics.json,f1:max',
      '--params',
      'lr.json',
      '--outputs',
      'history.jsonl',
    ]);
    const { exitCode, reproduction } = await verify(['--level', 'bitwise']);
    expect(reproduction.metrics.map(({ key }) => key)).toEqual(['accuracy', 'f1']);
    expect(reproduction).toMatchObject({
      kind: 'identical',
      outputs: [{ path: 'history.jsonl', same: true }],
    });
    expect(exitCode).toBe(0);
  });

  it('holds noise against a declared tolerance, and asks for more re-runs where these cannot tell', async () => {
    start();
    await record();
    const wide = await verify(['--reruns', '3', '--tolerance', 'accuracy=90pp']);
    expect(wide.reproduction).toMatchObject({
      kind: 'withinNoise',
      levels: { bitwise: 'no', statistical: 'yes' },
    });
    expect(wide.exitCode).toBe(0);
    const narrow = await verify(['--tolerance', 'accuracy=0.0001pp']);
    expect(['inconclusive', 'diverged']).toContain(narrow.reproduction.kind);
    expect(narrow.exitCode).toBe(1);
  });

  it('verifies the best recorded runs, and never a re-run of one', async () => {
    start();
    const ids = [
      await record(['--seeds', '1']),
      await record(['--seeds', '2']),
      await record(['--seeds', '3']),
    ];
    const best = ids.toSorted((a, b) => accuracyOf(b) - accuracyOf(a)).slice(0, 2);
    const first = await verify(['--top', '2', '--by', 'accuracy', '--reruns', '1']);
    const again = await verify(['--top', '2', '--by', 'accuracy:max', '--reruns', '1']);
    for (const { result, exitCode } of [first, again]) {
      expect(result.reproductions.map(({ recordId }) => recordId)).toEqual(best);
      expect(exitCode).toBe(0);
    }
    const { stdout } = await project.run(['verify', '--top', '2', '--by', 'accuracy', '--reruns', '1']);
    expect(stdout).toContain('2 of 2 records were shown to reproduce (statistical).');
  });

  it('verifies a record that came as a bundle, and one of a commit that a shallow clone lacks', async () => {
    start();
    const id = await record(['--seeds', '1']);
    project.write({ 'later.txt': 'x' });
    project.commit('second');
    const origin = project;
    const clone = new Project('trainmark clone ');
    clone.git('clone', '--quiet', '--depth', '1', `file://${origin.root}`, '.');
    cpSync(origin.path('.trainmark/runs', id), clone.path('artifact/run'), { recursive: true });
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    try {
      const { exitCode, stdout, stderr } = await clone.run([
        'verify',
        'artifact/run',
        '--json',
        '--store',
        'kept',
      ]);
      expect(JSON.parse(stdout).reproductions, stderr).toMatchObject([{ recordId: id, kind: 'identical' }]);
      expect(stderr).toContain('the commit of the recorded run');
      expect(exitCode).toBe(0);
      expect(clone.recordIds('kept')).toHaveLength(2);
    } finally {
      clone.remove();
    }
  });
});

function accuracyOf(id: string): number {
  return Number(project.record(id).metrics.find(({ name }) => name === 'accuracy')?.value);
}

interface Impossible {
  readonly title: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly record?: readonly string[];
  readonly whenRecorded?: Readonly<Record<string, string>>;
  readonly afterwards?: () => void;
  readonly says: RegExp;
  /** Re-runs that were made all the same. */
  readonly made?: number;
}

const withData = { '.gitignore': 'metrics.json\nhistory.jsonl\ndata/\n' };
const dataRecorded = ['--seeds', '1', '--data', 'data/train.csv'];

const impossible: readonly Impossible[] = [
  {
    title: 'a run without a seed whose re-runs differ',
    says: /recorded without a seed, its re-runs differ from each other, and no tolerance is declared/,
    made: 2,
  },
  {
    title: 'a run that failed',
    files: { 'train.py': 'raise SystemExit(3)' },
    says: /the recorded run did not succeed: it exited with 3/,
  },
  {
    title: 'data that is gone',
    files: withData,
    record: dataRecorded,
    afterwards: () => rmSync(project.path('data/train.csv')),
    says: /the data that it read is not there: data\/train\.csv/,
  },
  {
    title: 'data that is another',
    files: withData,
    record: dataRecorded,
    afterwards: () => project.write({ 'data/train.csv': 'a,b\n1,2\n3,4\n' }),
    says: /the data is not what it read: data\/train\.csv \(rows 1 → 2/,
  },
  {
    title: 'a secret in its command',
    record: ['--seeds', '1', '--run', 'echo hunter2hunter2 > /dev/null; python3 train.py'],
    whenRecorded: { DB_PASSWORD: 'hunter2hunter2' },
    says: /its command held something private, which records do not keep/,
  },
  {
    title: 'a secret in a declared variable',
    record: ['--seeds', '1', '--env', 'DB_PASSWORD'],
    whenRecorded: { DB_PASSWORD: 'hunter2hunter2' },
    says: /the variable DB_PASSWORD held something private, which records do not keep/,
  },
  {
    title: 'a setup that fails now',
    record: ['--seeds', '1', '--setup', 'test -z "$PACKAGES_GONE"'],
    says: /its setup does not succeed any more: The setup command of the reproduction exited with 1/,
  },
  {
    // Kept with the record as a patch, but for those that hold a secret.
    title: 'uncommitted changes that were not kept',
    whenRecorded: { DB_PASSWORD: 'hunter2hunter2' },
    says: /it was recorded with uncommitted changes on top of [0-9a-f]{7}, which were not kept: train\.py/,
  },
  {
    title: 'a commit that is gone',
    record: ['--seeds', '1'],
    afterwards: () => {
      project.git('commit', '--quiet', '--amend', '--message', 'other');
      project.git('reflog', 'expire', '--expire=now', '--all');
      project.git('gc', '--quiet', '--prune=now');
    },
    says: /its commit is gone: The commit of the recorded run, [0-9a-f]{7}, could not be fetched/,
  },
  {
    title: 'a command that needs what is not there',
    files: { 'train.py': `import os\nassert os.environ.get("DB_PASSWORD"), "no password"\n${script}` },
    record: ['--seeds', '1'],
    whenRecorded: { DB_PASSWORD: 'hunter2hunter2' },
    says: /the re-run exited with 1/,
    made: 1,
  },
];

describe('a record that cannot be verified is told as such, with the reason', () => {
  it.each(impossible)(
    '$title',
    async ({ title, files = {}, record: args = [], whenRecorded, afterwards, says, made = 0 }) => {
      start(files);
      if ('.gitignore' in files) project.write({ 'data/train.csv': 'a,b\n1,2\n' });
      if (title.startsWith('uncommitted')) project.write({ 'train.py': `${script}\n# hunter2hunter2` });
      const id = await record(args, whenRecorded === undefined ? {} : { environment: whenRecorded });
      afterwards?.();
      const before = project.recordIds();
      const temporary = project.path('.trainmark/temporary directory');
      mkdirSync(temporary, { recursive: true });
      const { exitCode, reproduction, stderr } = await verify([id], {
        environment: { TMPDIR: temporary, PACKAGES_GONE: 'yes' },
      });
      expect(reproduction, stderr).toMatchObject({ kind: 'unverifiable', reproduced: false });
      expect(reproduction.reason).toMatch(says);
      expect(exitCode).toBe(1);
      expect(project.recordIds().filter((one) => !before.includes(one))).toHaveLength(made);
      expect(project.recordIds()).toEqual(expect.arrayContaining([...before]));
      expectNothingLeft(temporary);
    },
  );

  it.skipIf(!canMakeSmallDisk())('a disk that is full', async () => {
    start({ 'large.txt': 'x'.repeat(1_000_000) });
    const id = await record(['--seeds', '1']);
    const temporary = project.path('.trainmark/small');
    await withSmallDisk(temporary, 256, async () => {
      const { exitCode, reproduction } = await verify([id], { environment: { TMPDIR: temporary } });
      expect([exitCode, reproduction.kind]).toEqual([1, 'unverifiable']);
      expect(reproduction.reason).toMatch(/its tree cannot be restored: .*unable to write file large\.txt/s);
      expectNothingLeft(temporary);
    });
  });

  it('takes a secret from the settings or the environment of now, where they are those of the record', async () => {
    start({
      'trainmark.yml':
        'experiments: { default: { run: "echo hunter2hunter2 > /dev/null; python3 train.py", seeds: [1], env: [DB_PASSWORD] } }\n',
    });
    const environment = { DB_PASSWORD: 'hunter2hunter2' };
    const { stdout } = await project.run(['record', '--json'], { environment });
    expect(project.read(`.trainmark/runs/${JSON.parse(stdout).records[0].id}/record.json`)).not.toContain(
      'hunter2',
    );
    const { reproduction } = await verify([], { environment });
    expect(reproduction.kind).toBe('identical');
  });
});

describe('what is no matter of a record is an error', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['a record that is not there', ['20200101T000000Z-000000000000'], /no run in .* begins with/],
    ['a commit without runs', ['HEAD'], /no complete run of HEAD/],
    ['nothing recorded', [], /no complete run of HEAD \([0-9a-f]{7}\)/],
    [
      'a word that is nothing',
      ['nothing-of-the-kind'],
      /is not a bundle directory, a record id or a commit here/,
    ],
    ['two records', ['a', 'b'], /takes one record/],
    [
      'a metric that no run has',
      ['--top', '1', '--by', 'accurracy'],
      /No complete run that is stored has a finite value of accurracy/,
    ],
  ])('%s', async (_, args, says) => {
    start();
    expect((await refusal(args)).message).toMatch(says);
  });

  it('refuses a record that was edited, and a tolerance that fits no metric of it', async () => {
    start();
    const id = await record(['--seeds', '1']);
    expect((await refusal(['--tolerance', 'acuracy=1pp'])).hint).toBe('Did you mean accuracy?');
    const path = join('.trainmark/runs', id, 'record.json');
    project.write({ [path]: project.read(path).replace('"default"', '"other"') });
    expect((await refusal([id])).message).toMatch(/was edited or damaged/);
    expect(project.recordIds()).toEqual([id]);
  });
});

describe('an interruption midway', () => {
  it('keeps what was recorded and leaves no worktree', async () => {
    start({
      'train.py': `${script}\nimport time\nprint("trained", flush=True)\nif os.environ.get("SLOW"): time.sleep(30)`,
    });
    const id = await record(['--seeds', '1']);
    const temporary = project.path('.trainmark/temporary');
    mkdirSync(temporary, { recursive: true });
    const { exitCode, stderr, stdout } = await runProgram(
      process.execPath,
      [program, 'verify', id, '--json'],
      {
        cwd: project.root,
        environment: { SLOW: '1', TMPDIR: temporary },
        onStart: (child) =>
          child.stderr?.on('data', (text: Buffer) => {
            if (text.toString().includes('trained')) child.kill('SIGINT');
          }),
      },
    );
    expect(exitCode, stderr).toBe(2);
    expect(JSON.parse(stdout).error.message).toBe('Interrupted while a recorded run was run again.');
    const [, partial] = project.recordIds();
    expect(project.record(partial ?? '')).toMatchObject({
      role: 'reproduction',
      complete: false,
      outcome: { kind: 'interrupted' },
      reproduces: { recordId: id },
    });
    expectNothingLeft(temporary);
  });
});

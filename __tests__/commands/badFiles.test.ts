import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { once } from 'node:events';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/records/reading.ts';
import { Project, type ProgramRun } from '../support/project.ts';
import { fixtureBytes, hasSqlite } from '../readers/databases.ts';
import { eventFile, scalar } from '../readers/tensorboardFiles.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const mib = 1_048_576;
/** An untouched program has some 80 MiB when it has read a small file. */
const mostMib = 400;

interface Measured extends ProgramRun {
  readonly peakMib: number;
}

/** What `read` says, and the most memory that it held; every test of this file asks for it. */
async function read(...paths: readonly string[]): Promise<Measured> {
  let peakMib = 0;
  const watch = (child: ChildProcess): void => {
    const timer = setInterval(() => {
      peakMib = Math.max(peakMib, peakMibOf(child.pid));
    }, 20);
    child.on('exit', () => clearInterval(timer));
  };
  const run = await project.run(['read', ...paths], { onStart: watch });
  expect(run.stderr).not.toMatch(/unexpected error|at .*\.[jt]s:\d+/);
  return { ...run, peakMib };
}

function peakMibOf(pid: number | undefined): number {
  try {
    const [, kib = '0'] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kib) / 1_024;
  } catch {
    return 0;
  }
}

const wandbRun = 'wandb/0.31.0/finished/offline-run-20260101_000000-finished/run-finished.wandb';
const events = 'tensorboard/tensorboardx/logs/events.out.tfevents.1700000000.host.1.0';

describe('a file of 10 GB', () => {
  it.each([
    ['events.out.tfevents.1', events, /^events\.out\.tfevents\.1 \(tensorboard\)[^]*train\/loss/],
    ['run-a.wandb', wandbRun, /run-a\.wandb is 10240 MiB large; at most 512 MiB are read/],
    ['mlflow.db', 'mlflow/sqlite/mlflow.db.gz', /^mlflow\.db \(mlflow\)[^]*train\/loss/],
    ['study.db', 'optuna/sqlite/study.db.gz', /study\.db is 10240 MiB large; at most 1024 MiB are read/],
    ['digits.db', 'trackio/digits.db.gz', /digits\.db is 10240 MiB large; at most 4096 MiB are read/],
    ['run_metadata.sqlite', 'aim/3.29.1/.aim/run_metadata.sqlite.gz', /at most 4096 MiB are read/],
    ['comet.zip', 'frameworks/comet/experiment.zip', /comet\.zip is 10240 MiB large; at most 128 MiB/],
    ['clearml.zip', 'frameworks/clearml/offline_session.zip', /clearml\.zip is 10240 MiB large; at most 128/],
    ['a_part_0.parquet', 'neptune/DIG-1_part_0.parquet', /a_part_0\.parquet is 10240 MiB large; at most 512/],
    ['weights.npz', null, /weights\.npz is in no format that is known here/],
    ['history.json.gz', null, /history\.json\.gz is in no format that is known here/],
  ])('%s is read or refused in little memory', async (name, fixture, said) => {
    if (!hasSqlite && /\.(?:db|sqlite)$/.test(name)) return;
    project.write({ [name]: fixture === null ? Buffer.alloc(64) : await fixtureBytes(fixture) });
    truncateSync(project.path(name), 10_240 * mib);
    const { stdout, stderr, peakMib } = await read(name);
    expect(stdout + stderr.replace(/^trainmark: /, '')).toMatch(said);
    expect(peakMib).toBeLessThan(mostMib);
  });
});

describe('an archive that unpacks to more than is read', () => {
  it.each([
    ['comet.zip', 'experiment.json', 'messages.json'],
    ['clearml.zip', 'task.json', 'metrics.jsonl'],
  ])('%s is told of, in little memory', async (name, facts, metrics) => {
    const members = { [facts]: Buffer.from('{}\n'), [metrics]: Buffer.alloc(200 * mib, 0x20) };
    project.write({ [name]: Buffer.from(zipSync(members, { level: 1 })) });
    const { stdout, stderr, peakMib } = await read(name);
    expect(stdout + stderr).toContain(`${name} holds ${metrics}, which is too large or no text.`);
    expect(peakMib).toBeLessThan(mostMib);
  });
});

describe('a pickle', () => {
  const payload = Buffer.from('cos\nsystem\n(S"touch opened"\ntR.');
  const names = ['model.pkl', 'weights.pt', 'model.joblib', 'training_args.bin', 'params.pickle'];

  it.each(names)('%s is never opened', async (name) => {
    project.write({ [name]: payload, 'metrics.json': '{"accuracy": 0.5}' });
    expect((await read(name)).stderr).toContain(`${name} is in no format that is known here`);
    expect((await read('.')).stdout).toContain(`in no format that is known here: ${name}`);
    expect(() => project.read('opened')).toThrow('ENOENT');
  });

  it('that calls itself JSON is an error like other bad JSON', async () => {
    project.write({ 'metrics.json': payload });
    expect((await read('metrics.json')).exitCode).toBe(2);
    expect(() => project.read('opened')).toThrow('ENOENT');
  });
});

describe('a link out of the workspace', () => {
  beforeEach(() => {
    project.write({ 'secret/metrics.json': '{"secret": 0.125}', 'ws/train.py': '' });
    mkdirSync(project.path('ws/out'));
    symlinkSync('../../secret/metrics.json', project.path('ws/out/metrics.json'));
    symlinkSync('../../secret', project.path('ws/out/folder'));
    symlinkSync('/dev/zero', project.path('ws/out/zero.csv'));
  });

  it('is not followed below a directory', async () => {
    const { stdout, exitCode } = await read('ws');
    expect([stdout.includes('secret'), exitCode]).toEqual([false, 0]);
  });

  it('to a device is refused when it is named', async () => {
    expect((await read('ws/out/zero.csv')).stderr).toContain('is a device, pipe or socket, not a file');
  });

  it('that the training made gives the run no metrics', async () => {
    const make = 'ln -sf ../secret/metrics.json metrics.json; ln -sfn ../secret linked; echo done';
    project.write({ 'ws/.gitignore': 'out/\nmetrics.json\nlinked\n.trainmark/\n' });
    project.init();
    project.commit('one');
    const { stdout } = await project.run(['record', '--run', make, '--json'], { cwd: project.path('ws') });
    expect(stdout).not.toContain('secret');
  });
});

describe.runIf(hasSqlite)('a database that another process has open', () => {
  const hold = `
import sqlite3, sys, time
connection = sqlite3.connect("mlflow.db", isolation_level=None)
connection.execute("PRAGMA journal_mode=" + sys.argv[1])
connection.execute("BEGIN " + sys.argv[2])
connection.execute("INSERT INTO params (key, value, run_uuid) SELECT 'held', 'x', run_uuid FROM runs")
if sys.argv[2] == "IMMEDIATE":
    connection.execute("COMMIT")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM metrics")
print("ready", flush=True)
time.sleep(60)
`;

  it.each([
    [
      'locked for itself is told of',
      'DELETE',
      'EXCLUSIVE',
      2,
      /mlflow\.db is locked by a program that is writing/,
    ],
    ['and writes to its log is read as far as it was committed', 'WAL', 'IMMEDIATE', 0, /param held +x/],
  ])('%s', async (_, journal, transaction, exitCode, said) => {
    project.write({ 'mlflow.db': await fixtureBytes('mlflow/sqlite/mlflow.db.gz'), 'hold.py': hold });
    const words = [project.path('hold.py'), journal, transaction];
    const holder = spawn('python3', words, { cwd: project.root, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await once(holder.stdout, 'data');
      const before = readFileSync(project.path('mlflow.db'));
      const run = await read('mlflow.db');
      expect(run.stdout + run.stderr).toMatch(said);
      expect(run.exitCode).toBe(exitCode);
      if (exitCode === 0) expect(run.stdout).toContain('train/loss');
      expect(readFileSync(project.path('mlflow.db')).equals(before)).toBe(true);
    } finally {
      holder.kill('SIGKILL');
      await once(holder, 'exit');
    }
  });
});

describe('a million distinct metric names', () => {
  const names = (row: number, count: number): string[] =>
    Array.from({ length: count }, (_, column) => `metric-${row}-${column}`);

  const cut = 'holds more than 100,000 metrics; the later ones were left out.';
  const rows = (count: number, row: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => row(index)).join('');

  it.each([
    [
      'history.jsonl',
      () =>
        rows(1_000, (row) => {
          const values = names(row, 1_000).map((name) => `"${name}":1`);
          return `{"step":${row},${values.join(',')}}\n`;
        }),
      cut,
    ],
    [
      'results.json',
      () =>
        `{${names(0, 1_000_000)
          .map((name) => `"${name}":1`)
          .join(',')}}`,
      cut,
    ],
    ['long.csv', () => `name,value,step\n${rows(1_000_000, (index) => `m${index},1,1\n`)}`, cut],
    [
      'wide.csv',
      () => `step,${names(0, 1_000_000).join(',')}\n1${',1'.repeat(1_000_000)}\n`,
      'wide.csv, line 1, column 1: the line is longer than 4 MiB.',
    ],
  ])('in %s are cut at a stated number, with a warning', async (name, content, said) => {
    project.write({ [name]: content() });
    const { stdout, stderr, peakMib } = await read(name);
    expect(stdout + stderr).toContain(said);
    expect(peakMib).toBeLessThan(1_000);
  });
});

describe('a clock that runs backwards', () => {
  it('leaves points in the order in which they were logged, the last one last', async () => {
    const logged = [0.5, 0.25, 0.125, 0.75].map((value, index) => ({
      wallTime: 1_700_000_000 - 60 * index,
      step: 30 - 10 * index,
      values: [scalar('loss', value)],
    }));
    project.write({
      'a.csv':
        'step,loss,timestamp\n30,0.5,1700000300\n20,0.25,1700000200\n10,0.125,1700000100\n10,0.75,1600000000\n',
      'a.jsonl': '{"step": 3, "loss": 0.5, "_timestamp": 9}\n{"step": 2, "loss": 0.75, "_timestamp": 1}\n',
      'events.out.tfevents.1': eventFile(logged),
    });
    for (const name of ['a.csv', 'a.jsonl', 'events.out.tfevents.1']) {
      const { stdout, exitCode } = await project.run(['read', name, '--json']);
      const { readings } = JSON.parse(stdout) as { readings: Pick<Reading, 'series'>[] };
      const loss = readings[0]?.series.find((one) => one.name === 'loss');
      expect(exitCode).toBe(0);
      expect([name, loss?.values.at(-1)]).toEqual([name, 0.75]);
    }
  });
});

import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChangedFiles, snapshotWorkspace } from '../../src/capture/workspace.ts';
import { collectReadings, type CollectedReadings } from '../../src/commands/collectReadings.ts';
import { createLocalFiles } from '../../src/outside/localFiles.ts';
import { execute, executeAndDie, hasSqlite, insertRun, mlflowSchema } from '../readers/databases.ts';
import { eventFile, scalar } from '../readers/tensorboardFiles.ts';

const hourAgo = Date.now() - 3_600_000;
let top = '';
let workspace = '';

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'trainmark-collect-')));
  workspace = join(top, 'workspace');
  mkdirSync(workspace);
});
afterEach(() => rmSync(top, { recursive: true }));

function write(path: string, content: string | Buffer = '{"accuracy": 0.9}', modifiedMs?: number): string {
  const file = join(workspace, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (modifiedMs !== undefined) utimesSync(file, modifiedMs / 1000, modifiedMs / 1000);
  return file;
}

/** What is collected after `command`, when the settings name `metricFiles`. */
async function collect(metricFiles: readonly string[], command: () => void): Promise<CollectedReadings> {
  const before = snapshotWorkspace(workspace);
  const startedAtMs = Date.now();
  command();
  const written = findChangedFiles(workspace, before, startedAtMs).files.map(({ path }) => path);
  const effects = { files: createLocalFiles(''), capture: { snapshotWorkspace } };
  return collectReadings(effects, {
    directory: workspace,
    experiment: { metricFiles },
    written,
    present: before.files.keys(),
    startedAtMs,
  });
}

const pathsOf = ({ readings }: CollectedReadings): string[] => readings.map(({ source }) => source.path);

describe('a file that the settings name', () => {
  it('is read when the command wrote it, and refused when it did not', async () => {
    write('old.json', undefined, hourAgo);
    const found = await collect(['new.json', 'old.json', 'none.json'], () => write('new.json'));
    expect(pathsOf(found)).toEqual(['new.json']);
    expect(found.problem?.message).toContain('The command did not write old.json');
    expect(found.problem?.message).toContain('none.json does not exist.');
  });

  it.skipIf(!hasSqlite)('counts as written when the log of the database was', async () => {
    const path = join(workspace, 'mlflow.db');
    execute(path, `PRAGMA journal_mode = WAL; ${mlflowSchema}`);
    const found = await collect(['mlflow.db'], () => {
      // As it is when the program was killed: nothing in the database itself.
      executeAndDie(path, insertRun('a'.repeat(32), { startMs: Date.now(), loss: 0.25 }));
    });
    expect(found.problem).toBeNull();
    expect(found.readings[0]?.series).toMatchObject([{ name: 'loss', values: [0.25] }]);
  });

  it('may lie outside of the workspace, and is of this run by its time', async () => {
    write('../out/old.json', undefined, hourAgo);
    const found = await collect(['../out/new.json', '../out/old.json', join(top, 'out/third.json')], () => {
      write('../out/new.json');
      write('../out/third.json');
    });
    expect(pathsOf(found)).toEqual(['../out/new.json', join(top, 'out/third.json')]);
    expect(found.problem?.message).toContain('did not write ../out/old.json');
  });

  it('may be a link to another file in the workspace, not to one outside', async () => {
    write('../secret.json');
    symlinkSync('runs/1.json', join(workspace, 'latest.json'));
    symlinkSync('../secret.json', join(workspace, 'out.json'));
    const found = await collect(['latest.json', 'out.json'], () => write('runs/1.json'));
    expect(pathsOf(found)).toEqual(['latest.json']);
    expect(found.problem?.message).toBe(
      'out.json is a link that leads out of the workspace; it is not followed.',
    );
  });
});

describe('a directory that the settings name', () => {
  const events = eventFile([{ wallTime: 1_800_000_000, step: 1, values: [scalar('loss', 0.5)] }]);

  it('gives what the command wrote below it and a reader knows', async () => {
    write('logs/old/metrics.json', undefined, hourAgo);
    const found = await collect(['logs/'], () => {
      write('logs/run/events.out.tfevents.1', events);
      write('logs/notes.txt', 'nothing\n');
      write('logs/scores.json');
      write('elsewhere/metrics.json');
      symlinkSync('../../secret.json', join(workspace, 'logs/metrics.json'));
    });
    expect(found.problem).toBeNull();
    expect(pathsOf(found)).toEqual(['logs/run/events.out.tfevents.1', 'logs/scores.json']);
  });

  it('may be the workspace, a link in it, or outside of it', async () => {
    write('../out/old.json', undefined, hourAgo);
    mkdirSync(join(workspace, 'runs/7'), { recursive: true });
    symlinkSync('runs/7', join(workspace, 'latest'));
    const command = (): void => {
      write('../out/metrics.json');
      write('runs/7/metrics.json');
    };
    expect(pathsOf(await collect(['.'], command))).toEqual(['runs/7/metrics.json']);
    expect(pathsOf(await collect(['latest'], command))).toEqual(['latest/metrics.json']);
    expect(pathsOf(await collect(['../out'], command))).toEqual(['../out/metrics.json']);
  });

  it('that the command wrote no metrics to is a problem', async () => {
    write('logs/metrics.json', undefined, hourAgo);
    const found = await collect(['logs'], () => write('logs/notes.txt', 'nothing\n'));
    expect(found).toMatchObject({ readings: [] });
    expect(found.problem?.message).toBe('The command wrote no metrics below logs that are recognised.');
    expect(found.problem?.hint).toContain('trainmark read logs');
  });
});

describe('when the settings name nothing', () => {
  it('everything that the command wrote is looked at', async () => {
    const found = await collect([], () => {
      write('metrics.json');
      write('broken/metrics.json', '{"accuracy": 0.5, ');
    });
    expect(pathsOf(found)).toEqual(['metrics.json']);
    expect(found.warnings).toEqual([expect.stringContaining('broken/metrics.json')]);
    expect(found.problem).toBeNull();
  });
});

describe('a file that dvc.yaml calls metrics', () => {
  const unlikely = JSON.stringify({ t: 1, name: 'a', kind: 'b', run: 'c', x: 'd', auc: 0.75 });

  it.each([
    ['is read though it does not look like it', 'stages: {a: {cmd: x, metrics: [out.json]}}', ['out.json']],
    ['and no other', 'metrics: [other.json]', []],
  ])('%s', async (_, dvcYaml, paths) => {
    write('dvc.yaml', dvcYaml);
    expect(pathsOf(await collect([], () => write('out.json', unlikely)))).toEqual(paths);
  });

  it('is not missed where it was not written', async () => {
    write('dvc.yaml', 'metrics: [out.json]');
    write('out.json', unlikely, hourAgo);
    const found = await collect([], () => write('notes.txt', 'nothing'));
    expect([found.readings, found.warnings, found.problem]).toEqual([[], [], null]);
  });
});

describe('a dvc.yaml further down', () => {
  const fixture = new URL('../fixtures/dvcNested/', import.meta.url);
  const text = (name: string): string => readFileSync(new URL(name, fixture), 'utf8');
  const pipelines = ['models/digits/dvc.yaml', 'pipelines/evaluate/dvc.yaml'];
  const results = ['models/digits/classes.csv', 'models/digits/out.json', 'evaluation/roc.json'];
  /** What `dvc plots show --json` and `dvc metrics show --json` say of the whole repository. */
  const dvc = JSON.parse(text('expected.json')) as {
    plots: Record<string, readonly { truth?: string; guess?: string; fpr?: number; tpr?: number }[]>;
    metrics: Record<string, { data: { auc: number } }>;
  };

  it('says what the command wrote beside it, or where its stages run, as it says to DVC', async () => {
    for (const name of pipelines) write(name, text(name), hourAgo);
    const found = await collect([], () => results.map((name) => write(name, text(name))));
    expect(found.warnings).toEqual([]);
    const auc = dvc.metrics['models/digits/out.json']?.data.auc;
    expect(found.readings.flatMap(({ summary }) => summary)).toMatchObject([{ name: 'auc', value: auc }]);
    const roc = dvc.plots['evaluation/roc.json'] ?? [];
    const classes = dvc.plots['models/digits/classes.csv'] ?? [];
    const count = (truth: string, guess: string): number =>
      classes.filter((row) => row.truth === truth && row.guess === guess).length;
    expect(found.readings.flatMap(({ media }) => media?.media ?? [])).toMatchObject([
      {
        kind: 'confusion-matrix',
        classes: ['cat', 'dog'],
        counts: ['cat', 'dog'].map((truth) => ['cat', 'dog'].map((guess) => count(truth, guess))),
      },
      { kind: 'roc-curve', curves: [{ fpr: roc.map(({ fpr }) => fpr), tpr: roc.map(({ tpr }) => tpr) }] },
    ]);
  });

  it('says so too when the command wrote it', async () => {
    const found = await collect([], () => [...pipelines, ...results].map((name) => write(name, text(name))));
    expect(found.readings.flatMap(({ media }) => media?.media ?? [])).toHaveLength(2);
  });

  it('does not reach out of the workspace', async () => {
    write('a/dvc.yaml', 'metrics: [../../outside.json, ../b/out.json]', hourAgo);
    writeFileSync(join(top, 'outside.json'), text('models/digits/out.json'));
    expect(pathsOf(await collect([], () => write('b/out.json', text('models/digits/out.json'))))).toEqual([
      'b/out.json',
    ]);
  });

  it('is one of the hundred nearest the top, and that others are not looked at is told', async () => {
    for (let number = 0; number < 101; number++) write(`p${number}/dvc.yaml`, 'metrics: [out.json]', hourAgo);
    write('deep/er/dvc.yaml', 'metrics: [out.json]', hourAgo);
    const found = await collect([], () =>
      ['p0/out.json', 'deep/er/out.json'].map((name) => write(name, text('models/digits/out.json'))),
    );
    expect(pathsOf(found)).toEqual(['p0/out.json']);
    expect(found.warnings).toEqual([
      'The workspace holds more than 100 dvc.yaml files; 2 were not looked at.',
    ]);
  });
});

describe('what dvc.yaml plots', () => {
  it('is shown when the command wrote it, as a medium or, over a step, as a series', async () => {
    const fixture = new URL('../fixtures/dvcPlots/', import.meta.url);
    const found = await collect([], () => {
      for (const name of ['dvc.yaml', 'classes.csv', 'roc_train.json', 'roc_test.json', 'loss.tsv'])
        write(name, readFileSync(new URL(name, fixture)));
    });
    expect(found.readings.flatMap(({ series }) => series.map(({ name, steps }) => [name, steps]))).toEqual([
      ['loss', [0, 1]],
    ]);
    expect(found.readings.flatMap(({ media }) => media?.media ?? []).map(({ kind }) => kind)).toEqual([
      'roc-curve',
      'confusion-matrix',
    ]);
    expect(found.warnings).toEqual([]);
  });
});

import { readFile, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { mlflowReader } from '../../src/readers/mlflow.ts';
import { mutations, tryRead } from './damage.ts';
import { execute, fixtureBytes, hasSqlite, insertRun, mlflowSchema, readWith } from './databases.ts';
import { problemOf, tell, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const second = 1_000;

describe.skipIf(!hasSqlite)('a database of MLflow (needs node:sqlite)', () => {
  it('gives the run that this command started, with nothing of earlier or deleted ones', async () => {
    const file = files.name('window.db');
    const old = insertRun('old', { startMs: 10 * second, loss: 9 });
    const deleted = insertRun('deleted', { startMs: 200 * second, loss: 8, stage: 'deleted' });
    execute(
      file.absolutePath,
      mlflowSchema + old + deleted + insertRun('new', { name: 'mine', startMs: 100 * second }),
    );
    const reading = await readWith(mlflowReader, file, 100 * second);
    expect(tell(reading)).toEqual(['loss over step: 0=1']);
    expect(reading.params).toEqual({ name: 'mine' });
    expect(reading.tags).toEqual({
      'mlflow.runId': 'new',
      'mlflow.runName': 'mine',
      'mlflow.status': 'FINISHED',
    });
    expect(reading.warnings).toEqual([]);
  });

  it('labels the runs nested in another, and leaves their params out', async () => {
    const file = files.name('nested.db');
    const runs = [
      insertRun('p', { name: 'search', startMs: 10 * second, loss: 0.5 }),
      insertRun('x', { name: 'lr 1', startMs: 11 * second, loss: 1, parent: 'p' }),
      insertRun('y', { name: 'lr 1', startMs: 12 * second, loss: 2, parent: 'p' }),
    ];
    execute(file.absolutePath, mlflowSchema + runs.join(''));
    const reading = await readWith(mlflowReader, file, 10 * second);
    expect(tell(reading)).toEqual([
      'loss over step: 0=0.5',
      'loss{"run":"lr 1"} over step: 0=1',
      'loss{"run":"lr 1-2"} over step: 0=2',
    ]);
    expect(reading.params).toEqual({ name: 'search' });
  });

  it('orders values by step, time and value, and tells NaN and infinities from numbers', async () => {
    const file = files.name('values.db');
    const largest = '1.7976931348623157e308';
    const rows = [
      ['m', 3, 30, 2, 0],
      ['m', 2, 20, 2, 0],
      ['m', 1, 20, 2, 0],
      ['m', 0, 10, 1, 1],
      ['m', largest, 10, 0, 0],
      ['m', `-${largest}`, 40, 3, 0],
      ['m', "'text'", 50, 4, 0],
    ].map(
      ([key, value, time, step, isNan]) =>
        `INSERT INTO metrics VALUES ('${key}', ${value}, ${time}, 'a', ${step}, ${isNan});`,
    );
    const latest = `INSERT INTO latest_metrics VALUES ('m', -${largest}, 40, 3, 0, 'a'), ('n', 0, 1, 0, 1, 'a');`;
    execute(
      file.absolutePath,
      `${mlflowSchema} INSERT INTO runs VALUES ('a', '', 'FAILED', 1, 1, 'active'); ${rows.join('')} ${latest}`,
    );
    const reading = await readWith(mlflowReader, file);
    expect(tell(reading)).toEqual([
      'm over step: 0=Infinity 1=NaN 2=1 2=2 2=3 3=-Infinity',
      'm = -Infinity',
      'n = NaN',
    ]);
    expect(reading.series[0]?.wallTimesMs).toEqual([10, 10, 20, 20, 30, 40]);
    expect(reading.warnings).toEqual(['values.db holds a value that is no number; it was left out.']);
  });

  it('keeps tags of the user and drops those that name a person, a machine or a path', async () => {
    const file = files.name('tags.db');
    const tags = Object.entries({
      'mlflow.user': 'someone@example.org',
      'mlflow.source.name': '/home/someone/train.py',
      'mlflow.source.git.repoURL': 'https://token@example.org/repository',
      'mlflow.source.git.commit': 'abc',
      'mlflow.runName': 'named',
      team: 'research',
      __proto__x: 'kept',
      constructor: 'kept',
    }).map(([key, value]) => `INSERT INTO tags VALUES ('${key}', '${value}', 'a');`);
    execute(file.absolutePath, mlflowSchema + insertRun('a') + tags.join(''));
    expect((await readWith(mlflowReader, file)).tags).toEqual({
      'mlflow.source.git.commit': 'abc',
      'mlflow.runName': 'named',
      team: 'research',
      __proto__x: 'kept',
      constructor: 'kept',
      'mlflow.runId': 'a',
      'mlflow.status': 'FINISHED',
    });
  });

  it('of an old schema, without steps, stages and times, is read', async () => {
    const file = files.name('old.db');
    execute(
      file.absolutePath,
      `CREATE TABLE experiments (a); CREATE TABLE runs (run_uuid, name); CREATE TABLE params (key, value, run_uuid); CREATE TABLE latest_metrics (key, run_uuid);
       CREATE TABLE metrics (key, value, timestamp, run_uuid);
       INSERT INTO runs VALUES ('a', 'x'); INSERT INTO metrics VALUES ('loss', 1, 5, 'a'); INSERT INTO params VALUES ('lr', '1e-3', 'a'), ('deep', 'True', 'a');`,
    );
    const reading = await readWith(mlflowReader, file);
    expect(tell(reading)).toEqual(['loss over step: 0=1']);
    expect(reading.params).toEqual({ lr: 0.001, deep: true });
  });

  it('read by hand gives at most 1,000 runs', async () => {
    const file = files.name('many.db');
    const runs = Array.from({ length: 1_100 }, (_, index) => insertRun(`r${index}`, { startMs: index }));
    execute(file.absolutePath, `BEGIN; ${mlflowSchema} ${runs.join('')} COMMIT;`);
    const reading = await readWith(mlflowReader, file);
    expect(reading.series).toHaveLength(1_000);
    expect(reading.warnings).toEqual(['many.db holds 1,100 runs; the 100 oldest were left out.']);
  });

  it('whose own tables are not there is an error', async () => {
    const file = files.name('lost.db');
    execute(file.absolutePath, `${mlflowSchema} ${insertRun('a')}`);
    const head = { ...file, bytes: 1, head: Buffer.alloc(0) };
    execute(file.absolutePath, 'DROP TABLE runs');
    const error = await problemOf(mlflowReader.read(head, { startedAtMs: null }));
    expect(error.message).toBe('lost.db has no table of runs; it is no database of MLflow.');
  });
});

describe.skipIf(!hasSqlite)('a damaged database of MLflow (needs node:sqlite)', () => {
  /** A small database with pages enough for every kind of damage. */
  async function smallDatabase(): Promise<Buffer> {
    const file = files.name('small.db');
    const points = Array.from(
      { length: 60 },
      (_, step) => `INSERT INTO metrics VALUES ('acc', ${step / 64}, ${step}, 'a', ${step}, 0);`,
    );
    execute(
      file.absolutePath,
      `PRAGMA page_size = 512; BEGIN; ${mlflowSchema} CREATE INDEX i ON metrics (run_uuid); ${insertRun('a')} ${points.join('')} COMMIT;`,
    );
    const bytes = await readFile(file.absolutePath);
    await rm(file.absolutePath);
    return bytes;
  }

  it('that was cut off anywhere gives what is readable with a warning, or one error', async () => {
    const bytes = await smallDatabase();
    const file = files.name('cut.db');
    let partlyRead = 0;
    for (let end = 1; end < bytes.length; end += end < 1_024 ? 37 : 101) {
      const { kind, values, warnings } = await tryRead(mlflowReader, file, bytes.subarray(0, end));
      expect(values).toBeLessThan(63);
      if (kind === 'read') expect(warnings.join()).toContain('is damaged; only a part of it could be read');
      if (kind === 'read' && values > 0) partlyRead++;
    }
    expect(partlyRead).toBeGreaterThan(0);
  });

  it('with any bytes changed makes no error but a UserError', async () => {
    const file = files.name('mutated.db');
    const outcomes = new Set<string>();
    for (const bytes of mutations(await smallDatabase(), 500, 1))
      outcomes.add((await tryRead(mlflowReader, file, bytes)).kind);
    for (const bytes of mutations(await fixtureBytes('mlflow/sqlite/mlflow.db.gz'), 10, 2))
      outcomes.add((await tryRead(mlflowReader, file, bytes)).kind);
    expect([...outcomes].sort()).toEqual(['not recognised', 'read', 'refused']);
  });
});

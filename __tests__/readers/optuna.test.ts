import { describe, expect, it } from 'vitest';
import { optunaReader } from '../../src/readers/optuna.ts';
import { parseTime } from '../../src/readers/optuna/storedValue.ts';
import { mutations, tryRead } from './damage.ts';
import { execute, fixtureBytes, hasSqlite, readWith } from './databases.ts';
import { tell, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const schema = `
  CREATE TABLE version_info (version_info_id INTEGER, schema_version INTEGER, library_version TEXT);
  INSERT INTO version_info VALUES (1, 12, '5.0.0');
  CREATE TABLE studies (study_id INTEGER PRIMARY KEY, study_name TEXT);
  CREATE TABLE study_directions (direction TEXT, study_id INTEGER, objective INTEGER);
  CREATE TABLE study_system_attributes (study_id INTEGER, key TEXT, value_json TEXT);
  CREATE TABLE trials (trial_id INTEGER PRIMARY KEY, number INTEGER, study_id INTEGER, state TEXT, datetime_start TEXT, datetime_complete TEXT);
  CREATE TABLE trial_params (trial_id INTEGER, param_name TEXT, param_value FLOAT, distribution_json TEXT);
  CREATE TABLE trial_values (trial_id INTEGER, objective INTEGER, value FLOAT, value_type TEXT);
  CREATE TABLE trial_intermediate_values (trial_id INTEGER, step INTEGER, intermediate_value FLOAT, intermediate_value_type TEXT);
  CREATE TABLE trial_system_attributes (trial_id INTEGER, key TEXT, value_json TEXT);
`;

function insertTrial(id: number, number: number, value: number, { study = 1, second = id } = {}): string {
  const time = `2026-01-01 00:00:${String(second).padStart(2, '0')}.500000`;
  return `INSERT INTO trials VALUES (${id}, ${number}, ${study}, 'COMPLETE', '${time}', '${time}');
    INSERT INTO trial_values VALUES (${id}, 0, ${value}, 'FINITE');`;
}

function insertStudy(id: number, name: string, direction: string): string {
  return `INSERT INTO studies VALUES (${id}, '${name}'); INSERT INTO study_directions VALUES ('${direction}', ${id}, 0);`;
}

describe.skipIf(!hasSqlite)('a database of Optuna (needs node:sqlite)', () => {
  it('gives the objective over trials, its best value, and the params of the best trial', async () => {
    const file = files.name('best.db');
    const params = [
      [2, 'depth', 3, '{"name": "IntDistribution", "attributes": {"low": 1, "high": 9}}'],
      [2, 'lr', 0.1, '{"name": "FloatDistribution", "attributes": {}}'],
      [2, 'kind', 1, '{"name": "CategoricalDistribution", "attributes": {"choices": ["a", null, "c"]}}'],
      [2, 'far', 7, '{"name": "CategoricalDistribution", "attributes": {"choices": ["a"]}}'],
      [2, 'old', 5, '{"name": "IntUniformDistribution", "attributes": {}}'],
      [2, 'bad', 5, 'not JSON'],
      [1, 'lr', 9, '{"name": "FloatDistribution", "attributes": {}}'],
    ].map(
      ([id, name, value, json]) => `INSERT INTO trial_params VALUES (${id}, '${name}', ${value}, '${json}');`,
    );
    execute(
      file.absolutePath,
      schema +
        insertStudy(1, 's', 'MAXIMIZE') +
        insertTrial(1, 0, 1) +
        insertTrial(2, 1, 5) +
        insertTrial(3, 2, 5) +
        params.join(''),
    );
    const reading = await readWith(optunaReader, file);
    expect(tell(reading)).toEqual(['value over trial: 0=1 1=5 2=5', 'value = 5']);
    expect(reading.params).toEqual({ depth: 3, lr: 0.1, kind: null, old: 5 });
    expect(reading.hints).toEqual([{ name: 'value', goal: 'max' }]);
    expect(reading.tags).toEqual({
      'optuna.study': 's',
      'optuna.bestTrial': '1',
      'optuna.trials.complete': '3',
    });
    expect(reading.series[0]?.wallTimesMs?.[0]).toBe(Date.UTC(2026, 0, 1, 0, 0, 1, 500));
  });

  it('never takes a trial for the best that breaks a constraint', async () => {
    const file = files.name('constraints.db');
    const attributes = [
      [2, 'constraints', '[-1.0, 0.5]'],
      [3, 'constraints:size', '0.1'],
      [4, 'constraints:size', '0'],
    ].map(([id, key, json]) => `INSERT INTO trial_system_attributes VALUES (${id}, '${key}', '${json}');`);
    const trials = [5, 1, 2, 4].map((value, index) => insertTrial(index + 1, index, value));
    execute(
      file.absolutePath,
      schema + insertStudy(1, 's', 'MINIMIZE') + trials.join('') + attributes.join(''),
    );
    expect((await readWith(optunaReader, file)).tags['optuna.bestTrial']).toBe('3');
  });

  it('leaves trials of earlier commands out, with a warning', async () => {
    const file = files.name('resumed.db');
    const trials = insertTrial(1, 0, 1, { second: 1 }) + insertTrial(2, 1, 5, { second: 50 });
    execute(
      file.absolutePath,
      schema +
        insertStudy(1, 's', 'MINIMIZE') +
        trials +
        insertStudy(2, 'old', 'MINIMIZE') +
        insertTrial(3, 0, 7, { study: 2, second: 2 }),
    );
    const reading = await readWith(optunaReader, file, Date.UTC(2026, 0, 1, 0, 0, 40));
    expect(tell(reading)).toEqual(['value over trial: 1=5', 'value = 5']);
    expect(reading.warnings[0]).toBe(
      'resumed.db holds 1 trial of the study "s" that this command did not start; left out.',
    );
  });

  it('with several studies gives the newest plain names', async () => {
    const file = files.name('studies.db');
    execute(
      file.absolutePath,
      schema +
        insertStudy(1, 'first', 'MINIMIZE') +
        insertTrial(1, 0, 1, { second: 9 }) +
        insertStudy(2, 'second', 'MAXIMIZE') +
        insertTrial(2, 0, 2, { study: 2, second: 5 }),
    );
    expect(tell(await readWith(optunaReader, file))).toEqual([
      'value over trial: 0=1',
      'value{"run":"second"} over trial: 0=2',
      'value = 1',
      'value{"run":"second"} = 2',
    ]);
  });

  it('of a version without value types and directions of their own is read', async () => {
    const file = files.name('old.db');
    execute(
      file.absolutePath,
      `CREATE TABLE version_info (library_version); CREATE TABLE studies (study_id, study_name, direction); CREATE TABLE trials (trial_id, study_id, state);
       CREATE TABLE trial_params (trial_id); CREATE TABLE trial_values (trial_id, objective, value); CREATE TABLE trial_intermediate_values (trial_id, step, intermediate_value);
       INSERT INTO studies VALUES (1, 's', 'MAXIMIZE'); INSERT INTO trials VALUES (1, 1, 'COMPLETE'), (2, 1, 'PRUNED');
       INSERT INTO trial_values VALUES (1, 0, 3); INSERT INTO trial_intermediate_values VALUES (2, 1, NULL), (2, 0, 2);`,
    );
    const reading = await readWith(optunaReader, file);
    expect(tell(reading)).toEqual([
      'value over trial: 0=3',
      'value{"trial":"1"} over step: 0=2 1=NaN',
      'value = 3',
    ]);
    expect(reading.hints).toEqual([{ name: 'value', goal: 'max' }]);
  });

  it('with any bytes changed makes no error but a UserError', async () => {
    const original = await fixtureBytes('optuna/several/several.db.gz');
    const kinds = new Set<string>();
    for (const bytes of mutations(original, 200, 5))
      kinds.add((await tryRead(optunaReader, files.name('mutated.db'), bytes)).kind);
    expect(kinds).toContain('read');
  });
});

describe('times as Python writes them', () => {
  it.each([
    ['2026-01-02 03:04:05.678901', 'UTC', Date.UTC(2026, 0, 2, 3, 4, 5, 678)],
    ['2026-01-02T03:04:05.678901+02:00', 'local', Date.UTC(2026, 0, 2, 1, 4, 5, 678)],
    ['2026-01-02T03:04:05', 'UTC', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['2026-01-02 03:04:05', 'local', new Date(2026, 0, 2, 3, 4, 5).getTime()],
    ['2026-13-02 03:04:05', 'UTC', null],
    ['yesterday', 'UTC', null],
    ['', 'local', null],
  ] as const)('%s in %s', (text, zone, timeMs) => {
    expect(parseTime(text, zone)).toBe(timeMs);
  });
});

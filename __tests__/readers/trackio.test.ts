import { describe, expect, it } from 'vitest';
import { trackioReader } from '../../src/readers/trackio.ts';
import { mutations, tryRead } from './damage.ts';
import { execute, fixtureBytes, hasSqlite, readWith } from './databases.ts';
import { tell, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const schema = `
  CREATE TABLE metrics (id INTEGER PRIMARY KEY, run_id TEXT, timestamp TEXT, run_name TEXT, step INTEGER, metrics TEXT);
  CREATE TABLE configs (id INTEGER PRIMARY KEY, run_id TEXT, run_name TEXT, config TEXT, created_at TEXT);
  CREATE TABLE system_metrics (id INTEGER PRIMARY KEY, run_id TEXT, timestamp TEXT, run_name TEXT, metrics TEXT);
`;

function insertRow(run: string, second: number, step: number, json: string): string {
  const time = `2026-01-01T00:00:${String(second).padStart(2, '0')}.123456+00:00`;
  return `INSERT INTO metrics (run_id, timestamp, run_name, step, metrics) VALUES ('id-${run}', '${time}', '${run}', ${step}, CAST('${json}' AS BLOB));`;
}

describe.skipIf(!hasSqlite)('a database of Trackio (needs node:sqlite)', () => {
  it('gives the numbers of each row, also nested ones and those that JSON lacks', async () => {
    const file = files.name('rows.db');
    const config =
      '{"lr": 0.1, "model": {"kind": "x"}, "_Username": "someone", "_Created": "now", "__proto__": {"a": 1}}';
    execute(
      file.absolutePath,
      `${schema} INSERT INTO configs VALUES (1, 'id-r', 'r', CAST('${config}' AS BLOB), '2026-01-01T00:00:00+00:00');` +
        insertRow(
          'r',
          1,
          0,
          '{"loss": 1, "note": "7", "epoch": 0, "on": true, "val": {"acc": 0.5}, "image": {"_type": "trackio.image", "size": 3}}',
        ) +
        insertRow('r', 2, 1, '{"loss": "NaN", "epoch": "Infinity", "__proto__": 3}') +
        insertRow('r', 3, 2, 'broken'),
    );
    const reading = await readWith(trackioReader, file);
    expect(tell(reading)).toEqual([
      'loss over step: 0=1 1=NaN',
      'epoch over step: 0=0 1=Infinity',
      'val.acc over step: 0=0.5',
      '__proto__ over step: 1=3',
    ]);
    expect(reading.series[0]?.wallTimesMs).toEqual(
      [1, 2].map((second) => Date.UTC(2026, 0, 1, 0, 0, second, 123)),
    );
    expect(reading.params).toEqual({ lr: 0.1, 'model.kind': 'x' });
    expect(reading.tags).toEqual({ 'trackio.run': 'r' });
    expect(reading.warnings).toEqual(['rows.db holds a row that is no JSON object; it was left out.']);
  });

  it('gives the run of this command, and the label run to others', async () => {
    const file = files.name('runs.db');
    const rows =
      insertRow('old', 1, 0, '{"loss": 9}') +
      insertRow('a', 50, 0, '{"loss": 1}') +
      insertRow('b', 55, 0, '{"loss": 2}');
    execute(file.absolutePath, schema + rows);
    const reading = await readWith(trackioReader, file, Date.UTC(2026, 0, 1, 0, 0, 49));
    expect(tell(reading)).toEqual(['loss over step: 0=2', 'loss{"run":"a"} over step: 0=1']);
    expect(reading.warnings[0]).toContain('holds 2 runs of this command');
  });

  it('of a version whose runs have no ids is read by their names', async () => {
    const file = files.name('old.db');
    const names = (schema + insertRow('r', 1, 0, '{"loss": 1}'))
      .replaceAll('run_id TEXT, ', '')
      .replace('(run_id, ', '(')
      .replace("'id-r', ", '');
    execute(file.absolutePath, names);
    expect(tell(await readWith(trackioReader, file))).toEqual(['loss over step: 0=1']);
  });

  it('with any bytes changed makes no error but a UserError', async () => {
    const kinds = new Set<string>();
    for (const bytes of mutations(await fixtureBytes('trackio/digits.db.gz'), 200, 7))
      kinds.add((await tryRead(trackioReader, files.name('mutated.db'), bytes)).kind);
    expect(kinds).toContain('read');
  });
});

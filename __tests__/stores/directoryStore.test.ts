import { execFile, spawn } from 'node:child_process';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordId } from '../../src/records/recordId.ts';
import { readBundle, readBundleSeries } from '../../src/stores/bundle.ts';
import { openDirectoryStore } from '../../src/stores/directoryStore.ts';
import { anyRecord, anySeries, sampleRecord } from '../records/sampleRecord.ts';
import { oneId, otherId, problemOf, storeRuns, tempDirectory, writer } from './tempStore.ts';

const run = promisify(execFile);

describe('a store in a directory', () => {
  it('gives back every run as it was committed', async () => {
    const location = await tempDirectory();
    const opened = await openDirectoryStore(location);
    let ids = 0;
    await fc.assert(
      fc.asyncProperty(
        anyRecord,
        fc.option(anySeries),
        async ({ series: _, predictions: __, ...parts }, series) => {
          ids += 1;
          const draft = { ...parts, id: createRecordId(0, ids.toString(16).padStart(9, '0')) };
          const bundle = await opened.openBundle(draft.id);
          const given = series === null ? [] : [series];
          const committed = await bundle.commit(draft, given);
          const read = await opened.read(draft.id);
          expect(read).toEqual(committed);
          expect({ ...read.record, series: null }).toEqual({ ...draft, series: null, predictions: null });
          expect(read.record.series?.points ?? 0).toBe(series?.steps.length ?? 0);
          expect(await readBundleSeries(read)).toEqual(given);
        },
      ),
      { numRuns: 30 },
    );
    expect((await opened.list()).runs).toHaveLength(30);
  });

  it('is empty before the first run, and is created by it, outside of git', async () => {
    const location = join(await tempDirectory(), 'new', '.trainmark');
    const opened = await openDirectoryStore(location);
    expect(await opened.list()).toEqual({ runs: [], warnings: [] });
    await storeRuns(location, [oneId]);
    expect(await readFile(join(location, '.gitignore'), 'utf8')).toBe('*\n');
    expect(await readdir(join(location, 'partial'))).toEqual([]);
    expect((await readdir(join(location, 'runs', oneId))).toSorted()).toEqual(['record.json']);
  });

  it('leaves a directory that was there before without a .gitignore', async () => {
    const location = await tempDirectory();
    await storeRuns(location, [oneId]);
    expect(await readdir(location)).not.toContain('.gitignore');
  });

  it('shows a run only once it is committed, and forgets a discarded one', async () => {
    const location = await tempDirectory();
    const opened = await openDirectoryStore(location);
    const bundle = await opened.openBundle(oneId);
    await writeFile(join(bundle.directory, 'log.txt.gz'), 'x');
    expect((await opened.list()).runs).toEqual([]);
    await bundle.discard();
    expect(await readdir(join(location, 'partial'))).toEqual([]);
  });

  it('lists runs by time and warns of each that cannot be read', async () => {
    const location = await tempDirectory();
    const ids = [
      '20260103T000000Z-000000000000',
      '20260101T000000Z-0000000000ff',
      '20260102T000000Z-000000000000',
    ];
    await storeRuns(location, [...ids, oneId, otherId]);
    await writeFile(join(location, 'runs', oneId, 'record.json'), '{');
    await rename(join(location, 'runs', otherId), join(location, 'runs', '20270101T000000Z-000000000000'));
    await mkdir(join(location, 'runs', '20250101T000000Z-000000000000'));
    await writeFile(join(location, 'runs', '.DS_Store'), '');
    const { runs, warnings } = await (await openDirectoryStore(location)).list();
    expect(runs.map(({ record }) => record.id)).toEqual(ids.toSorted());
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toContain(
      `there is no ${join(location, 'runs', '20250101T000000Z-000000000000', 'record.json')}`,
    );
    expect(warnings[1]).toContain('is not JSON: line 1, column 2');
    expect(warnings[2]).toContain(`holds the record of another run, ${otherId}`);
  });

  it('lists the runs of one commit, with a warning for a record that was cut off before its commit', async () => {
    const location = await tempDirectory();
    const opened = await openDirectoryStore(location);
    const commits = { [oneId]: 'a'.repeat(40), [otherId]: 'c'.repeat(40) };
    for (const [id, commit] of Object.entries(commits)) {
      const bundle = await opened.openBundle(id);
      const { code } = sampleRecord;
      await bundle.commit(
        { ...sampleRecord, id, log: null, code: code === null ? null : { ...code, commit } },
        [],
      );
    }
    const cutOff = join(location, 'runs', '20260102T000000Z-000000000000');
    await mkdir(cutOff);
    await writeFile(join(cutOff, 'record.json'), '{\n  "schemaVersion": 1,\n');
    const { runs, warnings } = await opened.list({ commit: 'c'.repeat(40) });
    expect(runs.map(({ record }) => record.id)).toEqual([otherId]);
    expect(warnings).toEqual([expect.stringContaining('is not JSON: line 3, column 1')]);
  });

  it('finds a run by its id or the beginning of it', async () => {
    const location = await tempDirectory();
    await storeRuns(location, [oneId, otherId]);
    const opened = await openDirectoryStore(location);
    expect((await opened.read(oneId)).record.id).toBe(oneId);
    expect((await opened.read(otherId.slice(0, -1))).record.id).toBe(otherId);
  });

  it.each([
    ['20260101', '2 runs in'],
    ['2027', 'no run in'],
    ['', 'no run in'],
    ['..', 'no run in'],
    [`../runs/${oneId}`, 'no run in'],
  ])('names the runs there are when it is asked for %j', async (asked, expected) => {
    const location = await tempDirectory();
    await storeRuns(location, [oneId, otherId]);
    const problem = await problemOf((await openDirectoryStore(location)).read(asked));
    expect(problem.message).toContain(expected);
    expect(problem.hint).toContain(`${otherId}, ${oneId}`);
  });

  it('refuses an id that is taken, and keeps what was written', async () => {
    const location = await tempDirectory();
    await storeRuns(location, [oneId]);
    const opened = await openDirectoryStore(location);
    const bundle = await opened.openBundle(oneId);
    const whileWriting = await problemOf(opened.openBundle(oneId));
    expect(whileWriting.message).toContain(`run ${oneId} is being written already`);
    const problem = await problemOf(bundle.commit({ ...sampleRecord, id: oneId, log: null }, []));
    expect(problem.message).toBe(`run ${oneId} is in the store already`);
    expect(problem.hint).toContain(bundle.directory);
    expect((await readBundle(bundle.directory)).record.id).toBe(oneId);
  });

  it('loses nothing when two processes write at once', async () => {
    const location = join(await tempDirectory(), '.trainmark');
    const [a, b] = await Promise.all(
      [0, 50].map((first) => run(process.execPath, [writer, location, String(first), '50'])),
    );
    const stored = `${a?.stdout}${b?.stdout}`.trim().split('\n');
    const { runs, warnings } = await (await openDirectoryStore(location)).list();
    expect(warnings).toEqual([]);
    expect(stored).toHaveLength(100);
    expect(runs.map(({ record }) => record.id)).toEqual(stored.toSorted());
    for (const one of runs) expect((await readBundleSeries(one))[0]?.values).toHaveLength(2_000);
  });

  it('shows whole runs or none when a writer is killed', async () => {
    const location = join(await tempDirectory(), '.trainmark');
    const child = spawn(process.execPath, [writer, location, '0', '100000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const { runs, warnings } = await (await openDirectoryStore(location)).list();
    expect(warnings).toEqual([]);
    expect(runs.length).toBeGreaterThan(0);
  });
});

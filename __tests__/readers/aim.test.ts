import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFiles } from '../../src/readers/readFiles.ts';
import { execute, hasSqlite } from './databases.ts';

// The tables that Aim 3.29.1 makes; its metrics lie beside them in RocksDB.
const schema =
  'CREATE TABLE experiment (id INTEGER); CREATE TABLE run (id INTEGER, hash TEXT); CREATE TABLE run_tag (run_id INTEGER)';

it.runIf(hasSqlite)(
  'the folder of Aim is told in one sentence, and its other files are not looked at',
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'trainmark-aim-'));
    try {
      mkdirSync(join(root, '.aim/meta/index'), { recursive: true });
      execute(join(root, '.aim/run_metadata.sqlite'), schema);
      writeFileSync(join(root, '.aim/meta/index/results.json'), '{"accuracy": 0.9}');
      const files = ['.aim/run_metadata.sqlite', '.aim/meta/index/results.json'].map((path) => ({
        path,
        absolutePath: join(root, path),
      }));
      const { readings, warnings, ignored } = await readFiles(files, { explicit: false });
      expect(readings).toEqual([]);
      expect(warnings).toEqual([expect.stringContaining('.aim/run_metadata.sqlite is of Aim')]);
      expect(ignored.map(({ reason }) => reason.kind)).toEqual(['nothing', 'partOf']);
    } finally {
      rmSync(root, { recursive: true });
    }
  },
);

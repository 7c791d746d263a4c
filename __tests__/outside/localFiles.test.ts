import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalFiles } from '../../src/outside/localFiles.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'trainmark-files-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = createLocalFiles(tmpdir());

describe('local files', () => {
  it('are written whole, with their directories, and leave nothing half-done', async () => {
    await files.writeText(join(root, 'a/b/report.md'), 'text');
    expect(readFileSync(join(root, 'a/b/report.md'), 'utf8')).toBe('text');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['report.md']);
  });

  it('are written as bytes in the same way', async () => {
    const bytes = Uint8Array.from([0, 255, 10, 13]);
    await files.writeBytes(join(root, 'a/b/trials.parquet'), bytes);
    expect(new Uint8Array(readFileSync(join(root, 'a/b/trials.parquet')))).toEqual(bytes);
    expect(readdirSync(join(root, 'a/b'))).toEqual(['trials.parquet']);
    await expect(files.writeBytes(root, bytes)).rejects.toThrow(/cannot be written/);
  });

  it('tell a missing file from one that cannot be read', async () => {
    expect(await files.readText(join(root, 'none'))).toBeNull();
    await expect(files.readText(root)).rejects.toThrow(/cannot be read: EISDIR/);
    await expect(files.writeText(join(root), 'x')).rejects.toThrow(/cannot be written/);
  });

  it('are found by globs, without tools’ own folders; what names nothing stays as it is', async () => {
    for (const folder of ['logs/deep', 'node_modules/x']) mkdirSync(join(root, folder), { recursive: true });
    for (const path of ['logs/a.csv', 'logs/deep/b.csv', 'node_modules/x/c.csv', 'd.csv'])
      writeFileSync(join(root, path), '');
    expect(await files.expand(root, ['**/*.csv'])).toEqual(['d.csv', 'logs/a.csv', 'logs/deep/b.csv']);
    expect(await files.expand(root, ['./d.csv', 'none.json', '*.none'])).toEqual([
      'd.csv',
      'none.json',
      '*.none',
    ]);
  });
});

import { mkdirSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChangedFiles, snapshotWorkspace } from '../../src/capture/workspace.ts';
import { UserError } from '../../src/errors.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe('changed files of a workspace', () => {
  it('are new files and those with another size, time or inode', () => {
    const root = temporaryFolder({
      'same.txt': 'a',
      'grown.txt': 'a',
      'touched.txt': 'a',
      'swapped.txt': 'a',
      'gone.txt': 'a',
    });
    const time = new Date(1_700_000_000_000);
    for (const name of ['same', 'grown', 'touched', 'swapped'])
      utimesSync(join(root, `${name}.txt`), time, time);
    const before = snapshotWorkspace(root);
    writeFileSync(join(root, 'grown.txt'), 'ab');
    utimesSync(join(root, 'grown.txt'), time, time);
    utimesSync(join(root, 'touched.txt'), time, new Date(1_700_000_000_001));
    writeFileSync(join(root, 'other.txt'), 'b');
    utimesSync(join(root, 'other.txt'), time, time);
    renameSync(join(root, 'other.txt'), join(root, 'swapped.txt'));
    renameSync(join(root, 'gone.txt'), join(root, 'moved.txt'));
    mkdirSync(join(root, 'out/deep'), { recursive: true });
    writeFileSync(join(root, 'out/deep/new.json'), '{}');
    expect(findChangedFiles(root, before, 0)).toEqual({
      warnings: [],
      files: [
        { path: 'grown.txt', absolutePath: join(root, 'grown.txt'), bytes: 2, kind: 'changed' },
        { path: 'moved.txt', absolutePath: join(root, 'moved.txt'), bytes: 1, kind: 'added' },
        { path: 'out/deep/new.json', absolutePath: join(root, 'out/deep/new.json'), bytes: 2, kind: 'added' },
        { path: 'swapped.txt', absolutePath: join(root, 'swapped.txt'), bytes: 1, kind: 'changed' },
        { path: 'touched.txt', absolutePath: join(root, 'touched.txt'), bytes: 1, kind: 'changed' },
      ],
    });
  });

  it('are not looked for in tool directories, environments and behind links', () => {
    const root = temporaryFolder({ 'kept/a.txt': '' });
    const outside = temporaryFolder({ 'secret.txt': '' });
    const before = snapshotWorkspace(root);
    for (const path of [
      '.git/x',
      'node_modules/x',
      'a/__pycache__/x',
      '.venv/x',
      '.trainmark/x',
      'myenv/pyvenv.cfg',
      'myenv/lib/x',
    ]) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), '');
    }
    symlinkSync(outside, join(root, 'link'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'secret.txt'));
    symlinkSync('.', join(root, 'loop'));
    writeFileSync(join(root, '__proto__'), '');
    expect(findChangedFiles(root, before, 0).files.map(({ path }) => path)).toEqual(['__proto__']);
  });

  it('beyond the limit are told by their time, with a warning', () => {
    const root = temporaryFolder({ 'a.txt': '', 'b.txt': '', 'c.txt': '' });
    const old = new Date(1_700_000_000_000);
    for (const name of ['a', 'b', 'c']) utimesSync(join(root, `${name}.txt`), old, old);
    const before = snapshotWorkspace(root, 2);
    expect(before).toMatchObject({ complete: false, files: { size: 2 } });
    writeFileSync(join(root, 'd.txt'), '');
    const { files, warnings } = findChangedFiles(root, before, Date.now());
    expect(files.map(({ path }) => path)).toEqual(['d.txt']);
    expect(warnings).toEqual([
      'The workspace holds more than 2 files and folders; the rest was not looked at.',
    ]);
    expect(snapshotWorkspace(root, 4).complete).toBe(true);
  });

  it('cannot be told of a root that is not there', () => {
    expect(() => snapshotWorkspace(join(temporaryFolder(), 'none'))).toThrow(UserError);
  });
});

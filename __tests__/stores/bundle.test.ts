import { spawnSync } from 'node:child_process';
import { cp, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle, readBundleSeries } from '../../src/stores/bundle.ts';
import { oneId, problemOf, storeRuns, tempDirectory } from './tempStore.ts';

describe('a bundle outside of a store', () => {
  async function bundle(): Promise<string> {
    const location = await tempDirectory();
    await storeRuns(
      location,
      [oneId],
      [{ name: 'loss', labels: {}, stepKind: 'epoch', steps: [1, 2], values: [0.5, 0.25] }],
    );
    const directory = join(await tempDirectory(), 'artifact');
    await cp(join(location, 'runs', oneId), directory, { recursive: true });
    return directory;
  }

  it('is read wherever it is', async () => {
    const directory = await bundle();
    const read = await readBundle(directory);
    expect(read.directory).toBe(directory);
    expect(await readBundleSeries(read)).toEqual([
      { name: 'loss', labels: {}, stepKind: 'epoch', steps: [1, 2], values: [0.5, 0.25] },
    ]);
  });

  it.each(['record.json', 'series.parquet'])('is refused when its %s is a symbolic link', async (name) => {
    const directory = await bundle();
    await rename(join(directory, name), `${directory}-${name}`);
    await symlink(`${directory}-${name}`, join(directory, name));
    const problem = await problemOf(readBundle(directory).then(readBundleSeries));
    expect(problem.message).toBe(
      `${join(directory, name)} is a symbolic link; a bundle holds regular files only`,
    );
  });

  it('is refused at once when its record is a named pipe', async () => {
    const directory = await tempDirectory();
    spawnSync('mkfifo', [join(directory, 'record.json')]);
    expect((await problemOf(readBundle(directory))).message).toContain('is not a regular file');
  });

  it('is refused when its record is huge, unread', async () => {
    const directory = await tempDirectory();
    spawnSync('truncate', ['-s', '2G', join(directory, 'record.json')]);
    expect((await problemOf(readBundle(directory))).message).toContain('is too large: 2147483648 bytes');
  });

  it('is refused when any byte of its series was changed', async () => {
    const directory = await bundle();
    const read = await readBundle(directory);
    const path = join(directory, 'series.parquet');
    const original = await readFile(path);
    for (let at = 0; at < original.length; at += 11) {
      const bytes = Buffer.from(original);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      await writeFile(path, bytes);
      expect((await problemOf(readBundleSeries(read))).message).toContain(
        'series.parquet was edited or damaged',
      );
    }
  });
});

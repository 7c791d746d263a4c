import { spawnSync } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundleSeries } from '../../src/stores/bundle.ts';
import { openDirectoryStore } from '../../src/stores/directoryStore.ts';
import { problemOf, tempDirectory, writer } from './tempStore.ts';

describe('a store that cannot be used', () => {
  it.each(['', '.trainmark'])('says so when it lies on or below a file (%j)', async (below) => {
    const file = join(await tempDirectory(), 'file');
    await writeFile(file, '');
    const problem = await problemOf(openDirectoryStore(join(file, below)));
    expect(problem.message).toMatch(
      /cannot open the store .*: (it is a file|a file is where a directory should be)/,
    );
    expect(problem.hint).toContain('--store');
  });

  it('says so when it cannot be written', async () => {
    const parent = await tempDirectory();
    await chmod(parent, 0o555);
    // Root may write everywhere; the process then becomes nobody.
    const user = process.getuid?.() === 0 ? ['65534'] : [];
    const { status, stdout } = spawnSync(
      process.execPath,
      [writer, join(parent, 'store'), '0', '1', ...user],
      {
        encoding: 'utf8',
      },
    );
    await chmod(parent, 0o755);
    expect(stdout).toContain(`cannot create the store ${join(parent, 'store')}: permission denied (EACCES`);
    expect(status).toBe(2);
  });

  it('says so when its runs cannot be listed', async () => {
    const location = await tempDirectory();
    await writeFile(join(location, 'runs'), '');
    const problem = await problemOf((await openDirectoryStore(location)).list());
    expect(problem.message).toContain('cannot read the store');
  });

  /** The limit on file size stands for a disk that fills up while the series are written; it needs no privilege. */
  it('says so when a file cannot grow, and shows no half of a run', async () => {
    const location = join(await tempDirectory(), 'store');
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, writer, location, '1', '1'],
      { encoding: 'utf8' },
    );
    expect(stdout).toContain('the file would be larger than the system allows (EFBIG');
    expect(stdout).toContain('What was written so far is in');
    expect(status).toBe(2);
    expect((await (await openDirectoryStore(location)).list()).runs).toEqual([]);
  });

  it('says so when the disk is full', async ({ skip }) => {
    const location = await tempDirectory();
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', location]);
    if (mounted.status !== 0) skip('a tiny disk cannot be mounted here: it needs root');
    try {
      const { status, stdout } = spawnSync(process.execPath, [writer, location, '0', '20'], {
        encoding: 'utf8',
      });
      expect(stdout).toContain('the disk is full (ENOSPC');
      expect(status).toBe(2);
      const { runs, warnings } = await (await openDirectoryStore(location)).list();
      expect(warnings).toEqual([]);
      for (const one of runs) expect(await readBundleSeries(one)).toHaveLength(1);
    } finally {
      spawnSync('umount', [location]);
    }
  });
});

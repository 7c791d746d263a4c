import { spawnSync } from 'node:child_process';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDirectoryStore } from '../../src/stores/directoryStore.ts';
import { oneId, tempDirectory } from './tempStore.ts';

describe('leftovers of writers that died', () => {
  const dayMs = 24 * 60 * 60 * 1000;

  /** An unfinished bundle whose writer says that it is `owner`, last changed `ageMs` ago. */
  async function leaveBehind(location: string, owner: object | null, ageMs: number): Promise<string> {
    const directory = join(location, 'partial', oneId);
    await mkdir(directory, { recursive: true });
    if (owner !== null) await writeFile(join(directory, 'owner.json'), JSON.stringify(owner));
    await writeFile(join(directory, 'log.txt.gz'), '');
    const time = new Date(Date.now() - ageMs);
    for (const name of await readdir(directory)) await utimes(join(directory, name), time, time);
    await utimes(directory, time, time);
    return directory;
  }

  const { pid: deadPid } = spawnSync(process.execPath, ['--version']);
  const own = { host: hostname() };

  it.each([
    ['removes those of a dead process', { ...own, pid: deadPid }, 2 * dayMs, false],
    ['removes those without a claim', null, 2 * dayMs, false],
    ['keeps those of a living process', { ...own, pid: process.pid }, 90 * dayMs, true],
    ['keeps those that changed within a day', { ...own, pid: deadPid }, 0.9 * dayMs, true],
    [
      'keeps those of another machine for a while',
      { host: 'elsewhere.invalid', pid: deadPid },
      29 * dayMs,
      true,
    ],
    [
      'removes those of another machine after a month',
      { host: 'elsewhere.invalid', pid: deadPid },
      31 * dayMs,
      false,
    ],
    ['keeps those with a claim it cannot understand', { pid: -1 }, 90 * dayMs, true],
  ])('%s', async (_, owner, ageMs, isKept) => {
    const location = await tempDirectory();
    await leaveBehind(location, owner, ageMs);
    await openDirectoryStore(location);
    expect(await readdir(join(location, 'partial'))).toEqual(isKept ? [oneId] : []);
  });

  it('keeps them while their log still grows', async () => {
    const location = await tempDirectory();
    const directory = await leaveBehind(location, { ...own, pid: deadPid }, 2 * dayMs);
    await writeFile(join(directory, 'log.txt.gz'), 'more');
    await openDirectoryStore(location);
    expect(await readdir(join(location, 'partial'))).toEqual([oneId]);
  });

  it('touches nothing else in that directory', async () => {
    const location = await tempDirectory();
    await mkdir(join(location, 'partial', 'mine'), { recursive: true });
    const time = new Date(0);
    await utimes(join(location, 'partial', 'mine'), time, time);
    await openDirectoryStore(location);
    expect(await readdir(join(location, 'partial'))).toEqual(['mine']);
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSweepFile } from '../../src/stores/sweepFiles.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainmark-sweeps-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('the log of a sweep in a store', () => {
  it('takes lines in the order they come, and gives them back', async () => {
    const store = join(root, 'store');
    const file = await openSweepFile(store, 'ab12ab12ab');
    expect(file.text).toBe('');
    await Promise.all(['1\n', '2\n', '3\n'].map((line) => file.append(line)));
    await file.close();
    const again = await openSweepFile(store, 'ab12ab12ab');
    expect(again.text).toBe('1\n2\n3\n');
    await again.cut(2);
    await again.append('4\n');
    await again.close();
    expect(await readFile(file.path, 'utf8')).toBe('1\n4\n');
    expect(await readFile(join(store, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('has one writer', async () => {
    const file = await openSweepFile(root, 'ab12ab12ab');
    await expect(openSweepFile(root, 'ab12ab12ab')).rejects.toThrow(
      /Process \d+ on .* works on the sweep ab12ab12ab already/,
    );
    await (await openSweepFile(root, 'cd34cd34cd')).close();
    await file.close();
    await (await openSweepFile(root, 'ab12ab12ab')).close();
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 30, host: hostname() })],
    ['a process that was killed while it claimed it', ''],
  ])('is taken over from %s', async (_, owner) => {
    const file = await openSweepFile(root, 'ab12ab12ab');
    await file.close();
    await writeFile(join(root, 'sweeps/ab12ab12ab/owner.json'), owner);
    const again = await openSweepFile(root, 'ab12ab12ab');
    expect(again.path).toBe(file.path);
    await again.close();
  });

  it('cannot be opened below a file', async () => {
    await writeFile(join(root, 'sweeps'), '');
    await expect(openSweepFile(root, 'ab12ab12ab')).rejects.toThrow(/cannot open the sweep ab12ab12ab/);
  });
});

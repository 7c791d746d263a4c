import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canFollow, followFile } from '../../src/readers/followFile.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainmark-follow-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file that is followed', () => {
  it.each<[string, string, readonly string[], readonly (readonly number[])[]]>([
    [
      'JSON Lines',
      'log.jsonl',
      [
        '{"epoch": 0, "loss": 3}\n{"epoch": 1, "lo',
        'ss": 2}\nnonsense\n',
        '{"epoch": 2, "loss": NaN}\n{"epoch": 3, "loss": 1}\n',
      ],
      [[3], [3, 2], [3, 2, Number.NaN, 1]],
    ],
    [
      'CSV',
      'log.csv',
      ['# a comment\nepoch,loss,"a, b"\n0,3,1\n', '1,2', ',"x"\n2,,1\n', '3,1,1\n'],
      [[3], [3], [3, 2], [3, 2, 1]],
    ],
    ['TSV', 'log.tsv', ['epoch\tloss\n0\t3\n', '1\t2\n'], [[3], [3, 2]]],
  ])('gives the values of whole lines as they come: %s', async (_, name, parts, wanted) => {
    const absolutePath = join(folder, name);
    await writeFile(absolutePath, '');
    const file = followFile({ path: name, absolutePath });
    expect(canFollow(name)).toBe(true);
    for (const [index, part] of parts.entries()) {
      await appendFile(absolutePath, part);
      expect(await file.valuesOf('loss')).toEqual(wanted[index]);
    }
  });

  it('is read anew when it became shorter', async () => {
    const absolutePath = join(folder, 'log.jsonl');
    await writeFile(absolutePath, '{"step": 1, "loss": 3}\n{"step": 2, "loss": 2}\n');
    const file = followFile({ path: 'log.jsonl', absolutePath });
    expect(await file.valuesOf('loss')).toEqual([3, 2]);
    await writeFile(absolutePath, '{"step": 1, "loss": 9}\n');
    expect(await file.valuesOf('loss')).toEqual([9]);
  });

  it('fails when it is gone', async () => {
    const file = followFile({ path: 'log.csv', absolutePath: join(folder, 'log.csv') });
    await expect(file.valuesOf('loss')).rejects.toThrow(/ENOENT/);
  });
});

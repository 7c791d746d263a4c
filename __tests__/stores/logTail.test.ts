import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLogTail } from '../../src/stores/bundle.ts';
import type { StoredRun } from '../../src/stores/runStore.ts';
import { sampleRecord } from '../records/sampleRecord.ts';
import { problemOf, tempDirectory } from './tempStore.ts';

async function runWithLog(packed: Buffer): Promise<StoredRun> {
  const directory = await tempDirectory();
  await writeFile(join(directory, 'log.txt.gz'), packed);
  return { record: sampleRecord, directory };
}

const numbered = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

describe('the tail of a log', () => {
  it.each([
    ['the last lines', gzipSync(numbered(100)), 2, ['line 99', 'line 100']],
    ['all lines of a short log', gzipSync('one\ntwo'), 60, ['one', 'two']],
    [
      'lines over several gzip members',
      Buffer.concat([gzipSync('one\ntw'), gzipSync('o\n')]),
      60,
      ['one', 'two'],
    ],
    [
      'the state of a progress bar that was seen last',
      gzipSync('1 %\r50 %\r100 %\nend\n'),
      60,
      ['100 %', 'end'],
    ],
    ['lines without colours', gzipSync('\u001B[31mred\u001B[0m\n'), 60, ['red']],
    ['lines without control characters', gzipSync('a\u0000b\u0007\n \n'), 60, ['ab']],
    ['the beginning of a long line', gzipSync('x'.repeat(5_000)), 60, [`${'x'.repeat(1_000)}…`]],
    ['nothing of an empty log', gzipSync(''), 60, []],
    ['nothing of a file that was never begun', Buffer.alloc(0), 60, []],
    ['the lines of a log of several MiB', gzipSync(numbered(500_000)), 1, ['line 500000']],
  ])('is %s', async (_, packed, lines, expected) => {
    expect(await readLogTail(await runWithLog(packed), lines)).toEqual(expected);
  });

  it('is what there is of a log that was cut off', async () => {
    const packed = gzipSync(numbered(10_000), { level: 0 });
    const tail = await readLogTail(await runWithLog(packed.subarray(0, 5_000)), 3);
    expect(tail).toHaveLength(3);
    expect(tail[0]).toMatch(/^line \d+$/);
  });

  it('is empty for a run without a log', async () => {
    const run = await runWithLog(gzipSync('x'));
    expect(await readLogTail({ ...run, record: { ...sampleRecord, log: null } }, 60)).toEqual([]);
  });

  it('is an error that names the file when the log is damaged or missing', async () => {
    const damaged = await runWithLog(Buffer.from('this is not gzip'));
    const path = join(damaged.directory, 'log.txt.gz');
    expect((await problemOf(readLogTail(damaged, 60))).message).toContain(
      `cannot read ${path}: incorrect header check`,
    );
    const missing = { record: sampleRecord, directory: await tempDirectory() };
    expect((await problemOf(readLogTail(missing, 60))).message).toContain(`there is no ${missing.directory}`);
  });
});

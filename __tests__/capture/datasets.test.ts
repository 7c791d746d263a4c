import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  hashDatasets,
  recheckDatasets,
  type HashedDataset,
  type HashProgress,
} from '../../src/capture/datasets.ts';
import { parseLfsPointer } from '../../src/capture/files/pointers.ts';
import { tableCounter } from '../../src/capture/files/tableShape.ts';
import { UserError } from '../../src/errors.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const pointer = (oid: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;

describe('declared data', () => {
  it('is hashed by its kind, sorted by path, each path once', async () => {
    const root = temporaryFolder({
      'train.csv': 'text,label\n"a\nb",1\nc,0\n',
      'blob.bin': 'abc',
      'big.bin': pointer('ab'.repeat(32), 123_456_789_012),
      'raw.dvc': 'not: [a reference',
      'images/b/2.png': 'two',
      'images/a.png': 'one',
      '.git/x': 'no data',
    });
    const datasets = await hashDatasets({
      root,
      paths: ['train.csv', 'images/', './*.bin', 'raw.dvc', 'none.csv', 'blob.bin'],
    });
    const plain = datasets.map((dataset) => ({ ...dataset, hashed: undefined }));
    const defaults = {
      files: [],
      filesOmitted: 0,
      rows: null,
      columns: null,
      changedDuringRun: false,
      reference: null,
    };
    const [one, two] = [sha256('one'), sha256('two')];
    expect(plain).toEqual([
      {
        ...defaults,
        path: 'big.bin',
        kind: 'lfs',
        digest: `sha256:${'ab'.repeat(32)}`,
        bytes: 123_456_789_012,
      },
      { ...defaults, path: 'blob.bin', kind: 'file', digest: sha256('abc'), bytes: 3 },
      {
        ...defaults,
        path: 'images',
        kind: 'directory',
        digest: sha256(`${one} 3 "a.png"\n${two} 3 "b/2.png"\n`),
        bytes: 6,
        files: [
          { path: 'a.png', digest: one, bytes: 3 },
          { path: 'b/2.png', digest: two, bytes: 3 },
        ],
      },
      { ...defaults, path: 'none.csv', kind: 'missing', digest: null, bytes: null },
      {
        ...defaults,
        path: 'raw.dvc',
        kind: 'file',
        digest: sha256('not: [a reference'),
        bytes: 17,
      },
      {
        ...defaults,
        path: 'train.csv',
        kind: 'file',
        digest: sha256('text,label\n"a\nb",1\nc,0\n'),
        bytes: 23,
        rows: 2,
        columns: ['text', 'label'],
      },
    ]);
  });

  it('shows how far its reading has come', async () => {
    const root = temporaryFolder({ 'a.bin': Buffer.alloc(2_500_000, 1), 'b.bin': 'x' });
    const seen: HashProgress[] = [];
    await hashDatasets({ root, paths: ['*.bin'], onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ bytesDone }) => bytesDone)).toEqual([1 << 20, 2 << 20, 2_500_000, 2_500_001]);
    expect(seen.at(-1)).toEqual({ path: 'b.bin', bytesDone: 2_500_001, bytesTotal: 2_500_001 });
  });

  it('may be a link within the root or into the tree that is shared, and no other', async () => {
    const shared = temporaryFolder({ 'data/x.bin': 'x' });
    const root = temporaryFolder({ 'store/a.bin': 'a', 'store/sub/b.bin': 'b' });
    symlinkSync('store/a.bin', join(root, 'inside.bin'));
    symlinkSync('.', join(root, 'store/loop'));
    symlinkSync(join(shared, 'data'), join(root, 'data'));
    symlinkSync('/etc', join(root, 'store/etc'));
    mkdirSync(join(root, 'clean'));
    symlinkSync('../store/sub', join(root, 'clean/sub'));
    const [clean, data, inside] = await hashDatasets({
      root,
      paths: ['inside.bin', 'data', 'clean'],
      sharedFrom: shared,
    });
    expect([inside?.digest, data?.files[0]?.digest, clean?.files[0]?.path]).toEqual([
      sha256('a'),
      sha256('x'),
      'sub/b.bin',
    ]);
    await expect(hashDatasets({ root, paths: ['data'] })).rejects.toThrow(/data is a link that leads out/);
    await expect(hashDatasets({ root, paths: ['store'] })).rejects.toThrow(
      /store\/etc is a link that leads out/,
    );
    await expect(hashDatasets({ root, paths: ['data/*.bin'] })).rejects.toThrow(UserError);
  });

  it.each(['../x', '/etc/passwd', 'a/../../x', 'C:\\x', '../*.csv'])('may not be named %s', async (path) => {
    await expect(hashDatasets({ root: temporaryFolder(), paths: [path] })).rejects.toThrow(/leads out of/);
  });

  it('of a pattern with too many files is refused with advice', async () => {
    const root = temporaryFolder();
    for (let index = 0; index < 1_001; index += 1) writeFileSync(join(root, `${index}.txt`), '');
    const thrown = await hashDatasets({ root, paths: ['*.txt'] }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(UserError);
    expect(thrown).toMatchObject({
      message: expect.stringContaining('1001'),
      hint: expect.stringContaining('directory'),
    });
  });
});

async function changedPaths(root: string, before: readonly HashedDataset[]): Promise<string[]> {
  const after = await recheckDatasets({ root, before });
  expect(after.map((dataset) => ({ ...dataset, changedDuringRun: false }))).toEqual(
    before.map((dataset) => ({ ...dataset, hashed: undefined })),
  );
  return after.filter(({ changedDuringRun }) => changedDuringRun).map(({ path }) => path);
}

const at = (root: string, path: string): string => join(root, path);

describe('data after the run', () => {
  const files = {
    'a.csv': 'x\n1\n',
    'd/1.bin': 'one',
    'd/2.bin': 'two',
    'p.bin': pointer('cd'.repeat(32), 5),
  };
  const paths = ['a.csv', 'd', 'p.bin', 'late/*.csv'];
  it.each<[string, (root: string) => void, string[]]>([
    ['nothing', () => undefined, []],
    ['a new time only', (root) => utimesSync(at(root, 'a.csv'), 1, 1), []],
    ['the same text again', (root) => writeFileSync(at(root, 'd/1.bin'), 'one'), []],
    ['another text of the same length', (root) => writeFileSync(at(root, 'd/1.bin'), 'eno'), ['d']],
    ['a file more', (root) => writeFileSync(at(root, 'd/3.bin'), ''), ['d']],
    ['a file less', (root) => rmSync(at(root, 'a.csv')), ['a.csv']],
    [
      'data that was missing',
      (root) => (mkdirSync(at(root, 'late')), writeFileSync(at(root, 'late/x.csv'), '')),
      ['late/*.csv'],
    ],
    ['the data behind a pointer', (root) => writeFileSync(at(root, 'p.bin'), 'real!'), ['p.bin']],
    [
      'a link to elsewhere',
      (root) => (rmSync(at(root, 'a.csv')), symlinkSync('/etc/passwd', at(root, 'a.csv'))),
      ['a.csv'],
    ],
  ])('is marked by its content: %s', async (_, change, expected) => {
    const root = temporaryFolder(files);
    const before = await hashDatasets({ root, paths });
    change(root);
    expect(await changedPaths(root, before)).toEqual(expected);
  });
});

function shapeOf(text: string, cut: number, delimiter: ',' | '\t' = ','): unknown {
  const counter = tableCounter(delimiter);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += cut) counter.write(bytes.subarray(at, at + cut));
  return counter.end();
}

const quoted = (text: string): string => (/["\n\r,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('the shape of a table', () => {
  it.each([
    ['an empty file', '', { rows: 0, columns: null }],
    ['a header alone', 'a,b\n', { rows: 0, columns: ['a', 'b'] }],
    ['no last line break', 'a,b\n1,2\n3,4', { rows: 2, columns: ['a', 'b'] }],
    ['Windows line breaks and a byte order mark', '\uFEFFa,b\r\n1,2\r\n', { rows: 1, columns: ['a', 'b'] }],
    ['empty lines', 'a\n\n1\n\r\n\n2\n\n', { rows: 2, columns: ['a'] }],
    ['empty lines before the header', '\n\r\na,b\n1,2\n', { rows: 1, columns: ['a', 'b'] }],
    [
      'line breaks and quotes within quotes',
      '"a ""x""","b\nc"\n"1\n2",3\n',
      { rows: 1, columns: ['a "x"', 'b\nc'] },
    ],
    ['a quote inside a plain field', 'size,n\n5" pipe,1\n6" pipe,2\n', { rows: 2, columns: ['size', 'n'] }],
    ['numbers in the first line', '1,2\n3,4\n', { rows: 2, columns: null }],
    ['an index column without a name', ',a\n0,1\n', { rows: 1, columns: ['', 'a'] }],
    ['a quote that never ends', 'a,b\n"1,2\n3,4\n', { rows: 1, columns: ['a', 'b'] }],
    ['fields of spaces', 'a,b\n , \n', { rows: 1, columns: ['a', 'b'] }],
  ])('is right for %s, however it is read', (_, text, shape) => {
    for (const cut of [1, 2, 3, 7, 1_000]) expect(shapeOf(text, cut)).toEqual(shape);
  });

  it('counts what a writer wrote', () => {
    const field = fc.string({
      unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', '\t', 'é'),
      maxLength: 6,
    });
    const table = fc.array(fc.tuple(field, field), { maxLength: 12 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, cut) => {
        const text = [['name', 'va"l'], ...rows].map((fields) => fields.map(quoted).join(',')).join('\n');
        expect(shapeOf(text, cut)).toEqual({ rows: rows.length, columns: ['name', 'va"l'] });
      }),
    );
  });

  it('takes tabs apart', () => {
    expect(shapeOf('a,b\tc\n1\t2\n', 3, '\t')).toEqual({ rows: 1, columns: ['a,b', 'c'] });
  });
});

describe('a Git LFS pointer', () => {
  it.each([
    ['whole', pointer('0f'.repeat(32), 7), { digest: `sha256:${'0f'.repeat(32)}`, bytes: 7 }],
    [
      'with an extension line',
      `version https://git-lfs.github.com/spec/v1\next-0-x sha256:${'1'.repeat(64)}\noid sha256:${'2'.repeat(64)}\nsize 1\n`,
      { digest: `sha256:${'2'.repeat(64)}`, bytes: 1 },
    ],
    [
      'without a size',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'2'.repeat(64)}\n`,
      undefined,
    ],
    ['of another hash', 'version https://git-lfs.github.com/spec/v1\noid md5:12\nsize 1\n', undefined],
    ['another text', 'hello\nsize 12\n', undefined],
  ])('%s', (_, text, expected) => {
    expect(parseLfsPointer(text)).toEqual(expected);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashDatasets } from '../../src/capture/datasets.ts';
import { readDvcHints } from '../../src/readers/dvcYaml.ts';
import { readHead } from '../../src/readers/fileText.ts';
import { readDataReference } from '../../src/readers/references/dataReference.ts';
import { isReferenceName } from '../../src/readers/references/referenceNames.ts';
import { dataReferenceSchema } from '../../src/records/dataReference.ts';

const fixtures = join(import.meta.dirname, '../fixtures/references');
const scratch = mkdtempSync(join(tmpdir(), 'trainmark-references-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let folders = 0;

/** A folder with these files. */
function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = join(scratch, String(folders++));
  mkdirSync(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

async function referenceIn(name: string, content: string | Buffer) {
  const root = folderWith({ [name]: content });
  return readDataReference(await readHead({ path: name, absolutePath: join(root, name) }));
}

const fixture = (name: string): Buffer => readFileSync(join(fixtures, name));

const nothing = { name: null, version: null, url: null, bytes: null, files: [], filesOmitted: 0 };

describe('what the real tools write of data kept elsewhere', () => {
  it.each([
    [
      'a directory that DVC tracks',
      'data.dvc',
      {
        system: 'dvc',
        bytes: 8,
        files: [{ path: 'data', digest: 'md5:2f0d3449d717404895dbf7516a3ad796.dir', bytes: 8 }],
      },
    ],
    [
      'a file imported from another repository',
      'labels.csv.dvc',
      {
        system: 'dvc',
        version: expect.stringMatching(/^[0-9a-f]{40}$/),
        url: '../registry',
        bytes: 15,
        files: [{ path: 'labels.csv', digest: 'md5:0f73e4cad20754a1eec8c0884f93c799', bytes: 15 }],
      },
    ],
    [
      'a file imported from an address',
      'outside.csv.dvc',
      {
        system: 'dvc',
        url: '../outside.csv',
        bytes: 4,
        files: [{ path: 'outside.csv', digest: 'md5:ea3617602da489e0be244eca879dc5fa', bytes: 4 }],
      },
    ],
    [
      'what the stages of a pipeline read and none of them makes',
      'dvc.lock',
      {
        system: 'dvc',
        bytes: 162,
        files: [
          { path: 'data', digest: 'md5:2f0d3449d717404895dbf7516a3ad796.dir', bytes: 8 },
          { path: 'one.csv', digest: 'md5:2caeff123b04a9524b7ab405114cb6e0', bytes: 4 },
          { path: 'train.py', digest: expect.stringMatching(/^md5:/), bytes: 150 },
        ],
      },
    ],
    [
      'a data set that mlcroissant describes',
      'croissant.json',
      {
        system: 'croissant',
        name: 'tiny',
        version: '1.2.0',
        url: 'https://example.org/tiny',
        bytes: 117_743,
        files: [
          {
            path: 'data/train.csv',
            digest: 'sha256:c617db2c7470716250f6f001be51304c76bcc8815527ab8bae734bdca0735737',
            bytes: 117_743,
          },
        ],
      },
    ],
  ])('%s', async (_, name, expected) => {
    const reference = await referenceIn(name, fixture(name));
    expect(reference).toEqual({ ...nothing, ...expected });
    expect(dataReferenceSchema.parse(reference)).toEqual(reference);
  });

  const lakefs = { ...nothing, system: 'lakefs', url: 'lakefs://images/main/train/' };

  it('a directory of lakeFS', async () => {
    expect(await referenceIn('.lakefs_ref.yaml', fixture('lakefs.yaml'))).toEqual({
      ...lakefs,
      version: '6f21a2b1c0f5a2c5d0e3f1b7c8a9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f7081',
    });
  });

  it.each([
    ['of a version that knew no operations', '', 'c1'],
    ['whose last operation is over', 'active_operation: ""\n', 'c1'],
    ['that a pull left between two commits', 'active_operation: pull\n', null],
  ])('a directory of lakeFS %s', async (_, operation, version) => {
    const text = `src: lakefs://images/main/train/\nat_head: c1\n${operation}`;
    expect(await referenceIn('.lakefs_ref.yaml', text)).toEqual({ ...lakefs, version });
  });
});

describe('a file that stands for itself', () => {
  it.each([
    ['a .dvc file without outputs', 'x.dvc', 'deps: []\n'],
    ['a .dvc file whose outputs have no paths', 'x.dvc', 'outs:\n- md5: 0\n'],
    ['a .dvc file that is a list', 'x.dvc', '- outs\n'],
    ['an empty .dvc file', 'x.dvc', ''],
    ['any JSON', 'x.json', '{"a": 1}'],
    ['JSON that only mentions the format', 'x.json', '{"see": "mlcommons.org/croissant/1.0"}'],
    ['a lakeFS file without an address', '.lakefs_ref.yaml', 'at_head: abc\n'],
    ['a lock file of another kind', 'dvc.lock', 'stages: 7\n'],
  ])('%s', async (_, name, text) => {
    expect(await referenceIn(name, text)).toBeNull();
  });

  it('is found by name only where nobody declares data', () => {
    const names = ['a/raw.dvc', 'b/.lakefs_ref.yaml', 'croissant.json', 'dvc.lock', 'x.json', 'dvc'];
    expect(names.filter(isReferenceName)).toEqual(['a/raw.dvc', 'b/.lakefs_ref.yaml', 'croissant.json']);
  });
});

describe('hostile references', () => {
  it('credentials in an address are not kept', async () => {
    const text = 'outs:\n- {path: a, md5: b}\ndeps:\n- {path: "https://me:secret@example.org/a"}\n';
    expect((await referenceIn('a.dvc', text))?.url).toBe('https://example.org/a');
  });

  it('keys like __proto__ and absurd sizes do no harm', async () => {
    const text = 'outs:\n- {path: __proto__, md5: __proto__, size: -5}\n- {path: b, etag: x, size: 1e400}\n';
    expect((await referenceIn('a.dvc', text))?.files).toEqual([
      { path: '__proto__', digest: 'md5:__proto__', bytes: null },
      { path: 'b', digest: 'etag:x', bytes: null },
    ]);
  });

  it('a damaged one counts as the file that it is', async () => {
    const root = folderWith({ 'a.dvc': 'outs: [', 'b.json': '{"conformsTo": "mlcommons.org/croissant"' });
    const datasets = await hashDatasets({ root, paths: ['a.dvc', 'b.json'] });
    expect(datasets.map(({ kind, reference }) => ({ kind, reference }))).toEqual([
      { kind: 'file', reference: null },
      { kind: 'file', reference: null },
    ]);
  });

  it('too many files are cut, and counted', async () => {
    const outs = Array.from({ length: 10_005 }, (_, index) => `- {path: f${index}, md5: x}`).join('\n');
    const reference = await referenceIn('a.dvc', `outs:\n${outs}\n`);
    expect([reference?.files.length, reference?.filesOmitted]).toEqual([10_000, 5]);
  });
});

describe('as declared data', () => {
  const listing = 'files/md5/2f/0d3449d717404895dbf7516a3ad796.dir';

  it.each([
    ['DVC 3', `.dvc/cache/${listing}`],
    ['DVC 2', `.dvc/cache/${listing.replace('files/md5/', '')}`],
  ])('a tracked directory is told file by file where the cache of %s has its listing', async (_, place) => {
    const root = folderWith({ 'data.dvc': fixture('data.dvc'), [place]: fixture('listing.dir') });
    const [dataset] = await hashDatasets({ root, paths: ['data.dvc'] });
    expect(dataset?.reference?.files).toEqual([
      { path: 'data/a.csv', digest: 'md5:dc3ba59be5d893be2c69ea202014fe78', bytes: null },
      { path: 'data/deep/b.csv', digest: 'md5:439fc2f3044c299f74ee93583153f2c2', bytes: null },
    ]);
    expect(dataset).toMatchObject({ kind: 'dvc', bytes: 8 });
  });

  it('has the same digest with and without the cache, and whatever else the file says', async () => {
    const text = fixture('data.dvc').toString();
    const digests = await Promise.all(
      [
        { 'data.dvc': text },
        { 'data.dvc': `${text}meta:\n  note: new\n` },
        { 'data.dvc': text, [`.dvc/cache/${listing}`]: fixture('listing.dir') },
      ].map(
        async (files) => (await hashDatasets({ root: folderWith(files), paths: ['data.dvc'] }))[0]?.digest,
      ),
    );
    expect(new Set(digests).size).toBe(1);
    const other = folderWith({ 'data.dvc': text.replace('2f0d', '2f0e') });
    expect((await hashDatasets({ root: other, paths: ['data.dvc'] }))[0]?.digest).not.toBe(digests[0]);
  });
});

describe('what dvc.yaml says of the files around it', () => {
  async function hintsOf(text: string | Buffer) {
    const root = folderWith({ 'dvc.yaml': text });
    return readDvcHints({ path: 'dvc.yaml', absolutePath: join(root, 'dvc.yaml') });
  }

  it('of stages and beside them', async () => {
    expect(await hintsOf(fixture('dvc.yaml'))).toEqual({
      metrics: ['late.json', 'out.json'],
      params: ['params.yaml', 'model.toml'],
    });
  });

  it.each([
    ['a map of paths', 'metrics: {a.json: {cache: false}, b.json: }', ['a.json', 'b.json']],
    ['entries with a path', 'metrics: [{path: a.json}]', ['a.json']],
    ['a stage in a folder', 'stages: {s: {cmd: x, wdir: sub, metrics: [a.json]}}', ['sub/a.json']],
    ['a stage for several', 'stages: {s: {foreach: [1], do: {cmd: x, metrics: [a.json]}}}', ['a.json']],
    ['paths that DVC fills in', 'metrics: ["${folder}/a.json"]', []],
    ['paths that lead out', 'metrics: [../a.json, /etc/passwd, sub/../../b.json]', []],
    ['something else', 'metrics: 7\nstages: [1]\n', []],
    ['no YAML', 'metrics: [', []],
    ['nothing', '', []],
  ])('%s', async (_, text, metrics) => {
    expect((await hintsOf(text)).metrics).toEqual(metrics);
  });

  it('nothing where there is none', async () => {
    const absolutePath = join(scratch, 'none', 'dvc.yaml');
    expect(await readDvcHints({ path: 'dvc.yaml', absolutePath })).toEqual({ metrics: [], params: [] });
  });
});

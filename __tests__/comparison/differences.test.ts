import { describe, expect, test } from 'vitest';

import { compare } from '../../src/comparison/compare.ts';
import type { Comparison } from '../../src/comparison/comparison.ts';
import type { Environment } from '../../src/records/environmentSchema.ts';
import type { Dataset, RunRecord } from '../../src/records/runRecord.ts';
import { makeRun, type RunParts } from './makeRun.ts';

const digestA = `sha256:${'a'.repeat(64)}`;
const digestB = `sha256:${'b'.repeat(64)}`;

function compareRuns(before: RunParts, after: RunParts): Comparison {
  return compare({ baseline: [makeRun(before)], candidate: [makeRun(after)], code: null });
}

function seededRun(seed: number, lr: number): RunRecord {
  return makeRun({ params: { 'train.random_seed': seed, seed, seed_model: 'a', lr }, seed });
}

function packages(digest: string, ...list: [string, string][]): Environment['packages'] {
  return {
    interpreter: 'python 3.11.7',
    digest,
    packages: list.map(([name, version]) => ({ name, version })),
  };
}

describe('params', () => {
  test('are added, removed and changed, by name', () => {
    const { params } = compareRuns(
      { params: { lr: 0.1, gone: null, same: true, seed: 1 } },
      { params: { lr: 0.01, fresh: 'x', same: true, seed: 2 } },
    );
    expect(params).toEqual([
      { name: 'fresh', kind: 'added', baseline: null, candidate: 'x' },
      { name: 'gone', kind: 'removed', baseline: null, candidate: null },
      { name: 'lr', kind: 'changed', baseline: 0.1, candidate: 0.01 },
      { name: 'seed', kind: 'changed', baseline: 1, candidate: 2 },
    ]);
  });

  test.each([
    [1, '1'],
    [true, 'true'],
    [null, 'null'],
    [0, false],
  ])('%j and %j are different values', (before, after) => {
    expect(compareRuns({ params: { x: before } }, { params: { x: after } }).params).toHaveLength(1);
  });

  test('that are seeds do not set sides of several runs apart', () => {
    const { params } = compare({
      baseline: [seededRun(1, 0.1), seededRun(2, 0.1)],
      candidate: [seededRun(3, 0.2)],
      code: null,
    });
    expect(params.map(({ name }) => name)).toEqual(['lr']);
  });

  test('are those of the first run that succeeded', () => {
    const failed = makeRun({ params: { lr: 9 }, outcome: { kind: 'failed', exitCode: 1 } });
    const fine = makeRun({ params: { lr: 1 } });
    expect(compare({ baseline: [fine], candidate: [failed, fine], code: null }).params).toEqual([]);
    expect(compare({ baseline: [fine], candidate: [failed], code: null }).params).toHaveLength(1);
  });
});

describe('data', () => {
  const file: Dataset = {
    path: 'data/train.csv',
    kind: 'file',
    digest: digestA,
    bytes: 10_240,
    files: [],
    filesOmitted: 0,
    rows: 569,
    columns: ['id', 'age', 'label'],
    changedDuringRun: false,
    reference: null,
  };
  const directory: Dataset = {
    ...file,
    kind: 'directory',
    rows: null,
    columns: null,
    files: [
      { path: 'a', digest: digestA, bytes: 1 },
      { path: 'b', digest: digestA, bytes: 1 },
      { path: 'c', digest: digestA, bytes: 1 },
    ],
  };
  const changed = { digest: digestB };

  test.each<[string, Partial<Dataset>, Partial<Dataset>, string | null]>([
    ['the same', {}, {}, null],
    ['fewer rows', {}, { ...changed, rows: 500 }, 'rows 569 → 500'],
    ['fewer columns', {}, { ...changed, columns: ['id', 'label'] }, 'columns removed: age'],
    [
      'other columns',
      {},
      { ...changed, columns: ['id', 'sex', 'label'] },
      'columns added: sex; columns removed: age',
    ],
    ['moved columns', {}, { ...changed, columns: ['age', 'id', 'label'] }, 'columns in another order'],
    ['more bytes', {}, { ...changed, bytes: 11_264 }, 'size 10 KiB → 11 KiB'],
    ['only other contents', {}, changed, 'same shape and size, other contents'],
    ['no digest', {}, { digest: null }, 'not known whether the contents are the same: a digest is missing'],
    ['another kind', {}, { ...changed, kind: 'dvc' }, 'file → dvc'],
  ])('%s', (_, before, after, summary) => {
    const { data } = compareRuns(
      { datasets: [{ ...file, ...before }] },
      { datasets: [{ ...file, ...after }] },
    );
    expect(data.map((difference) => difference.summary)).toEqual(summary === null ? [] : [summary]);
  });

  test('a directory says which files differ', () => {
    const files = [
      { path: 'a', digest: digestB, bytes: 1 },
      { path: 'b', digest: digestA, bytes: 1 },
      { path: 'd', digest: digestA, bytes: 1 },
      { path: 'e', digest: digestA, bytes: 1 },
    ];
    const { data } = compareRuns(
      { datasets: [directory] },
      { datasets: [{ ...directory, ...changed, files }] },
    );
    expect(data).toEqual([
      {
        path: 'data/train.csv',
        kind: 'changed',
        summary: '2 files added, 1 removed, 1 changed',
        files: [
          { path: 'a', kind: 'changed' },
          { path: 'c', kind: 'removed' },
          { path: 'd', kind: 'added' },
          { path: 'e', kind: 'added' },
        ],
      },
    ]);
  });

  test('a dataset that is missing on disk is not there', () => {
    const missing: Dataset = {
      ...file,
      kind: 'missing',
      digest: null,
      bytes: null,
      rows: null,
      columns: null,
    };
    expect(compareRuns({ datasets: [missing] }, { datasets: [file] }).data).toEqual([
      { path: 'data/train.csv', kind: 'added', summary: 'read by the candidate only', files: [] },
    ]);
    expect(compareRuns({ datasets: [missing] }, { datasets: [missing] }).data).toEqual([]);
  });

  test('many columns are cut after five', () => {
    const columns = ['id', 'age', 'label', 'a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const { data } = compareRuns({ datasets: [file] }, { datasets: [{ ...file, ...changed, columns }] });
    expect(data[0]?.summary).toBe('columns added: a, b, c, d, e and 2 more');
  });
});

describe('packages and environment', () => {
  const plain = makeRun().environment;
  const withEnvironment = (parts: Partial<Environment>): RunParts => ({
    environment: plain === null ? null : { ...plain, ...parts },
  });

  test('packages are added, removed and changed', () => {
    const before = packages(digestA, ['numpy', '2.1.0'], ['gone', '1'], ['same', '1']);
    const after = packages(digestB, ['numpy', '2.2.0'], ['fresh', '1'], ['same', '1']);
    const comparison = compareRuns(
      withEnvironment({ packages: before }),
      withEnvironment({ packages: after }),
    );
    expect(comparison.packages).toEqual([
      { name: 'fresh', kind: 'added', baseline: null, candidate: '1' },
      { name: 'gone', kind: 'removed', baseline: '1', candidate: null },
      { name: 'numpy', kind: 'changed', baseline: '2.1.0', candidate: '2.2.0' },
    ]);
    expect(comparison.environment).toEqual([]);
  });

  test('a package that is there twice shows all its versions', () => {
    const before = packages(digestA, ['numpy', '1.26'], ['numpy', '2.1.0']);
    const after = packages(digestB, ['numpy', '2.1.0']);
    const comparison = compareRuns(
      withEnvironment({ packages: before }),
      withEnvironment({ packages: after }),
    );
    expect(comparison.packages[0]?.baseline).toBe('1.26, 2.1.0');
  });

  test('a list that could not be read is no empty list', () => {
    const comparison = compareRuns({}, withEnvironment({ packages: null }));
    expect(comparison.packages).toEqual([]);
    expect(comparison.environment).toEqual([
      { field: 'packages', baseline: 'listed by python 3.11.7', candidate: null },
    ]);
  });

  test('a run without an environment says nothing about one', () => {
    expect(compareRuns({}, { environment: null })).toMatchObject({ packages: [], environment: [] });
  });

  test.each<[string, Partial<Environment>, string | null, string | null]>([
    ['cpu.model', { cpu: { model: 'Xeon', cores: 4, isa: ['avx2', 'fma'] } }, 'AMD EPYC', 'Xeon'],
    ['cpu.cores', { cpu: { model: 'AMD EPYC', cores: 2, isa: ['avx2', 'fma'] } }, '4', '2'],
    ['cpu.isa', { cpu: { model: 'AMD EPYC', cores: 4, isa: ['avx2', 'avx512f'] } }, 'fma', 'avx512f'],
    ['memoryBytes', { memoryBytes: 32_000_000_000 }, '14.9 GiB', '29.8 GiB'],
    [
      'gpus',
      { gpus: [{ name: 'T4', driver: '550.1', memoryBytes: 2 ** 34 }] },
      null,
      'T4 (driver 550.1, 16 GiB)',
    ],
    ['container', { container: 'python:3.12' }, null, 'python:3.12'],
    ['runner', { runner: 'ubuntu24' }, null, 'ubuntu24'],
    ['languages.python', { languages: { python: '3.12.4' } }, '3.11.7', '3.12.4'],
    ['variables.OMP_NUM_THREADS', { variables: { OMP_NUM_THREADS: '4' } }, null, '4'],
    ['lockFiles.uv.lock', { lockFiles: [{ path: 'uv.lock', digest: digestB }] }, null, 'bbbbbbbbbbbb'],
    [
      'os.release',
      { os: { platform: 'linux', name: 'Ubuntu 24.04', release: '6.11.0', arch: 'x64' } },
      '6.8.0',
      '6.11.0',
    ],
  ])('%s is one difference', (field, parts, baseline, candidate) => {
    const { environment } = compareRuns({}, withEnvironment(parts));
    expect(environment).toEqual([{ field, baseline, candidate }]);
  });

  test('memory that differs by less than a hundredth is the same', () => {
    expect(compareRuns({}, withEnvironment({ memoryBytes: 16_100_000_000 })).environment).toEqual([]);
  });
});

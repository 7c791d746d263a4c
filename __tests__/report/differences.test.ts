import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.ts';
import { differenceTables } from '../../src/report/differences.ts';

const nothing: Comparison = {
  changes: [],
  anomalies: [],
  params: [],
  data: [],
  packages: [],
  environment: [],
  code: null,
};

describe('tables of differences', () => {
  test('are left out when there is none', () => {
    expect(differenceTables(nothing)).toEqual([]);
  });

  test.each<[string, Partial<Comparison>, string, readonly (string | null)[]]>([
    [
      'a changed param',
      { params: [{ name: 'lr', kind: 'changed', baseline: 0.1, candidate: 0.01 }] },
      '1 changed',
      ['lr', '0.1', '0.01'],
    ],
    [
      'an added param',
      { params: [{ name: 'lr', kind: 'added', baseline: null, candidate: null }] },
      '1 added',
      ['lr', null, 'null'],
    ],
    [
      'a param that changed its type',
      { params: [{ name: 'n', kind: 'changed', baseline: '1', candidate: 1 }] },
      '1 changed',
      ['n', '"1"', '1'],
    ],
    [
      'an empty param',
      { params: [{ name: 'n', kind: 'changed', baseline: '', candidate: 'x' }] },
      '1 changed',
      ['n', '""', 'x'],
    ],
    [
      'a removed package',
      { packages: [{ name: 'six', kind: 'removed', baseline: '1.0', candidate: null }] },
      '1 removed',
      ['six', '1.0', null],
    ],
    [
      'the environment',
      { environment: [{ field: 'cpu.model', baseline: 'a', candidate: 'b' }] },
      '1 changed',
      ['cpu.model', 'a', 'b'],
    ],
    [
      'removed data',
      { data: [{ path: 'd', kind: 'removed', summary: '3 files', files: [] }] },
      '1 removed',
      ['d', 'removed: 3 files'],
    ],
  ])('%s', (_, comparison, summary, row) => {
    const [table] = differenceTables({ ...nothing, ...comparison });
    expect(table?.summary).toBe(summary);
    expect(table?.rows).toEqual([row]);
  });

  test('list the files of a directory below it', () => {
    const files = [{ path: 'a.png', kind: 'added' as const }];
    const [table] = differenceTables({
      ...nothing,
      data: [{ path: 'img', kind: 'changed', summary: '1 file added', files }],
    });
    expect(table?.rows).toEqual([
      ['img', '1 file added'],
      ['img/a.png', 'added'],
    ]);
  });

  test('add up the lines of code, binary files aside', () => {
    const code = {
      baselineCommit: 'a',
      candidateCommit: 'b',
      baselineDirty: false,
      candidateDirty: false,
      files: [
        { path: 'x', added: 3, deleted: 1 },
        { path: 'y.png', added: null, deleted: null },
      ],
    };
    const [table] = differenceTables({ ...nothing, code });
    expect(table?.summary).toBe('2 files, +3 −1');
    expect(table?.rows[1]).toEqual(['y.png', 'binary', 'binary']);
  });
});

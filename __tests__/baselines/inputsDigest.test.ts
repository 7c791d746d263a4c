import { describe, expect, it } from 'vitest';
import { inputsDigestOf, layChangesOver, type RunInputs } from '../../src/baselines/inputsDigest.ts';
import type { TreeEntry } from '../../src/capture/git.ts';

const entry = (path: string, objectId: string): TreeEntry => ({ path, mode: '100644', objectId });

const inputs: RunInputs = {
  command: { run: 'python train.py', setup: null, cwd: '.', seed: 1, environment: {} },
  reading: { metricFiles: ['metrics.json'], patterns: [], params: [], outputs: [] },
  selection: { directory: '.', inputs: [], data: [], params: [] },
  files: [entry('README.md', 'a'), entry('src/train.py', 'b'), entry('data/x.csv', 'c')],
  data: [],
};
const selected = { ...inputs, selection: { directory: '.', inputs: ['src/**'], data: ['data'], params: [] } };
const touched = (path: string) =>
  inputs.files.map((file) => (file.path === path ? entry(path, 'new') : file));

describe('inputsDigest', () => {
  it('does not depend on the order of files', () => {
    expect(inputsDigestOf({ ...inputs, files: inputs.files.toReversed() })).toBe(inputsDigestOf(inputs));
  });

  it.each<[string, RunInputs, RunInputs, boolean]>([
    ['any file of the commit', inputs, { ...inputs, files: touched('README.md') }, true],
    ['a file that inputs names', selected, { ...selected, files: touched('src/train.py') }, true],
    ['a file that inputs does not name', selected, { ...selected, files: touched('README.md') }, false],
    ['declared data', selected, { ...selected, files: touched('data/x.csv') }, true],
    ['the seed', inputs, { ...inputs, command: { ...inputs.command, seed: 2 } }, true],
    ['the command', inputs, { ...inputs, command: { ...inputs.command, run: 'python train.py -v' } }, true],
    [
      'what is read',
      inputs,
      { ...inputs, reading: { ...inputs.reading, metricFiles: ['other.json'] } },
      true,
    ],
    ['data outside git', inputs, { ...inputs, data: [{ path: 'big.bin', digest: 'sha256:0' }] }, true],
  ])('by %s', (_, one, other, differs) => {
    expect(inputsDigestOf(one) !== inputsDigestOf(other)).toBe(differs);
  });

  it('keeps to the experiment’s own folder', () => {
    const files = [entry('ml/src/a.py', '1'), entry('src/a.py', '2')];
    const inFolder = { ...inputs, files, selection: { ...selected.selection, directory: 'ml' } };
    const elsewhere = { ...inFolder, files: [entry('ml/src/a.py', '1'), entry('src/a.py', 'changed')] };
    expect(inputsDigestOf(elsewhere)).toBe(inputsDigestOf(inFolder));
  });
});

describe('layChangesOver', () => {
  it('replaces, removes and adds', () => {
    const changes = { modified: ['src/train.py'], deleted: ['README.md'], untracked: ['new.py'] };
    const ids = new Map([
      ['src/train.py', 'b2'],
      ['new.py', 'n'],
    ]);
    expect(layChangesOver(inputs.files, changes, ids)).toEqual([
      entry('data/x.csv', 'c'),
      entry('src/train.py', 'b2'),
      entry('new.py', 'n'),
    ]);
  });
});

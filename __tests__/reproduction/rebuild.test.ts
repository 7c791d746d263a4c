import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkData, type FoundData } from '../../src/reproduction/rebuild/dataCheck.ts';
import { describeVariables } from '../../src/reproduction/rebuild/environmentFile.ts';
import { checkLockFiles } from '../../src/reproduction/rebuild/lockFileCheck.ts';
import { machineDifferences } from '../../src/reproduction/rebuild/machineDifferences.ts';
import { listPackages } from '../../src/reproduction/rebuild/packageList.ts';
import { preparationOf } from '../../src/reproduction/rebuild/preparation.ts';
import { shellLine, shellWord } from '../../src/reproduction/rebuild/shellWords.ts';
import type { Dataset, RunRecord } from '../../src/records/runRecord.ts';
import { makeRun } from '../comparison/makeRun.ts';
import { hostileString } from '../support/hostileString.ts';
import { digestOf } from './makeRuns.ts';

const sh = (script: string): string =>
  execFileSync('sh', ['-c', script], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } });

describe('shell words', () => {
  it('are the same text again in a shell, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(hostileString, fc.string()), (raw) => {
        const text = raw.replaceAll('\0', '').replaceAll(/\p{Cs}/gu, '');
        expect(sh(`printf %s ${shellWord(text)}`)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [['python', 'train.py', '--name', 'a b', "it's"], `python train.py --name 'a b' 'it'\\''s'`],
    ['python train.py --lr 0.1', 'python train.py --lr 0.1'],
    ['python a.py | tee log', `bash --noprofile --norc -eo pipefail -c 'python a.py | tee log'`],
    ['python a.py\npython b.py', `bash --noprofile --norc -eo pipefail -c 'python a.py\npython b.py'`],
    ['', `bash --noprofile --norc -eo pipefail -c ''`],
  ])('make a line of %j', (run, line) => {
    expect(shellLine(run)).toBe(line);
  });
});

describe('the package list', () => {
  const listed = (name: string, version: string, interpreter = 'python 3.11.7') =>
    listPackages({ interpreter, digest: digestOf('1'), packages: [{ name, version }] });
  const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('has one exact version on each line', () => {
    expect(linesOf(listed('scikit-learn', '1.5.2').text)).toEqual(['scikit-learn==1.5.2']);
    expect(listed('scikit-learn', '1.5.2').unrestored).toEqual([]);
  });

  it('says which packages the public index does not have', () => {
    const { text, unrestored } = listed('torch', '2.4.0+cpu');
    expect(linesOf(text)).toEqual(['torch==2.4.0+cpu']);
    expect(unrestored).toMatchObject([{ subject: 'torch 2.4.0+cpu', blocks: false }]);
  });

  it('never lets a record slip in an option, an address or a line of its own', () => {
    fc.assert(
      fc.property(hostileString, hostileString, (name, version) => {
        const { text, unrestored } = listed(name, version, `python 3.11 ${name}`);
        const lines = linesOf(text);
        expect(lines.length + unrestored.filter(({ blocks }) => blocks).length).toBe(1);
        for (const line of lines) expect(line).toMatch(/^[A-Za-z0-9][\w.-]*==[A-Za-z0-9][\w.!+-]*$/);
      }),
    );
    for (const [name, version] of [
      ['x\n--index-url http://evil.invalid', '1'],
      ['-r', '1'],
      ['a', '1 ; os_name == "x"'],
      ['a', '1 --hash=x'],
      ['a @ file:///x', '1'],
    ] as const)
      expect(linesOf(listed(name, version).text)).toEqual([]);
  });

  it('of another language is for people', () => {
    const { name, text, unrestored } = listed('dplyr', '1.1.4', 'R 4.4.1');
    expect([name, linesOf(text)]).toEqual(['packages.txt', ['dplyr 1.1.4']]);
    expect(unrestored).toMatchObject([{ what: 'packages', blocks: false }]);
  });
});

function recordWith(parts: {
  seed?: number;
  declared?: Record<string, string>;
  set?: Record<string, string>;
}): RunRecord {
  const run = makeRun({});
  const { environment } = run;
  return {
    ...run,
    command: { ...run.command, seed: parts.seed ?? null, environment: parts.declared ?? {} },
    environment: environment && { ...environment, variables: parts.set ?? {} },
  };
}

describe('the file of variables', () => {
  it('gives a shell what the record holds, whatever the values are', () => {
    fc.assert(
      fc.property(hostileString, (raw) => {
        const value = raw.replaceAll('\0', '').replaceAll(/\p{Cs}/gu, '');
        const { text, unrestored } = describeVariables(recordWith({ declared: { VALUE: value } }));
        if (unrestored.length > 0) return;
        expect(sh(`${text}\nprintf %s "$VALUE"`)).toBe(value);
      }),
      { numRuns: 30 },
    );
  });

  it('has the seed, declared variables and those of threads, and names secrets without a value', () => {
    const record = recordWith({
      seed: 7,
      declared: { API_KEY: '***', MODE: 'a b' },
      set: { OMP_NUM_THREADS: '2' },
    });
    const { text, unrestored } = describeVariables(record);
    expect(text.split('\n').slice(1)).toEqual([
      '# API_KEY: its value is a secret or names somebody, which records do not keep',
      `export MODE='a b'`,
      'export OMP_NUM_THREADS=2',
      'export TRAINMARK_SEED=7',
      '',
    ]);
    expect(unrestored).toMatchObject([{ what: 'variable', subject: 'API_KEY', blocks: true }]);
  });

  it('runs nothing that a name holds', () => {
    const { text, unrestored } = describeVariables(
      recordWith({ declared: { 'A=1; touch x #': '1', 'B\nrm -rf': '2' } }),
    );
    expect(text.split('\n').slice(1)).toEqual(['']);
    expect(unrestored).toHaveLength(2);
  });
});

describe('data', () => {
  const data = (path: string, digit: string, parts: Partial<Dataset> = {}): Dataset => ({
    path,
    kind: 'file',
    digest: digestOf(digit),
    bytes: 10,
    files: [],
    filesOmitted: 0,
    rows: null,
    columns: null,
    changedDuringRun: false,
    reference: null,
    ...parts,
  });
  const files = (...digits: string[]) => ({
    kind: 'directory' as const,
    files: digits.map((digit, index) => ({ path: `${index}.csv`, digest: digestOf(digit), bytes: 1 })),
  });
  const check = (recorded: Dataset[], found: Dataset[], parts: Partial<FoundData> = {}) =>
    checkData(
      { ...makeRun({}), datasets: recorded },
      { datasets: found, unreadable: new Map(), linked: new Set(), pulled: new Map(), ...parts },
    );

  it.each<[string, Dataset[], Dataset[], Partial<FoundData>, string, RegExp | null]>([
    ['the same', [data('a', '1')], [data('a', '1')], {}, 'same', null],
    ['the same through a link', [data('a', '1')], [data('a', '1')], { linked: new Set(['a']) }, 'link', null],
    [
      'another',
      [data('a', '1')],
      [data('a', '2')],
      {},
      'differs',
      /not what was recorded: same shape and size/,
    ],
    [
      'another in one file',
      [data('a', '1', files('1', '2'))],
      [data('a', '2', files('1', '3'))],
      {},
      'differs',
      /1\.csv changed/,
    ],
    ['missing', [data('a', '1')], [], {}, 'missing', /not in the commit/],
    [
      'unreadable',
      [data('a', '1')],
      [],
      { unreadable: new Map([['a', 'a link out']]) },
      'differs',
      /a link out/,
    ],
    [
      'a pointer of DVC',
      [data('a.dvc', '1', { kind: 'dvc' })],
      [data('a.dvc', '1', { kind: 'dvc' })],
      {},
      'toPull',
      /only its pointer/,
    ],
    [
      'fetched by DVC',
      [data('a.dvc', '1', { kind: 'dvc' })],
      [data('a.dvc', '1', { kind: 'dvc' })],
      { pulled: new Map([['a.dvc', null]]) },
      'pulled',
      null,
    ],
    [
      'not to be had by DVC',
      [data('a.dvc', '1', { kind: 'dvc' })],
      [data('a.dvc', '1', { kind: 'dvc' })],
      { pulled: new Map([['a.dvc', 'dvc pull exited with 1: no remote']]) },
      'toPull',
      /no remote/,
    ],
    [
      'a pointer of LFS',
      [data('a', '1', { kind: 'lfs' })],
      [data('a', '1', { kind: 'lfs' })],
      {},
      'toPull',
      /only its pointer/,
    ],
  ])('that is %s is told as such', (_, recorded, found, parts, state, reason) => {
    const { data: entries, unrestored } = check(recorded, found, parts);
    expect(entries.map((entry) => entry.state)).toEqual([state]);
    if (reason === null) expect(unrestored).toEqual([]);
    else
      expect(unrestored).toMatchObject([
        { what: 'data', reason: expect.stringMatching(reason), blocks: true },
      ]);
  });

  it('that was missing when the run was recorded is not missed', () => {
    expect(check([data('a', '1', { kind: 'missing', digest: null })], []).data).toEqual([]);
  });

  it('is fetched by commands that hold its path as one word', () => {
    const dvc = data('a b; rm.dvc', '1', { kind: 'dvc' });
    expect(check([dvc], [dvc]).commands).toEqual([`dvc pull 'a b; rm.dvc'`]);
    const stages = data('dvc.lock', '1', { kind: 'dvc' });
    expect(check([stages], [stages]).commands).toEqual(['dvc pull']);
  });

  it('of a store without a command of its own is to be fetched by hand', () => {
    const lake = data('.lakefs_ref.yaml', '1', { kind: 'lakefs' });
    const { commands, unrestored } = check([lake], [lake]);
    expect([commands, unrestored[0]?.blocks]).toEqual([[], true]);
  });
});

describe('what a workspace cannot bring along', () => {
  const here = makeRun({}).environment;
  if (here === null) throw new Error('the sample has no environment');

  it('is told field by field, and only a GPU that is not here keeps the run from being repeated', () => {
    const recorded = {
      ...here,
      os: { ...here.os, name: 'Other Linux' },
      cpu: { ...here.cpu, model: 'Other CPU', isa: [...here.cpu.isa, 'avx512f'] },
      gpus: [{ name: 'H100', driver: '550', memoryBytes: null }],
      memoryBytes: here.memoryBytes * 2,
    };
    const found = machineDifferences(recorded, here);
    expect(found.map(({ subject, blocks }) => [subject, blocks])).toEqual([
      ['instructions of the CPU', false],
      ['CPU', false],
      ['GPU', true],
      ['operating system', false],
    ]);
    expect(machineDifferences(here, here)).toEqual([]);
  });

  it('has lock files by digest, and installs only from those that are the same', () => {
    const lock = (path: string, digit: string) => ({ path, digest: digestOf(digit) });
    const record = {
      ...makeRun({}),
      environment: {
        ...here,
        lockFiles: [lock('uv.lock', '1'), lock('poetry.lock', '1'), lock('Dockerfile', '1')],
      },
    };
    const { lockFiles, installations, unrestored } = checkLockFiles(record, [
      lock('uv.lock', '1'),
      lock('poetry.lock', '2'),
    ]);
    expect(lockFiles.map(({ state }) => state)).toEqual(['same', 'differs', 'missing']);
    expect(installations).toEqual(['uv sync --frozen']);
    expect(unrestored.map(({ subject }) => subject)).toEqual(['poetry.lock', 'Dockerfile']);
  });

  it('is prepared in order: packages, data, setup', () => {
    const record = { ...makeRun({}), environment: { ...here, languages: { python: '3.12.1' } } };
    const withSetup = { ...record, command: { ...record.command, setup: 'make data' } };
    const lines = preparationOf(withSetup, {
      packageList: '.trainmark/rehydrated/requirements.txt',
      installations: ['uv sync --frozen'],
      data: ['dvc pull a.dvc'],
    });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['python3.12', 'uv', 'dvc', 'make']);
  });
});

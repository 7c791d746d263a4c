import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { parseRecord, serialiseRecord } from '../../src/records/recordFile.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';
import type { Rebuilt } from '../../src/reproduction/rebuild/rebuilt.ts';
import { Project, type RunOptions } from '../support/project.ts';
import { canMakeSmallDisk, withSmallDisk } from '../support/smallDisk.ts';

let project: Project;
afterEach(() => project.remove());

const training = `
import json, os
rows = open("data/train.csv").read().split()
weight = 1.0
json.dump({"accuracy": weight * len(rows) / 10, "seed": int(os.environ["TRAINMARK_SEED"])}, open("metrics.json", "w"))
`;

/** One recorded run with a seed, ignored data, a declared variable and, where asked for, uncommitted changes. */
async function recorded({ changes = true, name = 'trainmark test ' } = {}): Promise<string> {
  project = new Project(name);
  project.init();
  project.write({ 'train.py': training, '.gitignore': 'data/\nmetrics.json\n', 'uv.lock': 'version = 1\n' });
  project.commit('first');
  project.write({ 'data/train.csv': 'a\nb\nc\n' });
  if (changes) project.write({ 'train.py': training.replace('1.0', '2.0'), 'new module.py': 'x = 1\n' });
  const words = [
    'record',
    '--run',
    'python3 train.py',
    '--seeds',
    '4',
    '--data',
    'data/train.csv',
    '--env',
    'MODE',
  ];
  const { exitCode, stderr } = await project.run(words, {
    environment: { MODE: 'a b', OMP_NUM_THREADS: '2' },
  });
  expect(exitCode, stderr).toBe(0);
  if (changes) project.git('stash', 'push', '--quiet', '--include-untracked');
  const [id = ''] = project.recordIds();
  return id;
}

async function rehydrate(args: readonly string[], options: RunOptions = {}) {
  const { exitCode, stdout, stderr } = await project.run(['rehydrate', ...args, '--json'], options);
  const json = JSON.parse(stdout) as Rebuilt & { error?: { message: string; hint: string | null } };
  return { exitCode, stderr, rebuilt: json, message: json.error?.message ?? '' };
}

/** What keeps the run from being repeated; this machine is the recorded one, so nothing else may be listed. */
const missingFrom = ({ unrestored }: Rebuilt) =>
  unrestored.filter(({ blocks }) => blocks).map(({ what, subject }) => `${what} ${subject}`);

const bundleOf = (id: string) => project.path('.trainmark/runs', id);

/** Another record in the place of this one, with a digest that is right. */
function rewrite(id: string, change: (record: RunRecord) => RunRecord): void {
  const path = `.trainmark/runs/${id}/record.json`;
  project.write({ [path]: serialiseRecord(change(parseRecord(project.read(path), path))) });
}

describe('rehydrate', () => {
  it('makes a workspace in which the command gives the recorded result', async () => {
    const id = await recorded();
    const { exitCode, rebuilt, stderr } = await rehydrate([id, '--to', 'again and again']);
    expect(exitCode, stderr).toBe(0);
    expect(rebuilt).toMatchObject({
      recordId: id,
      directory: project.path('again and again'),
      changes: 'restored',
      data: [{ path: 'data/train.csv', state: 'link' }],
      lockFiles: [{ path: 'uv.lock', state: 'same' }],
    });
    const script = ['cd "$1"', 'set -e', rebuilt.command].join('\n');
    execFileSync('sh', ['-c', script, 'sh', rebuilt.directory], { env: { PATH: process.env['PATH'] ?? '' } });
    const metrics = project.record(id).metrics.filter(({ sources }) => sources.includes('metrics.json'));
    const again: unknown = JSON.parse(project.read('again and again/metrics.json'));
    expect(metrics.find((metric) => metric.name === 'accuracy')?.value).toBe(0.6);
    expect(again).toEqual({ accuracy: 0.6, seed: 4 });
    expect(project.read('again and again/.trainmark/rehydrated/env')).toContain(`export MODE='a b'`);
  });

  it('leaves the user’s own tree as it is, and its own workspace where it says', async () => {
    const id = await recorded();
    const before = project.git('status', '--porcelain') + project.git('stash', 'list');
    const { exitCode, stdout, stderr } = await project.run(['rehydrate', id.slice(0, 20)]);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain('with the uncommitted changes it had');
    expect(stdout).toMatch(/\. \.trainmark\/rehydrated\/env && python3 train\.py$/m);
    expect(readdirSync(project.path('.trainmark/rehydrated'))).toEqual([id]);
    expect(project.git('status', '--porcelain') + project.git('stash', 'list')).toBe(before);
  });

  it('takes a commit, and a bundle that came from an artifact into a clone without the commit', async () => {
    const id = await recorded();
    expect((await rehydrate(['main', '--to', 'of-main'])).rebuilt.recordId).toBe(id);
    cpSync(bundleOf(id), project.path('artifact'), { recursive: true });
    const commit = project.git('rev-parse', 'HEAD').trim();
    project.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const origin = project.path('.git');
    const clone = project.path('clone');
    project.write({ later: 'x' });
    project.commit('second');
    project.git('clone', '--quiet', '--depth=1', `file://${origin}`, clone);
    expect(() => execFileSync('git', ['-C', clone, 'cat-file', '-e', commit], { stdio: 'pipe' })).toThrow(
      /Command failed/,
    );
    const { exitCode, rebuilt } = await rehydrate([project.path('artifact'), '--to', 'w'], { cwd: clone });
    expect(exitCode).toBe(1);
    expect([rebuilt.commit, rebuilt.changes]).toEqual([commit, 'restored']);
    expect(missingFrom(rebuilt)).toEqual(['data data/train.csv']);
  });

  it('tells data that is another now, and does not leave a link to it', async () => {
    const id = await recorded({ changes: false });
    project.write({ 'data/train.csv': 'a\nb\nc\nd\n' });
    const { exitCode, rebuilt } = await rehydrate([id, '--to', 'w']);
    expect(exitCode).toBe(1);
    expect(rebuilt.data).toEqual([{ path: 'data/train.csv', state: 'differs' }]);
    expect(missingFrom(rebuilt)).toEqual(['data data/train.csv']);
    expect(existsSync(project.path('w/data/train.csv'))).toBe(false);
    expect(project.read('data/train.csv')).toBe('a\nb\nc\nd\n');
  });

  it('fetches the data of DVC only when it is asked to', async () => {
    project = new Project();
    project.init();
    project.write({
      'train.py': 'print("accuracy=0.5")\n',
      'raw.dvc': 'outs: [{md5: 1, path: raw}]\n',
      '.gitignore': 'raw\n',
    });
    project.write({ 'bin/dvc': '#!/bin/sh\n[ "$1 $2" = "pull raw.dvc" ] && echo fetched > raw\n' });
    chmodSync(project.path('bin/dvc'), 0o755);
    project.commit('first');
    const words = ['record', '--run', 'python3 train.py', '--data', 'raw.dvc'];
    expect((await project.run(words)).exitCode).toBe(0);
    const told = await rehydrate(['HEAD', '--to', 'one']);
    expect([told.exitCode, missingFrom(told.rebuilt)]).toEqual([1, ['data raw.dvc']]);
    expect(told.rebuilt.preparation).toContain('dvc pull raw.dvc');
    expect(existsSync(project.path('one/raw'))).toBe(false);
    const environment = { PATH: `${project.path('bin')}:${process.env['PATH'] ?? ''}` };
    const pulled = await rehydrate(['HEAD', '--to', 'two', '--pull'], { environment });
    expect([pulled.exitCode, pulled.rebuilt.data]).toEqual([0, [{ path: 'raw.dvc', state: 'pulled' }]]);
    expect(project.read('two/raw')).toBe('fetched\n');
    const without = await rehydrate(['HEAD', '--to', 'three', '--pull']);
    expect([without.exitCode, missingFrom(without.rebuilt)]).toEqual([1, ['data raw.dvc']]);
  });
});

describe('rehydrate refuses, and leaves nothing behind', () => {
  it.each<[string, (id: string) => readonly string[], RegExp]>([
    [
      'a directory that holds anything',
      (id) => [id, '--to', 'data'],
      /data is not empty: it holds train\.csv/,
    ],
    ['the place of a file', (id) => [id, '--to', 'train.py'], /train\.py cannot be used: a file is there/],
    [
      'a place below a file',
      (id) => [id, '--to', 'train.py/w'],
      /cannot be used: a file is there, or on the way/,
    ],
    ['a record that is not there', () => ['20200101T0000'], /no run in .* begins with "20200101T0000"/],
    [
      'a word that means nothing',
      () => ['nothing'],
      /"nothing" is no record id, bundle directory or commit here/,
    ],
    ['a directory that is no bundle', () => ['data'], /there is no .*record\.json/],
    ['no record', () => [], /takes one recorded run, got 0/],
    ['two records', (id) => [id, id], /takes one recorded run, got 2/],
    ['an unknown flag', (id) => [id, '--too', 'w'], /did you mean --to\?/],
    ['a flag of another command', (id) => [id, '--gate', 'x > 1'], /has no meaning for rehydrate/],
  ])('%s', async (_, words, reason) => {
    const id = await recorded({ changes: false });
    const { exitCode, message } = await rehydrate(words(id));
    expect([exitCode, message]).toEqual([2, expect.stringMatching(reason)]);
    expect(project.worktrees()).toHaveLength(1);
    expect(project.read('data/train.csv')).toBe('a\nb\nc\n');
    expect(existsSync(project.path('.trainmark/rehydrated'))).toBe(false);
  });

  it('a commit that is nowhere', async () => {
    const id = await recorded({ changes: false });
    rewrite(id, (record) => ({ ...record, code: record.code && { ...record.code, commit: 'f'.repeat(40) } }));
    const { exitCode, message } = await rehydrate([id]);
    expect([exitCode, message]).toEqual([2, expect.stringMatching(/The commit fffffff is not here/)]);
  });

  it('an interruption midway', async () => {
    const id = await recorded();
    const hook = project.path('.git/hooks/post-checkout');
    writeFileSync(hook, `#!/bin/sh\ntouch '${project.path('.git/begun')}'\nsleep 1\n`);
    chmodSync(hook, 0o755);
    mkdirSync(project.path('w'));
    const { exitCode, message } = await rehydrate([id, '--to', 'w'], {
      onStart: (child) => {
        const timer = setInterval(() => {
          if (!existsSync(project.path('.git/begun'))) return;
          clearInterval(timer);
          child.kill('SIGINT');
        }, 20);
      },
    });
    expect([exitCode, message]).toEqual([2, expect.stringMatching(/^Interrupted.*nothing is left of it/)]);
    expect(readdirSync(project.path('w')), 'the directory that was there stays').toEqual([]);
    expect(project.worktrees()).toHaveLength(1);
  });

  it.skipIf(!canMakeSmallDisk())('a disk that is full', async () => {
    const id = await recorded();
    project.write({ 'large.bin': Buffer.alloc(1 << 20, 'x') });
    project.commit('large');
    rewrite(id, (record) => ({
      ...record,
      code: record.code && { ...record.code, commit: project.git('rev-parse', 'HEAD').trim() },
    }));
    await withSmallDisk(project.path('small'), 256, async () => {
      const { exitCode, message } = await rehydrate([id, '--to', 'small/w']);
      expect([exitCode, message]).toEqual([
        2,
        expect.stringMatching(/could not be checked out.*unable to write file/s),
      ]);
      expect(readdirSync(project.path('small'))).toEqual([]);
      expect(project.worktrees()).toHaveLength(1);
    });
  });
});

describe('what a bundle lost, or a stranger wrote into it,', () => {
  it.each<[string, (directory: string, id: string) => void, RegExp]>([
    [
      'a patch that is gone',
      (directory) => rmSync(`${directory}/dirty.diff.gz`),
      /there is no .*dirty\.diff\.gz/,
    ],
    [
      'a patch that was edited',
      (directory) => writeFileSync(`${directory}/dirty.diff.gz`, gzipSync('diff')),
      /was edited or damaged/,
    ],
    [
      'a patch that is none',
      (directory) => writeFileSync(`${directory}/dirty.diff.gz`, 'x'),
      /cannot be unpacked/,
    ],
    [
      'a record without a patch',
      (_, id) =>
        rewrite(id, (record) => ({
          ...record,
          code: record.code && {
            ...record.code,
            dirty: record.code.dirty && { ...record.code.dirty, patch: null },
          },
        })),
      /were not kept/,
    ],
    [
      'a patch for another commit',
      (_, id) => {
        project.write({ 'train.py': '\n' });
        const commit = project.commit('other');
        rewrite(id, (record) => ({ ...record, code: record.code && { ...record.code, commit } }));
      },
      /patch does not apply|patch failed/,
    ],
  ])('%s, is listed as code that is missing', async (_, damage, reason) => {
    const id = await recorded();
    damage(bundleOf(id), id);
    const { exitCode, rebuilt } = await rehydrate([id, '--to', 'w']);
    expect([exitCode, rebuilt.changes]).toEqual([1, 'notRestored']);
    expect(rebuilt.unrestored.filter(({ blocks }) => blocks)).toMatchObject([
      { what: 'code', reason: expect.stringMatching(reason), blocks: true },
    ]);
    expect(project.git('-C', 'w', 'status', '--porcelain', 'train.py', 'new module.py')).toBe('');
  });

  it('a directory outside of the repository, is refused', async () => {
    const id = await recorded();
    for (const cwd of ['../..', '/etc', 'a/../../b']) {
      rewrite(id, (record) => ({ ...record, command: { ...record.command, cwd } }));
      const { exitCode, message } = await rehydrate([id, '--to', 'w']);
      expect([exitCode, message]).toEqual([2, expect.stringMatching(/no directory of a repository/)]);
    }
    expect(existsSync(project.path('w'))).toBe(false);
  });

  it('patterns in place of paths, name nothing', async () => {
    const id = await recorded({ changes: false });
    project.write({ '.env': 'SECRET=1\n', '.gitignore': 'data/\n.env\nmetrics.json\n' });
    const dataset = project.record(id).datasets[0];
    if (dataset === undefined) throw new Error('no dataset was recorded');
    rewrite(id, (record) => ({
      ...record,
      datasets: ['**', ':(top)*', ':/', '*', '.env/x'].map((path) => ({ ...dataset, path })),
    }));
    const { exitCode, rebuilt } = await rehydrate([id, '--to', 'w']);
    expect([exitCode, new Set(rebuilt.data.map(({ state }) => state))]).toEqual([1, new Set(['missing'])]);
    expect(readdirSync(project.path('w')).toSorted()).toEqual([
      '.git',
      '.gitignore',
      '.trainmark',
      'train.py',
      'uv.lock',
    ]);
  });

  it('links in the commit, are not written through', async () => {
    const id = await recorded({ changes: false });
    mkdirSync(project.path('elsewhere'));
    project.write({ '.gitignore': 'elsewhere/\n' });
    for (const link of ['data', '.trainmark']) {
      const tree = project.path(`tree of ${link}`);
      project.git('worktree', 'add', '--quiet', '--detach', tree, 'HEAD');
      execFileSync('ln', ['-s', project.path('elsewhere'), `${tree}/${link}`]);
      project.git('-C', tree, 'add', '--force', link);
      project.git('-C', tree, 'commit', '--quiet', '--message', 'a link');
      const commit = project.git('-C', tree, 'rev-parse', 'HEAD').trim();
      rewrite(id, (record) => ({ ...record, code: record.code && { ...record.code, commit } }));
      const { exitCode } = await rehydrate([id, '--to', `w of ${link}`]);
      expect(exitCode).toBe(link === 'data' ? 1 : 2);
      expect(readdirSync(project.path('elsewhere'))).toEqual([]);
    }
    expect(lstatSync(project.path('w of data/data')).isSymbolicLink()).toBe(true);
  });
});

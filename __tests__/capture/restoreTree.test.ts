import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { openGit } from '../../src/capture/git.ts';
import { rememberTree } from '../../src/capture/restoreTree.ts';
import { Project } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

it('brings a tree back to how it was remembered, with what was set up in it', async () => {
  project = new Project('trainmark tree ');
  project.init();
  project.write({ 'train.py': 'one', 'gone.py': 'two', 'lib/a.py': 'three', '.gitignore': '*.pyc\nvenv/\n' });
  project.commit('first');
  const outside = new Project();
  outside.write({ 'data.csv': 'x' });
  // The setup: changed, ignored and untracked files, and a link to data elsewhere.
  project.write({ 'train.py': 'set up', 'venv/lib/package.py': 'kept', 'made.txt': 'kept' });
  symlinkSync(outside.root, project.path('data'));
  const restore = await rememberTree(await openGit(project.root));
  // A run.
  project.write({
    'train.py': 'changed',
    'lib/a.pyc': '',
    'venv/lib/cache/x.pyc': '',
    'out/deep/model.pkl': 'm',
  });
  project.write({ 'metrics é.json': '{}' });
  mkdirSync(project.path('empty'));
  rmSync(project.path('gone.py'));
  outside.write({ 'written by the run.csv': 'y' });
  await restore();
  expect(readdirSync(project.root).toSorted()).toEqual(
    ['.git', '.gitignore', 'data', 'gone.py', 'lib', 'made.txt', 'train.py', 'venv'].toSorted(),
  );
  expect(project.read('train.py')).toBe('set up');
  expect(existsSync(project.path('venv/lib/cache'))).toBe(false);
  expect(existsSync(project.path('lib/a.pyc'))).toBe(false);
  expect(project.read('venv/lib/package.py')).toBe('kept');
  expect(outside.read('written by the run.csv'), 'links are not followed').toBe('y');
  outside.remove();
});

it('gives tracked files the content that they had, also those that the run removed, and does so again', async () => {
  project = new Project();
  project.init();
  project.write({ 'params.json': '1', 'lib/a.py': 'a' });
  project.commit('first');
  project.write({ 'params.json': '2' });
  const restore = await rememberTree(await openGit(project.root));
  for (const content of ['3', '4']) {
    project.write({ 'params.json': content, 'checkpoint.pt': 'c' });
    // Training scripts may use git themselves.
    project.git('rm', '--quiet', '--force', 'lib/a.py');
    project.git('add', '--all');
    await restore();
    expect(project.read('params.json')).toBe('2');
    expect(project.read('lib/a.py')).toBe('a');
    expect(project.git('status', '--porcelain')).toBe('M  params.json\n');
    expect(existsSync(project.path('checkpoint.pt'))).toBe(false);
  }
});

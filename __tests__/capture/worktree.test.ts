import { existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openGit } from '../../src/capture/git.ts';
import { addWorktree } from '../../src/capture/worktree.ts';
import { Project, runProgram } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

const ownLeftovers = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`trainmark-worktree-${process.pid}-`));

function start(files: Record<string, string>): string {
  project = new Project('trainmark test ');
  project.init();
  project.write(files);
  return project.commit('first');
}

describe('addWorktree', () => {
  it('checks out the commit elsewhere and goes away without a trace', async () => {
    const first = start({ 'a.txt': 'one' });
    project.write({ 'a.txt': 'two' });
    project.commit('second');
    const tree = await addWorktree({ git: await openGit(project.root), commit: first, share: [] });
    expect((await openGit(tree.root)).root).toBe(tree.root);
    expect(project.worktrees()).toHaveLength(2);
    await tree.remove();
    await tree.remove();
    expect(project.worktrees()).toHaveLength(1);
    expect(ownLeftovers()).toEqual([]);
  });

  it('links what git ignores and leaves out what git could hold', async () => {
    const first = start({ '.gitignore': 'data/raw/\n', 'data/kept.csv': 'x' });
    project.write({ 'data/raw/big.bin': 'b', 'data/new.csv': 'n' });
    const tree = await addWorktree({ git: await openGit(project.root), commit: first, share: ['data'] });
    expect(tree.shared).toEqual(['data/raw']);
    expect(lstatSync(join(tree.root, 'data/raw')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(tree.root, 'data/new.csv'))).toBe(false);
    await tree.remove();
    expect(project.read('data/raw/big.bin'), 'the user’s own file stays').toBe('b');
  });

  it('refuses Git LFS pointers by name and cleans up', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n';
    const first = start({ '.gitattributes': '*.bin filter=lfs\n', 'big.bin': pointer });
    await expect(addWorktree({ git: await openGit(project.root), commit: first, share: [] })).rejects.toThrow(
      /1 of its files.*big\.bin/,
    );
    expect(project.worktrees()).toHaveLength(1);
    expect(ownLeftovers()).toEqual([]);
  });

  it('checks submodules out, and explains one that cannot be reached', async () => {
    start({ 'a.txt': 'one' });
    const library = new Project();
    library.init();
    library.write({ 'lib.txt': 'library' });
    library.commit('library');
    project.git('submodule', '--quiet', 'add', library.root, 'vendor/lib');
    const second = project.commit('submodule');
    const git = await openGit(project.root);
    // Git refuses the file protocol in submodules unless told otherwise; that is one way of not being reachable.
    await expect(addWorktree({ git, commit: second, share: [] })).rejects.toThrow(
      /a submodule could not be checked out/,
    );
    project.git('config', 'protocol.file.allow', 'always');
    const allowed = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'protocol.file.allow',
      GIT_CONFIG_VALUE_0: 'always',
    };
    Object.assign(process.env, allowed);
    try {
      const tree = await addWorktree({ git, commit: second, share: [] });
      expect(existsSync(join(tree.root, 'vendor/lib/lib.txt'))).toBe(true);
      await tree.remove();
    } finally {
      for (const name of Object.keys(allowed)) delete process.env[name];
      library.remove();
    }
  });

  it('clears away what a killed process left behind', async () => {
    const first = start({ 'a.txt': 'one' });
    const { stdout } = await runProgram('sh', ['-c', 'echo $$'], { cwd: project.root });
    const abandoned = join(tmpdir(), `trainmark-worktree-${stdout.trim()}-abc`, 'tree');
    mkdirSync(join(abandoned, '..'));
    project.git('worktree', 'add', '--quiet', '--detach', abandoned, first);
    const tree = await addWorktree({ git: await openGit(project.root), commit: first, share: [] });
    expect(existsSync(abandoned)).toBe(false);
    await tree.remove();
    expect(project.worktrees()).toHaveLength(1);
  });
});

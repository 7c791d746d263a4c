import { afterEach, describe, expect, it } from 'vitest';
import { chooseCommit, type BaselineChoice } from '../../src/baselines/chooseCommit.ts';
import { openGit } from '../../src/capture/git.ts';
import { Project } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

async function choose(choice: BaselineChoice, { dirty = false, targetBranch = null as string | null } = {}) {
  const git = await openGit(project.root);
  return chooseCommit({ git, head: await git.head(), dirty, choice, targetBranch });
}

/** main: a → b; change: a → c → d, checked out at d. */
function forkedProject(): Record<'a' | 'b' | 'c' | 'd', string> {
  project = new Project();
  project.init();
  const a = project.commit('a');
  const b = project.commit('b');
  project.git('switch', '--quiet', '--create', 'change', a);
  const c = project.commit('c');
  const d = project.commit('d');
  return { a, b, c, d };
}

describe('chooseCommit', () => {
  it('takes the merge base with the main branch, not its tip', async () => {
    const { a } = forkedProject();
    expect(await choose({ kind: 'base' })).toMatchObject({
      kind: 'commit',
      commit: a,
      ref: 'main',
      distance: 2,
    });
  });

  it('takes the target branch that the surroundings name', async () => {
    const { c } = forkedProject();
    project.git('branch', 'release', c);
    expect(await choose({ kind: 'base' }, { targetBranch: 'release' })).toMatchObject({
      commit: c,
      ref: 'release',
      distance: 1,
    });
  });

  it('takes a commit that is named', async () => {
    const { c } = forkedProject();
    expect(await choose({ kind: 'ref', ref: c.slice(0, 12) })).toMatchObject({ commit: c, distance: 1 });
  });

  it('takes the commit before on main itself', async () => {
    const { a, b } = forkedProject();
    project.git('switch', '--quiet', 'main');
    expect(await choose({ kind: 'base' })).toMatchObject({ commit: a, distance: 1 });
    expect(await choose({ kind: 'base' }, { dirty: true })).toMatchObject({ commit: b, distance: 0 });
  });

  it('has none at the first commit, and none when none is wanted', async () => {
    const { a } = forkedProject();
    project.git('checkout', '--quiet', a);
    expect(await choose({ kind: 'base' })).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('first commit'),
    });
    expect(await choose({ kind: 'none' })).toMatchObject({ kind: 'none' });
  });

  it('says that unrelated histories have nothing in common', async () => {
    forkedProject();
    project.git('switch', '--quiet', '--orphan', 'island');
    project.commit('island');
    await expect(choose({ kind: 'base' })).rejects.toThrow(/no common ancestor/);
  });

  it.each(['--output=/tmp/x', 'no such branch', '', 'main..change'])(
    'refuses %j as a name without running it',
    async (ref) => {
      forkedProject();
      await expect(choose({ kind: 'ref', ref })).rejects.toThrow(/is not a branch, tag or commit/);
    },
  );
});

import { pathFromRoot } from '../../baselines/inputsDigest.ts';
import type { ExperimentSettings } from '../../settings/settings.ts';
import { candidateTree } from '../candidateTree.ts';
import type { Effects } from '../effects.ts';
import type { RunTree } from '../runRequest.ts';
import { runSetup } from '../runSeeds.ts';
import type { Workplace } from '../workplace.ts';

/** A tree that trials run in one after another, made when the first of them is about to start. */
export interface TrialTree {
  readonly tree: RunTree;
  /** What its setup took; told in the record of its first trial. */
  readonly setupMs: number;
  remove(): Promise<void>;
}

/** What environments of languages lie in, when git ignores them. */
const environmentFolders = ['.venv', 'venv', 'node_modules'];

/** The user's own tree: for one trial at a time. */
export async function ownTree(
  effects: Effects,
  workplace: Workplace,
  experiment: ExperimentSettings,
): Promise<TrialTree> {
  const tree: RunTree = { ...candidateTree(effects, workplace, null), role: 'trial' };
  return { tree, setupMs: await runSetup(effects, { tree, experiment }), remove: async () => {} };
}

/**
 * A copy of the user's tree with its uncommitted changes: trials that run at the same time must not find each other's
 * files. Data that git ignores is linked, and so are the environments of Python and Node.
 */
export async function copiedTree(
  effects: Effects,
  { git, directory, code }: Workplace,
  experiment: ExperimentSettings,
): Promise<TrialTree> {
  const share = [...experiment.data, ...environmentFolders].map((path) => pathFromRoot(directory, path));
  const worktree = await effects.git.addWorktree({ git, commit: code.head.commit, share });
  try {
    await effects.git.copyChanges(git.root, worktree.root, code.changes);
    const tree: RunTree = {
      root: worktree.root,
      directory,
      code,
      baseCommit: null,
      pullRequest: null,
      role: 'trial',
      sharedFrom: git.root,
    };
    const setupMs = await runSetup(effects, { tree, experiment });
    return { tree, setupMs, remove: () => worktree.remove() };
  } catch (error) {
    await worktree.remove();
    throw error;
  }
}

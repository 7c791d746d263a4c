import type { Effects } from './effects.ts';
import { pullRequestNumber } from './onGitHub.ts';
import type { RunTree } from './runRequest.ts';
import type { Workplace } from './workplace.ts';

/** The user's own working tree, as it is. */
export function candidateTree(
  effects: Effects,
  { git, directory, code }: Workplace,
  baseCommit: string | null,
): RunTree {
  const pullRequest = pullRequestNumber(effects);
  return { root: git.root, directory, code, baseCommit, pullRequest, role: 'candidate', sharedFrom: null };
}

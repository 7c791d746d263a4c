import { UserError } from '../errors.ts';
import type { GitHubApi, Pull, PullText } from './gitHubApi.ts';
import { isRefused, mayHaveWorked } from './apiFailure.ts';
import type { GitData, TreeFile } from './gitData.ts';

/** Files to change, in a pull request of their own. */
export interface ProposedChange extends PullText {
  /** The branch it is made on; there is never a second pull request from it. */
  readonly branch: string;
  /** The branch it is for. */
  readonly base: string;
  /** A commit of `base`, which the files are laid over. */
  readonly tip: string;
  readonly files: readonly TreeFile[];
  /** Of the commit. */
  readonly message: string;
}

export interface Proposal {
  /** `closed`: people have closed a pull request with just this change, and it is left so; `elsewhere`: it is open for another branch. */
  readonly how: 'opened' | 'updated' | 'closed' | 'elsewhere';
  readonly number: number;
  readonly url: string;
}

/**
 * Opens the pull request of a branch, or brings the open one up to date: a commit on top of what is there, so that nothing that
 * people added is lost. Without an open one the branch is a leftover and begins anew.
 */
export async function proposeChange(
  api: GitHubApi,
  git: GitData,
  owner: string,
  change: ProposedChange,
): Promise<Proposal> {
  const pulls = await api.pullsFrom(owner, change.branch);
  const open = pulls.find(({ isOpen }) => isOpen);
  if (open !== undefined) return update(api, git, open, change);
  const [last] = pulls;
  if (last !== undefined && !last.isMerged && (await hasFiles(api, last.headSha, change)))
    return told(last, 'closed');
  const commit = await commitOn(git, change.tip, change);
  const isNew = (await git.tip(change.branch)) === null;
  const isSet = isNew
    ? await git.createBranch(change.branch, commit)
    : await git.moveBranch(change.branch, commit, true);
  if (!isSet) throw refused(change);
  return openOnce(api, git, owner, change);
}

async function update(api: GitHubApi, git: GitData, open: Pull, change: ProposedChange): Promise<Proposal> {
  if (open.baseBranch !== change.base) return told(open, 'elsewhere');
  if (!(await hasFiles(api, open.headSha, change))) {
    const commit = await commitOn(git, open.headSha, change);
    if (!(await git.moveBranch(change.branch, commit, false))) throw refused(change);
  }
  return told(await api.updatePull(open.number, textOf(change)), 'updated');
}

async function commitOn(git: GitData, parent: string, { files, message }: ProposedChange): Promise<string> {
  const tree = await git.createTree(parent, files);
  return git.createCommit({ message, tree, parents: [parent] });
}

async function hasFiles(api: GitHubApi, commit: string, { files }: ProposedChange): Promise<boolean> {
  for (const { path, text } of files) if ((await api.fileAt(commit, path)) !== text) return false;
  return true;
}

/** A call whose answer was lost may have worked, and another job may have been faster: then there is one to be found. */
async function openOnce(
  api: GitHubApi,
  git: GitData,
  owner: string,
  change: ProposedChange,
): Promise<Proposal> {
  const { branch: head, base } = change;
  try {
    return told(await api.openPull({ ...textOf(change), head, base }), 'opened');
  } catch (error) {
    if (!mayHaveWorked(error) && !isRefused(error)) throw error;
    const open = (await api.pullsFrom(owner, head)).find(({ isOpen }) => isOpen);
    if (open !== undefined) return update(api, git, open, change);
    if (isRefused(error)) throw error;
    return told(await api.openPull({ ...textOf(change), head, base }), 'opened');
  }
}

function refused({ branch }: ProposedChange): UserError {
  return new UserError(`Could not commit the values: GitHub refused to write the branch ${branch}.`, {
    hint: 'It moved on meanwhile, or a rule of the repository protects it. Re-run the job, or let the rule except this branch.',
  });
}

function textOf({ title, body }: ProposedChange): PullText {
  return { title, body };
}

function told({ number, url }: Pull, how: Proposal['how']): Proposal {
  return { how, number, url };
}

import type { Git } from '../capture/git.ts';
import type { WorkflowContext } from '../github/workflowContext.ts';
import type { PullRequestEvent } from '../github/workflowEvent.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { ChosenCommit } from './chooseCommit.ts';

interface EventInput {
  readonly git: Git;
  readonly context: WorkflowContext;
  readonly head: string;
  /** Best common ancestor as GitHub knows it, for a clone that does not hold the history; null when there is none. */
  mergeBase(base: string, head: string): Promise<string | null>;
}

/**
 * The commit to compare with in a workflow (DESIGN §6). What was checked out decides: a merge commit is compared with its
 * first parent, a head with where it left the base, a merge queue's commit with the base it is queued on, a push with the
 * branch before it. Works in a clone of depth 1: a commit names its parents even where they are not there.
 */
export async function chooseEventCommit(input: EventInput): Promise<ChosenCommit> {
  const { event } = input.context;
  switch (event.kind) {
    case 'pullRequest':
      return ofPullRequest(input, event);
    case 'mergeGroup':
      return chosen(
        event.baseSha,
        event.baseBranch,
        'It is the commit of the base branch that this merge queue entry builds on.',
      );
    case 'push':
      return event.before === null ? ofNewBranch(input) : ofPush(input.head, event.before, event.branch);
    case 'finishedRun':
    case 'other':
      return ofNewBranch(input);
  }
}

async function ofPullRequest(input: EventInput, event: PullRequestEvent): Promise<ChosenCommit> {
  const { git, head } = input;
  const { baseBranch } = event;
  const parents = await git.parents(head);
  const [first] = parents;
  if (first !== undefined && parents.length === 2 && parents[1] === event.headSha) {
    const reason = `The pull request merged into ${baseBranch} was checked out; its first parent is ${baseBranch} as it was then.`;
    return chosen(first, baseBranch, reason);
  }
  const base =
    (await git.mergeBase(event.baseSha, head).catch(() => null)) ??
    (await input.mergeBase(event.baseSha, head));
  if (base === null)
    return { kind: 'none', reason: `This commit and ${baseBranch} have no common ancestor.` };
  const what = head === event.headSha ? 'The head of the pull request' : `Commit ${shortCommit(head)}`;
  return chosen(base, baseBranch, `${what} was checked out; this is where it left ${baseBranch}.`);
}

function ofPush(head: string, before: string, branch: string | null): ChosenCommit {
  if (before === head) return { kind: 'none', reason: 'The push changed nothing.' };
  return chosen(before, branch, 'It is what the branch pointed to before this push.');
}

/** A new branch, a manual or a scheduled run: the default branch is compared with, and that branch itself with the commit before. */
async function ofNewBranch({ git, context, head, mergeBase }: EventInput): Promise<ChosenCommit> {
  const { branch, defaultBranch } = context;
  if (defaultBranch === null || branch === defaultBranch) {
    const [parent] = await git.parents(head);
    if (parent === undefined)
      return {
        kind: 'none',
        reason: 'This is the first commit: there is nothing before it to compare with.',
      };
    return chosen(parent, branch, 'It is the commit before this one.');
  }
  const tip = await git.resolveCommit(`origin/${defaultBranch}`);
  const local = tip === null ? null : await git.mergeBase(tip, head);
  const base = local ?? (await mergeBase(defaultBranch, head));
  if (base === null)
    return { kind: 'none', reason: `This commit and ${defaultBranch} have no common ancestor.` };
  if (base !== head) return chosen(base, defaultBranch, `It is where this branch left ${defaultBranch}.`);
  const [parent] = await git.parents(head);
  return parent === undefined
    ? { kind: 'none', reason: 'This is the first commit: there is nothing before it to compare with.' }
    : chosen(
        parent,
        defaultBranch,
        `${defaultBranch} has all of this commit, so the one before is compared with.`,
      );
}

function chosen(commit: string, ref: string | null, reason: string): ChosenCommit {
  return { kind: 'commit', commit, ref: ref ?? commit, distance: null, reason };
}

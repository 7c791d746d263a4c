import type { Git, Head } from '../capture/git.ts';
import { UserError } from '../errors.ts';

/** What the user asked to compare with. */
export type BaselineChoice =
  | { readonly kind: 'base' }
  | { readonly kind: 'none' }
  /** A branch, tag or commit; the merge base with it is compared with. */
  | { readonly kind: 'ref'; readonly ref: string };

/** The commit to compare with and why, or why there is none. */
export type ChosenCommit =
  | {
      readonly kind: 'commit';
      readonly commit: string;
      readonly ref: string;
      /** Commits from there to the candidate; null where the clone does not hold them. */
      readonly distance: number | null;
      readonly reason: string;
    }
  | { readonly kind: 'none'; readonly reason: string };

interface ChooseInput {
  readonly git: Git;
  readonly head: Head;
  readonly dirty: boolean;
  readonly choice: BaselineChoice;
  /** The branch a pull request targets, where the surroundings name it. */
  readonly targetBranch: string | null;
}

/**
 * DESIGN §6, the local half. The merge base with the target branch; on the target branch itself the commit before,
 * or the commit as it stands when only the working tree has changed.
 */
export async function chooseCommit(input: ChooseInput): Promise<ChosenCommit> {
  const { git, head, choice } = input;
  if (choice.kind === 'none') return { kind: 'none', reason: 'No baseline was asked for.' };
  const target = choice.kind === 'ref' ? choice.ref : await findTargetBranch(git, input.targetBranch);
  const tip = await resolveTarget(git, target);
  const base = await git.mergeBase(head.commit, tip);
  if (base === null) throw await noCommonAncestor(git, target);
  if (base !== head.commit) {
    const distance = await git.countCommits(base, head.commit);
    const where = base === tip ? `the tip of ${target}` : `where this branch left ${target}`;
    return {
      kind: 'commit',
      commit: base,
      ref: target,
      distance,
      reason: `It is ${where}, ${plural(distance)} back.`,
    };
  }
  return onTargetItself({ ...input, target });
}

async function onTargetItself({
  git,
  head,
  dirty,
  target,
}: ChooseInput & { target: string }): Promise<ChosenCommit> {
  if (dirty) {
    return {
      kind: 'commit',
      commit: head.commit,
      ref: target,
      distance: 0,
      reason:
        'The candidate is this commit with uncommitted changes; the baseline is the commit without them.',
    };
  }
  const previous = await git.resolveCommit('HEAD^1');
  if (previous !== null) {
    const reason = `${target} has nothing that this commit lacks, so the commit before it is compared with.`;
    return { kind: 'commit', commit: previous, ref: target, distance: 1, reason };
  }
  if (await git.isShallow()) throw shallow(target);
  return { kind: 'none', reason: 'This is the first commit: there is nothing before it to compare with.' };
}

async function findTargetBranch(git: Git, named: string | null): Promise<string> {
  const candidates =
    named === null
      ? ['origin/HEAD', 'origin/main', 'main', 'origin/master', 'master']
      : [`origin/${named}`, named];
  for (const name of candidates) if ((await git.resolveCommit(name)) !== null) return name;
  if (named !== null && (await git.isShallow())) throw shallow(named);
  throw new UserError(
    named === null
      ? 'No branch to compare with: this repository has none of origin/HEAD, main and master.'
      : `The target branch ${named} is not in this clone.`,
    {
      hint: 'Name the baseline: --baseline <branch, tag or commit>; or --baseline none to judge without one.',
    },
  );
}

async function resolveTarget(git: Git, target: string): Promise<string> {
  const tip = (await git.resolveCommit(target)) ?? (await git.resolveCommit(`origin/${target}`));
  if (tip !== null) return tip;
  if (await git.isShallow()) throw shallow(target);
  const branches = (
    await git.run(['for-each-ref', '--format=%(refname:short)', '--count=8', 'refs/heads', 'refs/remotes'])
  )
    .split('\n')
    .filter((name) => name !== '');
  throw new UserError(
    `The baseline ${JSON.stringify(target)} is not a branch, tag or commit of this repository.`,
    {
      hint: `Branches here: ${branches.join(', ') || 'none'}. Accepted: a branch, tag or commit, "base" (the merge base with the main branch) or "none".`,
    },
  );
}

async function noCommonAncestor(git: Git, target: string): Promise<UserError> {
  if (await git.isShallow()) return shallow(target);
  return new UserError(`This commit and ${target} have no common ancestor.`, {
    hint: 'Name a commit of this history: --baseline <commit>; or --baseline none.',
  });
}

function shallow(target: string): UserError {
  return new UserError(`This clone is shallow and does not hold the commit to compare with (${target}).`, {
    hint: 'Fetch the history: git fetch --unshallow, or in a workflow fetch-depth: 0 for actions/checkout.',
  });
}

function plural(commits: number): string {
  return commits === 1 ? '1 commit' : `${commits} commits`;
}

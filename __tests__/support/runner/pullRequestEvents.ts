import { account, asRecord, common, example, fullName, overlayRepository } from './webhookPayload.ts';
import type { BranchHead, Payload, RepositoryFacts, WorkflowEvent } from './webhookPayload.ts';

export interface PullRequestFacts {
  readonly action?: 'opened' | 'synchronize' | 'reopened';
  readonly repository: RepositoryFacts;
  readonly number: number;
  /** With the repository when it is a fork. */
  readonly head: BranchHead & { readonly repository?: RepositoryFacts };
  readonly base: BranchHead;
  /** The test merge that `refs/pull/N/merge` points at. */
  readonly mergeSha: string;
  /** The head before, for `synchronize`. */
  readonly before?: string;
  readonly actor?: string;
  readonly title?: string;
  readonly isDraft?: boolean;
}

/** `pull_request`: GitHub runs it at the test merge with the base branch, whoever's fork the head is in. */
export function pullRequestEvent(facts: PullRequestFacts): WorkflowEvent {
  const { repository, number, head, base, mergeSha, action = 'opened', actor = 'octocat' } = facts;
  const payload = example('pull_request', action);
  const from = head.repository ?? repository;
  const url = `https://api.github.com/repos/${fullName(repository)}/pulls/${number}`;
  const pull = {
    ...asRecord(payload['pull_request']),
    url,
    html_url: `https://github.com/${fullName(repository)}/pull/${number}`,
    number,
    title: facts.title ?? 'Change the model',
    draft: facts.isDraft ?? false,
    state: 'open',
    user: account(actor),
    merge_commit_sha: mergeSha,
    head: branchOf(payload, 'head', from, head),
    base: branchOf(payload, 'base', repository, base),
  };
  return {
    name: 'pull_request',
    payload: {
      ...common(payload, repository, actor),
      action,
      number,
      pull_request: pull,
      ...(action === 'synchronize' && { before: facts.before ?? '0'.repeat(40), after: head.sha }),
    },
    repository: fullName(repository),
    sha: mergeSha,
    ref: `refs/pull/${number}/merge`,
    headRef: head.ref,
    baseRef: base.ref,
    actor,
  };
}

/** `merge_group`: the merge queue's own branch; there is no pull request in the payload. */
export function mergeGroupEvent(facts: {
  readonly repository: RepositoryFacts;
  readonly number: number;
  readonly headSha: string;
  readonly base: BranchHead;
}): WorkflowEvent {
  const { repository, number, headSha, base } = facts;
  const actor = 'github-merge-queue[bot]';
  const payload = example('merge_group', 'checks_requested');
  const group = asRecord(payload['merge_group']);
  const ref = `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}-${base.sha}`;
  return {
    name: 'merge_group',
    payload: {
      ...common(payload, repository, actor),
      merge_group: {
        ...group,
        head_sha: headSha,
        head_ref: ref,
        base_sha: base.sha,
        base_ref: `refs/heads/${base.ref}`,
        head_commit: { ...asRecord(group['head_commit']), id: headSha },
      },
    },
    repository: fullName(repository),
    sha: headSha,
    ref,
    actor,
  };
}

function branchOf(
  payload: Payload,
  side: 'head' | 'base',
  repository: RepositoryFacts,
  branch: BranchHead,
): Payload {
  const described = asRecord(asRecord(payload['pull_request'])[side]);
  return {
    ...described,
    label: `${repository.owner}:${branch.ref}`,
    ref: branch.ref,
    sha: branch.sha,
    user: account(repository.owner, repository.ownerId),
    repo: overlayRepository(described['repo'], repository),
  };
}

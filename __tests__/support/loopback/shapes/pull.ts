import { findRepository, fullName, repositoryNamed, type Pull } from '../state.ts';
import { repositoryShape, repositoryUrl } from './repository.ts';
import { isoTime, nodeId, webUrl, type Shape, type Site } from './shape.ts';
import { userShape } from './user.ts';

/** A pull request as lists show it. */
export function simplePullShape(site: Site, pull: Pull): Shape {
  const repository = repositoryNamed(site.world, pull.repository);
  const repositoryApi = repositoryUrl(site, repository);
  const url = `${repositoryApi}/pulls/${pull.number}`;
  const html = `${webUrl}/${fullName(repository)}/pull/${pull.number}`;
  return {
    ...plainFields(site, pull),
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    ...addresses(repositoryApi, pull),
    head: endShape(site, pull.head.repository, pull.head),
    base: endShape(site, pull.repository, pull.base),
    _links: {
      self: { href: url },
      html: { href: html },
      ...Object.fromEntries(
        Object.entries(addresses(repositoryApi, pull)).map(([field, href]) => [
          field.replace('_url', ''),
          { href },
        ]),
      ),
    },
  };
}

function plainFields(site: Site, pull: Pull): Shape {
  const closedAt = pull.state === 'closed' ? isoTime(pull.createdAtMs) : null;
  return {
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userShape(site, pull.login),
    body: pull.body,
    created_at: isoTime(pull.createdAtMs),
    updated_at: isoTime(pull.createdAtMs),
    closed_at: closedAt,
    merged_at: pull.merged ? closedAt : null,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: false,
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
  };
}

const addresses = (repositoryApi: string, { number, head }: Pull): Readonly<Record<string, string>> => ({
  issue_url: `${repositoryApi}/issues/${number}`,
  comments_url: `${repositoryApi}/issues/${number}/comments`,
  review_comments_url: `${repositoryApi}/pulls/${number}/comments`,
  review_comment_url: `${repositoryApi}/pulls/comments{/number}`,
  commits_url: `${repositoryApi}/pulls/${number}/commits`,
  statuses_url: `${repositoryApi}/statuses/${head.sha}`,
});

/** Base or head. The repository of a deleted fork is null, whatever the description says: it is so on GitHub. */
function endShape(site: Site, name: string | null, { ref, sha }: { ref: string; sha: string }): Shape {
  const repository = name === null ? null : findRepository(site.world, name);
  const owner = repository?.owner ?? 'ghost';
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: userShape(site, owner),
    repo: repository === null ? null : repositoryShape(site, repository),
  };
}

/** One pull request in full. Its diff is not counted: the numbers are zero. */
export function pullShape(site: Site, pull: Pull): Shape {
  return {
    ...simplePullShape(site, pull),
    merged: pull.merged,
    mergeable: pull.state === 'open' ? true : null,
    mergeable_state: pull.state === 'open' ? 'clean' : 'unknown',
    rebaseable: null,
    merged_by: pull.merged ? userShape(site, pull.login) : null,
    comments: site.world.comments.filter(
      (one) => one.repository === pull.repository && one.issueNumber === pull.number,
    ).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  };
}

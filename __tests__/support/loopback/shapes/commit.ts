import type { Commit } from '../bareRepository.ts';
import { fullName, type Repository } from '../state.ts';
import { repositoryUrl } from './repository.ts';
import { nodeId, webUrl, type Shape, type Site } from './shape.ts';

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as GitHub's repositories API shows it. Its files are left out, as the description allows. */
export function commitShape(site: Site, repository: Repository, commit: Commit): Shape {
  const api = repositoryUrl(site, repository);
  const html = `${webUrl}/${fullName(repository)}/commit`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: unsigned,
    },
    // The addresses in test commits belong to no account.
    author: null,
    committer: null,
    parents: parentsOf(site, repository, commit, 'commits'),
  };
}

/** A commit as the git data API shows it. */
export function gitCommitShape(site: Site, repository: Repository, commit: Commit): Shape {
  const api = repositoryUrl(site, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${webUrl}/${fullName(repository)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: parentsOf(site, repository, commit, 'git/commits'),
    verification: unsigned,
  };
}

function parentsOf(site: Site, repository: Repository, commit: Commit, folder: string): Shape[] {
  return commit.parents.map((sha) => ({
    sha,
    url: `${repositoryUrl(site, repository)}/${folder}/${sha}`,
    html_url: `${webUrl}/${fullName(repository)}/commit/${sha}`,
  }));
}

export function refShape(
  site: Site,
  repository: Repository,
  ref: string,
  object: { readonly sha: string; readonly type: string },
): Shape {
  const api = repositoryUrl(site, repository);
  return {
    ref,
    node_id: nodeId('Ref', `${repository.id}:${ref}`),
    url: `${api}/git/${ref}`,
    object: { ...object, url: `${api}/git/${object.type}s/${object.sha}` },
  };
}

import { fullName, type Repository } from '../state.ts';
import { nodeId, webUrl, type Shape, type Site } from './shape.ts';
import { userShape } from './user.ts';

/** Each `…_url` field and what follows the repository's own address. */
const urlFields: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** The little that workflow runs say about a repository: no default branch, no clone address. */
export function minimalRepositoryShape(site: Site, repository: Repository): Shape {
  const url = repositoryUrl(site, repository);
  const urls = Object.entries(urlFields).map(([field, suffix]) => [`${field}_url`, `${url}${suffix}`]);
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: userShape(site, repository.owner),
    html_url: `${webUrl}/${fullName(repository)}`,
    description: null,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(urls),
  };
}

/** A repository as pull requests show it. */
export function repositoryShape(site: Site, repository: Repository): Shape {
  const name = fullName(repository);
  return {
    ...minimalRepositoryShape(site, repository),
    clone_url: `${webUrl}/${name}.git`,
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    svn_url: `${webUrl}/${name}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    ...counts,
    ...features,
    topics: [],
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    pushed_at: '2020-01-01T00:00:00Z',
  };
}

const counts = {
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  size: 1,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
};

const features = {
  archived: false,
  disabled: false,
  allow_forking: true,
  is_template: false,
  web_commit_signoff_required: false,
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
};

export function fullRepositoryShape(site: Site, repository: Repository): Shape {
  return { ...repositoryShape(site, repository), network_count: 0, subscribers_count: 0 };
}

export const repositoryUrl = ({ apiUrl }: Site, repository: Repository): string =>
  `${apiUrl}/repos/${fullName(repository)}`;

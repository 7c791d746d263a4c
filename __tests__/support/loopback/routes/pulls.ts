import { isAncestor, resolveRef, type Commit } from '../bareRepository.ts';
import { addPull } from '../additions.ts';
import { failure, json, notFound, Refusal, unprocessable, type Answer } from '../exchange.ts';
import { pageOf } from '../paging.ts';
import { pullShape, simplePullShape } from '../shapes/pull.ts';
import { findRepository, fullName, type Pull } from '../state.ts';
import { bodyText, numberParam, param, queried, type Asked, type Route } from './route.ts';

export const pullRoutes: readonly Route[] = [
  {
    operationId: 'pulls/list',
    needs: ['pull_requests:read'],
    query: ['head', 'state', 'base', 'direction'],
    handle: list,
  },
  {
    operationId: 'pulls/get',
    needs: ['pull_requests:read'],
    handle: (asked) => json(200, pullShape(asked, pullNumbered(asked))),
  },
  { operationId: 'pulls/create', needs: ['pull_requests:write'], createsContent: true, handle: create },
  { operationId: 'pulls/update', needs: ['pull_requests:write'], handle: update },
  {
    operationId: 'repos/list-pull-requests-associated-with-commit',
    needs: ['pull_requests:read'],
    handle: listOfCommit,
  },
];

function pullsOf({ world, repository }: Asked): Pull[] {
  const name = fullName(repository);
  return world.pulls.filter((pull) => pull.repository === name);
}

/** `owner:branch`; GitHub ignores the filter when the owner is missing. */
function hasHead(asked: Asked, pull: Pull, head: string | null): boolean {
  if (head === null || !head.includes(':')) return true;
  const repository = pull.head.repository === null ? null : findRepository(asked.world, pull.head.repository);
  const label = `${repository?.owner.toLowerCase()}:${pull.head.ref}`;
  const colon = head.indexOf(':');
  return label === `${head.slice(0, colon).toLowerCase()}${head.slice(colon)}`;
}

function list(asked: Asked): Answer {
  const state = queried(asked, 'state') ?? 'open';
  const base = queried(asked, 'base');
  const oldestFirst = queried(asked, 'direction') === 'asc';
  const found = pullsOf(asked)
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.base.ref === base)
    .filter((pull) => hasHead(asked, pull, queried(asked, 'head')))
    .toSorted((a, b) => (oldestFirst ? a.id - b.id : b.id - a.id));
  return answer(asked, found);
}

/** From a branch of the repository itself; GitHub takes `owner:branch` of a fork, too. */
async function create(asked: Asked): Promise<Answer> {
  const { world, git, repository, token } = asked;
  if (token?.kind === 'installation' && !repository.actionsMayOpenPulls)
    throw new Refusal(failure(403, 'GitHub Actions is not permitted to create or approve pull requests.'));
  const [head, base] = [bodyText(asked, 'head') ?? '', bodyText(asked, 'base') ?? ''];
  const shaOf = async (field: string, ref: string): Promise<string> => {
    const sha = await resolveRef(git, repository, `refs/heads/${ref}`);
    if (sha === null)
      throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field, code: 'invalid' }]);
    return sha;
  };
  const [headSha, baseSha] = [await shaOf('head', head), await shaOf('base', base)];
  const isThere = pullsOf(asked).some(
    (pull) =>
      pull.state === 'open' &&
      pull.head.ref === head &&
      pull.base.ref === base &&
      pull.head.repository === fullName(repository),
  );
  if (isThere) throw custom(`A pull request already exists for ${repository.owner}:${head}.`);
  if (await isAncestor(git, repository, headSha, baseSha))
    throw custom(`No commits between ${base} and ${head}`);
  const body = bodyText(asked, 'body');
  const pull = addPull(world, {
    repository: fullName(repository),
    title: bodyText(asked, 'title') ?? '',
    ...(body === null ? {} : { body }),
    login: token?.login ?? 'nobody',
    base: { ref: base, sha: baseSha },
    head: { ref: head, sha: headSha },
  });
  return json(201, pullShape(asked, pull));
}

function custom(message: string): Refusal {
  return unprocessable('Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
}

function update(asked: Asked): Answer {
  const pull = pullNumbered(asked);
  pull.title = bodyText(asked, 'title') ?? pull.title;
  pull.body = bodyText(asked, 'body') ?? pull.body;
  if (bodyText(asked, 'state') === 'closed') pull.state = 'closed';
  return json(200, pullShape(asked, pull));
}

function pullNumbered(asked: Asked): Pull {
  const number = numberParam(asked, 'pull_number');
  const pull = pullsOf(asked).find((one) => one.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}

/** The pull requests that hold the commit: on their branch, but not on the base they were opened against. */
async function listOfCommit(asked: Asked): Promise<Answer> {
  const { git, repository } = asked;
  const sha = await resolveRef(git, repository, param(asked, 'commit_sha'));
  if (sha === null) throw unprocessable(`No commit found for SHA: ${param(asked, 'commit_sha')}`);
  const found: Pull[] = [];
  for (const pull of pullsOf(asked)) {
    if (await holdsCommit(asked, pull, sha)) found.push(pull);
  }
  return answer(asked, found);
}

async function holdsCommit({ git, repository }: Asked, pull: Pull, sha: Commit['sha']): Promise<boolean> {
  if (pull.head.sha === sha || pull.mergeCommitSha === sha) return true;
  const onBranch = await isAncestor(git, repository, sha, pull.head.sha);
  return onBranch && !(await isAncestor(git, repository, sha, pull.base.sha));
}

function answer(asked: Asked, pulls: readonly Pull[]): Answer {
  const { items, headers } = pageOf(pulls, asked.url);
  return json(
    200,
    items.map((pull) => simplePullShape(asked, pull)),
    headers,
  );
}

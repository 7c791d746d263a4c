import { isAncestor, resolveRef, type Commit } from '../bareRepository.ts';
import { json, notFound, unprocessable, type Answer } from '../exchange.ts';
import { pageOf } from '../paging.ts';
import { pullShape, simplePullShape } from '../shapes/pull.ts';
import { findRepository, fullName, type Pull } from '../state.ts';
import { numberParam, param, queried, type Asked, type Route } from './route.ts';

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
    handle(asked) {
      const number = numberParam(asked, 'pull_number');
      const pull = pullsOf(asked).find((one) => one.number === number);
      if (pull === undefined) throw notFound();
      return json(200, pullShape(asked, pull));
    },
  },
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

import { gitLine, isAncestor, resolveRef } from '../bareRepository.ts';
import { json, notFound, unprocessable, type Answer } from '../exchange.ts';
import { refShape } from '../shapes/commit.ts';
import { fullName } from '../state.ts';
import { bodyText, param, type Asked, type Route } from './route.ts';

const nothing = '0'.repeat(40);

export const gitRefRoutes: readonly Route[] = [
  {
    operationId: 'git/get-ref',
    needs: ['contents:read'],
    async handle(asked) {
      const ref = `refs/${param(asked, 'ref')}`;
      const sha = await currentSha(asked, ref);
      if (sha === null) throw notFound();
      return refAnswer(asked, 200, ref, sha);
    },
  },
  { operationId: 'git/create-ref', needs: ['contents:write'], handle: createRef },
  { operationId: 'git/update-ref', needs: ['contents:write'], handle: updateRef },
];

/** What the full ref points at, which for an annotated tag is the tag. */
async function currentSha({ git, repository }: Asked, ref: string): Promise<string | null> {
  if ((await gitLine(git, repository, ['check-ref-format', ref])) === null) return null;
  return gitLine(git, repository, ['rev-parse', '--verify', '--quiet', ref]);
}

async function refAnswer(asked: Asked, status: number, ref: string, sha: string): Promise<Answer> {
  const type = await gitLine(asked.git, asked.repository, ['cat-file', '-t', sha]);
  return json(status, refShape(asked, asked.repository, ref, { sha, type: type ?? 'commit' }));
}

async function createRef(asked: Asked): Promise<Answer> {
  const { git, repository } = asked;
  const ref = bodyText(asked, 'ref') ?? '';
  if (!/^refs\/[^/]+\/.+/.test(ref) || (await gitLine(git, repository, ['check-ref-format', ref])) === null) {
    throw unprocessable('Reference name must start with refs/ and be valid');
  }
  const sha = await knownObject(asked);
  if ((await currentSha(asked, ref)) !== null) throw unprocessable('Reference already exists');
  const created = await gitLine(git, repository, ['update-ref', ref, sha, nothing]);
  if (created === null) throw unprocessable('Reference already exists');
  return refAnswer(asked, 201, ref, sha);
}

/** Compare-and-set: without force only a fast forward of what the ref pointed at goes through. */
async function updateRef(asked: Asked): Promise<Answer> {
  const { git, repository } = asked;
  const ref = `refs/${param(asked, 'ref')}`;
  const before = await currentSha(asked, ref);
  if (before === null) throw unprocessable('Reference does not exist');
  const sha = await knownObject(asked);
  const forced = asked.body['force'] === true;
  if (!forced && !(await isAncestor(git, repository, before, sha))) {
    throw unprocessable('Update is not a fast forward');
  }
  const updated = await gitLine(git, repository, ['update-ref', ref, sha, before]);
  if (updated === null) throw unprocessable('Update is not a fast forward');
  followBranch(asked, ref, sha);
  return refAnswer(asked, 200, ref, sha);
}

/** The head of an open pull request is what its branch points at. */
function followBranch({ world, repository }: Asked, ref: string, sha: string): void {
  const own = world.pulls.filter(
    ({ state, head }) =>
      state === 'open' && head.repository === fullName(repository) && `refs/heads/${head.ref}` === ref,
  );
  for (const pull of own) pull.head = { ...pull.head, sha };
}

async function knownObject(asked: Asked): Promise<string> {
  const sha = bodyText(asked, 'sha') ?? '';
  const known = /^[0-9a-f]{40}$/.test(sha) && (await resolveRef(asked.git, asked.repository, sha, 'object'));
  if (known === false || known === null) throw unprocessable('Object does not exist');
  return sha;
}

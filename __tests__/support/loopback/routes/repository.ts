import { gitLine, readCommit, readCommits, resolveRef, type Commit } from '../bareRepository.ts';
import { bytes, json, notFound, unprocessable, type Answer } from '../exchange.ts';
import { pageOf } from '../paging.ts';
import { canSee } from '../permissions.ts';
import { commitShape } from '../shapes/commit.ts';
import { fullRepositoryShape, repositoryUrl } from '../shapes/repository.ts';
import { webUrl, type Shape } from '../shapes/shape.ts';
import { fullName, networkOf, type Repository } from '../state.ts';
import { param, type Asked, type Route } from './route.ts';

export const repositoryRoutes: readonly Route[] = [
  {
    operationId: 'repos/get',
    needs: ['metadata:read'],
    handle: (asked) => json(200, fullRepositoryShape(asked, asked.repository)),
  },
  { operationId: 'repos/get-commit', needs: ['contents:read'], handle: getCommit },
  { operationId: 'repos/compare-commits-with-basehead', needs: ['contents:read'], handle: compare },
];

async function getCommit(asked: Asked): Promise<Answer> {
  const { git, repository } = asked;
  const ref = param(asked, 'ref');
  const sha = await resolveRef(git, repository, ref);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${ref}`);
  if (asked.accept.includes('application/vnd.github.sha')) {
    return bytes(200, Buffer.from(sha), 'application/vnd.github.sha; charset=utf-8');
  }
  const commit = await readCommit(git, repository, sha);
  return json(200, commitShape(asked, repository, commit));
}

/** One side of `BASE...HEAD`: a ref of this repository, `owner:ref`, or `owner:name:ref`. */
async function resolveSide(asked: Asked, side: string): Promise<string> {
  const [ref = '', ...where] = side.split(':').toReversed();
  const sha = await resolveRef(asked.git, repositoryOf(asked, where.toReversed()), ref);
  if (sha === null) throw notFound();
  return sha;
}

function repositoryOf({ world, repository, token }: Asked, [owner, name]: readonly string[]): Repository {
  if (owner === undefined) return repository;
  const found = networkOf(world, repository).find(
    (one) => one.owner.toLowerCase() === owner.toLowerCase() && (name === undefined || one.name === name),
  );
  if (found === undefined || !canSee(token, found)) throw notFound();
  return found;
}

async function compare(asked: Asked): Promise<Answer> {
  const { git, repository } = asked;
  const basehead = param(asked, 'basehead');
  const [base, head, ...more] = basehead.split('...');
  if (base === undefined || head === undefined || more.length > 0) throw notFound();
  const [baseSha, headSha] = [await resolveSide(asked, base), await resolveSide(asked, head)];
  const mergeBase = await gitLine(git, repository, ['merge-base', baseSha, headSha]);
  if (mergeBase === null) throw notFound();
  const newer = await revisions(asked, baseSha, headSha);
  const behind = (await revisions(asked, headSha, baseSha)).length;
  const { items, headers } = pageOf(newer, asked.url);
  const commits = await readCommits(git, repository, [baseSha, mergeBase, ...items]);
  const shapeOf = (sha: string): Shape | null => {
    const commit = commits.get(sha);
    return commit === undefined ? null : commitShape(asked, repository, commit);
  };
  const html = `${webUrl}/${fullName(repository)}/compare/${encodeURIComponent(basehead)}`;
  return json(
    200,
    {
      url: `${repositoryUrl(asked, repository)}/compare/${encodeURIComponent(basehead)}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: shapeOf(baseSha),
      merge_base_commit: shapeOf(mergeBase),
      status: statusOf(newer.length, behind),
      ahead_by: newer.length,
      behind_by: behind,
      total_commits: newer.length,
      commits: items.map(shapeOf),
    },
    headers,
  );
}

/** The commits of `to` that `from` does not have, oldest first. */
async function revisions(asked: Asked, from: string, to: string): Promise<Commit['sha'][]> {
  const args = ['rev-list', '--reverse', '--topo-order', `${from}..${to}`];
  const output = (await asked.git(asked.repository, args)).toString();
  return output.split('\n').filter((line) => line !== '');
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

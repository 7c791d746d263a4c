import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitFailure, gitLine, readCommit, resolveRef, type GitOptions } from '../bareRepository.ts';
import { json, notFound, unprocessable, type Answer } from '../exchange.ts';
import { gitCommitShape } from '../shapes/commit.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { isoTime, type Shape } from '../shapes/shape.ts';
import { bodyText, type Asked, type Route } from './route.ts';

export const gitObjectRoutes: readonly Route[] = [
  { operationId: 'git/create-blob', needs: ['contents:write'], handle: createBlob },
  { operationId: 'git/create-tree', needs: ['contents:write'], handle: createTree },
  { operationId: 'git/create-commit', needs: ['contents:write'], handle: createCommit },
];

async function storeBlob({ git, repository }: Asked, content: string | Buffer): Promise<string> {
  const args = ['hash-object', '-w', '--stdin'];
  return (await git(repository, args, { input: content })).toString().trim();
}

async function createBlob(asked: Asked): Promise<Answer> {
  const content = bodyText(asked, 'content') ?? '';
  const encoding = bodyText(asked, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const sha = await storeBlob(asked, Buffer.from(content, encoding));
  return json(201, { sha, url: `${repositoryUrl(asked, asked.repository)}/git/blobs/${sha}` });
}

/** Entries are laid over the base tree in an index of their own; an entry whose sha is null takes a file away. */
async function createTree(asked: Asked): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'loopback-index-'));
  try {
    const environment = { GIT_INDEX_FILE: join(folder, 'index') };
    const base = bodyText(asked, 'base_tree');
    if (base !== null) await run(asked, ['read-tree', await treeOf(asked, base)], { environment });
    const lines: string[] = [];
    for (const entry of asked.body['tree'] as readonly Shape[]) lines.push(await indexLine(asked, entry));
    await run(asked, ['update-index', '--index-info'], { environment, input: lines.join('') });
    const sha = await run(asked, ['write-tree'], { environment });
    return json(201, await treeShape(asked, sha));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws Refusal 422 when git does not accept it */
async function run(
  { git, repository }: Asked,
  args: readonly string[],
  options: GitOptions,
): Promise<string> {
  try {
    return (await git(repository, args, options)).toString().trim();
  } catch (error) {
    if (error instanceof GitFailure) throw unprocessable(`tree is not valid: ${error.message}`);
    throw error;
  }
}

async function treeOf({ git, repository }: Asked, sha: string): Promise<string> {
  const known = /^[0-9a-f]{40}$/.test(sha);
  const tree =
    known && (await gitLine(git, repository, ['rev-parse', '--verify', '--quiet', `${sha}^{tree}`]));
  if (!tree) throw notFound();
  return tree;
}

async function indexLine(asked: Asked, { path, mode, sha, content }: Shape): Promise<string> {
  if (typeof path !== 'string' || path === '' || /[\n\t"]/.test(path)) {
    throw unprocessable('tree.path contains a malformed path component');
  }
  if (sha === null) return `0 ${'0'.repeat(40)}\t${path}\n`;
  const object = typeof content === 'string' ? await storeBlob(asked, content) : sha;
  if (typeof object !== 'string' || (typeof content === 'string' && sha !== undefined)) {
    throw unprocessable('Must supply either tree.sha or tree.content');
  }
  return `${typeof mode === 'string' ? mode : '100644'} ${object}\t${path}\n`;
}

async function treeShape(asked: Asked, sha: string): Promise<Shape> {
  const api = `${repositoryUrl(asked, asked.repository)}/git`;
  const output = (await asked.git(asked.repository, ['ls-tree', '-l', '-z', sha])).toString();
  const tree = output
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [description = '', path = ''] = line.split('\t');
      const [mode = '', type = '', object = '', bytes = ''] = description.split(/ +/);
      const url = `${api}/${type}s/${object}`;
      return { path, mode, type, sha: object, ...(type === 'blob' && { size: Number(bytes) }), url };
    });
  return { sha, url: `${api}/trees/${sha}`, tree, truncated: false };
}

async function createCommit(asked: Asked): Promise<Answer> {
  const { git, repository, body } = asked;
  const tree = await treeOf(asked, bodyText(asked, 'tree') ?? '');
  const parents = (body['parents'] ?? []) as readonly string[];
  for (const parent of parents) {
    const known = /^[0-9a-f]{40}$/.test(parent) && (await resolveRef(git, repository, parent)) !== null;
    if (!known) throw unprocessable('Parent SHA does not exist or is not a commit object');
  }
  const author = signature(asked, body['author']);
  const committer = body['committer'] === undefined ? author : signature(asked, body['committer']);
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
  const sha = (
    await git(repository, args, {
      input: bodyText(asked, 'message') ?? '',
      environment: { ...identity('AUTHOR', author), ...identity('COMMITTER', committer) },
    })
  )
    .toString()
    .trim();
  const commit = await readCommit(git, repository, sha);
  return json(201, gitCommitShape(asked, repository, commit));
}

interface Signed {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** Whoever the token belongs to, now, unless the request says otherwise. */
function signature({ token, world }: Asked, given: unknown): Signed {
  const login = token?.login ?? 'nobody';
  return {
    name: login,
    email: `${login}@users.noreply.github.com`,
    date: isoTime(world.now()),
    ...(given as Partial<Signed> | undefined),
  };
}

const identity = (role: 'AUTHOR' | 'COMMITTER', { name, email, date }: Signed): Record<string, string> => ({
  [`GIT_${role}_NAME`]: name,
  [`GIT_${role}_EMAIL`]: email,
  [`GIT_${role}_DATE`]: date,
});

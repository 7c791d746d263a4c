import { posix } from 'node:path';
import { gitLine, resolveRef } from '../bareRepository.ts';
import { bytes, failure, json, notFound, Refusal, type Answer } from '../exchange.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { webUrl, type Shape } from '../shapes/shape.ts';
import { fullName } from '../state.ts';
import { param, queried, type Asked, type Route } from './route.ts';

const mebibyte = 1024 * 1024;

export const contentRoutes: readonly Route[] = [
  { operationId: 'repos/get-content', needs: ['contents:read'], query: ['ref'], handle: getContent },
];

async function getContent(asked: Asked): Promise<Answer> {
  const { git, repository } = asked;
  const path = param(asked, 'path').replace(/\/$/, '');
  if (path.split('/').some((part) => part === '.' || part === '..')) throw notFound();
  const ref = queried(asked, 'ref') ?? repository.defaultBranch;
  const commit = await resolveRef(git, repository, ref.replace(/^refs\/heads\//, ''));
  if (commit === null) throw new Refusal(failure(404, `No commit found for the ref ${ref}`));
  const [mode, type] = (await gitLine(git, repository, ['ls-tree', commit, '--', path]))?.split(/\s/) ?? [];
  if (path === '' || type === 'tree') return directory(asked, commit, path, ref);
  if (type !== 'blob') throw notFound();
  return file(asked, commit, mode === linkMode ? await targetOf(asked, commit, path) : path, ref);
}

const linkMode = '120000';

/** GitHub's documentation: of a link to a file of the repository the answer is that file. */
async function targetOf({ git, repository }: Asked, commit: string, path: string): Promise<string> {
  const target = (await git(repository, ['cat-file', 'blob', `${commit}:${path}`])).toString();
  return posix.join(posix.dirname(path), target);
}

/** Up to 1 MiB in JSON, up to 100 MiB raw: GitHub's limits. */
async function file(asked: Asked, commit: string, path: string, ref: string): Promise<Answer> {
  const { git, repository, accept } = asked;
  const content = await git(repository, ['cat-file', 'blob', `${commit}:${path}`]);
  if (content.length > 100 * mebibyte) throw new Refusal(failure(403, 'This file is too large.'));
  if (/application\/vnd\.github(\.v3)?\.raw/.test(accept)) {
    return bytes(200, content, 'application/vnd.github.raw+json; charset=utf-8');
  }
  const sha = (await git(repository, ['rev-parse', `${commit}:${path}`])).toString().trim();
  const small = content.length <= mebibyte;
  return json(200, {
    ...entry(asked, { kind: 'file', path, sha, bytes: content.length, ref }),
    encoding: small ? 'base64' : 'none',
    content: small ? content.toString('base64').replaceAll(/.{60}/g, '$&\n') : '',
  });
}

const kinds: Readonly<Record<string, Entry['kind']>> = { blob: 'file', tree: 'dir', commit: 'submodule' };

async function directory(asked: Asked, commit: string, path: string, ref: string): Promise<Answer> {
  const output = await asked.git(asked.repository, ['ls-tree', '-l', '-z', `${commit}:${path}`]);
  const lines = output
    .toString()
    .split('\0')
    .filter((line) => line !== '');
  const entries = lines.map((line) => {
    const [description = '', name = ''] = line.split('\t');
    const [, type = '', sha = '', bytesText = ''] = description.split(/ +/);
    const child = path === '' ? name : `${path}/${name}`;
    return entry(asked, {
      kind: kinds[type] ?? 'file',
      path: child,
      sha,
      bytes: Number(bytesText) || 0,
      ref,
    });
  });
  return json(200, entries);
}

interface Entry {
  readonly kind: 'file' | 'dir' | 'submodule';
  readonly path: string;
  readonly sha: string;
  readonly bytes: number;
  readonly ref: string;
}

function entry(asked: Asked, { kind, path, sha, bytes: size, ref }: Entry): Shape {
  const api = repositoryUrl(asked, asked.repository);
  const web = `${webUrl}/${fullName(asked.repository)}`;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${kind === 'dir' ? 'trees' : 'blobs'}/${sha}`;
  const html = `${web}/${kind === 'dir' ? 'tree' : 'blob'}/${ref}/${encoded}`;
  return {
    type: kind,
    size,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: kind === 'file' ? `${web}/raw/${ref}/${encoded}` : null,
    _links: { self, git, html },
  };
}

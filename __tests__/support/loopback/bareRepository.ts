import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { networkOf, type Repository, type World } from './state.ts';

/** A git command that ended with an error. */
export class GitFailure extends Error {}

export interface GitOptions {
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs git plumbing on a bare repository; objects of its forks are visible, as on GitHub. */
export type Git = (repository: Repository, args: readonly string[], options?: GitOptions) => Promise<Buffer>;

export function createGit(world: World): Git {
  return (repository, args, { input, environment = {} } = {}) =>
    new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        ['--git-dir', repository.gitDirectory, ...args],
        {
          encoding: 'buffer',
          maxBuffer: 256 * 1024 * 1024,
          env: { ...gitEnvironment(world, repository), ...environment },
        },
        (error, stdout, stderr) => {
          if (error === null) resolve(stdout);
          else reject(new GitFailure(`git ${args[0]}: ${stderr.toString().trim()}`, { cause: error }));
        },
      );
      // git may end without reading all of its input; that shows in its exit code.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
}

/** Nothing of the user's own git configuration; any commit may be fetched by its id, as on GitHub. */
export function gitEnvironment(world: World, repository: Repository): Record<string, string> {
  const others = networkOf(world, repository).filter((one) => one !== repository);
  const settings = [
    ['safe.directory', '*'],
    ['uploadpack.allowAnySHA1InWant', 'true'],
    ['uploadpack.allowFilter', 'true'],
    ['gc.auto', '0'],
  ];
  return {
    PATH: process.env['PATH'] ?? '',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key = '', value = ''], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: others.map((one) => join(one.gitDirectory, 'objects')).join(':'),
  };
}

/** The one line that a command prints, or null when it fails. */
export async function gitLine(
  git: Git,
  repository: Repository,
  args: readonly string[],
): Promise<string | null> {
  try {
    return (await git(repository, args)).toString().trim();
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}

/** What git allows in a ref, and nothing of git's language for revisions: no `~1`, `..`, `@{…}` or `:path`. */
const isPlainName = /^(?!-)(?!.*\.\.)(?!.*@\{)[^\s\x00-\x1f~^:?*[\\]+$/;

/** The object that a branch, a tag, a full ref or an id names; null for none and for anything cleverer. */
export async function resolveRef(
  git: Git,
  repository: Repository,
  ref: string,
  type: 'commit' | 'object' = 'commit',
): Promise<string | null> {
  if (!isPlainName.test(ref)) return null;
  const candidates = /^[0-9a-f]{40}$/.test(ref) ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`, ref];
  for (const candidate of candidates) {
    const sha = await gitLine(git, repository, [
      'rev-parse',
      '--verify',
      '--quiet',
      `${candidate}^{${type}}`,
    ]);
    if (sha !== null && sha !== '') return sha;
  }
  return null;
}

export async function isAncestor(
  git: Git,
  repository: Repository,
  older: string,
  newer: string,
): Promise<boolean> {
  return (await gitLine(git, repository, ['merge-base', '--is-ancestor', older, newer])) !== null;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** In GitHub's form: UTC, whole seconds. */
  readonly date: string;
}

const signature = (name = '', email = '', date = ''): Signature => ({
  name,
  email,
  date: `${new Date(date).toISOString().slice(0, 19)}Z`,
});

/** The commits by their ids, in one git process; an id that names no commit here is left out. */
export async function readCommits(
  git: Git,
  repository: Repository,
  shas: readonly string[],
): Promise<ReadonlyMap<string, Commit>> {
  const ids = shas.filter((sha) => /^[0-9a-f]{40}$/.test(sha));
  if (ids.length === 0) return new Map();
  const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f');
  const output = await git(
    repository,
    ['log', '--no-walk=unsorted', '--ignore-missing', '--stdin', '-z', `--format=${format}`],
    { input: `${ids.join('\n')}\n` },
  );
  const records = output.toString().split('\0');
  const commits = records.filter((record) => record !== '').map(parseCommit);
  return new Map(commits.map((commit) => [commit.sha, commit]));
}

function parseCommit(record: string): Commit {
  const [sha = '', tree = '', parents = '', an, ae, ad, cn, ce, cd, message = ''] = record.split('\x1f');
  return {
    sha,
    tree,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: signature(an, ae, ad),
    committer: signature(cn, ce, cd),
    message: message.replace(/\n$/, ''),
  };
}

/** @throws Error for a commit that git has just named and cannot show */
export async function readCommit(git: Git, repository: Repository, sha: string): Promise<Commit> {
  const commit = (await readCommits(git, repository, [sha])).get(sha);
  if (commit === undefined) throw new Error(`commit ${sha} cannot be read`);
  return commit;
}

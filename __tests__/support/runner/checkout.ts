import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface CheckoutRequest {
  readonly workspace: string;
  /** Where to clone from: any URL or path that git takes. */
  readonly url: string;
  /** Full reference or a branch or tag name; empty to check out `sha` alone. */
  readonly ref: string;
  /** Null for what the reference points at. */
  readonly sha: string | null;
  /** 1 by default, as in actions/checkout; 0 for every branch and tag. */
  readonly fetchDepth?: number;
  readonly fetchTags?: boolean;
  readonly token?: string;
  /** True by default: the token stays usable for later git commands of the job. */
  readonly persistCredentials?: boolean;
  /** RUNNER_TEMP, for the file with the credentials. */
  readonly tempDirectory: string;
}

export interface CheckoutResult {
  /** The commit that is checked out. */
  readonly commit: string;
  /** Forgets the credentials, as the action's `post` does. */
  readonly cleanUp: () => Promise<void>;
}

/** Does with real git what actions/checkout 7.0.1 does (git-source-provider.ts, ref-helper.ts, git-auth-helper.ts). */
export async function checkout(request: CheckoutRequest): Promise<CheckoutResult> {
  const { workspace, url, ref, sha } = request;
  await mkdir(workspace, { recursive: true });
  const git = (...args: readonly string[]): Promise<string> => runGit(workspace, args);
  await git('init', '--quiet', '--initial-branch=main', '.');
  await git('remote', 'add', 'origin', url);
  await git('config', '--local', 'gc.auto', '0');
  const credentials = request.token === undefined ? null : await writeCredentials(request, request.token);
  try {
    await fetchRefs(request, git);
    await git('checkout', '--quiet', '--force', ...(await checkoutTarget(ref, sha, git)));
  } finally {
    if (request.persistCredentials === false) await credentials?.forget();
  }
  const commit = (await git('rev-parse', 'HEAD')).trim();
  if (sha !== null && commit !== sha)
    throw new Error(`The ref '${ref}' does not point to the expected commit '${sha}'.`);
  return { commit, cleanUp: async () => credentials?.forget() };
}

type Git = (...args: readonly string[]) => Promise<string>;

async function fetchRefs(
  { ref, sha, fetchDepth = 1, fetchTags = false }: CheckoutRequest,
  git: Git,
): Promise<void> {
  const fetch = [
    '-c',
    'protocol.version=2',
    'fetch',
    '--quiet',
    '--no-tags',
    '--prune',
    '--no-recurse-submodules',
  ];
  if (fetchDepth > 0) {
    await git(...fetch, `--depth=${fetchDepth}`, 'origin', ...refSpecs(ref, sha, fetchTags));
    return;
  }
  const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const pull = ref.startsWith('refs/pull/') ? refSpecs(ref, sha, false) : [];
  await git(...fetch, 'origin', ...everything, ...pull);
  // The branch may have moved on; the wanted commit is then fetched by itself.
  if (sha !== null && !(await hasCommit(sha, git)))
    await git(...fetch, 'origin', ...refSpecs(ref, sha, false));
}

function refSpecs(ref: string, sha: string | null, fetchTags: boolean): string[] {
  const tags = fetchTags ? ['+refs/tags/*:refs/tags/*'] : [];
  const [, kind, name] = /^refs\/(heads|pull|tags)\/(.+)$/.exec(ref) ?? [];
  if (kind === 'heads') return [...tags, `+${sha ?? ref}:refs/remotes/origin/${name}`];
  if (kind === 'pull') return [...tags, `+${sha ?? ref}:refs/remotes/pull/${name}`];
  if (kind === 'tags') return fetchTags ? tags : [`+${ref}:${ref}`];
  if (sha !== null) return [...tags, sha];
  if (ref === '') throw new Error('A checkout needs a ref or a sha.');
  return [`+refs/heads/${ref}*:refs/remotes/origin/${ref}*`, `+refs/tags/${ref}*:refs/tags/${ref}*`];
}

/** A branch is checked out by name; a pull request, a tag and a commit leave HEAD detached. */
async function checkoutTarget(ref: string, sha: string | null, git: Git): Promise<string[]> {
  const [, kind, name = ''] = /^refs\/(heads|pull|tags)\/(.+)$/.exec(ref) ?? [];
  if (kind === 'heads') return ['-B', name, `refs/remotes/origin/${name}`];
  if (kind === 'pull') return [`refs/remotes/pull/${name}`];
  if (kind === 'tags') return [ref];
  if (sha !== null) return [sha];
  const branches = await git('for-each-ref', '--format=%(refname)', `refs/remotes/origin/${ref}`);
  return branches.trim() === '' ? [`refs/tags/${ref}`] : ['-B', ref, `refs/remotes/origin/${ref}`];
}

/** Keeps the token outside the repository, in a file that only this repository and its worktrees include. */
async function writeCredentials(
  { workspace, url, tempDirectory }: CheckoutRequest,
  token: string,
): Promise<{ forget: () => Promise<void> }> {
  await mkdir(tempDirectory, { recursive: true });
  const file = join(tempDirectory, `git-credentials-${randomUUID()}.config`);
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const origin = /^https?:/.test(url) ? new URL(url).origin : url;
  await runGit(workspace, [
    'config',
    '--file',
    file,
    `http.${origin}/.extraheader`,
    `AUTHORIZATION: basic ${basic}`,
  ]);
  const directory = join(workspace, '.git');
  const sections = [`includeIf.gitdir:${directory}`, `includeIf.gitdir:${directory}/worktrees/*`];
  for (const section of sections) await runGit(workspace, ['config', '--local', `${section}.path`, file]);
  const forget = async (): Promise<void> => {
    const isRemoved = await rm(file).then(
      () => true,
      () => false,
    );
    if (!isRemoved) return;
    for (const section of sections)
      await runGit(workspace, ['config', '--local', '--unset-all', `${section}.path`]);
  };
  return { forget };
}

function hasCommit(sha: string, git: Git): Promise<boolean> {
  return git('cat-file', '-e', `${sha}^{commit}`).then(
    () => true,
    () => false,
  );
}

/** Runs git without the settings of this machine's user, and without asking for passwords. */
async function runGit(cwd: string, args: readonly string[]): Promise<string> {
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
  try {
    const { stdout } = await promisify(execFile)('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd,
      env: environment,
    });
    return stdout;
  } catch (cause) {
    throw new Error(
      `git ${args.join(' ')} failed: ${(cause as { stderr?: string }).stderr ?? String(cause)}`,
      { cause },
    );
  }
}

import { UserError } from '../errors.ts';
import { fetchCommit, type FetchCredentials } from './fetchCommit.ts';
import { GitFailure, runGit, tryRun, type RunGit } from './runGit.ts';

/** One entry of a commit's tree: what git says a file is, without reading it. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  /** Git's own object id of the content; for a submodule its commit. */
  readonly objectId: string;
}

/** What the working tree holds beyond its commit. Paths are relative to the root, with forward slashes. */
export interface WorkingTreeChanges {
  readonly modified: readonly string[];
  readonly deleted: readonly string[];
  readonly untracked: readonly string[];
}

export interface Head {
  readonly commit: string;
  readonly tree: string;
  /** Branch name; null on a detached head. */
  readonly branch: string | null;
}

export interface FileLineCounts {
  readonly path: string;
  /** Null for a binary file. */
  readonly added: number | null;
  readonly deleted: number | null;
}

/** The questions Trainmark asks of one git working tree. Every method runs the user's own git. */
export interface Git {
  /** Absolute path of the working tree's root. */
  readonly root: string;
  /** Runs git with these arguments; the text it printed. Fails with git's own message. */
  run(args: readonly string[], input?: string): Promise<string>;
  head(): Promise<Head>;
  /** The commit a name stands for, or null when git knows no such commit. */
  resolveCommit(name: string): Promise<string | null>;
  /** Best common ancestor, or null when the histories do not meet (as in a shallow clone). */
  mergeBase(one: string, other: string): Promise<string | null>;
  /** Commits that are in `to` and not in `from`. */
  countCommits(from: string, to: string): Promise<number>;
  /** The commit's parents by name; a shallow clone names them without holding them. */
  parents(commit: string): Promise<readonly string[]>;
  isShallow(): Promise<boolean>;
  /** Fetches one commit, without its history, from the remote called origin. */
  fetchCommit(commit: string, credentials: FetchCredentials | null): Promise<void>;
  listTree(commit: string): Promise<readonly TreeEntry[]>;
  changes(): Promise<WorkingTreeChanges>;
  /** Git object ids of files as they are on disk now, in the order asked. */
  hashFiles(paths: readonly string[]): Promise<readonly string[]>;
  /** The object id that this text has as the content of a file, or as the target of a link. */
  hashText(text: string): Promise<string>;
  /** Lines added and deleted from `commit` to `target`, or to the working tree when `target` is null. */
  lineCounts(commit: string, target: string | null): Promise<readonly FileLineCounts[]>;
  /** What git is told to ignore below these paths; a whole ignored directory is one entry that ends with a slash. */
  ignoredPaths(paths: readonly string[]): Promise<readonly string[]>;
  /** Remote URL as git has it (may hold credentials); null without a remote called origin. */
  remoteUrl(): Promise<string | null>;
}

/** Opens the git working tree that `directory` lies in. Fails when there is none, or git is not installed. */
export async function openGit(directory: string): Promise<Git> {
  const git = await findGit(directory);
  if (git !== null) return git;
  throw new UserError(`No git repository here: ${directory}`, {
    hint: 'Trainmark compares commits. Run it inside a git repository, or create one: git init && git add -A && git commit -m "first".',
  });
}

/** The git working tree that `directory` lies in; null outside of any. A repository that git refuses to read is an error. */
export async function findGit(directory: string): Promise<Git | null> {
  const root = await findRoot(directory);
  if (root === null) return null;
  const run = (args: readonly string[], input?: string): Promise<string> => runGit(root, args, input);
  return {
    root,
    run,
    head: () => readHead(run),
    resolveCommit: (name) => resolveCommit(run, name),
    mergeBase: async (one, other) => firstLine(await tryRun(run, ['merge-base', one, other])),
    countCommits: async (from, to) => Number(await run(['rev-list', '--count', `${from}..${to}`])),
    parents: async (commit) => parseParents(await run(['cat-file', 'commit', commit])),
    fetchCommit: (commit, credentials) => fetchCommit(root, commit, credentials),
    isShallow: async () => (await run(['rev-parse', '--is-shallow-repository'])).trim() === 'true',
    listTree: async (commit) => parseTree(await run(['ls-tree', '-r', '-z', '--full-tree', commit])),
    changes: () => readChanges(run),
    hashFiles: (paths) => hashFiles(run, paths),
    hashText: async (text) => (await run(['hash-object', '--stdin'], text)).trim(),
    lineCounts: async (commit, target) =>
      parseNumstat(
        await run(['diff', '--numstat', '-z', '--no-renames', commit, ...(target ? [target] : []), '--']),
      ),
    ignoredPaths: (paths) => readIgnored(run, paths),
    remoteUrl: async () => firstLine(await tryRun(run, ['remote', 'get-url', 'origin'], [2, 128])),
  };
}

async function findRoot(directory: string): Promise<string | null> {
  try {
    return (await runGit(directory, ['rev-parse', '--show-toplevel'])).trimEnd();
  } catch (error) {
    if (error instanceof GitFailure && /not a git repository/.test(error.message)) return null;
    throw error;
  }
}

async function readHead(run: RunGit): Promise<Head> {
  const lines = await run(['rev-parse', 'HEAD^{commit}', 'HEAD^{tree}']).catch((error: unknown) => {
    if (error instanceof GitFailure && /unknown revision/.test(error.message)) return '';
    throw error;
  });
  const [commit, tree] = lines.split('\n');
  if (!commit || !tree) {
    throw new UserError('This git repository has no commit yet.', {
      hint: 'A record names the commit it was made at: git add -A && git commit -m "first", then run this again.',
    });
  }
  const branch = firstLine(await tryRun(run, ['symbolic-ref', '--short', '-q', 'HEAD']));
  return { commit, tree, branch };
}

async function resolveCommit(run: RunGit, name: string): Promise<string | null> {
  if (name.startsWith('-')) return null;
  return firstLine(await tryRun(run, ['rev-parse', '--verify', '-q', `${name}^{commit}`]));
}

async function readChanges(run: RunGit): Promise<WorkingTreeChanges> {
  const text = await run(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all']);
  const modified: string[] = [];
  const deleted: string[] = [];
  const untracked: string[] = [];
  for (const entry of text.split('\0')) {
    if (entry === '') continue;
    const state = entry.slice(0, 2);
    const path = entry.slice(3);
    if (state === '??') untracked.push(path);
    else if (state.includes('D')) deleted.push(path);
    else modified.push(path);
  }
  return { modified, deleted, untracked };
}

async function readIgnored(run: RunGit, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const text = await run([
    'ls-files',
    '--others',
    '--ignored',
    '--exclude-standard',
    '--directory',
    '-z',
    '--',
    ...paths,
  ]);
  return text.split('\0').filter((path) => path !== '');
}

async function hashFiles(run: RunGit, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  // A name with a line break cannot be told over --stdin-paths; such files are hashed one by one.
  const oneByOne = paths.some((path) => path.includes('\n'));
  if (!oneByOne) return lines(await run(['hash-object', '--stdin-paths'], paths.join('\n')));
  const ids: string[] = [];
  for (const path of paths) ids.push((await run(['hash-object', '--', path])).trim());
  return ids;
}

/** The raw commit object: its header ends with an empty line, and the message behind it may hold anything. */
function parseParents(text: string): string[] {
  const [header = ''] = text.split('\n\n', 1);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = '']) => parent);
}

function parseTree(text: string): TreeEntry[] {
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , objectId = ''] = line.slice(0, tab).split(' ');
      return { path: line.slice(tab + 1), mode, objectId };
    });
}

function parseNumstat(text: string): FileLineCounts[] {
  const count = (field: string | undefined): number | null => (field === '-' ? null : Number(field));
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [added, deleted, ...path] = line.split('\t');
      return { path: path.join('\t'), added: count(added), deleted: count(deleted) };
    });
}

function firstLine(text: string | null): string | null {
  const line = text?.split('\n')[0]?.trim();
  return line === undefined || line === '' ? null : line;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

import { lstat, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { messageOf } from '../../errors.ts';
import { maxPatchBytes } from '../../records/codeSchema.ts';
import type { CodeSnapshot } from '../code.ts';
import type { Git } from '../git.ts';
import { runGit } from '../runGit.ts';
import { writePatch, type PatchRequest, type WrittenPatch } from './writePatch.ts';

/** The uncommitted changes of a tree as they were before the command, so that a patch can be made when it is over. */
export interface HeldChanges {
  /** Writes the patch of `files`, those of the changes that are part of the code. Never throws: what is in the way is told. */
  writePatch(request: PatchRequest): Promise<WrittenPatch>;
  /** Removes what is held. */
  release(): Promise<void>;
}

/** What is held of a tree in a temporary directory: an index of git with the changed files in it, and their contents. */
export interface HeldIndex {
  readonly code: CodeSnapshot;
  readonly directory: string;
  /** Changed paths that are in the index. */
  readonly held: readonly string[];
  /** Path → why its content is not in the index. */
  readonly left: ReadonlyMap<string, string>;
  git(args: readonly string[], input?: string): Promise<string>;
}

/** All files together; more than this is data that lies about, not code. */
const heldAtMostBytes = 64 << 20;

/**
 * Takes a copy of what differs from the commit, before the command can change it. Which of it belongs to the code is known
 * only afterwards, when it has been seen what the command writes. Null for a clean tree. Neither the user's index nor the
 * repository's objects are touched.
 */
export async function holdChanges(git: Git, code: CodeSnapshot): Promise<HeldChanges | null> {
  const { modified, untracked, deleted } = code.changes;
  if (modified.length + untracked.length + deleted.length === 0) return null;
  const directory = await mkdtemp(join(tmpdir(), 'trainmark-changes-')).catch(() => null);
  const release = async (): Promise<void> => {
    if (directory !== null) await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    if (directory === null) throw new Error(`there is no room in ${tmpdir()}`);
    const index = await fillIndex(git, code, directory);
    return { writePatch: (request) => writePatch(index, request), release };
  } catch (error) {
    const reason = messageOf(error);
    return { writePatch: () => Promise.resolve({ kind: 'refused', reason }), release };
  }
}

async function fillIndex(git: Git, code: CodeSnapshot, directory: string): Promise<HeldIndex> {
  const environment = await privateIndex(git, directory);
  const own = (args: readonly string[], input = ''): Promise<string> =>
    runGit(git.root, args, input, environment);
  const { held, left } = await chooseFiles(git.root, [...code.changes.modified, ...code.changes.untracked]);
  await own(['read-tree', code.head.commit]);
  await own(
    ['update-index', '-z', '--add', '--remove', '--replace', '--stdin'],
    [...held, ...code.changes.deleted].join('\0'),
  );
  return { code, directory, held: [...held, ...code.changes.deleted], left, git: own };
}

/** Variables that give git an index and a place for objects of our own. Contents of the commit are found in the repository's. */
async function privateIndex(git: Git, directory: string): Promise<NodeJS.ProcessEnv> {
  const objects = join(directory, 'objects');
  await mkdir(join(objects, 'info'), { recursive: true });
  const repository = (await git.run(['rev-parse', '--git-path', 'objects'])).replace(/\n$/, '');
  await writeFile(join(objects, 'info', 'alternates'), `${resolve(git.root, repository)}\n`);
  return {
    GIT_INDEX_FILE: join(directory, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    // A split index would leave a file in the user's repository.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.splitIndex',
    GIT_CONFIG_VALUE_0: 'false',
  };
}

async function chooseFiles(
  root: string,
  paths: readonly string[],
): Promise<Pick<HeldIndex, 'held' | 'left'>> {
  const held: string[] = [];
  const left = new Map<string, string>();
  let bytes = 0;
  for (const path of paths) {
    const stats = await lstat(join(root, path)).catch(() => null); // It may have gone since git listed it.
    const isContent = stats === null || stats.isFile() || stats.isSymbolicLink();
    const size = stats?.isFile() ? stats.size : 0;
    if (!isContent) left.set(path, 'is a repository of its own');
    else if (size > maxPatchBytes || bytes + size > heldAtMostBytes) left.set(path, 'is too large');
    else {
      bytes += size;
      held.push(path);
    }
  }
  return { held, left };
}

import { join } from 'node:path';
import { pathFromRoot } from '../baselines/inputsDigest.ts';
import type { CheckedOut } from '../capture/checkOutAt.ts';
import type { Git } from '../capture/git.ts';
import { messageOf, UserError } from '../errors.ts';
import { holdsRedaction } from '../records/redactedText.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { describeVariables } from '../reproduction/rebuild/environmentFile.ts';
import { checkLockFiles } from '../reproduction/rebuild/lockFileCheck.ts';
import { machineDifferences } from '../reproduction/rebuild/machineDifferences.ts';
import { listPackages } from '../reproduction/rebuild/packageList.ts';
import { preparationOf } from '../reproduction/rebuild/preparation.ts';
import type { Rebuilt, Unrestored } from '../reproduction/rebuild/rebuilt.ts';
import { shellLine, shellWord } from '../reproduction/rebuild/shellWords.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { applyDirtyDiff } from './dirtyDiff.ts';
import type { Effects } from './effects.ts';
import { leadsOut } from './recordedCommand.ts';
import { rebuildData } from './rebuildData.ts';

export interface RebuildRequest {
  readonly git: Git;
  readonly run: StoredRun;
  /** Of the run, and in the repository. */
  readonly commit: string;
  /** Absolute; new or empty. */
  readonly directory: string;
  /** Fetch data with its tool. */
  readonly pull: boolean;
}

/** Where the files that are not part of the code are written, below the root of the workspace. */
const ownDirectory = '.trainmark/rehydrated';

/**
 * Makes a worktree at the run's commit with its uncommitted changes, the data that is still what it was, and the files that a
 * person needs to run it. What cannot be restored is listed. On a failure, or an interruption, all of it goes again.
 */
export async function rebuildRun(effects: Effects, request: RebuildRequest): Promise<Rebuilt> {
  const { git, run, commit, directory } = request;
  const { record } = run;
  refuseOtherDirectory(record);
  const share = record.datasets.map(({ path }) => pathFromRoot(record.command.cwd, path));
  const tree = await effects.git.checkOutAt({ git, commit, directory, share });
  try {
    const rebuilt = await fillTree(effects, request, tree);
    refuseInterrupted(effects);
    return rebuilt;
  } catch (error) {
    await tree.remove();
    refuseInterrupted(effects);
    throw error;
  }
}

async function fillTree(effects: Effects, request: RebuildRequest, tree: CheckedOut): Promise<Rebuilt> {
  const { run, commit } = request;
  const { record } = run;
  const restored = await restoreChanges(effects, run, tree);
  refuseInterrupted(effects);
  const data = await rebuildData(effects, request, tree);
  refuseInterrupted(effects);
  const { environment: here } = await effects.capture.environment({
    cwd: join(tree.git.root, record.command.cwd),
    environment: effects.capture.childEnvironment({ ...effects.environment }, {}),
    interpreter: null,
  });
  const locks = checkLockFiles(record, here.lockFiles);
  const own = await writeOwnFiles(effects, record, tree);
  const machine = record.environment === null ? [] : machineDifferences(record.environment, here);
  const { packageList, environmentFile } = own;
  const { commands, ...checked } = data;
  return {
    recordId: record.id,
    commit,
    directory: tree.git.root,
    changes: restored.changes,
    packageList,
    environmentFile,
    lockFiles: locks.lockFiles,
    data: checked.data,
    preparation: preparationOf(record, { packageList, installations: locks.installations, data: commands }),
    command: commandLine(record),
    unrestored: [
      ...[restored, checked, own, locks].flatMap(({ unrestored }) => unrestored),
      ...unrestoredCommand(record),
      ...machine,
    ],
  };
}

/** The package list and the variables, in a directory of their own that git ignores. */
async function writeOwnFiles(
  effects: Effects,
  record: RunRecord,
  tree: CheckedOut,
): Promise<Pick<Rebuilt, 'packageList' | 'environmentFile' | 'unrestored'>> {
  const packages = record.environment?.packages ?? null;
  const list = packages === null ? null : listPackages(packages);
  const variables = describeVariables(record);
  await refuseTaken(effects, tree);
  await writeOwn(effects, tree, '../.gitignore', '*\n');
  return {
    packageList: list === null ? null : await writeOwn(effects, tree, list.name, list.text),
    environmentFile: await writeOwn(effects, tree, 'env', variables.text),
    unrestored: [...(list?.unrestored ?? [packagesUnknown]), ...variables.unrestored],
  };
}

const packagesUnknown: Unrestored = {
  what: 'packages',
  subject: 'the package list',
  reason: 'no interpreter was seen at work when the run was recorded',
  remedy: null,
  blocks: false,
};

async function restoreChanges(
  effects: Effects,
  run: StoredRun,
  { git }: CheckedOut,
): Promise<Pick<Rebuilt, 'changes' | 'unrestored'>> {
  const dirty = run.record.code?.dirty ?? null;
  if (dirty === null) return { changes: 'none', unrestored: [] };
  try {
    await applyDirtyDiff(effects, git, run);
    return { changes: 'restored', unrestored: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first = '', ...more] = dirty.files;
    const subject = `uncommitted changes to ${first}${more.length === 0 ? '' : ` and ${more.length} more`}`;
    const reason = messageOf(error).replace(/\.$/, '');
    return {
      changes: 'notRestored',
      unrestored: [{ what: 'code', subject, reason, remedy: null, blocks: true }],
    };
  }
}

function refuseOtherDirectory({ command, id }: RunRecord): void {
  const { cwd } = command;
  if (!leadsOut(cwd) && !cwd.includes('\0')) return;
  throw new UserError(
    `The record ${id} ran in ${JSON.stringify(cwd)}, which is no directory of a repository.`,
  );
}

function refuseInterrupted({ interrupt }: Effects): void {
  if (interrupt.aborted)
    throw new UserError('Interrupted: the workspace was not finished, and nothing is left of it.');
}

/** A commit may hold a `.trainmark` of its own, and in a stranger's it may be a link to anywhere. */
async function refuseTaken(effects: Effects, { git }: CheckedOut): Promise<void> {
  const entries = await git.run(['ls-files', '-z', '--cached', '--others', '--', ':(literal).trainmark']);
  if (entries === '' && !(await effects.files.exists(join(git.root, '.trainmark')))) return;
  throw new UserError(
    'The code of the run holds .trainmark itself, where its variables and packages would be written.',
    {
      hint: 'Check out the commit by hand: git worktree add <dir> <commit>.',
    },
  );
}

async function writeOwn(effects: Effects, { git }: CheckedOut, name: string, text: string): Promise<string> {
  const path = join(ownDirectory, name);
  try {
    await effects.files.writeText(join(git.root, path), text);
  } catch (cause) {
    throw new UserError(messageOf(cause), { cause, hint: 'Make room, or choose another place with --to.' });
  }
  return path;
}

/** Seen from the root of the workspace. */
function commandLine({ command }: RunRecord): string {
  const place = command.cwd === '.' ? '' : `cd ${shellWord(command.cwd)} && `;
  return `. ${ownDirectory}/env && ${place}${shellLine(command.run)}`;
}

function unrestoredCommand({ command }: RunRecord): Unrestored[] {
  if (![command.run, command.setup ?? []].flat().some(holdsRedaction)) return [];
  const reason = 'it held a secret or named somebody, which records do not keep';
  const remedy = 'Put back what stands as *** or in <angle brackets>.';
  return [{ what: 'command', subject: 'the command', reason, remedy, blocks: true }];
}

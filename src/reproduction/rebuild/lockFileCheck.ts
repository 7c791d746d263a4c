import type { Environment } from '../../records/environmentSchema.ts';
import type { RunRecord } from '../../records/runRecord.ts';
import type { RebuiltLockFile, Unrestored } from './rebuilt.ts';

/** How an installer is told to take exactly what a lock file says; lock files without a line here are only checked. */
const installers: ReadonlyMap<string, string> = new Map([
  ['uv.lock', 'uv sync --frozen'],
  ['poetry.lock', 'poetry sync'],
  ['pdm.lock', 'pdm sync'],
  ['pixi.lock', 'pixi install --frozen'],
  ['Pipfile.lock', 'pipenv sync'],
  ['conda-lock.yml', 'conda-lock install --prefix .trainmark/rehydrated/conda'],
  ['environment.yml', 'conda env create --prefix .trainmark/rehydrated/conda --file environment.yml'],
  ['environment.yaml', 'conda env create --prefix .trainmark/rehydrated/conda --file environment.yaml'],
  ['Dockerfile', 'docker build .'],
  ['Containerfile', 'podman build .'],
]);

export interface LockFileCheck {
  readonly lockFiles: readonly RebuiltLockFile[];
  readonly unrestored: readonly Unrestored[];
  /** Ways to install what the record's own lock files say, in place of the package list. */
  readonly installations: readonly string[];
}

/** The lock files that were beside the command, by digest, and how to install from those that are the same. */
export function checkLockFiles(recorded: RunRecord, found: Environment['lockFiles']): LockFileCheck {
  const now = new Map(found.map(({ path, digest }) => [path, digest]));
  const lockFiles = (recorded.environment?.lockFiles ?? []).map(({ path, digest }): RebuiltLockFile => {
    const own = now.get(path);
    return { path, state: own === undefined ? 'missing' : own === digest ? 'same' : 'differs' };
  });
  const usable = lockFiles.filter(({ state }) => state === 'same');
  return {
    lockFiles,
    unrestored: lockFiles.filter(({ state }) => state !== 'same').map(unrestoredOf),
    installations: usable.flatMap(({ path }) => installers.get(path) ?? []),
  };
}

function unrestoredOf({ path, state }: RebuiltLockFile): Unrestored {
  const reason = state === 'missing' ? 'it is not in the commit' : 'its digest is not the recorded one';
  return { what: 'packages', subject: path, reason, remedy: null, blocks: false };
}

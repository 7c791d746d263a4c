import { join, resolve } from 'node:path';
import type { CodeSnapshot } from '../capture/code.ts';
import type { Git } from '../capture/git.ts';
import { portablePath } from '../records/portablePath.ts';
import type { Settings } from '../settings/settings.ts';
import type { RunStore } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';

/** Where a command works: the repository, the experiment's directory in it, what is checked out, and the store. */
export interface Workplace {
  readonly git: Git;
  /** Relative to the root of the repository, with forward slashes; `.` for the root. */
  readonly directory: string;
  readonly code: CodeSnapshot;
  readonly store: RunStore;
}

/** Opens repository and store before anything costs time, so that what cannot work is told of at once. */
export async function openWorkplace(effects: Effects, settings: Settings): Promise<Workplace> {
  const git = await effects.git.open(effects.directory);
  // Reports of earlier checks are no part of the code.
  const reports =
    settings.out === null ? [] : [portablePath(git.root, resolve(effects.directory, settings.out))];
  const [code, store] = await Promise.all([
    effects.git.snapshotCode(git, reports),
    openStore(effects, settings, git.root),
  ]);
  const directory = portablePath(git.root, effects.directory);
  return { git, directory: directory === '' ? '.' : directory, code, store };
}

/** The store that the settings name, by default `.trainmark` at the root of the repository. */
export function openStore(
  effects: Effects,
  { store }: Pick<Settings, 'store'>,
  root: string,
): Promise<RunStore> {
  return effects.stores.openDirectory(
    store === null ? join(root, '.trainmark') : resolve(effects.directory, store),
  );
}

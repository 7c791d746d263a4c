import { pathFromRoot } from '../baselines/inputsDigest.ts';
import type { Worktree } from '../capture/worktree.ts';
import { UserError } from '../errors.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { ExperimentSettings, Settings } from '../settings/settings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { ensureCommit } from './chooseBaseline.ts';
import { applyDirtyDiff } from './dirtyDiff.ts';
import type { Effects } from './effects.ts';
import { recordedCommand } from './recordedCommand.ts';
import type { RunTree } from './runRequest.ts';
import { runSetup } from './runSeeds.ts';
import { Unverifiable, unverifiableBecause } from './unverifiable.ts';
import type { Workplace } from './workplace.ts';

/** A worktree at the commit of a recorded run, set up and ready to run its command in. */
export interface RecordedTree {
  readonly tree: RunTree;
  /** The experiment as it was recorded: its command, and how its results were read. */
  readonly experiment: ExperimentSettings;
  /** The variables that the record declares, with the values that it may not have kept. */
  readonly variables: Readonly<Record<string, string>>;
  readonly setupMs: number;
  /** Brings the tree back to how it was when it was ready: every re-run begins in a clean one. */
  clean(): Promise<void>;
  remove(): Promise<void>;
}

export interface RecordedTreeRequest {
  readonly workplace: Workplace;
  readonly settings: Settings;
  readonly recorded: StoredRun;
}

/** Throws `Unverifiable` when the tree cannot be what it was; nothing is left behind then. */
export async function prepareRecordedTree(
  effects: Effects,
  { workplace, settings, recorded }: RecordedTreeRequest,
): Promise<RecordedTree> {
  const { record } = recorded;
  const { git } = workplace;
  const commit = commitOf(record);
  const command = recordedCommand(effects, record, settings.experiment);
  const experiment = recordedExperiment(record, command, settings.experiment);
  await asUnverifiable('its commit is gone', () =>
    ensureCommit(effects, workplace, settings, commit, 'the commit of the recorded run'),
  );
  const share = experiment.data.map((path) => pathFromRoot(command.cwd, path));
  const worktree = await asUnverifiable('its tree cannot be restored', () =>
    effects.git.addWorktree({ git, commit, share }),
  );
  try {
    await asUnverifiable('its code cannot be restored', async () =>
      applyDirtyDiff(effects, await effects.git.open(worktree.root), recorded),
    );
    const tree = await openTree(effects, worktree, git.root, command.cwd);
    const variables = command.environment;
    const setupMs = await asUnverifiable('its setup does not succeed any more', () =>
      runSetup(withEnvironment(effects, variables), tree, experiment),
    );
    const clean = await worktree.remember();
    return { tree, experiment, variables, setupMs, clean, remove: () => worktree.remove() };
  } catch (error) {
    await worktree.remove();
    throw error;
  }
}

/** The program's environment with these variables. */
export function withEnvironment(effects: Effects, variables: Readonly<Record<string, string>>): Effects {
  return { ...effects, environment: { ...effects.environment, ...variables } };
}

function commitOf({ code, outcome }: RunRecord): string {
  if (code === null) throw new Unverifiable('its code is not known');
  if (code.dirty === null || code.dirty.patch !== null) return code.commit;
  const { files } = code.dirty;
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  throw new Unverifiable(
    `it was recorded with uncommitted changes on top of ${shortCommit(code.commit)}, which were not kept: ${files.slice(0, 3).join(', ')}${more}`,
    outcome.kind === 'succeeded' ? { hint: 'Commit, record again, and verify that run.' } : {},
  );
}

async function openTree(
  effects: Effects,
  { root, shared }: Worktree,
  sharedFrom: string,
  directory: string,
): Promise<RunTree> {
  const code = await effects.git.snapshotCode(await effects.git.open(root), shared);
  return { root, directory, code, baseCommit: null, pullRequest: null, role: 'reproduction', sharedFrom };
}

/** Results are read as they were read then; old records do not say how, and the settings of now have to do. */
function recordedExperiment(
  { experiment: name, datasets, resultSettings }: RunRecord,
  { run, setup, seed, environment }: RunRecord['command'],
  settings: ExperimentSettings,
): ExperimentSettings {
  const recorded = {
    ...settings,
    name,
    run,
    setup,
    seeds: seed === null ? [] : [seed],
    data: datasets.map(({ path }) => path),
    env: Object.keys(environment),
  };
  if (resultSettings === null) return recorded;
  const { names, declarations, ...readAs } = resultSettings;
  const declared = new Set(declarations.map(({ pattern }) => pattern));
  const others = names.filter((pattern) => !declared.has(pattern)).map((pattern) => ({ pattern }));
  return { ...recorded, ...readAs, declarations: [...declarations, ...others], gates: [] };
}

async function asUnverifiable<T>(words: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof UserError) throw unverifiableBecause(words, cause);
    throw cause;
  }
}

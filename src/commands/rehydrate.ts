import { join, resolve } from 'node:path';
import type { Git } from '../capture/git.ts';
import { exitCodes, messageOf, UserError, type ExitCode } from '../errors.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { CommandLine } from '../settings/commandLine.ts';
import type { RunStore, StoredRun } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';
import { rebuildRun } from './rebuildRun.ts';
import { readRehydrateRequest } from './rehydrateRequest.ts';
import { openStore } from './workplace.ts';

/**
 * Makes the workspace of a recorded run again, in a directory of its own, and says how to run its command there. Ends with 1
 * where something is missing that the run cannot be repeated without.
 */
export async function rehydrate(
  effects: Effects,
  line: Extract<CommandLine, { kind: 'command' }>,
): Promise<ExitCode> {
  const request = await readRehydrateRequest(effects, line);
  const git = await effects.git.open(effects.directory);
  const store = await openStore(effects, request, git.root);
  const run = await findRun(effects, { git, store }, request.record);
  const commit = await holdCommit(effects, git, run);
  const directory =
    request.to === null
      ? join(store.location, 'rehydrated', run.record.id)
      : resolve(effects.directory, request.to);
  const rebuilt = await rebuildRun(effects, { git, run, commit, directory, pull: request.pull });
  if (request.json) effects.terminal.print(`${JSON.stringify({ schemaVersion: 1, ...rebuilt }, null, 2)}\n`);
  else {
    const { renderRebuilt } = await import('../report/rebuilt.ts');
    effects.terminal.print(renderRebuilt(rebuilt));
  }
  return rebuilt.unrestored.some(({ blocks }) => blocks) ? exitCodes.gateFailed : exitCodes.passed;
}

interface Place {
  readonly git: Git;
  readonly store: RunStore;
}

/** The run that a word stands for: a bundle directory, a record id, or the newest stored run of a commit. */
async function findRun(effects: Effects, { git, store }: Place, asked: string): Promise<StoredRun> {
  const path = resolve(effects.directory, asked);
  if (await effects.files.isDirectory(path)) return effects.stores.readBundle(path);
  if (/^\d{8}T/.test(asked)) return store.read(asked);
  const commit = await git.resolveCommit(asked);
  const runs = commit === null ? [] : (await store.list({ commit })).runs;
  const newest =
    runs.findLast(({ record }) => record.complete && record.role !== 'reproduction') ?? runs.at(-1);
  if (newest !== undefined) return newest;
  const what =
    commit === null ? 'no record id, bundle directory or commit here' : 'a commit without a stored run';
  throw new UserError(`${JSON.stringify(asked)} is ${what}.`, {
    hint: `Records are kept in ${store.location}; a run of GitHub is unpacked from its artifact, and named by that directory.`,
  });
}

/** The commit of the run, fetched where a shallow clone lacks it. */
async function holdCommit(effects: Effects, git: Git, { record }: StoredRun): Promise<string> {
  if (record.code === null) {
    throw new UserError(`The run ${record.id} was imported from a metrics file: its code is not known.`, {
      hint: 'Only runs that trainmark check or trainmark record made can be rebuilt.',
    });
  }
  const { commit, repository } = record.code;
  if ((await git.resolveCommit(commit)) !== null) return commit;
  effects.progress.say(`fetching ${shortCommit(commit)}, the commit of the run`);
  try {
    await git.fetchCommit(commit, null);
    return commit;
  } catch (cause) {
    const where = repository === null ? 'the repository that it was made in' : `a clone of ${repository}`;
    throw new UserError(`The commit ${shortCommit(commit)} is not here: ${messageOf(cause)}`, {
      cause,
      hint: `Run this in ${where} that holds the commit.`,
    });
  }
}

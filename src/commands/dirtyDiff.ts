import type { HeldChanges } from '../capture/changes/holdChanges.ts';
import type { Git } from '../capture/git.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';
import type { After } from './observeRun.ts';
import type { RunTree } from './runRequest.ts';

/** What differs from the commit, held before the command runs; null for a clean tree. */
export async function holdTree(effects: Effects, { root, code }: RunTree): Promise<HeldChanges | null> {
  const { modified, untracked, deleted } = code.changes;
  const isClean = modified.length + untracked.length + deleted.length === 0;
  return isClean ? null : effects.capture.holdChanges(await effects.git.open(root), code);
}

/** Keeps those changes that turned out to be code as a patch in the bundle, or says why they cannot be kept. */
export async function keepChanges(
  effects: Effects,
  changes: HeldChanges | null,
  after: After,
  directory: string,
): Promise<After> {
  const { code } = after.described;
  if (changes === null || code.dirty === null) return after;
  const written = await changes.writePatch({ files: code.dirty.files, directory, redact: effects.redact });
  if (written.kind === 'refused') {
    const warning = `The uncommitted changes are not kept, so that this run cannot be rebuilt: ${written.reason}.`;
    return { ...after, warnings: [...after.warnings, warning] };
  }
  const dirty = { ...code.dirty, patch: written.patch };
  return { ...after, described: { ...after.described, code: { ...code, dirty } } };
}

/**
 * Restores the uncommitted changes of a recorded run in a clean tree at its commit; nothing for a clean run. Throws a UserError
 * that says why it cannot be done, and leaves the tree as it was.
 */
export async function applyDirtyDiff(effects: Effects, git: Git, run: StoredRun): Promise<void> {
  const dirty = run.record.code?.dirty ?? null;
  if (dirty === null) return;
  const patch = await effects.stores.readPatch(run);
  await effects.capture.applyPatch(git, { patch, files: dirty.files, digest: dirty.digest });
}

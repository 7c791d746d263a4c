import type { Git } from '../capture/git.ts';
import type { CodeDifference } from '../comparison/comparison.ts';
import type { StoredRun } from '../stores/runStore.ts';

/** What git says changed between two sides; null when one side has no commit or git does not have it any more. */
export async function compareCode(
  git: Git,
  baseline: readonly StoredRun[],
  candidate: readonly StoredRun[],
): Promise<CodeDifference | null> {
  const before = baseline[0]?.record.code ?? null;
  const after = candidate[0]?.record.code ?? null;
  if (before === null || after === null) return null;
  // Uncommitted changes are in the working tree only, and only while its commit is still checked out.
  const target = after.dirty === null ? after.commit : null;
  if (target === null && (await git.head()).commit !== after.commit) return null;
  if ((await git.resolveCommit(before.commit)) === null) return null;
  if (target !== null && (await git.resolveCommit(target)) === null) return null;
  return {
    baselineCommit: before.commit,
    candidateCommit: after.commit,
    baselineDirty: before.dirty !== null,
    candidateDirty: after.dirty !== null,
    files: await git.lineCounts(before.commit, target),
  };
}

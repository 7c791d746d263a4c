import { historyOf } from '../baselines/history.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Settings } from '../settings/settings.ts';
import type { FoundBaseline } from './baselineRuns.ts';
import { seedsOf } from './runSeeds.ts';
import type { Workplace } from './workplace.ts';

/** Commits of the baseline's own line that are looked through for runs. */
const mostAncestors = 300;

/**
 * Stored runs of the baseline's ancestors, one for each commit, oldest first: they tell the noise where each side has a single
 * run and a rule asks for evidence. Only this machine's store is asked: on GitHub each commit would cost a call.
 */
export async function lookUpHistory(
  { git, store }: Workplace,
  { experiment }: Settings,
  { baseline, runs }: FoundBaseline,
): Promise<readonly RunRecord[]> {
  const asksForEvidence = experiment.gates.some(({ gate }) =>
    gate.clauses.some(({ kind }) => kind === 'evidence'),
  );
  if (!asksForEvidence || baseline.commit === null || runs.length !== 1 || seedsOf(experiment).length !== 1) {
    return [];
  }
  const line = await git.run([
    'rev-list',
    '--first-parent',
    `--max-count=${mostAncestors + 1}`,
    baseline.commit,
  ]);
  const ancestors = line.split('\n').filter((commit) => commit !== '' && commit !== baseline.commit);
  const stored = await store.list({ commits: new Set(ancestors) });
  return historyOf(stored.runs, experiment.name, ancestors);
}

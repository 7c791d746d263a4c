import type { GateRule } from './judge.ts';

/** True for a rule that more runs may decide: `reproduced()` asks re-runs of the baseline, a condition of ease.ml/ci a test set. */
export function isAboutRuns({ gate }: GateRule): boolean {
  return gate.clauses.every(({ kind }) => kind !== 'reproduced' && kind !== 'easeml');
}

import { reproductionKindInfo, type Reproduction } from '../reproduction/reproduction.ts';
import type { Finding } from './finding.ts';
import type { ReproducedClause } from './gate.ts';
import { deciding } from './kleene.ts';
import type { ReproducedEvidence } from './reproducedEvidence.ts';

const noNumbers = { value: null, bound: null, evidence: null, distance: null } as const;

/** Whether the baseline was shown to reproduce at the level; of several runs of it, the one that decides speaks for all. */
export function evaluateReproduced({ level }: ReproducedClause, evidence: ReproducedEvidence): Finding {
  const expected = `reproduced, ${level}`;
  if (evidence.kind === 'notVerified')
    return { outcome: evidence.outcome, expected, actual: '—', reason: evidence.reason, ...noNumbers };
  const [first, ...others] = evidence.reproductions.map((reproduction): Finding => ({
    outcome: outcomes[reproduction.levels[level]],
    expected,
    actual: reproductionKindInfo[reproduction.kind].title,
    reason: reasonOf(reproduction),
    ...noNumbers,
  }));
  if (first !== undefined) return deciding([first, ...others]);
  return { outcome: 'unknown', expected, actual: '—', reason: 'no baseline was run again', ...noNumbers };
}

const outcomes = { yes: 'passed', no: 'failed', undecided: 'unknown' } as const;

function reasonOf({ kind, reason, rerunIds }: Reproduction): string {
  const { title, explanation } = reproductionKindInfo[kind];
  const count = rerunIds.length === 1 ? '1 re-run' : `${rerunIds.length} re-runs`;
  const told = `the baseline is ${title} in ${count}: ${explanation}`;
  if (reason === null) return told;
  return kind === 'unverifiable'
    ? `the baseline could not be verified, because ${reason}`
    : `the baseline is ${title} in ${count}, because ${reason}`;
}

import type { Cause } from '../cause.ts';
import { causeInfo } from '../causes.ts';
import { named, type Phrase } from '../phrase.ts';
import { type Diagnosis, type ExperimentResult, foundIn } from './experiment.ts';

/**
 * The ranking after the experiments: the cause whose setting removes the difference comes first and is sure, and the others,
 * which only looked like it, fall back. As it was where no single setting was found.
 */
export function confirmCauses(causes: readonly Cause[], diagnosis: Diagnosis): readonly Cause[] {
  const found = foundIn(diagnosis);
  const [likeliest] = found?.experiment.tests ?? [];
  if (found === null || likeliest === undefined) return causes;
  const known = causes.find(({ kind }) => found.experiment.tests.includes(kind));
  const kind = known?.kind ?? likeliest;
  const confirmed: Cause = {
    kind,
    subject: subjectOf(found) ?? known?.subject ?? [causeInfo[kind].title],
    evidence: [evidenceOf(found), ...(known?.evidence ?? [])],
    setting: causeInfo[kind].setting,
    confidence: 'high',
  };
  const others = causes
    .filter((cause) => cause !== known)
    .map((cause) => ({ ...cause, confidence: 'low' as const }));
  return [confirmed, ...others];
}

function evidenceOf({ experiment, runIds }: ExperimentResult): Phrase {
  return ['With ', named(experiment.title), ` alone, ${runIds.length} re-runs no longer differ.`];
}

/** What the experiment knows better than the pattern that brought the cause up. */
function subjectOf({ experiment }: ExperimentResult): Phrase | null {
  if (experiment.kind === 'oneThread') return ['the order in which threads work'];
  if (experiment.kind === 'oneCpu') return ['the order in which threads or processes get the CPU'];
  return null;
}

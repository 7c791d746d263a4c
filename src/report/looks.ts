import { countOf } from '../records/countOf.ts';
import type { LookTaken, Report } from './report.ts';
import type { Sentence } from './sentence.ts';

/** "Settled at look 1 of 3 (after 3, 5 and 8 runs a side), 10 runs saved." Empty where runs were not added look by look. */
export function looksSentence({ looks }: Report): Sentence {
  const last = looks?.taken.at(-1);
  if (looks === undefined || last === undefined) return [];
  const { planned, runsSaved } = looks;
  const plan = `look ${last.number} of ${planned.length} (after ${listed(planned)} runs a side)`;
  if (last.isOpen) return [`Still open at ${plan}: no further runs were planned.`];
  const saved = runsSaved === 0 ? 'the last one' : `${countOf(runsSaved, 'run')} saved`;
  return [`Settled at ${plan}, ${saved}.`];
}

/** Of intervals in this report: 95 %, less the error rate that other looks take. */
export function intervalConfidence({ looks }: Report): number {
  return 1 - 0.05 * (looks?.taken.at(-1)?.share ?? 1);
}

/** "3 + 3 runs": the baseline's and the candidate's. */
export function runsAtLook({ runs: { baseline, candidate } }: LookTaken): string {
  return `${baseline} + ${countOf(candidate, 'run')}`;
}

function listed(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

import { describeDuration } from '../../records/describeOutcome.ts';
import type { Reproduction } from '../reproduction.ts';
import type { Answer, Question } from './experiment.ts';

/** What experiments could find out about these re-runs, or why there is nothing to find out. */
export function questionOf({
  kind,
  rerunIds,
  amongReruns,
  departedReruns,
}: Reproduction): { readonly question: Question } | { readonly question: null; readonly reason: string } {
  if (kind === 'identical' || (departedReruns.length === 0 && amongReruns !== 'differs'))
    return { question: null, reason: 'every re-run gave the recorded numbers' };
  if (rerunIds.length === 0) return { question: null, reason: 'no re-run succeeded' };
  if (amongReruns === null) return { question: null, reason: 'one re-run cannot tell chance from a change' };
  return { question: amongReruns === 'same' ? 'match' : 'agree' };
}

/** What the re-runs of one experiment say, from `reproduce` of the record and them. */
export function answerOf(
  question: Question,
  { rerunIds, failedReruns, amongReruns, departedReruns }: Reproduction,
): Answer {
  if (failedReruns.length > 0) return 'failed';
  if (question === 'match' && departedReruns.length > 0) return 'no';
  if (rerunIds.length < 2) return 'undecided';
  return amongReruns === 'same' ? 'yes' : 'no';
}

/** What an experiment says after one more run: a third one that was cut off takes nothing from what two have shown. */
export function answerAfter(before: Answer, now: Answer, isCutOff: boolean): Answer {
  return before === 'yes' && isCutOff ? 'yes' : now;
}

/** `1.03 × the time (0.42 s → 0.43 s)` */
export function costText(plainMs: number, pinnedMs: number): string {
  const times = plainMs > 0 ? `${(pinnedMs / plainMs).toPrecision(3)} × ` : '';
  return `${times}the time (${describeDuration(plainMs)} → ${describeDuration(pinnedMs)})`;
}

/** The middle value, the mean of the two middle ones; null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

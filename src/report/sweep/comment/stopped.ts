import { countOf } from '../../../records/countOf.ts';
import { folded } from '../../markdown/folded.ts';
import type { SweepReport } from '../sweepReport.ts';
import { stoppedWords, trialNumbers } from '../sweepWords.ts';
import { tableMarkdown, textMarkdown, type Part } from './part.ts';

const mostReasons = 12;
const mostNumbers = 8;

/** Trials without a result, by reason. */
export function stoppedPart({ result }: SweepReport): readonly Part[] {
  if (result.stopped.length === 0) return [];
  const rows = result.stopped
    .slice(0, mostReasons)
    .map((group) => [
      String(group.trials.length),
      stoppedWords[group.kind],
      textMarkdown(group.reason),
      trialNumbers(group, mostNumbers),
    ]);
  const count = result.stopped.reduce((sum, { trials }) => sum + trials.length, 0);
  const drawn = tableMarkdown(
    [['Trials', 'End', 'Reason of the first', 'Numbers'], ...rows],
    ['right', 'left', 'left', 'left'],
  );
  return [{ name: 'stopped trials', text: folded(`${countOf(count, 'trial')} without a result`, drawn) }];
}

import { resolve } from 'node:path';
import { visible } from '../../report/escape.ts';
import { sentenceText } from '../../report/sentence.ts';
import { chosenRow, whyNotApplied } from '../../report/sweep/sweepProposal.ts';
import type { SweepReport } from '../../report/sweep/sweepReport.ts';
import type { Effects } from '../effects.ts';

/**
 * Writes the found values into the params files of the working tree, or says why not: `--apply`. Unconfirmed: a confirmation
 * was asked for, and gave no winner.
 */
export async function applyValues(
  effects: Effects,
  report: SweepReport,
  { isUnconfirmed }: { readonly isUnconfirmed: boolean },
): Promise<void> {
  const { files, directory, progress } = effects;
  const reason = whyNotApplied(report) ?? (isUnconfirmed ? ['no trial is confirmed'] : null);
  if (reason !== null) return progress.say(`--apply changes nothing: ${visible(sentenceText(reason))}`);
  for (const { path, text } of report.patch?.files ?? []) {
    await files.writeText(resolve(directory, path), text);
    progress.say(`${visible(path)} has the values of trial ${chosenRow(report)?.run.number} now`);
  }
}

import { resolve } from 'node:path';
import { visible } from '../../report/escape.ts';
import { sentenceText } from '../../report/sentence.ts';
import { chosenRow, whyNotApplied, type Confirmation } from '../../report/sweep/sweepProposal.ts';
import type { SweepReport } from '../../report/sweep/sweepReport.ts';
import type { Effects } from '../effects.ts';

/** Writes the found values into the params files of the working tree, or says why not: `--apply`. */
export async function applyValues(
  effects: Effects,
  report: SweepReport,
  confirmation: Confirmation,
): Promise<void> {
  const { files, directory, progress } = effects;
  const reason = whyNotApplied(report, confirmation);
  if (reason !== null) return progress.say(`--apply changes nothing: ${visible(sentenceText(reason))}`);
  for (const { path, text } of report.patch?.files ?? []) {
    await files.writeText(resolve(directory, path), text);
    progress.say(`${visible(path)} has the values of trial ${chosenRow(report)?.run.number} now`);
  }
}

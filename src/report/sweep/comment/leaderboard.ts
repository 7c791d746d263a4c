import { countOf } from '../../../records/countOf.ts';
import { markdown, markdownCode, shorten } from '../../escape.ts';
import type { SweepReport } from '../sweepReport.ts';
import { rankingNote } from '../sweepWords.ts';
import { hiddenParameters, shownRows, trialColumns } from '../trialRows.ts';
import { tableMarkdown, textMarkdown, type Part } from './part.ts';

const shownTrials = 10;
const mostParameters = 6;

/** The best trials with their values. */
export function leaderboardPart(report: SweepReport): readonly Part[] {
  const rows = shownRows(report, shownTrials);
  if (rows.length === 0) return [];
  const columns = trialColumns(report, mostParameters);
  const drawn = tableMarkdown(
    [
      ['#', ...columns.map(({ title, isOwn }) => (isOwn ? title : markdownCode(title)))],
      ...rows.map((row) => [String(row.rank), ...columns.map(({ cell }) => markdown(shorten(cell(row))))]),
    ],
    ['right', ...columns.map(({ align }) => align)],
  );
  const note = `<sub>${textMarkdown(rankingNote(report))}${beyondWords(report, rows.length)}</sub>`;
  return [{ name: 'leaderboard', text: `${drawn}\n\n${note}` }];
}

function beyondWords(report: SweepReport, shown: number): string {
  const trials = report.result.leaderboard.rows.length - shown;
  const parameters = hiddenParameters(report, mostParameters);
  const left = [
    ...(trials > 0 ? [countOf(trials, 'more trial')] : []),
    ...(parameters > 0 ? [countOf(parameters, 'more parameter')] : []),
  ];
  return left.length === 0 ? '' : ` ${left.join(' and ')} in the full report.`;
}

import { markdownCode } from '../../escape.ts';
import { noteParagraphs } from '../../markdown/notes.ts';
import type { SweepProposal } from '../sweepProposal.ts';
import type { SweepReport } from '../sweepReport.ts';
import { ignoredSentence } from '../sweepWords.ts';
import { headSentences, sweepStatusInfo, sweepStatusOf } from '../verdictWords.ts';
import { sentenceMarkdown, type Part } from './part.ts';

/** The status, and what was found: all that a reader in a hurry reads. */
export function headingPart(
  report: SweepReport,
  notes: readonly string[],
  proposal: SweepProposal | null,
): Part {
  const { symbol, title } = sweepStatusInfo[sweepStatusOf(report)];
  const ignored = ignoredSentence(report);
  const lines = [
    `### ${symbol === '' ? '' : `${symbol} `}${title}: ${markdownCode(report.experiment)}`,
    ...headSentences(report).map(sentenceMarkdown),
    ...(ignored === null ? [] : [`> ⚠️ ${sentenceMarkdown(ignored)}`]),
    ...(proposal === null ? [] : [proposalMarkdown(proposal)]),
    ...noteParagraphs(notes),
  ];
  return { name: 'heading', text: lines.join('\n\n') };
}

function proposalMarkdown(proposal: SweepProposal): string {
  return proposal.kind === 'made'
    ? `**Its values are proposed in [pull request ${proposal.number}](<${encodeURI(proposal.url)}>).**`
    : `> No pull request with values: ${sentenceMarkdown(proposal.reason)}.`;
}

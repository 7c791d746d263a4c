import { markdown, markdownCode, shorten } from '../../escape.ts';
import type { SweepReport } from '../sweepReport.ts';
import { costSentence } from '../sweepWords.ts';
import { textMarkdown, type Part } from './part.ts';

/** What it took, and where the rest is. */
export function footerPart(report: SweepReport, fullReportUrl: string | null): Part {
  const lines = [
    textMarkdown(costSentence(report)),
    `Sweep ${markdownCode(report.sweepId)}`,
    ...(fullReportUrl === null ? [] : [`[Full report](<${encodeURI(fullReportUrl)}>)`]),
    `Trainmark ${markdown(shorten(report.programVersion, 40))}, ${report.generatedAt.slice(0, 16).replace('T', ' ')} UTC`,
  ];
  return { name: 'footer', text: `<sub>${lines.join('<br>')}</sub>` };
}

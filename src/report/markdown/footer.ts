import type { RunRecord } from '../../records/runRecord.ts';
import { markdown, markdownCode, shorten } from '../escape.ts';
import type { Section } from './section.ts';
import type { Report } from '../report.ts';
import { machines, sideFacts, sourceWords } from '../runFacts.ts';

const longestLine = 200;

/** Which commits, runs and machines the numbers come from. */
export function footerSection(report: Report, fullReportUrl: string | null): Section {
  const runs = [...report.candidateRuns, ...report.baselineRuns];
  const lines = [
    ...sideLine('Candidate', report.candidateRuns),
    ...sideLine('Baseline', report.baselineRuns),
    ...sourceLine(report),
    ...(machines(runs).length === 0 ? [] : [markdown(shorten(machines(runs).join(' and '), longestLine))]),
    ...linkLine([
      ['Full report', fullReportUrl],
      ['Run of the baseline', report.baseline.url],
    ]),
    `Trainmark ${markdown(shorten(report.programVersion, 40))}, ${report.generatedAt.slice(0, 16).replace('T', ' ')} UTC`,
  ];
  return { name: 'footer', text: `<sub>${lines.join('<br>')}</sub>` };
}

function linkLine(links: readonly (readonly [string, string | null])[]): readonly string[] {
  const drawn = links.flatMap(([title, url]) => (url === null ? [] : [`[${title}](<${encodeURI(url)}>)`]));
  return drawn.length === 0 ? [] : [drawn.join(' · ')];
}

function sourceLine(report: Report): readonly string[] {
  const words = sourceWords(report);
  return words === null ? [] : [`Metrics read from ${markdown(shorten(words, longestLine))}`];
}

function sideLine(title: string, runs: readonly RunRecord[]): readonly string[] {
  const side = sideFacts(runs);
  if (side === null) return [];
  const commit = side.commit === null ? '' : `${markdownCode(side.commit)}: `;
  return [`${title} ${commit}${markdown(side.facts)}`];
}

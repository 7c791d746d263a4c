import { baselineSentence } from '../baselineWords.ts';
import { markdown, markdownCode, shorten } from '../escape.ts';
import { reproductionLines } from './reproduction.ts';
import type { Section } from './section.ts';
import type { Report } from '../report.ts';
import { capitalised, joinSpans, type Sentence } from '../sentence.ts';
import { statusInfo, statusOf, verdictSentence } from '../words.ts';

/** Longest piece of a sentence that comes from elsewhere: a gate's reason, why there is no baseline. */
const longestReason = 300;

/** The status, what happened and what it was compared with: all that a reader in a hurry reads. */
export function headingSection(report: Report): Section {
  const { symbol, title } = statusInfo[statusOf(report)];
  const heading = `### ${symbol === '' ? '' : `${symbol} `}${title}: ${markdownCode(report.experiment)}`;
  const baseline = baselineSentence(report);
  const lines = [
    sentenceMarkdown(capitalised(verdictSentence(report))),
    ...(baseline.length === 0 ? [] : [sentenceMarkdown(baseline)]),
    ...reproductionLines(report),
  ];
  return { name: 'heading', text: [heading, ...lines].join('\n\n') };
}

function sentenceMarkdown(sentence: Sentence): string {
  return joinSpans(sentence, (text) => markdown(shorten(text, longestReason)), markdownCode);
}

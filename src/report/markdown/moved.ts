import { markdown, markdownCode, shorten } from '../escape.ts';
import { fewMoved, movedSentences, movedTitle } from '../moved.ts';
import type { Report } from '../report.ts';
import { joinSpans } from '../sentence.ts';
import { folded } from './folded.ts';
import type { Section } from './section.ts';

const mostMoved = 30;

/** Metrics that moved though no gate watches them: one line, or a list behind one when there are many. */
export function movedSection(report: Report): readonly Section[] {
  const moved = movedSentences(report);
  if (moved.length === 0) return [];
  const texts = moved
    .slice(0, mostMoved)
    .map((sentence) => joinSpans(sentence, (text) => markdown(shorten(text)), markdownCode));
  const beyond = moved.length - texts.length;
  const list = [...texts, ...(beyond > 0 ? [`and ${beyond} more in the full report`] : [])];
  const title = movedTitle(moved.length);
  const text =
    moved.length > fewMoved
      ? folded(title, list.map((line) => `- ${line}`).join('\n'))
      : `${title}: ${list.join('; ')}.`;
  return [{ name: 'moved metrics', text }];
}
